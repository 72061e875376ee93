import type { AgreementWords, Forms } from './agreement-words.ts';
import { REACH } from './context.ts';
import type { PlaceName } from './place-name.ts';
import { agreesAlike } from './place-name.ts';
import type { Look } from './rewriting.ts';
import { withCaseOf } from './letter-case.ts';

/** A word's form for a gender and number. */
export function formFor(forms: Forms, { gender, plural }: PlaceName): string {
  return forms[(plural ? 2 : 0) + (gender === 'f' ? 1 : 0)];
}

/** At this many words after the name the sentence is taken to speak of something else. */
const WORDS = 24;

/**
 * Words after a name that may have to follow the new one's gender or number: an adjective that touches it, the first participle
 * after a comma, and, where the name is the subject, the verb and the adjective that the verb links to it. It ends with the
 * clause: full stop, colon, bracket, quotation mark. `end`: where the name ends, UTF-16.
 */
export function looksAfter(
  text: string,
  end: number,
  change: { readonly from: PlaceName; readonly to: PlaceName; readonly subject: boolean },
  words: AgreementWords,
): Look[] {
  const { from, to, subject } = change;
  if (agreesAlike(from, to)) return [];
  const looks: Look[] = [];
  const right = text.slice(end, end + REACH);
  /** Where an adjective of the name may stand: beside it, after a comma, after a linking verb; or nowhere now. */
  let place: 'beside' | 'comma' | 'verb' | null = 'beside';
  let verb = false;
  let past = 0;
  let count = 0;
  for (const match of right.matchAll(/[\p{L}\p{M}]+/gu)) {
    const gap = right.slice(past, match.index);
    if (/[^\s,]|[\r\n]/u.test(gap) || ++count > WORDS) break;
    if (gap.includes(',')) place = verb ? null : 'comma';
    else if (count === 1 && gap === '') break;
    past = match.index + match[0].length;
    const word = match[0].toLowerCase();
    const span = { start: end + match.index, end: end + past };
    const pair =
      subject && !verb ? words.verbs.find((forms) => forms[from.plural ? 1 : 0] === word) : undefined;
    if (pair) {
      verb = true;
      if (from.plural !== to.plural) looks.push({ ...span, agreed: pair[to.plural ? 1 : 0] });
      if (!words.linking.has(word)) break;
      place = 'verb';
      continue;
    }
    if (place === null) continue;
    const agreed = words.unchanging.has(word) ? null : agreedForm(word, from, to, words);
    if (agreed !== null) {
      looks.push({ ...span, agreed: withCaseOf(match[0], agreed) });
      if (!words.linking.has(word)) place = verb ? place : null;
    } else if (verb && /^(?:y|e|ed|o)$/u.test(word)) {
      continue;
    } else if (!words.between.has(word) || place === 'beside') {
      if (verb) break;
      place = null;
    }
  }
  return looks;
}

/** The word with the ending that the new name asks for; null where it has no ending of the old one. */
export function agreedForm(
  word: string,
  from: PlaceName,
  to: PlaceName,
  { endings }: AgreementWords,
): string | null {
  for (const forms of endings) {
    const ending = formFor(forms, from);
    if (word.length > ending.length && word.endsWith(ending)) {
      const agreed = word.slice(0, word.length - ending.length) + formFor(forms, to);
      return agreed === word ? null : agreed;
    }
  }
  return null;
}
