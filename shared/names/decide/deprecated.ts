import type { NameDecision } from '../../edit/project.ts';
import { wordsOf } from '../find/words.ts';
import { spellingOf } from './spelling.ts';
import { endOfForm, type SpellingParts, spellingParts } from './spelling-parts.ts';
import { isWordUnit, wordEnd } from './whole-words.ts';

/** A place where a form stands that a decision replaces: UTF-16 offsets in the text, `end` exclusive. */
export interface DeprecatedPlace {
  readonly start: number;
  readonly end: number;
  readonly preferred: string;
}

/** A word that is spelled in one way only. */
const PLAIN = /^[A-Za-z0-9]+$/;

interface Spelling {
  readonly parts: SpellingParts;
  /** Null for a form that is right as it stands: it is passed over whole, with what it holds. */
  readonly preferred: string | null;
}

/** A form in capitals throughout is looked for where it has so many letters: shorter ones may be abbreviations of something else. */
const LEAST_IN_CAPITALS = 4;

/**
 * All forms that decisions replace, found in one walk over a text: whole words, as they are spelled (kinds of space, apostrophe
 * and hyphen apart) or in capitals. The longest form wins; what some decision prefers or keeps is right wherever it stands.
 * Making it costs the decisions; looking costs one table look-up a character, and a map's for each word that begins like a form.
 */
export class DeprecatedForms {
  readonly #byFirstWord = new Map<string, Spelling[]>();
  /** 1 for the UTF-16 units that forms begin with. */
  readonly #firstUnits = new Uint8Array(0x10000);

  constructor(decisions: Iterable<NameDecision>) {
    const spellings = spellingsOf(decisions);
    for (const spelling of spellings) {
      const [first] = spelling.parts;
      if (first === undefined) continue;
      const list = this.#byFirstWord.get(first) ?? [];
      this.#byFirstWord.set(first, list);
      list.push(spelling);
      for (const composed of [first, first.normalize('NFD')]) this.#firstUnits[composed.charCodeAt(0)] = 1;
    }
    for (const list of this.#byFirstWord.values())
      list.sort((left, right) => right.parts.length - left.parts.length);
  }

  /** In text order; no two overlap. Nothing inside addresses. */
  placesIn(text: string): readonly DeprecatedPlace[] {
    if (this.#byFirstWord.size === 0) return [];
    const places: DeprecatedPlace[] = [];
    const firstUnits = this.#firstUnits;
    for (let at = 0; at < text.length; at++) {
      if (firstUnits[text.charCodeAt(at)] === 0 || (at > 0 && isWordUnit(text, at - 1))) continue;
      const end = wordEnd(text, at);
      const found = this.#formAt(text, at, end);
      if (found && found.preferred !== null)
        places.push({ start: at, end: found.end, preferred: found.preferred });
      at = (found?.end ?? end) - 1;
    }
    return places.length === 0 ? places : outsideAddresses(text, places);
  }

  #formAt(text: string, start: number, end: number) {
    const word = text.slice(start, end);
    const spellings = this.#byFirstWord.get(PLAIN.test(word) ? word : spellingOf(word));
    if (!spellings) return null;
    for (const { parts, preferred } of spellings) {
      const formEnd = parts.length === 1 ? end : endOfForm(text, start, parts);
      if (formEnd >= 0) return { end: formEnd, preferred };
    }
    return null;
  }
}

/** Every spelling once: what is right in one decision is not replaced by another, and the first decision on a form holds. */
function spellingsOf(decisions: Iterable<NameDecision>): Iterable<Spelling> {
  const all = [...decisions];
  const known = new Map<string, Spelling>();
  const add = (form: string, preferred: string | null) => {
    const parts = spellingParts(form);
    const name = parts.join('');
    if (!known.has(name)) known.set(name, { parts, preferred });
  };
  for (const { preferred, kept } of all)
    for (const form of [preferred, ...kept]) for (const written of writings(form)) add(written, null);
  for (const { preferred, deprecated } of all)
    for (const form of deprecated) for (const written of writings(form)) add(written, preferred);
  return known.values();
}

function writings(form: string): readonly string[] {
  const capitals = form.toUpperCase();
  return capitals === form || form.length < LEAST_IN_CAPITALS ? [form] : [form, capitals];
}

function outsideAddresses(text: string, places: readonly DeprecatedPlace[]): readonly DeprecatedPlace[] {
  const starts = new Set(wordsOf(text).map(({ start }) => start));
  return places.filter(({ start }) => starts.has(start));
}
