import type { Span } from './span.ts';

/** A pair of marks and what they enclose, both marks included. */
export interface Enclosure extends Span {
  readonly kind: 'bracket' | 'quote' | 'cjk';
}

/** Longest pair that is believed, in UTF-16 units: a mark that was never closed must not swallow a paragraph. */
const MAX_ENCLOSURE = 300;
const MAX_DEPTH = 8;

const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const QUOTES: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“”"', '»': '«', '‹': '›' };
const CJK: Readonly<Record<string, string>> = {
  '（': '）',
  '「': '」',
  '『': '』',
  '【': '】',
  '〈': '〉',
  '《': '》',
  '〔': '〕',
};

const MARKS = /[()[\]{}«»‹›“”„"（）「」『』【】〈〉《》〔〕]/g;

interface Open {
  readonly start: number;
  readonly closing: string;
  readonly kind: Enclosure['kind'];
}

/** The outermost closed pairs of a line in order, each at most 300 units long. Linear. */
export function enclosures(line: string): Enclosure[] {
  const found: Enclosure[] = [];
  const open: Open[] = [];
  for (const { 0: mark, index } of line.matchAll(MARKS)) {
    while (open.length > 0 && index - open[0].start > MAX_ENCLOSURE) open.shift();
    const depth = open.findLastIndex(({ closing }) => closing.includes(mark));
    if (depth >= 0) {
      const { start, kind } = open[depth];
      open.length = depth;
      while (found.length > 0 && found[found.length - 1].start > start) found.pop();
      found.push({ start, end: index + 1, kind });
    } else {
      const opened = opening(line, mark, index);
      if (opened && open.length < MAX_DEPTH) open.push(opened);
    }
  }
  return found;
}

function opening(line: string, mark: string, start: number): Open | null {
  if (mark in BRACKETS) return { start, closing: BRACKETS[mark], kind: 'bracket' };
  if (mark in CJK) return { start, closing: CJK[mark], kind: 'cjk' };
  // A straight mark opens where a word follows it and none stands before.
  if (mark === '"') {
    const standsBefore = start === 0 || /[\s([{—–-]/.test(line[start - 1]);
    return standsBefore && /\S/.test(line[start + 1] ?? ' ') ? { start, closing: '"', kind: 'quote' } : null;
  }
  return mark in QUOTES ? { start, closing: QUOTES[mark], kind: 'quote' } : null;
}
