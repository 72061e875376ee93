import { scanEntities } from '../garble/entity-scan.ts';
import { touchesSpan } from '../protected-spans.ts';
import type { Draft, SegmentView } from '../segment-check.ts';
import { replaceFix } from '../segment-check.ts';
import { type QuoteGap as Gap, quoteGaps } from './quote-gaps.ts';

/*
 * After a comma or semicolon between two words of two letters and more; after `! ?` and a full stop where a lower-case word
 * ends and a capitalised one begins. The mark is the first group.
 */
const COMMA = /(?<=\p{L}{2})([,;])(?=\p{L}{2})/gu;
const STOP = /(?<=(?<![\p{L}\p{N}.])\p{Ll}{2,40})([.!?…])(?=\p{Lu}\p{Ll}*(?![\p{L}\p{N}.]))/gu;
const CANDIDATE = /[,;.!?…”“„«»"]\p{L}/u;
/** What ends a word of the text and a word of its own at once: `foo,bar,baz` is a list for machines. */
const MACHINE_LIST = /^[\p{L}\p{N}_-]+(?:[,;][\p{L}\p{N}_-]+){2,}$/u;

/**
 * `space/missing`: no space after a comma, a full stop, or the mark that closes a quotation (`,”a déclaré`), or before the one
 * that opens it.
 *
 * Leaves alone numbers and times, single letters (initials, "U.S.", "N,N-"), abbreviations with points, addresses, file
 * names and code, lists without any space ("a,b,c"), broken character codes, what `quoteGaps` is not certain of, and what stands so
 * in the source.
 */
export function missingSpaceCheck({ segment, source, language, spans }: SegmentView): Draft[] {
  const { text } = segment;
  if (!CANDIDATE.test(text)) return [];
  const codes = scanEntities(text);
  const gaps: Gap[] = [
    ...[...text.matchAll(COMMA), ...text.matchAll(STOP)].map(({ index }): Gap => ({
      start: index,
      end: index + 1,
      side: 'after',
    })),
    ...quoteGaps(text, language),
  ].sort(inOrder);
  const drafts: Draft[] = [];
  for (const { start, end, side } of gaps) {
    const mark = text.slice(start, end);
    if (touchesSpan(codes, start, end) || touchesSpan(spans(), start, end)) continue;
    if ((mark === ',' || mark === ';') && MACHINE_LIST.test(runAround(text, start))) continue;
    const around = text.slice(start - 2, end + 2);
    if (source.some((partner) => partner.text.includes(around))) continue;
    const at = side === 'after' ? end : start;
    drafts.push({
      check: 'space/missing',
      severity: 'warning',
      start,
      end,
      code: side === 'after' ? 'space-missing' : 'space-missing-before',
      values: { mark },
      fixes: [replaceFix('insert-space', segment, at, at, ' ')],
    });
  }
  return drafts;
}

function inOrder(left: Gap, right: Gap): number {
  return left.start - right.start;
}

/** The stretch without white space around an offset, up to 60 units each way. */
function runAround(text: string, at: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(at, at + 60))?.[0] ?? '';
  return (before + after).replace(/[.!?…:)»”"]+$/, '');
}
