import type { Bead } from '../bitext/bead.ts';
import type { SegmentId } from '../bitext/segment.ts';
import type { TextItem } from './project-file-parts.ts';
import type { PartSlots } from './project-file-slots.ts';

/**
 * What another state of the project has in the place of lines that cannot be read: better than nothing, and not what the file
 * held.
 */
export type Fill<Item> = (slots: PartSlots<Item>, other: readonly Item[]) => readonly Item[];

/** Segments that stand in the other text between the last one read before the hole and the first one after it. */
export function filledText(slots: PartSlots<TextItem>, other: readonly TextItem[]): readonly TextItem[] {
  const keyOf = (item: TextItem) => (typeof item === 'string' ? 'lead' : item.id);
  const places = new Map(other.map((item, place) => [keyOf(item), place]));
  const known = new Set(slots.flatMap((slot) => slot ?? []).map(keyOf));
  const placesOf = (items: readonly TextItem[]) => items.flatMap((item) => places.get(keyOf(item)) ?? []);
  const result: TextItem[] = [];
  slots.forEach((slot, at) => {
    if (slot) {
      for (const item of slot) result.push(item);
      return;
    }
    // A run of holes is one hole.
    if (at > 0 && slots[at - 1] === null) return;
    const start = (placesOf(result).at(-1) ?? -1) + 1;
    const end = placesOf(slots.slice(at).flatMap((one) => one ?? []))[0] ?? other.length;
    for (const item of other.slice(start, Math.max(start, end)))
      if (!known.has(keyOf(item))) result.push(item);
  });
  return result;
}

/** Beads of segments that are in none of those that were read. Their order is made lawful afterwards. */
export function filledLinks(slots: PartSlots<Bead>, other: readonly Bead[]): readonly Bead[] {
  const read = slots.flatMap((slot) => slot ?? []);
  const idsOf = ({ source, target }: Bead): readonly SegmentId[] => [...source, ...target];
  const linked = new Set(read.flatMap(idsOf));
  return [...read, ...other.filter((bead) => !idsOf(bead).some((id) => linked.has(id)))];
}

/** For items in an order: those of the other state that sort into the holes. */
export function filledSorted<Item>(compare: (left: Item, right: Item) => number): Fill<Item> {
  return (slots, other) =>
    slots.flatMap((slot, at) => {
      if (slot) return slot;
      if (at > 0 && slots[at - 1] === null) return [];
      const before = slots
        .slice(0, at)
        .findLast((one) => one !== null)
        ?.at(-1);
      const after = slots.slice(at).find((one) => one !== null)?.[0];
      return other.filter(
        (item) =>
          (before === undefined || compare(item, before) > 0) &&
          (after === undefined || compare(item, after) < 0),
      );
    });
}
