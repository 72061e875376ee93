import type { SegmentId } from '../bitext/segment.ts';
import type { SegmentedText } from '../bitext/segmented-text.ts';
import { positionOf, segmentOf } from '../bitext/segmented-text.ts';
import { CHECKS } from '../checks/catalogue.ts';
import type { CheckInput } from '../checks/check-input.ts';
import type { Finding, Fix, Severity } from '../checks/finding.ts';
import { describeFix, explainFinding, nameCheck } from '../checks/reasons-english.ts';
import { editsOf } from '../checks/whole-text.ts';
import type { Edit } from '../edit/edit.ts';
import { BitextPlaces } from './bitext-places.ts';
import type { FindingFiles } from './findings-text.ts';

/** The files that the findings are about, and the program that made them. */
export interface SarifAbout {
  /** Paths relative to where the reader looks, with `/`; absolute or not. */
  readonly files: FindingFiles;
  /** Of the program. */
  readonly version: string;
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
  style: 'note',
};

/**
 * Findings as SARIF 2.1.0 (OASIS Standard, errata 01), the form in which code hosts and editors take results. Regions are lines and
 * columns of the file, counted from 1, columns in UTF-16 units, ends exclusive. The severities `hint` and `style` become
 * `note`. The translation is the first artifact, the source the second, where there is one. Only the checks that found something are
 * listed as rules. A finding keeps its key as fingerprint, so that a reader knows it again after edits elsewhere.
 */
export function formatFindingsSarif(
  input: CheckInput,
  findings: readonly Finding[],
  { files, version }: SarifAbout,
): string {
  const text = input.bitext.target;
  const places = new BitextPlaces(input.bitext);
  const rules = [...new Set(findings.map(({ check }) => check))].sort();
  const ruleIndexes = new Map(rules.map((id, index) => [id, index]));
  const target = { uri: uriOf(files.target), index: 0 };
  const source = files.source === null ? target : { uri: uriOf(files.source), index: 1 };
  const artifactOf = (segment: SegmentId) => (places.sideOf(segment) === 'source' ? source : target);
  const region = (segment: SegmentId, start: number, end: number) => {
    const from = places.placeOf(segment, start);
    const to = places.placeOf(segment, end);
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  };
  const locationOf = (segment: SegmentId, start: number, end: number) => ({
    physicalLocation: { artifactLocation: artifactOf(segment), region: region(segment, start, end) },
  });

  const replacementOf = (edit: Edit) => {
    if (edit.kind === 'replace') {
      return {
        deletedRegion: region(edit.segment, edit.start, edit.end),
        insertedContent: { text: wellFormed(edit.insert) },
      };
    }
    const { start, end } = deletedStretch(text, edit.segment);
    return { deletedRegion: region(edit.segment, start, end) };
  };

  const fixesOf = (finding: Finding, fix: Fix) => {
    const edits = editsOf(finding, fix, input);
    if (edits.length === 0) return [];
    const description = { text: wellFormed(describeFix(fix.label, finding.reason.values)) };
    return [
      {
        description,
        artifactChanges: [{ artifactLocation: target, replacements: edits.map(replacementOf) }],
      },
    ];
  };

  const resultOf = (finding: Finding) => ({
    ruleId: finding.check,
    ruleIndex: ruleIndexes.get(finding.check),
    level: LEVELS[finding.severity],
    message: { text: wellFormed(explainFinding(finding)) },
    locations: [locationOf(finding.segment, finding.start, finding.end)],
    relatedLocations: finding.related.map((segment, id) => ({
      id,
      ...locationOf(segment, 0, places.textOf(segment).length),
    })),
    fixes: finding.fixes.flatMap((fix) => fixesOf(finding, fix)),
    partialFingerprints: { 'visavisFinding/v1': wellFormed(finding.key) },
  });

  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Vis-à-vis',
            semanticVersion: version,
            rules: rules.map((id) => ruleOf(id)),
          },
        },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r', '\u0085', '\u2028', '\u2029'],
        artifacts: [
          { location: { uri: target.uri }, properties: { language: input.targetLanguage } },
          ...(source === target
            ? []
            : [{ location: { uri: source.uri }, properties: { language: input.sourceLanguage } }]),
        ],
        results: findings.map(resultOf),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(id: string) {
  const check = CHECKS.find((one) => one.id === id);
  return {
    id,
    shortDescription: { text: `${nameCheck(id)}.` },
    defaultConfiguration: { level: LEVELS[check?.severity ?? 'warning'] },
  };
}

/**
 * What goes with a deleted sentence: the space after it; at the end of a paragraph the space before it is left, since a
 * region of SARIF starts where the sentence does.
 */
function deletedStretch(text: SegmentedText, segment: SegmentId): { start: number; end: number } {
  const index = positionOf(text, segment);
  const { text: words, gap } = segmentOf(text, segment);
  const gapBefore = index === 0 ? text.lead : text.segments[index - 1].gap;
  // A sentence alone on its line takes the line with it.
  const alone = index === 0 || /[\n\r\u0085\u2028\u2029]$/.test(gapBefore);
  const lineEnd = /^[^\S\n\r\u0085\u2028\u2029]*(?:\r\n|[\n\r\u0085\u2028\u2029])?/.exec(gap)?.[0] ?? '';
  const spaces = /^[^\S\n\r\u0085\u2028\u2029]*/.exec(gap)?.[0] ?? '';
  return { start: 0, end: words.length + (alone ? lineEnd : spaces).length };
}

/** Path to URI reference: every part percent-encoded. A name with a colon first would read as a scheme. */
function uriOf(path: string): string {
  const drive = /^[A-Za-z]:[\\/]/.test(path);
  const parts = path.replaceAll('\\', '/').split('/');
  const encoded = parts.map((part) => encodeURIComponent(wellFormed(part))).join('/');
  if (drive) return `file:///${encoded.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

/** Half characters, which UTF-8 does not hold, become U+FFFD. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
