import type { SegmentId } from '../../bitext/segment.ts';
import type { Mention } from '../name-group.ts';
import type { Thing } from '../things/thing.ts';
import { asSpelled } from './spelled.ts';
import type { Word } from './words.ts';

/** A run of words that may be a name, before it is known which name. */
export interface Candidate {
  readonly segment: SegmentId;
  /** UTF-16 offsets in the segment's text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The text, kinds of space, apostrophe and hyphen made one. */
  readonly spelled: string;
  readonly words: readonly Word[];
  /** The words, folded, a space between them. */
  readonly key: string;
  /** What the lists know under this name. */
  readonly thing: Thing | null;
  /** A form of address or a role stands before it: a person. */
  readonly titled: boolean;
  /** The first word stands where a sentence starts (or in a headline): its capital proves nothing. */
  readonly initial: boolean;
  /** An article or another determiner stands before it: no person, and in German mostly no name. */
  readonly determined: boolean;
  /** A preposition of place stands before it. */
  readonly placed: boolean;
  /** Words of a full name that stand before the family name, which is all that is left: `Nikita`; empty where nothing was cut. */
  readonly given: string;
  /** The noun beside it that says what the person is. */
  readonly role: RoleBeside | null;
  /** The same place, as it is given out. */
  readonly mention: Mention;
}

/** A role noun in the candidate's segment: UTF-16 offsets, `end` exclusive. */
export interface RoleBeside {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly folded: string;
}

/** The last words of a candidate, from one of its words on. */
export function fromWord(candidate: Candidate, at: number): Candidate {
  const words = candidate.words.slice(at);
  const start = words[0].start;
  const text = candidate.text.slice(start - candidate.start);
  return {
    ...candidate,
    words,
    start,
    text,
    spelled: asSpelled(text),
    mention: { ...candidate.mention, start },
    key: keyOfWords(words),
    initial: candidate.initial && at === 0,
  };
}

export function keyOfWords(words: readonly Word[]): string {
  return words.length === 1 ? words[0].folded : words.map(({ folded }) => folded).join(' ');
}

export function lastWord(candidate: Candidate): Word {
  return candidate.words[candidate.words.length - 1];
}
