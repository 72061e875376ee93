import type { Bitext } from '../bitext/bitext.ts';
import type { Finding } from '../checks/finding.ts';
import { explainFinding } from '../checks/reasons-english.ts';
import { BitextPlaces } from './bitext-places.ts';
import { shown } from './shown.ts';

/** The files that findings are about. */
export interface FindingFiles {
  readonly target: string;
  /** Null where there is none; nothing then speaks of it. */
  readonly source: string | null;
}

/**
 * Findings as lines that editors and terminals know how to jump to: `file:line:column: severity: message [check]`. Lines and
 * columns count from 1, columns in UTF-16 units. A finding is one line, whatever it quotes. What is missing from the translation
 * is found in the source: its line names that file.
 */
export function formatFindingsText(
  files: FindingFiles,
  bitext: Bitext,
  findings: readonly Finding[],
): string {
  const places = new BitextPlaces(bitext);
  return findings
    .map((finding) => {
      const file = shown(files[finding.side] ?? files.target);
      const { line, column } = places.placeOf(finding.segment, finding.start);
      const why = shown(explainFinding(finding));
      return `${file}:${line}:${column}: ${finding.severity}: ${why} [${finding.check}]\n`;
    })
    .join('');
}
