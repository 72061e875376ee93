import type { Candidate } from './mentions.ts';
import type { Word } from './words.ts';

/** Words before a family name's place that make a place of the whole: `New York` is not York with a first name. */
const PLACE_STARTS: ReadonlySet<string> = new Set(
  (
    'new saint st sainte san santa santo sao los las el la le les lo north south east west nord sud est ouest sur norte mont mount ' +
    'monte lac lake lago rio fort port porto puerto haut haute bas basse nouveau nouvelle grand grande great cap cape cabo ' +
    'bad neu nueva nuevo nova novo ile iles ville villa'
  ).split(' '),
);

/**
 * The candidates that are names. A capital within a sentence counts; one where a sentence starts counts where the same
 * word has a capital elsewhere too, or sounds like one that has (`like`), and the text never writes it small. A full name
 * whose last word also stands alone is cut to that word, so that a person is one name. Linear.
 */
export function admitted(
  candidates: readonly Candidate[],
  small: ReadonlySet<string>,
  like: (word: Word, others: ReadonlySet<string>) => boolean,
): Candidate[] {
  const settled = candidates.map((candidate) => withoutFirst(candidate, small));
  const proved = new Set<string>();
  for (const candidate of settled) {
    if (candidate.region !== null || isWeak(candidate)) continue;
    proved.add(keyOf(candidate));
    if (candidate.words.length > 1) proved.add(lastOf(candidate).folded);
  }
  const names = settled.filter((candidate) => {
    if (candidate.region !== null || !isWeak(candidate)) return true;
    const word = candidate.words[0];
    return !small.has(word.folded) && (proved.has(word.folded) || like(word, proved));
  });
  const alone = new Set<string>();
  for (const name of names)
    if (name.region === null && name.words.length === 1) alone.add(name.words[0].folded);
  return names.map((name) => (bearsSurname(name, alone, like) ? surnameOf(name) : name));
}

/** The candidate's words as one folded string. */
export function keyOf(candidate: Candidate): string {
  return candidate.words.map((word) => word.folded).join(' ');
}

function isWeak(candidate: Candidate): boolean {
  return candidate.initial && candidate.words.length === 1;
}

/** "President Smith" at the start, where the text has "president" as well: the word is no part of the name. */
function withoutFirst(candidate: Candidate, small: ReadonlySet<string>): Candidate {
  const [first, ...rest] = candidate.words;
  if (!candidate.initial || rest.length === 0 || !rest[0].capital || !small.has(first.folded))
    return candidate;
  return { ...lastWords(candidate, rest), initial: false };
}

function bearsSurname(
  name: Candidate,
  alone: ReadonlySet<string>,
  like: (word: Word, others: ReadonlySet<string>) => boolean,
): boolean {
  if (name.region !== null || name.words.length < 2 || PLACE_STARTS.has(name.words[0].folded)) return false;
  const last = lastOf(name);
  if (last.text.length < 3 || !last.capital || !/^[ \u00A0\u202F]$|^[-.]/.test(last.before)) return false;
  return alone.has(last.folded) || like(last, alone);
}

function surnameOf(name: Candidate): Candidate {
  return { ...lastWords(name, [lastOf(name)]), titled: true, initial: false, cut: true };
}

function lastOf(candidate: Candidate): Word {
  return candidate.words[candidate.words.length - 1];
}

function lastWords(candidate: Candidate, words: readonly Word[]): Candidate {
  const start = words[0].start;
  return { ...candidate, words, start, text: candidate.text.slice(start - candidate.start) };
}
