import type { SegmentId } from '../bitext/segment.ts';
import type { SegmentedText } from '../bitext/segmented-text.ts';
import { positionsOf } from '../bitext/segmented-text.ts';
import type { Project } from '../edit/project.ts';
import { wordHashes } from './word-hashes.ts';

/** A segment of the translation that reads differently from how it was loaded. */
export interface Correction {
  readonly segment: SegmentId;
  /** Its text as it was loaded. */
  readonly before: string;
  /** Its text now. */
  readonly after: string;
}

/**
 * The editor's corrections, in text order: segments that stand in both projects with different texts. What a split or a merge made
 * shorter or longer is none, nor is a sentence that was emptied. O(segments), and the words of those that changed.
 */
export function correctionsOf(base: Project, project: Project): readonly Correction[] {
  const loaded = base.bitext.target;
  const now = project.bitext.target;
  if (loaded === now) return [];
  const places = positionsOf(loaded);
  const corrections: Correction[] = [];
  for (const [index, segment] of now.segments.entries()) {
    const place = places.get(segment.id);
    if (place === undefined) continue;
    const before = loaded.segments[place].text;
    const after = segment.text;
    if (before === after || before === '' || after === '') continue;
    if (wasSplit(loaded, now, index, before) || wasMerged(loaded, now, place, before, after)) continue;
    corrections.push({ segment: segment.id, before, after });
  }
  return corrections;
}

/** Whether a new neighbour holds words that this segment lost. */
function wasSplit(loaded: SegmentedText, now: SegmentedText, index: number, before: string): boolean {
  const known = positionsOf(loaded);
  const newcomers = [now.segments[index - 1], now.segments[index + 1]].filter(
    (segment) => segment !== undefined && !known.has(segment.id),
  );
  if (newcomers.length === 0) return false;
  const lost = wordsBeyond(before, now.segments[index].text);
  return newcomers.some((segment) => holdsHalfOf(lost, segment.text));
}

/** Whether a neighbour is gone whose words this segment won. */
function wasMerged(
  loaded: SegmentedText,
  now: SegmentedText,
  place: number,
  before: string,
  after: string,
): boolean {
  const standing = positionsOf(now);
  const gone = [loaded.segments[place - 1], loaded.segments[place + 1]].filter(
    (segment) => segment !== undefined && !standing.has(segment.id),
  );
  if (gone.length === 0) return false;
  const won = wordsBeyond(after, before);
  return gone.some((segment) => holdsHalfOf(won, segment.text));
}

/** How often each word stands in the text beyond its times in the other. */
function wordsBeyond(text: string, other: string): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const word of wordHashes(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of wordHashes(other)) counts.set(word, (counts.get(word) ?? 0) - 1);
  return counts;
}

function holdsHalfOf(counts: ReadonlyMap<number, number>, text: string): boolean {
  const words = wordHashes(text);
  const held = words.filter((word) => (counts.get(word) ?? 0) > 0).length;
  return held > 0 && held * 2 >= words.length;
}
