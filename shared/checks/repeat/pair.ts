import { factsOf, type Place } from '../place.ts';
import type { RepeatEvidence } from './evidence.ts';
import { isExact } from './exact.ts';
import { fragmentation, isLeftOverMarks } from './fragment.ts';
import { likeness, type Likeness } from './likeness.ts';
import type { Sureness } from './likeness-kinds.ts';
import { MOST_DIFFERING, nearness } from './near.ts';
import { contentShare, isParaphrase, wordShare } from './paraphrase.ts';
import type { RepeatKind } from './repeat-kind.ts';
import type { SentenceFacts } from './sentence-facts.ts';
import { isNegation } from './small-words.ts';
import { sourceEvidence } from './source-evidence.ts';
import { truncation } from './truncated.ts';

/** Two target sentences of which one repeats the other. */
export interface RepeatPair {
  readonly kind: RepeatKind;
  readonly evidence: RepeatEvidence;
  /** The one to go, and the one that is fuller, better punctuated, or has a source sentence. */
  readonly repeat: Place;
  readonly kept: Place;
  /** True where it is the text's headline and what follows: asked, not claimed. */
  readonly headline: boolean;
}

/** How many segments apart sentences are compared word by word, and how many apart they may be found the same. */
export const REACH = 6;
export const EXACT_REACH = 40;
/** How far what is said of a repeat depends on others: it is asked whether it would still be one with a sentence less between. */
export const JUDGED_REACH = EXACT_REACH + 1;

/** What is asked of a pair. */
export interface PairQuestion {
  readonly monolingual: boolean;
  /** Whether repeats that the source has too are wanted. */
  readonly inSource: boolean;
}

/**
 * The verdict on two places, `first` standing before `second`; null where neither repeats the other. `distance` is how many
 * segments apart they are judged to stand.
 */
export function repeatPair(
  first: Place,
  second: Place,
  { monolingual, inSource }: PairQuestion,
  distance = second.at - first.at,
): RepeatPair | null {
  const [one, two] = [factsOf(first), factsOf(second)];
  // Farther away only what is nearly the same counts, and that is nearly as long.
  if (distance > MOST_APART && Math.abs(one.words.length - two.words.length) > MOST_DIFFERING) return null;
  const like = likeness(one, two);
  if (!like) return distance === 1 ? leftOver(first, second, monolingual) : null;
  const shape = shapeOf(like, distance);
  if (!shape) return null;
  const evidence = sourceEvidence(shape.kind, first, second, monolingual);
  const headline = first.at === 0 && shape.kind !== 'exact' && isHeadline(first) && isLead(second, evidence);
  // A headline and its text may well say the same in other words.
  if (headline && shape.kind === 'paraphrase' && evidence !== 'shared-source') return null;
  const asked = headline && shape.sureness === 'sure';
  if (!asked && evidence === 'source-repeats')
    return inSource && standsAlone(shape, like, distance)
      ? { kind: shape.kind, evidence, repeat: second, kept: first, headline: false }
      : null;
  if (!asked && !stands(shape, evidence, like, distance, sourceText(second))) return null;
  const shortIsFirst = like.short === factsOf(first);
  const firstGoes = goesFirst(shape, first, second, shortIsFirst);
  return {
    // With nothing to compare, another word in its place is other words: asked, as of a paraphrase.
    kind: evidence === 'no-source' && shape.sureness === 'weak' ? 'paraphrase' : shape.kind,
    evidence,
    repeat: firstGoes ? first : second,
    kept: firstGoes ? second : first,
    headline,
  };
}

/** Only such are looked for farther away: short ones come back in every text. */
export function isLongSentence(facts: SentenceFacts): boolean {
  return facts.words.length >= LONG_SENTENCE;
}

function leftOver(first: Place, second: Place, monolingual: boolean): RepeatPair | null {
  if (!isLeftOverMarks(first.segment.text, second.segment.text)) return null;
  const evidence = sourceEvidence('fragment', first, second, monolingual);
  if (evidence === 'source-repeats') return null;
  return { kind: 'fragment', evidence, repeat: second, kept: first, headline: false };
}

/** Nothing is wrong: the source says it twice as well. */
export function isInSource({ evidence, headline }: RepeatPair): boolean {
  return evidence === 'source-repeats' && !headline;
}

/** How many segments apart one may be a shortened form of the other, or say it in other words. */
const MOST_APART = 2;

interface Shape {
  readonly kind: RepeatKind;
  readonly sureness: Sureness;
}

function shapeOf(like: Likeness, distance: number): Shape | null {
  if (isExact(like)) return { kind: 'exact', sureness: 'sure' };
  const near = nearness(like);
  if (near === 'sure') return { kind: 'near', sureness: near };
  const truncated = distance <= MOST_APART ? truncation(like) : null;
  if (truncated === 'sure') return { kind: 'truncated', sureness: truncated };
  const fragment = distance === 1 ? fragmentation(like) : null;
  if (fragment) return { kind: 'fragment', sureness: fragment };
  if (near) return { kind: 'near', sureness: near };
  if (truncated) return { kind: 'truncated', sureness: truncated };
  return distance <= MOST_APART && isParaphrase(like) ? { kind: 'paraphrase', sureness: 'weak' } : null;
}

