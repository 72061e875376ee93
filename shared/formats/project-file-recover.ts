import type { Bead } from '../bitext/bead.ts';
import type { Project } from '../edit/project.ts';
import type { Fill } from './project-file-fill.ts';
import { filledLinks, filledSorted, filledText } from './project-file-fill.ts';
import { lawfulBeads } from './project-file-laws.ts';
import { checksumOfLine } from './project-file-lines.ts';
import type { DamageNotes } from './project-file-notes.ts';
import type { StatePart } from './project-file-parts.ts';
import { byCodeUnit, ITEMS_IN_LINE, itemsOf, projectOfItems } from './project-file-parts.ts';
import type { PartSlots, Slots, StateSlots } from './project-file-slots.ts';

export function isStateWhole(state: StateSlots): boolean {
  return Object.values(state).every((slots) => !slots.includes(null));
}

/** The state as it was read; lines that are missing leave out what they held. */
export function readState(state: StateSlots): Project {
  return projectOfItems({
    settings: readItems(state.settings),
    target: readItems(state.target),
    source: readItems(state.source),
    links: readItems(state.links),
    marks: readItems(state.marks),
    dismissed: readItems(state.dismissed),
    decisions: readItems(state.decisions),
  });
}

function readItems<Item>(slots: PartSlots<Item>): readonly Item[] {
  return slots.flatMap((slot) => slot ?? []);
}

/**
 * The state with every line that can be had. A line that could not be read is taken from the first candidate that has it with the
 * checksum that the file names: then it is what the file held. Else the first candidate fills the hole as well as it can.
 */
export function recoverState(
  slots: Slots,
  which: 'present' | 'base',
  candidates: readonly Project[],
  notes: DamageNotes | null,
): Project {
  const state = slots[which];
  const others = candidates.map(itemsOf);
  const lost: { readonly part: StatePart; readonly line: number }[] = [];
  const recovered = <Item>(
    part: StatePart,
    read: PartSlots<Item>,
    from: readonly (readonly Item[])[],
    fill: Fill<Item>,
  ): readonly Item[] => {
    const name = which === 'base' ? (`base-${part}` as const) : part;
    const nameForPeople = which === 'base' ? 'base' : part;
    const proven = read.map((slot, index) => {
      if (slot) return slot;
      const { check, line } = slots.about(name, index);
      const found = from
        .map((items) => items.slice(index * ITEMS_IN_LINE, (index + 1) * ITEMS_IN_LINE))
        .find((items) => checksumOfLine(name, index, JSON.stringify(items)) === check);
      if (found) notes?.recovered(nameForPeople, line);
      return found ?? null;
    });
    const known = readItems(proven);
    const filled = from.length > 0 && proven.includes(null) ? fill(proven, from[0]) : known;
    // The lead of a text is an item of its first line, and no segment.
    const leads = (part === 'target' || part === 'source') && proven[0] === null ? 1 : 0;
    let earlier = Math.max(0, filled.length - known.length - leads);
    for (const [index, slot] of proven.entries()) {
      if (slot) continue;
      const { line, items } = slots.about(name, index);
      notes?.lost(nameForPeople, line, items === null ? null : items - (index === 0 ? leads : 0), earlier);
      lost.push({ part, line });
      earlier = 0;
    }
    return filled;
  };
  const project = projectOfItems({
    settings: recovered(
      'settings',
      state.settings,
      others.map((one) => one.settings),
      (_, other) => other,
    ),
    target: recovered(
      'target',
      state.target,
      others.map((one) => one.target),
      filledText,
    ),
    source: recovered(
      'source',
      state.source,
      others.map((one) => one.source),
      filledText,
    ),
    links: recovered(
      'links',
      state.links,
      others.map((one) => one.links),
      filledLinks,
    ),
    marks: recovered(
      'marks',
      state.marks,
      others.map((one) => one.marks),
      filledSorted((left, right) => left[0] - right[0]),
    ),
    dismissed: recovered(
      'dismissed',
      state.dismissed,
      others.map((one) => one.dismissed),
      filledSorted(byCodeUnit),
    ),
    decisions: recovered(
      'decisions',
      state.decisions,
      others.map((one) => one.decisions),
      filledSorted((left, right) => byCodeUnit(left[0], right[0])),
    ),
  });
  const { source, target, beads } = project.bitext;
  const lawful = lawfulBeads(source, target, beads);
  const textLines = lost.flatMap(({ part, line }) => (part === 'target' || part === 'source' ? [line] : []));
  // Links that were read and cannot stay as they were without their segments.
  if (textLines.length > 0 && !lost.some(({ part }) => part === 'links')) {
    const kept = new Set<Bead>(lawful);
    const changed = beads.filter((bead) => !kept.has(bead)).length;
    if (changed > 0) notes?.lost(which === 'base' ? 'base' : 'links', Math.min(...textLines), changed);
  }
  return { ...project, bitext: { source, target, beads: lawful } };
}
