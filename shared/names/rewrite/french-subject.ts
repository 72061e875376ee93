import type { Agreement } from './french-adjectives.ts';
import type { Change } from './french-attribute.ts';
import type { ClauseWord } from './french-clause.ts';
import type { FrenchName } from './french-names.ts';
import { frenchName } from './french-names.ts';
import type { Role } from './french-words-before.ts';

/** Where the subject of a clause may start. */
const CLAUSE_START =
  /(?:^|[.;:!?…«»"“”(,—–][ \u00A0\u202F]*|(?<![\p{L}\p{M}])(?:(?:et|mais|car|si|ou|donc|or|quand|où|dont|(?:lors|puis)?que)[ \u00A0\u202F]|(?:lors|puis)?qu['’]))$/iu;
/** "La Russie et": the verb has more than one subject. */
const MORE_BEFORE = /\p{Lu}[\p{L}\p{M}-]*[ \u00A0\u202F](?:et|ou|ni|comme)[ \u00A0\u202F]$/u;
const MORE_AFTER =
  /^(?:,|[ \u00A0\u202F](?:et|ou|ni|comme|avec))[ \u00A0\u202F](?:(?:l[ea]s?|du|des)[ \u00A0\u202F]|l['’])?\p{Lu}/u;
/** What stands before "La Russie et", and the country. */
const PAIR_BEFORE =
  /^(.*?)(?:(?:[Ll]es?|[Ll]a)[ \u00A0\u202F]|[Ll]['’])(\p{Lu}[\p{L}\p{M}-]*)[ \u00A0\u202F]et[ \u00A0\u202F]$/su;
/** "À Minsk, " or the first of three names. */
const LIST_BEFORE = /\p{Lu}[\p{L}\p{M}-]*,[ \u00A0\u202F]$/u;

/** A name in its text. UTF-16 offsets, `end` exclusive. */
export interface NameInText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The words before the name, "tout" among them, start here. */
  readonly wordsStart: number;
  readonly role: Role;
}

/** Whether the name, with the article before it, stands where the subject of a clause stands. */
export function isSubject({ text, wordsStart, role }: NameInText): boolean {
  return (
    (role === 'the' || role === 'none' || role === 'owned') &&
    CLAUSE_START.test(text.slice(Math.max(0, wordsStart - 12), wordsStart))
  );
}

/** Whether other names stand beside this one as subjects of the same verb, or may. */
export function hasCompany({ text, wordsStart, end }: NameInText): boolean {
  return (
    MORE_BEFORE.test(text.slice(Math.max(0, wordsStart - 60), wordsStart)) ||
    MORE_AFTER.test(text.slice(end, end + 60))
  );
}

/** Two countries are masculine unless both are feminine. */
function both(one: Agreement, other: Agreement): Agreement {
  return { gender: one.gender === 'f' && other.gender === 'f' ? 'f' : 'm', plural: true };
}

/** "La Russie et le Bélarus sont", "Le Bélarus et la Russie sont": what they are together, and where the predicate starts. */
export function pairedSubject(
  name: NameInText,
  words: readonly ClauseWord[],
  { was, to }: Change,
): { readonly change: Change; readonly next: number } | null {
  const found = otherSubject(name, words);
  return found && { change: { was: both(was, found.other), to: both(to, found.other) }, next: found.next };
}

function otherSubject(
  name: NameInText,
  words: readonly ClauseWord[],
): { readonly other: FrenchName; readonly next: number } | null {
  const left = name.text.slice(Math.max(0, name.wordsStart - 60), name.wordsStart);
  const before = PAIR_BEFORE.exec(left);
  if (before) {
    const other = MORE_AFTER.test(name.text.slice(name.end, name.end + 60)) ? null : frenchName(before[2]);
    return other && CLAUSE_START.test(before[1]) ? { other, next: 0 } : null;
  }
  const at = /^(?:le|la|l|les)$/.test(words[1]?.small ?? '') ? 2 : 1;
  const second = words[at];
  if (!isSubject(name) || LIST_BEFORE.test(left) || words[0]?.small !== 'et' || second === undefined)
    return null;
  const other = frenchName(second.text);
  return other && !MORE_AFTER.test(name.text.slice(second.end, second.end + 60))
    ? { other, next: at + 1 }
    : null;
}
