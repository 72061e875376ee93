/**
 * Words that a repeat may drop, add or change without saying anything else: articles, prepositions, conjunctions,
 * forms of "to be". Folded. English, French, German, Spanish, Italian, Portuguese, Dutch, Lithuanian, Polish together:
 * a word of one that is a noun in another is rare enough not to matter here.
 */
const SMALL: ReadonlySet<string> = new Set(
  (
    'a an the of to in on at by for from with as and or is are was were be been it its this that these those has have had which who ' +
    'le la les l un une des du de d au aux a et ou en dans par pour sur sous avec est sont ete etait etaient ce cet cette ces c qu que qui se s son sa ses ' +
    'der die das den dem des ein eine einen einem einer eines und oder in im am an auf von vom zu zum zur mit fur ist sind war waren es dass ' +
    'el los las lo y o del al en por para con es son fue una unos unas il i gli e di da dal della dei degli nel nella che ' +
    'os as um uma do dos das no na nos nas ao aos em het een van op te voor met is zijn dat ' +
    'ir o i is su per po prie yra buvo kad kuri kuris kurie w z na do i ze jest sa oraz'
  ).split(' '),
);

/** Words that turn a sentence round. Folded. */
const NEGATIONS: ReadonlySet<string> = new Set(
  'no not never none nor without t ne n pas non jamais aucun aucune sans rien nicht kein keine keinen nie ohne nein nunca sin mai senza nao sem niet geen nooit zonder nera nebuvo niekada nie bez'.split(
    ' ',
  ),
);

export function isSmallWord(folded: string): boolean {
  return SMALL.has(folded);
}

export function isNegation(folded: string): boolean {
  return NEGATIONS.has(folded);
}

/**
 * Whether two folded words are forms or spellings of one: alike for the greater part from the start ("biélorusse",
 * "biélorusses"), or the same consonants in the same order.
 */
export function sameRoot(left: string, right: string): boolean {
  if (left === right) return true;
  if (/\d/.test(left) || /\d/.test(right)) return false;
  const longer = Math.max(left.length, right.length);
  if (longer < 4) return false;
  let same = 0;
  while (same < longer && left[same] === right[same]) same++;
  if (same >= 0.6 * longer) return true;
  const [a, b] = [consonants(left), consonants(right)];
  return a.length >= 3 && a === b;
}

/** What is left of both lists once forms of one word are taken out of both. Quadratic: for short lists. */
export function unlike(left: readonly string[], right: readonly string[]): [string[], string[]] {
  const rest = [...right];
  const only = left.filter((word) => {
    const at = rest.findIndex((other) => sameRoot(word, other));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return [only, rest];
}

/** The consonants as most spellings of foreign names share them: "Chevtchenko", "Shevchenko". */
function consonants(word: string): string {
  return word
    .replace(/t?s?ch|sh|cz/g, 'ʃ')
    .replace(/ck|[cq]/g, 'k')
    .replace(/w/g, 'v')
    .replace(/[aeiouyj]/g, '')
    .replace(/(.)\1+/g, '$1');
}
