import type { SegmentId } from '../../bitext/segment.ts';
import type { ReplaceEdit } from '../../edit/edit.ts';
import { quoteMarks } from '../../text/delimiters.ts';
import type { Mark } from './mark.ts';

/** The marks that a quotation takes at a depth: outer at 0, inner within another one. */
export interface SignPair {
  readonly open: string;
  readonly close: string;
  readonly inside: string;
}

/** The language's own marks; where the language is unknown, those that go with the opening mark. */
export function languageSigns(language: string, depth: number, opening: string): SignPair {
  if (language === '' || language === 'und')
    return { open: opening, close: PARTNER[opening] ?? opening, inside: '' };
  const marks = quoteMarks(language);
  return depth % 2 === 0
    ? { open: marks.open, close: marks.close, inside: marks.inside }
    : {
        open: marks.innerOpen,
        close: marks.innerClose,
        inside: marks.innerOpen === marks.open ? marks.inside : '',
      };
}

const PARTNER: Readonly<Record<string, string>> = {
  '„': '“',
  '“': '”',
  '«': '»',
  '"': '"',
  '”': '”',
  '»': '«',
  '‹': '›',
};

/** Writes the opening mark, with the space that the language has inside and no other. */
export function setOpening(segment: SegmentId, text: string, mark: Mark, signs: SignPair): ReplaceEdit {
  let end = mark.end;
  while (end < text.length && /\s/.test(text.charAt(end))) end++;
  return { kind: 'replace', segment, start: mark.start, end, insert: signs.open + signs.inside };
}

/** Writes the closing mark, likewise. */
export function setClosing(segment: SegmentId, text: string, mark: Mark, signs: SignPair): ReplaceEdit {
  let start = mark.start;
  while (start > 0 && /\s/.test(text.charAt(start - 1))) start--;
  return { kind: 'replace', segment, start, end: mark.end, insert: signs.inside + signs.close };
}
