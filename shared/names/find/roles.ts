import type { Mention, Role } from '../name-group.ts';
import type { Bundle } from './bundle.ts';
import type { RoleBeside } from './candidate.ts';
import { isFunctionWord } from './function-words.ts';
import { isRoleNoun } from './role-nouns.ts';
import type { Word } from './words.ts';
import { afterHyphen } from './words.ts';

/** Words looked at before a name for its role: `le dirigeant autoritaire de la Biélorussie, Aliaksandr Lukashenko`. */
const FARTHEST = 6;
/** Between a role and a name without a comma there are adjectives at most: `le leader biélorusse Loukachenko`. */
const FARTHEST_DIRECT = 2;
/** Given names and forms of address before a family name. */
const MOST_GIVEN = 4;
const GLUE = /^[ .\u00A0\u202F-]{1,3}$/;
const CLAUSE_END = /[.!?…:;()"“”„«»–—]/;

/**
 * The noun that says what a person is: right before the name, or with a comma between, or in apposition behind it. `first` and
 * `end`: the indexes of the name's words, `end` exclusive.
 */
export function roleBeside(
  words: readonly Word[],
  first: number,
  end: number,
  language: string,
): RoleBeside | null {
  const role = roleBefore(words, first, language) ?? roleBehind(words, end, language);
  return role && { start: role.start, end: role.end, words: role.text, folded: role.folded };
}

/** The roles of a group of names, each once, with its places. */
export function rolesOf(bundles: readonly Bundle[]): Role[] {
  const roles = new Map<string, { words: string; mentions: Mention[] }>();
  for (const { spellings } of bundles) {
    for (const { mentions } of spellings) {
      for (const { role, segment } of mentions) {
        if (!role) continue;
        const known = roles.get(role.folded) ?? { words: role.words, mentions: [] };
        roles.set(role.folded, known);
        known.mentions.push({ side: 'target', segment, start: role.start, end: role.end, leftOut: null });
      }
    }
  }
  return [...roles.values()];
}

function roleBefore(words: readonly Word[], first: number, language: string): Word | null {
  let at = first;
  // Forms of address stand between the role and the name.
  const farthest = Math.max(0, at - MOST_GIVEN);
  while (at > farthest && isGivenName(words, at - 1, language)) at--;
  let commas = 0;
  for (let step = 1; step <= FARTHEST && at - step >= 0; step++) {
    const { before } = words[at - step + 1];
    if (CLAUSE_END.test(before)) return null;
    if (before.includes(',') && (step > 1 || ++commas > 1)) return null;
    const word = words[at - step];
    const role = roleEndingAt(words, at - step, language);
    if (role) return role;
    if (commas === 0 && (step > FARTHEST_DIRECT || word.capital || isFunctionWord(language, word.folded)))
      return null;
  }
  return null;
}

/** Whether the word belongs to the name that starts behind it. */
function isGivenName(words: readonly Word[], at: number, language: string): boolean {
  return words[at].capital && GLUE.test(words[at + 1].before) && roleEndingAt(words, at, language) === null;
}

/** `Loukachenko, le dirigeant biélorusse,`: a comma, one or two words, the role. */
function roleBehind(words: readonly Word[], first: number, language: string): Word | null {
  for (let at = first; at < Math.min(first + 4, words.length); at++) {
    const { before } = words[at];
    if (at === first ? !/^\s*,\s*$/.test(before) : /[^\s'’-]/.test(before)) return null;
    const role = roleEndingAt(words, at, language);
    if (role) return role;
  }
  return null;
}

/** The role whose last word stands there: `porte-parole` is two words, and one role. */
function roleEndingAt(words: readonly Word[], at: number, language: string): Word | null {
  const word = words[at];
  if (at > 0 && afterHyphen(word)) {
    const first = words[at - 1];
    const both = {
      ...first,
      end: word.end,
      text: `${first.text}-${word.text}`,
      folded: `${first.folded}-${word.folded}`,
    };
    if (isRoleNoun(language, both.folded)) return both;
  }
  return isRoleNoun(language, word.folded) ? word : null;
}
