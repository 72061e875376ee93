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
  /** `outside`: the text has fewer segments; `order`: indexes of one side do not ascend; `twice`: another line has one. */
  readonly reason: 'notation' | 'empty' | 'order' | 'outside' | 'twice';
}

/** Segments of both texts. */
export interface SegmentCounts {
  readonly source: number;
  readonly target: number;
}

const LINE = /^\[([\d,\s]*)\]\s*:\s*\[([\d,\s]*)\]\s*(?::.*)?$/;
const SIDES = ['source', 'target'] as const;

/**
 * Reads the notation back, with full confidence. Empty lines and those that begin with `#` are let pass. Beads may cross, have holes and leave
 * indexes out between them; without counts an index may be any.
 */
export function parseBeadLines(
  text: string,
  counts: SegmentCounts = { source: Infinity, target: Infinity },
): Result<IndexBead[], BeadLineFailure> {
  const beads: IndexBead[] = [];
  const taken = { source: new Set<number>(), target: new Set<number>() };
  for (const [at, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const bead = parseBead(line);
    const reason = bead === null ? 'notation' : reasonAgainst(bead, counts, taken);
    if (bead === null || reason !== null)
      return failed({ line: at + 1, text: line, reason: reason ?? 'notation' });
    for (const side of SIDES) for (const index of bead[side]) taken[side].add(index);
    beads.push(bead);
  }
  return success(beads);
}

function parseBead(line: string): IndexBead | null {
  const match = LINE.exec(line);
  const source = match && parseIndexes(match[1]);
  const target = match && parseIndexes(match[2]);
  return source && target && { source, target, confidence: 1 };
}

function reasonAgainst(
  bead: IndexBead,
  counts: SegmentCounts,
  taken: Readonly<Record<'source' | 'target', ReadonlySet<number>>>,
): BeadLineFailure['reason'] | null {
  if (bead.source.length + bead.target.length === 0) return 'empty';
  for (const side of SIDES) {
    const indexes = bead[side];
    if (indexes.some((index, at) => at > 0 && index <= indexes[at - 1])) return 'order';
    if (indexes.some((index) => index >= counts[side])) return 'outside';
    if (indexes.some((index) => taken[side].has(index))) return 'twice';
  }
  return null;
}

function parseIndexes(list: string): number[] | null {
  if (list.trim() === '') return [];
  const parts = list.split(',').map((part) => part.trim());
  if (!parts.every((part) => /^\d{1,15}$/.test(part))) return null;
  return parts.map(Number);
}
