import { foldText } from '../../text/fold.ts';

/**
 * The words of a name, folded; what joins them does not count, and single letters that follow each other are one word: `U.S.A.`
 * is `usa`, `É.-U.` is `eu`. Linear.
 */
export function wordsOfName(name: string): string[] {
  const words: string[] = [];
  let letters = '';
  for (const word of foldedParts(name.includes('&') ? name.replaceAll('&', ' and ') : name)) {
    if (word.length === 1 && word !== 'y' && word !== 'e' && word !== 'o') {
      letters += word;
      continue;
    }
    if (letters !== '') words.push(letters);
    letters = '';
    if (word !== '') words.push(word);
  }
  if (letters !== '') words.push(letters);
  return words;
}

/** Most listed names are plain letters, for which folding is lower case. */
function foldedParts(name: string): string[] {
  if (/^[ -~]*$/.test(name)) return name.toLowerCase().split(/[^a-z0-9]+/);
  return foldText(name).split(/[^\p{L}\p{N}\p{M}]+/u);
}

/** Articles, "of" and "and", which tell no two names apart. Folded; of the languages in whose names they stand. */
const SMALL: ReadonlySet<string> = new Set(
  (
    'the of and le la les l de du des d et en aux der die das des und von vom el los las del y e il lo gli i dell della dei degli delle ' +
    'di ed o os as do da dos das het van och og ja ir i a un si ve și'
  ).split(' '),
);

/** Words that a list shortens, and those that it writes out. */
const SHORTENED: Readonly<Record<string, string>> = {
  saint: 'st',
  sankt: 'st',
  sainte: 'ste',
  rep: '#republic',
  dem: '#democratic',
};

/**
 * Beginnings of the words for a form of state (folded), and what all of them stand for. From the short and formal names of the
 * states that are members of the United Nations.
 */
const STATE_FORMS: readonly (readonly [token: string, beginning: RegExp])[] = [
  [
    '#republic',
    /^(?:republi[ckq]|repubbli|respublik|rzeczpospolit|республик|републик|рэспублік|δημοκρατια$)/,
  ],
  ['#democratic', /^(?:democrati|demokrat|демократ|дэмакрат)/],
  ['#people', /^(?:people|populair|popular[ei]?s?$|popolar|volksrep|ludow|liaud|lidov|народн)/],
  [
    '#kingdom',
    /^(?:kingdom|royaume|konigreich|reino$|regno$|krolestw|karalyst|kralovstv|koninkrijk|королевств)/,
  ],
  ['#federation', /^(?:federa[ctz]|federat|foderat|federal|federac|bundesrep|федера)/],
  [
    '#state',
    /^(?:states?$|etats?$|staat$|estados?$|stat[oi]$|independent|independant|independient|panstw|valstyb)/,
  ],
  [
    '#duchy',
    /^(?:principal|principaut|furstent|principat|grand$|grao$|gran$|granducato|duchy|duche|ducado|ducato|grossherzog)/,
  ],
  ['#sultanate', /^(?:sultan)/],
  ['#union', /^(?:commonwealth|confedera|eidgenoss)/],
];

/** What such a form is described with: taken away like it, and each word for itself. */
const DESCRIBED =
  /^(?:islami|socialis|sozialis|bolivar|boliwar|plurina|arab[ei]?$|arabische$|arabska$|arabu$|unie$|unida$|united$)/;

/** Words for islands, and for the regions that China governs apart. */
const ISLANDS =
  /^(?:ile|iles|island|islands|isle|isla|islas|isola|isole|ilha|ilhas|illa|illes|insel|inseln|wyspa|wyspy|sala|salos|ostrov|ostrovy|eilanden)$/;
const GOVERNED_APART =
  /^(?:sar|ras|rae|sra|special|speciale|especial|administrative|administrativa|region|sonderverwaltungsregion|ypatingasis|administracinis|kinijos|regionas|chinoise|china|chiny|chine)$/;

/** Whether a word (folded) is an article or a word for "of" or "and". */
export function isSmall(word: string): boolean {
  return SMALL.has(word);
}

/** Whether a word (folded) means an island or islands. */
export function isIsland(word: string): boolean {
  return ISLANDS.test(word);
}

/** What is left of a name when it is compared with the listed ones: sorted, each word once. */
export interface NameKey {
  /** All but the small words. */
  readonly loose: string;
  /** Also without the words for a form of state; null where it has none. */
  readonly stateless: string | null;
  /** What forms of state were taken away. */
  readonly forms: ReadonlySet<string>;
  /** As `loose` without the words for islands, and for regions that China governs apart; empty where no name is left. */
  readonly islandless: string;
}

export function keyOf(words: readonly string[]): NameKey {
  const kept = words.filter((word) => !SMALL.has(word)).map((word) => SHORTENED[word] ?? word);
  const tokens = (kept.length === 0 ? words : kept).map((word) => [word, formOf(word)] as const);
  const forms = new Set(tokens.flatMap(([, form]) => (form === null ? [] : [form])));
  const stateless = tokens.filter(([, form]) => form === null).map(([word]) => word);
  const landless = tokens.filter(([word]) => !ISLANDS.test(word) && !GOVERNED_APART.test(word));
  return {
    loose: sorted(tokens.map(([word, form]) => form ?? word)),
    stateless: forms.size === 0 || stateless.length === 0 ? null : sorted(stateless),
    forms,
    islandless: landless.every(([, form]) => form !== null)
      ? ''
      : sorted(landless.map(([word, form]) => form ?? word)),
  };
}

function formOf(word: string): string | null {
  if (word.startsWith('#')) return word;
  if (DESCRIBED.test(word)) return `#${word}`;
  return STATE_FORMS.find(([, beginning]) => beginning.test(word))?.[0] ?? null;
}

function sorted(words: readonly string[]): string {
  return [...new Set(words)].toSorted().join(' ');
}
