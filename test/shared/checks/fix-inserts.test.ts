import { describe, expect, it } from 'vitest';
import { LINE_BREAK } from '../../../shared/bitext/segment.ts';
import { inputAfter } from '../../../shared/checks/edited-input.ts';
import { findingsOf } from '../../../shared/checks/findings.ts';
import { dryRun } from '../../../shared/checks/recipe.ts';
import { monolingual } from './check-input-of.ts';

/** What stands for a line break; a segment holds none, and a text of one sentence a line would get another line. */
const TRACES = [
  '&#10;',
  '&#x0D;',
  '&#13;&#10;',
  '&NewLine;',
  '&amp;#10;',
  '&#8232;',
  '&#x2029;',
  '& # 10 ;',
  'â€¨',
  'â€©',
];

describe('a trace of a line break', () => {
  it.each(TRACES)('becomes a space: %s', (trace) => {
    const input = monolingual([`Le port ferme${trace}la digue tient, été comme hiver.`]);
    const inserted = findingsOf(input).flatMap(({ fixes, expected }) => [
      expected ?? '',
      ...fixes.flatMap(({ edits }) => edits.map((edit) => (edit.kind === 'replace' ? edit.insert : ''))),
    ]);
    expect(inserted).toContain(' ');
    expect(inserted.filter((text) => LINE_BREAK.test(text))).toEqual([]);
    const edits = dryRun(input, new Set(['garble', 'space']), new Set()).previews.flatMap((one) => one.edits);
    expect(inputAfter(input, edits).bitext.target.segments.map(({ text }) => text)).toEqual([
      'Le port ferme la digue tient, été comme hiver.',
    ]);
  });
});
