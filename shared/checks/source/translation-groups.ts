import type { CheckInput } from '../check-input.ts';
import type { Finding } from '../finding.ts';
import { findingKey } from '../finding-key.ts';
import { factsOf, type Place, sourceFactsOf } from '../place.ts';
import { commonWords } from '../repeat/sentence-facts.ts';
import { type Draft, findingOf, NO_FINDINGS, replaceFix } from '../segment-check.ts';
import { Agreement, type Disagreement } from './agreement.ts';
import { NameIndex } from './name-index.ts';
import { groupNoteOf } from './group-note.ts';
import { textKey } from './text-key.ts';

/** Sentences of fewer words are said in several ways: "Yes, please." */
const LEAST_WORDS = 4;
/** Where most translations agree, fewer words are enough. */
const LEAST_WORDS_OF_MOST = 3;

/**
 * What places have in common however far apart they stand: the same source, the same translation, the same names. Kept through
 * changes: a change costs what the groups cost that it touches, which is little however large they are.
 *
 * - `source/inconsistent`: the source says the same as elsewhere (but for the case of the first letter, spaces and the punctuation
 *   at the end), the translation other words. Leaves alone what two thirds don't agree on, and short sentences.
 * - `source/same-translation`: the translation says the same as elsewhere, of at least four words, where the source says clearly
 *   something else. Leaves alone what a finding on repeats speaks of, and sources that differ slightly, with the same numbers.
 * - `source/name`: a capitalised word of the source that nearly all its translations carry is not in this one. Leaves alone
 *   what is carried in another form, and links to more than one sentence.
 *
 * Only links of one sentence to one are compared.
 */
export class TranslationGroups {
  readonly #bySource = new Agreement(translationKey);
  readonly #byTranslation = new Agreement(sourceKey);
  readonly #names = new NameIndex();
  readonly #monolingual: boolean;
  #isEmpty = true;

  constructor({ monolingual }: CheckInput) {
    this.#monolingual = monolingual;
  }

  /** Takes places out and puts others in; returns the places, beyond those put in, whose findings may be others now. */
  change(removed: readonly Place[], added: readonly Place[]): Iterable<Place> {
    if (this.#monolingual) return [];
    const stale = new Set<Place>();
    // What is built from nothing has no places beyond those put in.
    const touches = !this.#isEmpty;
    if (touches) for (const place of [...removed, ...added]) this.#collect(place, stale);
    for (const place of removed) {
      if (isOneToOne(place)) {
        this.#bySource.delete(sourceKey(place), place);
        this.#byTranslation.delete(translationKey(place), place);
      }
      this.#names.delete(place);
    }
    for (const place of added) {
      if (isOneToOne(place)) {
        this.#bySource.add(sourceKey(place), place);
        this.#byTranslation.add(translationKey(place), place);
      }
      this.#names.add(place);
    }
    if (added.length > 0) this.#isEmpty = false;
    if (touches) for (const place of [...removed, ...added]) this.#collect(place, stale);
    for (const place of removed) stale.delete(place);
    return stale;
  }

  /** `isRepeat`: a finding on repeats stands on that place. */
  findingsAt(place: Place, isRepeat: boolean): readonly Finding[] {
    if (this.#monolingual || place.source.length === 0) return NO_FINDINGS;
    const drafts: { readonly draft: Draft; readonly words: string }[] = [];
    const { text } = place.segment;
    if (isOneToOne(place)) {
      const other = this.#bySource.at(sourceKey(place), place);
      if (other && isLongEnough(place, other))
        drafts.push({ draft: inconsistent(place, other), words: text });
      const same = isRepeat ? null : this.#byTranslation.at(translationKey(place), place);
      if (same && isOtherSource(place, same))
        drafts.push({ draft: sameTranslation(place, same), words: text });
    }
    for (const { name, others } of this.#names.at(place)) {
      const draft: Draft = {
        ...whole(place, others),
        check: 'source/name',
        code: 'name-lacking',
        values: { name },
      };
      drafts.push({ draft, words: name });
    }
    if (drafts.length === 0) return NO_FINDINGS;
    return drafts.map(({ draft, words }) =>
      findingOf(draft, place.segment, findingKey(draft.check, place.segment.id, words)),
    );
  }

  #collect(place: Place, stale: Set<Place>): void {
    if (isOneToOne(place)) {
      for (const other of this.#bySource.outliers(sourceKey(place))) stale.add(other);
      for (const other of this.#byTranslation.outliers(translationKey(place))) stale.add(other);
    }
    for (const other of this.#names.lackingWith(place)) stale.add(other);
  }
}

function isOneToOne({ bead, source }: Place): boolean {
  return bead.target.length === 1 && source.length === 1;
}

function sourceKey(place: Place): number {
  return groupNoteOf(place).source;
}

function translationKey(place: Place): number {
  return groupNoteOf(place).translation;
}

function isLongEnough(place: Place, { isMajority }: Disagreement): boolean {
  const { words } = textKey(place.source[0]?.text ?? '');
  return words >= (isMajority ? LEAST_WORDS_OF_MOST : LEAST_WORDS);
}

/** Sources that have fewer words in common than this say different things. */
const ALIKE = 0.5;

function isOtherSource(place: Place, { others }: Disagreement): boolean {
  const [other] = others;
  if (!other || factsOf(place).words.length < LEAST_WORDS) return false;
  const [one, two] = [sourceFactsOf(place), sourceFactsOf(other)];
  const longer = Math.max(one.words.length, two.words.length);
  return commonWords(one, two) < ALIKE * longer || digitsOf(one.text) !== digitsOf(two.text);
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, ' ').trim();
}

/** What findings on a whole sentence have in common. */
function whole({ segment }: Place, others: readonly Place[]) {
  return {
    severity: 'hint',
    start: 0,
    end: segment.text.length,
    related: others.map((other) => other.segment.id),
    fixes: [],
  } as const;
}

function inconsistent(place: Place, { others, isMajority }: Disagreement): Draft {
  const { segment } = place;
  const expected = others[0]?.segment.text ?? null;
  return {
    ...whole(place, others),
    check: 'source/inconsistent',
    code: isMajority ? 'inconsistent-most' : 'inconsistent-pair',
    confidence: isMajority ? 0.7 : 0.5,
    values: { other: expected ?? '' },
    expected,
    // Of two, nothing says which is right.
    fixes:
      isMajority && expected !== null
        ? [replaceFix('use-sibling', segment, 0, segment.text.length, expected)]
        : [],
  };
}

function sameTranslation(place: Place, { others, isMajority }: Disagreement): Draft {
  return {
    ...whole(place, others),
    check: 'source/same-translation',
    code: isMajority ? 'same-translation-most' : 'same-translation-pair',
    confidence: isMajority ? 0.7 : 0.5,
    values: { other: others[0]?.source[0]?.text ?? '' },
  };
}
