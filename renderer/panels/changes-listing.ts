import type { SegmentId } from '../../shared/bitext/segment.ts';
import type { WordChange } from '../../shared/checks/word-difference.ts';
import type { StepNature } from '../../shared/edit/step-nature.ts';
import type { Origin } from '../../shared/edit/step.ts';
import type { LinkNature, NumberedLink } from '../locale/english-links.ts';
import { filterWords, holdsWords } from './fold-words.ts';
import type { LocalTime } from '../../shared/edit/local-time.ts';
import { localDay } from '../../shared/edit/local-time.ts';

/** One transaction, as the list shows it. The same object as long as nothing about it changes. */
export interface ChangeEntry extends LocalTime {
  /** Stays the same while the entry is in the history. */
  readonly id: string;
  /** In the order in which they were done, undone ones last; from 0. */
  readonly place: number;
  /** What was done, already in the person's language. */
  readonly label: string;
  readonly origin: Origin;
  /** Each once, in the order of the steps. */
  readonly natures: readonly StepNature[];
  /** Empty where no name was given. */
  readonly author: string;
  readonly steps: number;
  readonly isUndone: boolean;
  /** It stands, and a later change that stands took it back. */
  readonly isTakenBack: boolean;
}

/** What is asked of single entries, when they are drawn or filtered. The same object while the texts are the same. */
export interface LinkWords {
  readonly nature: LinkNature;
  readonly links: readonly NumberedLink[];
  /** How many links are not named. */
  readonly more: number;
}

export interface ChangeWords {
  /** 1-based numbers of the segments that it touched and that still are there, in ascending order. */
  readonly segmentNumbers: (entry: ChangeEntry) => readonly number[];
  readonly touches: (entry: ChangeEntry, segment: SegmentId) => boolean;
  /** Everything that a text filter may hit, as `foldWords` makes it. */
  readonly foldedText: (entry: ChangeEntry) => string;
  /** What it did to links, as far as they are named; null where it changed none, or more than links. */
  readonly links: (entry: ChangeEntry) => LinkWords | null;
  /** What it did to words, with a little of what stands around them; null where it changed none. */
  readonly difference: (entry: ChangeEntry) => readonly WordChange[] | null;
}

export const SINCE = ['all', 'today', 'hour', 'session'] as const;
export type Since = (typeof SINCE)[number];

export interface ChangeFilter {
  readonly text: string;
  /** Only what touched the segment at the caret. */
  readonly onlySegment: boolean;
  /** Empty: all. */
  readonly natures: ReadonlySet<StepNature>;
  /** Empty: all. */
  readonly origins: ReadonlySet<Origin>;
  readonly since: Since;
}

export const NO_CHANGE_FILTER: ChangeFilter = {
  text: '',
  onlySegment: false,
  natures: new Set(),
  origins: new Set(),
  since: 'all',
};

/** From when on entries are shown: a day of their authors' clocks, or a moment. */
export interface Start {
  readonly day: number;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly time: number;
}

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** `now` is the person's clock. An hour ago is held to the minute, so that a list is not filtered anew all the time. */
export function startOf(since: Since, now: LocalTime, sessionStart: number): Start {
  const open = { day: Number.NEGATIVE_INFINITY, time: Number.NEGATIVE_INFINITY };
  switch (since) {
    case 'all':
      return open;
    case 'today':
      return { ...open, day: localDay(now) };
    case 'hour':
      return { ...open, time: Math.floor((now.time - HOUR) / MINUTE) * MINUTE };
    case 'session':
      return { ...open, time: sessionStart };
  }
}

/** What lets an entry through. `segment` is the caret's; without one `onlySegment` shows nothing. */
export function changePasses(
  filter: ChangeFilter,
  start: Start,
  segment: SegmentId | null,
  ask: Pick<ChangeWords, 'touches' | 'foldedText'>,
): (entry: ChangeEntry) => boolean {
  const { onlySegment, natures, origins } = filter;
  const words = filterWords(filter.text);
  return (entry) => {
    if (entry.time < start.time || localDay(entry) < start.day) return false;
    if (origins.size > 0 && !origins.has(entry.origin)) return false;
    if (natures.size > 0 && !entry.natures.some((nature) => natures.has(nature))) return false;
    if (onlySegment && (segment === null || !ask.touches(entry, segment))) return false;
    return words.length === 0 || holdsWords(ask.foldedText(entry), words);
  };
}

export function isNarrowed(filter: ChangeFilter): boolean {
  const { text, onlySegment, natures, origins, since } = filter;
  return text.trim() !== '' || onlySegment || natures.size > 0 || origins.size > 0 || since !== 'all';
}

/** The line above the changes of a day. */
export interface DayHead {
  readonly id: string;
  /** As `localDay` counts. */
  readonly day: number;
}

export type ChangeItem = ChangeEntry | DayHead;

export function isDayHead(item: ChangeItem): item is DayHead {
  return 'day' in item;
}

/**
 * The last `most` entries, newest first, each day with a head. Heads are the same objects each time, so that a list keeps
 * its rows. A clock that was set back makes a day come twice.
 */
export function dayLister(): (entries: readonly ChangeEntry[], most: number) => readonly ChangeItem[] {
  const heads = new Map<string, DayHead>();
  const headOf = (id: string, day: number) => {
    const head = heads.get(id) ?? { id, day };
    heads.set(id, head);
    return head;
  };
  return (entries, most) => {
    const items: ChangeItem[] = [];
    const times = new Map<number, number>();
    let last: number | null = null;
    for (const entry of entries.slice(-most).toReversed()) {
      const day = localDay(entry);
      if (day !== last) {
        const time = (times.get(day) ?? 0) + 1;
        times.set(day, time);
        items.push(headOf(`day ${day} ${time}`, day));
        last = day;
      }
      items.push(entry);
    }
    return items;
  };
}

/** How often each value occurs, most frequent first. */
export function countValues<Value>(
  entries: readonly ChangeEntry[],
  values: (entry: ChangeEntry) => readonly Value[],
): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const entry of entries)
    for (const value of values(entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].toSorted(([, a], [, b]) => b - a));
}
