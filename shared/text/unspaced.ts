import type { Abbreviations } from './abbreviations/abbreviations.ts';
import { isAbbreviated } from './full-stop.ts';
import type { Terminator } from './terminators.ts';

/** Longest run without white space that is looked at on either side, in UTF-16 units. */
const REACH = 80;

const RUN_BEFORE = /[^\s"“«„(]*$/u;
const PROSE_BEFORE = /^(?:\p{L}[\p{L}\p{M}'’-]*[\p{Ll}\p{M}]|[$€£]?\p{Nd}[\p{Nd},.]*)$/u;
/** A capitalised word, "I" or "XVIII", which ends as words in prose do: not a file's ending, a domain, a call. */
const PROSE_AFTER =
  /^(?:\p{Lu}[\p{Ll}\p{M}]+(?:['’-]\p{L}+)*(?:[\s,;:!?]|\.(?:\s|$)|$)|(?:\p{Lu}|[IVXLC]+)\s)/u;
const DOMAIN =
  /^(?:Com|Org|Net|Edu|Gov|Info|Biz|Io|Ai|Co|Eu|Js|Ts|Py|Md|Txt|Pdf|Docx?|Xlsx?|Html?)(?![\p{L}'’-])/u;

/** Whether a full stop or mark between two words without white space was meant to end a sentence. */
export function unspacedEnds(
  line: string,
  start: number,
  terminator: Terminator,
  abbreviations: Abbreviations,
): boolean {
  const before =
    RUN_BEFORE.exec(line.slice(Math.max(start, terminator.start - REACH), terminator.start))?.[0] ?? '';
  const after = line.slice(terminator.end, terminator.end + REACH);
  if (!PROSE_AFTER.test(after) || DOMAIN.test(after)) return false;
  if (terminator.end > terminator.marksEnd) return true;
  if (!PROSE_BEFORE.test(before)) return false;
  return terminator.kind !== 'period' || !isAbbreviated(line, start, terminator.start, abbreviations);
}
