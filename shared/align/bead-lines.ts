import type { Result } from '../bitext/result.ts';
import { failed, success } from '../bitext/result.ts';
import type { IndexBead } from './alignment.ts';

/**
 * The notation of alignment gold files, one bead a line: `[0, 1]:[0]`, `[3]:[]`, with 0-based indexes. As vecalign and
 * its relatives read and write it; what they append after a second colon (a cost) is read over.
 */
export function formatBeadLines(
  beads: readonly { readonly source: readonly number[]; readonly target: readonly number[] }[],
): string {
  return beads.map((bead) => `[${bead.source.join(', ')}]:[${bead.target.join(', ')}]\n`).join('');
}

/** Why a line is no bead. `line` is 1-based. */
export interface BeadLineFailure {
  readonly line: number;
  readonly text: string;
  readonly reason: 'notation' | 'hole' | 'empty' | 'order';
}

const LINE = /^\[([\d,\s]*)\]\s*:\s*\[([\d,\s]*)\]\s*(?::.*)?$/;

/**
 * Reads the notation back, with full confidence. Empty lines are let pass; beads must ascend and each side must be
 * without a hole, but indexes may be left out between beads.
 */
export function parseBeadLines(text: string): Result<IndexBead[], BeadLineFailure> {
  const beads: IndexBead[] = [];
  let nextSource = 0;
  let nextTarget = 0;
  for (const [at, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const fail = (reason: BeadLineFailure['reason']): Result<IndexBead[], BeadLineFailure> =>
      failed({ line: at + 1, text: line, reason });
    const match = LINE.exec(line);
    if (!match) return fail('notation');
    const source = parseIndexes(match[1]);
    const target = parseIndexes(match[2]);
    if (!source || !target) return fail('notation');
    if (source.length + target.length === 0) return fail('empty');
    if (hasHole(source) || hasHole(target)) return fail('hole');
    if ((source[0] ?? nextSource) < nextSource || (target[0] ?? nextTarget) < nextTarget)
      return fail('order');
    nextSource = (source.at(-1) ?? nextSource - 1) + 1;
    nextTarget = (target.at(-1) ?? nextTarget - 1) + 1;
    beads.push({ source, target, confidence: 1 });
  }
  return success(beads);
}

function parseIndexes(list: string): number[] | null {
  if (list.trim() === '') return [];
  const parts = list.split(',').map((part) => part.trim());
  if (!parts.every((part) => /^\d{1,15}$/.test(part))) return null;
  return parts.map(Number);
}

function hasHole(indexes: readonly number[]): boolean {
  return indexes.some((index, at) => at > 0 && index !== indexes[at - 1] + 1);
}
