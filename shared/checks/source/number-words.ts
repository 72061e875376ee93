import { shiftedKey, valueKey } from './number-value.ts';
import { NUMBER_WORDS, type NumberWordsTable } from './number-words-table.ts';

/** What a word can mean: values below a hundred and the like, or a power of ten that multiplies. */
interface WordMeaning {
  readonly keys: readonly string[];
  readonly power: number;
}

interface Lexicon {
  readonly words: ReadonlyMap<string, WordMeaning>;
  readonly stems: ReadonlyMap<string, WordMeaning>;
  readonly links: ReadonlySet<string>;
  readonly joins: boolean;
}

const lexicons = new Map<string, Lexicon>();

/** Whether number words of this language are known. */
export function knowsNumberWords(language: string): boolean {
  return Object.hasOwn(NUMBER_WORDS, language);
}

/**
 * The values of all number words in a text: of each by itself, and of what neighbours make together ("two hundred and five",
 * "einundzwanzig", "half a million"). Too much rather than too little: such words only ever speak for a number. Linear.
 */
export function spelledValues(text: string, language: string): ReadonlySet<string> {
  const values = new Set<string>();
  const lexicon = lexiconOf(language);
  if (!lexicon) return values;
  let total = 0;
  let current = 0;
  let counting = false;
  const add = (value: number) => {
    const key = keyOfNumber(value);
    if (key !== null) values.add(key);
  };
  const close = () => {
    if (counting) add(total + current);
    total = 0;
    current = 0;
    counting = false;
  };
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    for (const meaning of meaningsOf(word, lexicon)) {
      if (meaning === 'link') continue;
      if (meaning === null) {
        close();
        continue;
      }
      for (const key of meaning.keys) values.add(key);
      const [first] = meaning.keys;
      const value = first === undefined ? 0 : Number(first);
      if (meaning.power === 0) {
        // "twenty five" goes on, "five six" does not, nor does "dix-neuf vingt".
        if (counting && !followsOn(current, value)) close();
        current += value;
      } else {
        if (meaning.power > 2) {
          add((current || 1) * 10 ** meaning.power);
          total += (current || 1) * 10 ** meaning.power;
          current = 0;
        } else current = (current || 1) * 10 ** meaning.power;
      }
      counting = true;
    }
  }
  close();
  return values;
}

/** Words; those parted by hyphens are looked up whole first. */
const WORD = /\p{L}[\p{L}\p{M}’']*(?:-\p{L}[\p{L}\p{M}’']*)*/gu;
/** Longer words are no numbers. */
const LONGEST = 60;
const LONGEST_ENDING = 5;
const LONGEST_TAIL = 6;

function followsOn(current: number, value: number): boolean {
  if (!Number.isInteger(value) || !Number.isInteger(current)) return false;
  // "One and twenty", "fünf und zwanzig".
  if (current < 10) return value >= 20 && value < 100 && value % 10 === 0 && current > 0;
  return current % 100 === 0 ? value < 100 : current % 10 === 0 && current % 100 >= 20 && value < 20;
}

function keyOfNumber(value: number): string | null {
  if (!(value >= 0 && value < 1e15)) return null;
  const [integer = '', fraction = ''] = String(value).split('.');
  return valueKey(integer, fraction);
}

function meaningsOf(word: string, lexicon: Lexicon): readonly (WordMeaning | 'link' | null)[] {
  if (word.length > LONGEST) return [null];
  const whole = meaningOf(word, lexicon);
  if (whole !== null) return [whole];
  const parts = word.split(/[-’']/);
  if (parts.length > 1) return parts.flatMap((part) => (part === '' ? [] : inParts(part, lexicon)));
  return inParts(word, lexicon);
}

function meaningOf(word: string, { words, stems, links }: Lexicon): WordMeaning | 'link' | null {
  const known = words.get(word);
  if (known) return known;
  if (links.has(word)) return 'link';
  if (stems.size === 0) return null;
  for (let end = word.length; end >= 2 && end >= word.length - LONGEST_ENDING; end--) {
    const stem = stems.get(word.slice(0, end));
    if (stem) return stem;
  }
  return null;
}

/** `einundzwanzig` in its parts, the longest first; a word that is no number as a whole is none. */
function inParts(word: string, lexicon: Lexicon): readonly (WordMeaning | 'link' | null)[] {
  const whole = meaningOf(word, lexicon);
  if (whole !== null || !lexicon.joins) return [whole];
  const parts: (WordMeaning | 'link')[] = [];
  for (let at = 0; at < word.length;) {
    let end = word.length;
    let found: WordMeaning | 'link' | null = null;
    for (; end > at + 1; end--) {
      const piece = word.slice(at, end);
      found =
        lexicon.words.get(piece) ??
        (lexicon.links.has(piece) ? 'link' : end === word.length ? meaningOf(piece, lexicon) : null) ??
        null;
      if (found) break;
    }
    // "Achttausender", "dreitägig": what remains is an ending.
    if (!found) return at > 0 && word.length - at <= LONGEST_TAIL ? parts : [null];
    parts.push(found);
    at = end;
  }
  return parts;
}

function lexiconOf(language: string): Lexicon | null {
  const table = knowsNumberWords(language) ? NUMBER_WORDS[language] : undefined;
  if (!table) return null;
  let lexicon = lexicons.get(language);
  if (!lexicon) {
    lexicon = lexiconFrom(table);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

function lexiconFrom(table: NumberWordsTable): Lexicon {
  const words = new Map<string, WordMeaning>();
  const stems = new Map<string, WordMeaning>();
  const add = (form: string, keys: readonly string[], power: number) => {
    const into = form.endsWith('*') ? stems : words;
    const word = form.endsWith('*') ? form.slice(0, -1) : form;
    const known = into.get(word);
    into.set(word, { keys: [...(known?.keys ?? []), ...keys], power: known?.power || power });
  };
  for (const [at, forms] of table.numbers.split(' ').entries()) {
    const value = at <= 20 ? at : (at - 18) * 10;
    for (const form of forms.split('|')) add(form, [String(value)], 0);
  }
  for (const other of table.others.split(' ')) {
    const [form = '', value = ''] = other.split(':');
    if (form !== '') add(form, [value], 0);
  }
  for (const scale of table.scales.split(' ')) {
    const [form = '', power = ''] = scale.split(':');
    if (form !== '') add(form, [shiftedKey('1', Number(power))], Number(power));
  }
  return { words, stems, links: new Set(table.links.split(' ')), joins: table.joins === true };
}
