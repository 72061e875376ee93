import { scanEntities } from '../garble/entity-scan.ts';
import { touchesSpan } from '../protected-spans.ts';
import type { Draft, SegmentView } from '../segment-check.ts';
import { replaceFix } from '../segment-check.ts';
import { conventionOf } from '../style/conventions.ts';

const BEFORE =
  /(?<=[\p{L}\p{N}\p{M})\]“”»"'’%])[ \t\u00a0\u202f]+([,.;:!?])(?![\p{L}\p{N}.,;:!?…()\-/\\|=<>*]|\s[.…])/gu;

const SET_APART = / [,.](?:\s|$)/;

/**
 * `space/before-punctuation`: a space before a mark that the language sets tight: comma and full stop everywhere, `; : ! ?`
 * where the convention of the language has none (`style/conventions.ts`).
 *
 * Leaves alone ellipses set with spaces, what begins with a full stop (".5", ".com"), ratios, smileys, languages whose rule
 * is not known (but for comma and full stop), broken character codes, addresses and code, and what stands so in the source, or in a source
 * whose commas or full stops are set apart too, as in texts that were prepared for machines.
 */
export function spaceBeforeCheck({ segment, source, language, spans }: SegmentView): Draft[] {
  const { text } = segment;
  if (!/[ \t\u00a0\u202f][,.;:!?]/.test(text)) return [];
  const { tight } = conventionOf(language);
  const codes = scanEntities(text);
  const inSource = new Map<string, boolean>();
  const drafts: Draft[] = [];
  for (const match of text.matchAll(BEFORE)) {
    const mark = match[1] ?? '';
    const start = match.index;
    const end = start + match[0].length;
    const spaced = match[0];
    if (!tight.includes(mark) || touchesSpan(codes, start, end) || touchesSpan(spans(), start, end)) continue;
    if (mark === ':' && /\d$/.test(text.slice(0, start).slice(-1)) && /^\s*\d/.test(text.slice(end, end + 3)))
      continue;
    let isSource = inSource.get(spaced);
    if (isSource === undefined) {
      isSource = source.some(({ text: other }) => other.includes(spaced) || SET_APART.test(other));
      inSource.set(spaced, isSource);
    }
    if (isSource) continue;
    drafts.push({
      check: 'space/before-punctuation',
      severity: 'warning',
      start,
      end,
      code: 'space-before',
      values: { mark },
      fixes: [replaceFix('remove-space', segment, start, end - mark.length, '')],
    });
  }
  return drafts;
}
