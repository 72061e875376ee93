import { scanEntities } from '../garble/entity-scan.ts';
import { touchesSpan } from '../protected-spans.ts';
import type { Draft, SegmentView } from '../segment-check.ts';
import { replaceFix } from '../segment-check.ts';

/*
 * After a comma or semicolon between two words of two letters and more; after `! ?` and a full stop where a lower-case word
 * ends and a capitalised one begins; after a mark that closes a quotation. The mark is the first group.
 */
const COMMA = /(?<=\p{L}{2})([,;])(?=\p{L}{2})/gu;
const STOP = /(?<=(?<![\p{L}\p{N}.])\p{Ll}{2,40})([.!?…])(?=\p{Lu}\p{Ll}*(?![\p{L}\p{N}.]))/gu;
const CLOSING =
  /(?<=[\p{L}\p{N}][,.!?…])(["”“])(?=\p{Ll})|(?<=\p{L}[.!?…]?[\s]?)([”»])(?=\p{L}{2}|[aày]\s)/gu;
const CANDIDATE = /[,;.!?…”“»"]\p{L}/u;
/** What ends a word of the text and a word of its own at once: `foo,bar,baz` is a list for machines. */
const MACHINE_LIST = /^[\p{L}\p{N}_-]+(?:[,;][\p{L}\p{N}_-]+){2,}$/u;

/**
 * `space/missing`: no space after a comma, a full stop, or the mark that closes a quotation (`,”a déclaré`).
 *
 * Leaves alone numbers and times, single letters (initials, "U.S.", "N,N-"), abbreviations with points, addresses, file
 * names and code, lists without any space ("a,b,c"), broken character codes, endings that languages hang on a quotation
 * (“A”s), and what stands so in the source.
 */
export function missingSpaceCheck({ segment, source, language, spans }: SegmentView): Draft[] {
  const { text } = segment;
  if (!CANDIDATE.test(text)) return [];
  const codes = scanEntities(text);
  const drafts: Draft[] = [];
  for (const match of [...text.matchAll(COMMA), ...text.matchAll(STOP), ...text.matchAll(CLOSING)].sort(
    inOrder,
  )) {
    const mark = match[0];
    const start = match.index;
    const end = start + mark.length;
    if (touchesSpan(codes, start, end) || touchesSpan(spans(), start, end)) continue;
    if ((mark === ',' || mark === ';') && MACHINE_LIST.test(runAround(text, start))) continue;
    if (mark === '»' && !closesWithGuillemet(language)) continue;
    if (mark === '“' && /(?:^|[\s(])$/u.test(text.slice(Math.max(0, start - 1), start))) continue;
    const around = text.slice(start - 2, end + 2);
    if (source.some((partner) => partner.text.includes(around))) continue;
    drafts.push({
      check: 'space/missing',
      severity: 'warning',
      start,
      end,
      code: 'space-missing',
      values: { mark },
      fixes: [replaceFix('insert-space', segment, end, end, ' ')],
    });
  }
  return drafts;
}

function inOrder(left: RegExpExecArray, right: RegExpExecArray): number {
  return left.index - right.index;
}

/** The stretch without white space around an offset, up to 60 units each way. */
function runAround(text: string, at: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(at, at + 60))?.[0] ?? '';
  return (before + after).replace(/[.!?…:)»”"]+$/, '');
}

/** Danish and German books open with » and close with «. */
function closesWithGuillemet(language: string): boolean {
  return !['da', 'de', 'sl', 'hr', 'cs', 'sk', 'hu'].includes(language.toLowerCase().split(/[-_]/)[0] ?? '');
}
