import { foldText } from '../../text/fold.ts';
import { baseLanguage, isTitle } from '../language-traits.ts';

/** Small words of a name that one text writes and another leaves out. Folded. */
const OPTIONAL: ReadonlySet<string> = new Set(
  'al el ul ad as ar at az an ash bin bint ibn ben von van der den de la le du da di del della y e i abu abou'.split(
    ' ',
  ),
);
const RANKS: ReadonlySet<string> = new Set(
  (
    'president presidente prezydent premier minister ministre general colonel king queen roi reine prince princess princesse pape pope sheikh ' +
    'shaikh cheikh haji sultan imam ayatollah jr sr monsieur madame mademoiselle'
  ).split(' '),
);

/** A whole name in its parts; the last word is the family name. */
export interface NameWords {
  /** Without titles, particles and full stops; initials are one letter. */
  readonly words: readonly string[];
  /** All letters together, folded, without spaces, hyphens and apostrophes. */
  readonly letters: string;
}

/** More words than this are no name. */
const MOST_WORDS = 12;

/**
 * The words of a name: "Family, Given" is turned round, titles and particles are left out, "J.-C." is two initials. Hyphens stay
 * within words. Linear.
 */
export function nameWords(name: string, language: string): NameWords {
  const comma = /^([^,]*),([^,]*)$/.exec(name);
  const text = comma && !/^\s*(?:jr|sr)\b/i.test(comma[2]) ? `${comma[2]} ${comma[1]}` : name;
  const parts = text
    .replace(/(\p{Lu})\.(?=[\p{L}-])/gu, '$1. ')
    .split(/[\s,]+/)
    .map((part) => part.replace(/^[-.'’]+|[.'’-]+$/g, ''))
    .filter((part) => part !== '');
  const words = servantsOf(parts);
  const named = words.filter((word, at) => !isLeftOut(word, at, words.length, language));
  const kept = named.length > 0 ? named : words;
  return {
    words: kept.slice(0, MOST_WORDS),
    letters: foldText(kept.join('')).replace(/[^\p{L}\p{N}]/gu, ''),
  };
}

function isLeftOut(word: string, at: number, count: number, language: string): boolean {
  const folded = foldText(word);
  if (count === 1) return false;
  // "M." is monsieur in French and an initial elsewhere.
  if (folded.length === 1) return folded === 'm' && at === 0 && baseLanguage(language) === 'fr';
  if (at < count - 1 && (isTitle(folded) || RANKS.has(folded))) return true;
  return OPTIONAL.has(folded);
}

/** "Abd al-Aziz", "Abdul Aziz": one word with what follows. */
function servantsOf(parts: readonly string[]): string[] {
  const words: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const folded = foldText(parts[at]);
    const next = parts[at + 1];
    if (next === undefined || !/^['’]?abd(?:[aeou]l?)?$/.test(folded)) {
      words.push(parts[at]);
      continue;
    }
    const isArticle = /^[ae]l$/i.test(next) && at + 2 < parts.length;
    words.push(`Abdul${(isArticle ? parts[at + 2] : next).replace(/^[ae][lrsdnz]-/i, '')}`);
    at += isArticle ? 2 : 1;
  }
  return words;
}
