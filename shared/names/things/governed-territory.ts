import { listedNames } from './listed-names.ts';
import { isIsland, isSmall, wordsOfName } from './name-words.ts';

/** Territories that bear one name and are told apart by the states that govern them. Words are folded. */
interface GovernedName {
  /** Words of which a name must have one each, in the languages that the lists are kept in. */
  readonly required: readonly RegExp[];
  /** Codes of what each state governs, by the code of the state. */
  readonly governed: Readonly<Record<string, string>>;
  /** What the name means where nothing stands beside it; null where the lists know. */
  readonly alone: readonly string[] | null;
}

const GOVERNED_NAMES: readonly GovernedName[] = [
  {
    required: [
      /^(?:saint|st|sankt|san|sao|sint|sen|sent|sv|sventojo|swiet(?:y|ego)|sw)$/,
      /^(?:martin|martino|martinho|martim|maarten|martenas|marteno|martinas|martyno|marcin|marcina)$/,
    ],
    governed: { FR: 'MF', NL: 'SX' },
    alone: null,
  },
  {
    required: [
      /^(?:virgin|vierges|virgenes|virgens|vergini|dziewicze|mergeliu|jungfern\w*|virgininseln|maagdeneilanden)$/,
      /^(?:islands?|is|iles?|islas?|isole|ilhas|wyspy|salos|inseln|\w+inseln|\w+eilanden)$/,
    ],
    governed: { GB: 'VG', US: 'VI' },
    alone: ['VG', 'VI'],
  },
];

/** Beginnings of the words for what belongs to a state, where they differ from those of its name. Folded. */
const BELONGING: Readonly<Record<string, RegExp>> = {
  FR: /^(?:fran[cz]|pranc|fr$)/,
  NL: /^(?:neerl|niederl|niderl|nyderl|nederl|netherl|holl|hol[ae]nd|oland|dutch|nl$)/,
  GB: /^(?:brit|bryt|bret|engl|ingl)/,
  US: /^(?:amer|norteamer|estado?un|statunit|etats?un)/,
};

/** Words for a part, and for the kinds of territory and the sea that both share; they say nothing here. */
const PARTS =
  /^(?:part|partie|parte|teil|czesc|dalis|zone|zona|side|lado|cote|ant[iy]l\w+|caribe|coll?e[ct]\w+|wspolnota|territor\w+|overseas)$/;
/** How many letters of two words must be alike whatever their endings: `Stanów` and `Stany`. */
const STEM = 4;

/** The words of the names of a state in a language, by both. */
const wordsOfStates = new Map<string, ReadonlySet<string>>();

/**
 * The codes of the territories meant by a name that several share: SX for `Saint-Martin (partie néerlandaise)`, VG and VI for
 * `Virgin Islands`. By the state that is named beside it, as a noun or an adjective, in any order; empty where something else
 * stands there, and null for all other names.
 *
 * @param words of the name, folded
 */
export function governedTerritories(words: readonly string[], language: string): readonly string[] | null {
  for (const { required, governed, alone } of GOVERNED_NAMES) {
    if (!required.every((one) => words.some((word) => one.test(word)))) continue;
    const beside = words.filter(
      (word) =>
        !required.some((one) => one.test(word)) && !isSmall(word) && !isIsland(word) && !PARTS.test(word),
    );
    if (beside.length === 0) return alone;
    const states = Object.keys(governed).filter((state) =>
      beside.every((word) => belongsTo(word, state, language)),
    );
    return states.length === 1 ? [governed[states[0]]] : [];
  }
  return null;
}

function belongsTo(word: string, state: string, language: string): boolean {
  if (BELONGING[state].test(word)) return true;
  const stem = word.slice(0, STEM);
  for (const one of wordsOfState(state, language)) {
    if (one === word || (stem.length === STEM && one.startsWith(stem))) return true;
  }
  return false;
}

function wordsOfState(state: string, language: string): ReadonlySet<string> {
  const key = `${language} ${state}`;
  let words = wordsOfStates.get(key);
  if (!words) {
    const names = listedNames(language).filter(({ thing }) => thing.id === `country:${state}`);
    words = new Set(names.flatMap(({ name }) => wordsOfName(name)));
    // A language without a list costs nothing to read again, and any tag may be asked for.
    if (words.size > 0) wordsOfStates.set(key, words);
  }
  return words;
}