/** Whether the evidence suffices. */
function stands(
  shape: Shape,
  evidence: RepeatEvidence,
  like: Likeness,
  distance: number,
  source: string,
): boolean {
  switch (evidence) {
    case 'source-repeats':
      return false;
    case 'shared-source':
      return shape.sureness === 'sure' || (distance <= 2 && !coversBoth(like, source));
    case 'no-counterpart':
      return distance <= 2 || (shape.sureness === 'sure' && like.short.words.length >= LONG_SENTENCE);
    case 'source-differs':
      if (shape.sureness === 'sure')
        return shape.kind === 'fragment' || like.short.words.length >= LEAST_WORDS;
      return shape.kind !== 'fragment' && like.short.words.length >= LEAST_WORDS && saysTheSame(like, ALIKE);
    case 'no-source':
      if (shape.sureness === 'sure') return standsAlone(shape, like, distance);
      if (shape.kind === 'paraphrase')
        return saysTheSame(like, VERY_ALIKE) || (distance === 1 && sharesContent(like));
      return (
        shape.kind !== 'fragment' &&
        distance === 1 &&
        like.short.words.length >= LONG_SENTENCE &&
        saysTheSame(like, VERY_ALIKE)
      );
  }
}

/** Whether the words alone suffice: side by side, or long. */
function standsAlone({ sureness }: Shape, like: Likeness, distance: number): boolean {
  return sureness === 'sure' && (distance === 1 || like.short.words.length >= LONG_SENTENCE);
}

/** Shorter ones come back within a few lines of dialogue or of a list. */
const LONG_SENTENCE = 8;

/** Whether the source of the bead is long enough to be the source of both: then it was split, not said twice. */
function coversBoth(like: Likeness, source: string): boolean {
  return writtenLength(source) >= COVERS * (writtenLength(like.short.text) + writtenLength(like.long.text));
}

const COVERS = 0.75;

/** Characters; an ideograph, a kana or a Hangul syllable counts as two and a half letters. */
function writtenLength(text: string): number {
  return text.length + 1.5 * (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0);
}

/** Share of common words from which two sentences with unlike sources are taken for one, and from which without a source. */
const ALIKE = 0.62;
const VERY_ALIKE = 0.76;
/** Share of the words that carry the sense from which two neighbours without a source are. */
const MOSTLY_ALIKE = 0.7;

/** Much in common, and nothing that contradicts. */
function saysTheSame(like: Likeness, share: number): boolean {
  return wordShare(like) >= share && agrees(like);
}

/** Long, with most of what carries the sense in common, and nothing that contradicts. */
function sharesContent(like: Likeness): boolean {
  return like.short.words.length >= LONG_SENTENCE && agrees(like) && contentShare(like) >= MOSTLY_ALIKE;
}

/** The same numbers, and neither turns round what the other says. */
function agrees({ short, long, onlyShort, onlyLong }: Likeness): boolean {
  return digits(short) === digits(long) && negates(short, onlyShort) === negates(long, onlyLong);
}

function digits({ text }: SentenceFacts): string {
  return text.replace(/\D/g, '');
}

function negates({ folded }: SentenceFacts, indexes: readonly number[]): boolean {
  return indexes.some((index) => isNegation(folded[index] ?? ''));
}

/** Shorter sentences are said of different things: "Yes." */
const LEAST_WORDS = 4;

/** First line of the text, in a paragraph of its own, without the punctuation of a sentence. */
function isHeadline(place: Place): boolean {
  return !TERMINAL.test(factsOf(place).text) && /[\n\r\u0085\u2028\u2029]/.test(place.segment.gap);
}

/** What stands under a headline. Where the alignment has a source for one of the two only, it has to be a whole sentence. */
function isLead(place: Place, evidence: RepeatEvidence): boolean {
  return evidence !== 'no-counterpart' || TERMINAL.test(factsOf(place).text);
}

const TERMINAL = /[.!?…。！？][\s"'’”“»)\]]{0,4}$/;

function sourceText(place: Place): string {
  return place.source.map((segment) => segment.text).join(' ');
}

function goesFirst({ kind, sureness }: Shape, first: Place, second: Place, shortIsFirst: boolean): boolean {
  if (kind === 'truncated' || kind === 'fragment') return shortIsFirst;
  const supported = Number(first.source.length > 0) - Number(second.source.length > 0);
  // Side by side the alignment may have taken either of them, so the better one stays; not so a headline or farther away.
  const isTossUp = second.at - first.at === 1 && !(first.at === 0 && isHeadline(first));
  const quality =
    kind === 'near' && sureness === 'sure' ? qualityOf(factsOf(first)) - qualityOf(factsOf(second)) : 0;
  const better = isTossUp ? quality || supported : supported || quality;
  return (better || surer(first, second)) < 0;
}

/** Whether the alignment is much surer of one of them: positive for the first. Small differences say nothing. */
function surer(first: Place, second: Place): number {
  if (first.source.length === 0 || second.source.length === 0) return 0;
  const apart = first.bead.confidence - second.bead.confidence;
  return Math.abs(apart) >= MUCH_SURER ? apart : 0;
}

const MUCH_SURER = 0.3;

/** The fuller and the better punctuated sentence counts more: its words, its accents, its marks, its full stop. */
function qualityOf(facts: SentenceFacts): number {
  const accents = facts.text.match(/[\u00c0-\u024f]/g)?.length ?? 0;
  const marks = facts.text.match(/\p{P}/gu)?.length ?? 0;
  return facts.words.length + accents + marks + (TERMINAL.test(facts.text) ? 2 : 0);
}
