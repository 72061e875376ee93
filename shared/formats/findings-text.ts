import type { SegmentedText } from '../bitext/segmented-text.ts';
import type { Finding } from '../checks/finding.ts';
import { explainFinding } from '../checks/reasons-english.ts';
import { TextPlaces } from './text-places.ts';

/**
 * Findings as lines that editors and terminals know how to jump to: `file:line:column: severity: message [check]`. Lines and
 * columns count from 1, columns in UTF-16 units. A finding is one line, whatever it quotes.
 */
export function formatFindingsText(file: string, text: SegmentedText, findings: readonly Finding[]): string {
  const places = new TextPlaces(text);
  return findings
    .map((finding) => {
      const { line, column } = places.placeOf(finding.segment, finding.start);
      const why = shown(explainFinding(finding));
      return `${file}:${line}:${column}: ${finding.severity}: ${why} [${finding.check}]\n`;
    })
    .join('');
}

/** Controls, which a terminal would obey, and half characters, which no encoding holds, are written as their code. */
function shown(message: string): string {
  return message.replace(/\p{Cc}|\p{Surrogate}|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  });
}
