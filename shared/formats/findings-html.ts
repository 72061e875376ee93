import { groupedBy } from '../bitext/grouped.ts';
import { CHECKS } from '../checks/catalogue.ts';
import type { CheckInput } from '../checks/check-input.ts';
import type { Finding } from '../checks/finding.ts';
import { nameCheck } from '../checks/reasons-english.ts';
import { findingArticle } from './finding-html.ts';
import { BitextPlaces } from './bitext-places.ts';
import { FINDINGS_STYLE } from './findings-html-style.ts';
import type { FindingFiles } from './findings-text.ts';
import { escapeHtml } from './html-text.ts';
import { countBySeverity } from './severity-counts.ts';

/** The files that the findings are about, and the program that made them. */
export interface HtmlAbout {
  readonly files: FindingFiles;
  /** Of the program. */
  readonly version: string;
}

/**
 * Findings as one HTML page that needs nothing else: no script, nothing loaded, UTF-8. By check, in the order of the catalogue's
 * families, each finding with its sentence and what it is held against. Texts stand in it as text, whatever they hold; long ones are cut.
 */
export function formatFindingsHtml(
  input: CheckInput,
  findings: readonly Finding[],
  about: HtmlAbout,
): string {
  const places = new BitextPlaces(input.bitext);
  const byCheck = groupedBy(findings, ({ check }) => check);
  const known = CHECKS.map(({ id }): string => id);
  const checks = [...known, ...byCheck.keys()].filter(
    (id, at, all) => byCheck.has(id) && all.indexOf(id) === at,
  );
  const title = `Findings in ${escapeHtml(about.files.target)}`;
  const sections = checks.map((id) => {
    const found = byCheck.get(id) ?? [];
    const articles = found.map((finding) => findingArticle(finding, input, places)).join('\n');
    return `<section aria-labelledby="${anchorOf(id)}">
<h2 id="${anchorOf(id)}">${escapeHtml(nameCheck(id))} <code>${escapeHtml(id)}</code></h2>
${articles}
</section>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${FINDINGS_STYLE}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${countsOf(findings)}</p>
<p class="quiet">${aboutTexts(input, about)}</p>
</header>
${contents(checks, byCheck)}<main>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

function countsOf(findings: readonly Finding[]): string {
  const counts = countBySeverity(findings);
  return counts === '' ? 'Nothing found.' : `Found ${counts}.`;
}

function aboutTexts({ targetLanguage, sourceLanguage }: CheckInput, { files, version }: HtmlAbout): string {
  const target = `Translation: ${escapeHtml(files.target)} (${escapeHtml(targetLanguage)}).`;
  const source =
    files.source === null
      ? 'No source text.'
      : `Source: ${escapeHtml(files.source)} (${escapeHtml(sourceLanguage)}).`;
  return `${target} ${source} Vis-à-vis ${escapeHtml(version)}.`;
}

function contents(checks: readonly string[], byCheck: ReadonlyMap<string, readonly Finding[]>): string {
  if (checks.length === 0) return '';
  const items = checks.map((id) => {
    const counts = countBySeverity(byCheck.get(id) ?? []);
    return `<li><a href="#${anchorOf(id)}">${escapeHtml(nameCheck(id))}</a>: ${counts}</li>`;
  });
  return `<nav aria-labelledby="contents">
<h2 id="contents">Checks</h2>
<ul>
${items.join('\n')}
</ul>
</nav>
`;
}

function anchorOf(check: string): string {
  return `check-${check.replace(/[^a-z0-9]+/gi, '-')}`;
}
