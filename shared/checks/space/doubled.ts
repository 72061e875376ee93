import { touchesSpan } from '../protected-spans.ts';
import type { Draft, SegmentView } from '../segment-check.ts';
import { replaceFix } from '../segment-check.ts';

const RUN = /(?<![ \u00a0\u202f\t])[ \u00a0\u202f]{2,4}(?![ \u00a0\u202f\t])/g;

/**
 * `space/doubled`: two to four spaces in a row.
 *
 * Leaves alone longer runs and tabs, which set columns; code; and sentences whose source is set in columns or has as
 * many double spaces.
 */
export function doubledSpaceCheck({ segment, source, spans }: SegmentView): Draft[] {
  const { text } = segment;
  if (!/[ \u00a0\u202f]{2}/.test(text) || /\t|[ \u00a0]{5}/.test(text)) return [];
  const found = [...text.matchAll(RUN)].filter(
    (match) => !touchesSpan(spans(), match.index, match.index + match[0].length),
  );
  const inSource = source.reduce((count, partner) => count + (partner.text.match(RUN)?.length ?? 0), 0);
  if (inSource >= found.length) return [];
  return found.map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const narrow = /[\u00a0\u202f]/.exec(match[0])?.[0];
    return {
      check: 'space/doubled',
      severity: 'style',
      start,
      end,
      code: 'space-doubled',
      values: { count: match[0].length },
      fixes: [replaceFix('single-space', segment, start, end, narrow ?? ' ')],
    };
  });
}
