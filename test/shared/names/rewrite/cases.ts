import { rewriteName } from '../../../../shared/names/rewrite/rewrite-name.ts';

/** What became of the first mention of `old`: the text, the doubt, the texts offered beside it, and `word → agreed` to look at. */
export interface Rewritten {
  readonly text: string;
  readonly doubt: string | null;
  readonly others: readonly string[];
  readonly looks: readonly string[];
}

export function rewritten(text: string, old: string, preferred: string, language: string): Rewritten {
  const at = text.indexOf(old);
  const rewriting = rewriteName(text, at, at + old.length, preferred, language);
  const put = ({ start, end, insert }: { start: number; end: number; insert: string }): string =>
    text.slice(0, start) + insert + text.slice(end);
  return {
    text: put(rewriting),
    doubt: rewriting.doubt,
    others: rewriting.alternatives.map(put),
    looks: rewriting.looks.map(({ start, end, agreed }) => `${text.slice(start, end)} → ${agreed}`),
  };
}
