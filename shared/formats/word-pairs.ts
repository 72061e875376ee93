import type { Result } from '../bitext/result.ts';
import { failed, success } from '../bitext/result.ts';

/** Words or sentences of the source, and what they are in the target. */
export type TextPair = readonly [source: string, target: string];

/** Why a line holds no pair. `line` is 1-based. */
export interface PairLineFailure {
  readonly line: number;
  readonly text: string;
  /** `separator`: nothing divides it in two; `empty`: nothing stands on one side. */
  readonly reason: 'separator' | 'empty';
}

const HUNALIGN = ' @ ';

/**
 * Reads a dictionary, an entry a line: `source TAB target`, with further columns read over, or hunalign's
 * `target @ source`, in that order. Entries may have several words. Blank lines and lines that begin with `#` are let
 * pass; a hunalign entry may begin with it.
 */
export function parseDictionary(text: string): Result<TextPair[], PairLineFailure> {
  return parseLines(text, (line) => {
    const [source, ...others] = line.split('\t');
    if (others.length > 0) return line.startsWith('#') ? 'comment' : [source, others[0]];
    const at = line.indexOf(HUNALIGN);
    if (at >= 0) return [line.slice(at + HUNALIGN.length), line.slice(0, at)];
    return line.startsWith('#') ? 'comment' : null;
  });
}

/** The header of aligned pairs as `formatTsv` writes them. */
const OWN_HEADER = /^source\ttarget\tlink\t/;

/**
 * Reads sentence pairs, `source TAB target` a line, with further columns read over; so also what `formatTsv` wrote,
 * where a side may be empty. Blank lines are let pass.
 */
export function parseSentencePairs(text: string): Result<TextPair[], PairLineFailure> {
  const own = OWN_HEADER.test(withoutMark(text));
  const parsed = parseLines(own ? text.replace(/^.*/, '') : text, (line) => {
    const [source, ...others] = line.split('\t');
    if (others.length === 0) return null;
    if (own && (source === '' || others[0] === '')) return 'comment';
    return own ? [unescaped(source), unescaped(others[0])] : [source, others[0]];
  });
  return parsed;
}

function parseLines(
  text: string,
  parse: (line: string) => TextPair | 'comment' | null,
): Result<TextPair[], PairLineFailure> {
  const pairs: TextPair[] = [];
  for (const [at, line] of withoutMark(text)
    .split(/\r\n|\r|\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const pair = parse(line);
    if (pair === 'comment') continue;
    const [source, target] = (pair ?? []).map((side) => side.trim());
    if (!pair) return failed({ line: at + 1, text: line, reason: 'separator' });
    if (source === '' || target === '') return failed({ line: at + 1, text: line, reason: 'empty' });
    pairs.push([source, target]);
  }
  return success(pairs);
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\', t: '\t', n: '\n', r: '\r' };

function unescaped(cell: string): string {
  return cell.replace(/\\([\\tnr])/g, (_, letter: string) => ESCAPES[letter]);
}
