/** Endings of Slavic family and fathers' names. Folded. */
const WOMAN = /(?:[oe](?:v|w|ff?)|[iy]n)n?a$|(?:sk|[bdgklmnprtv])(?:aia|aya|aja)$|[cst]ka$/;
const MAN =
  /(?:[oe](?:v|w|ff?)|[iy]ne?|[cstz]k(?:i|y|ij|iy|yi|yj|ii)|n(?:yj?|iy|ij|yi)|[oe](?:v|w)(?:i?t?ch|its?j|itsch|ic[zi]?|ytsch|ych))$/;

/** French men's names whose "-in" a woman's has with an e; elsewhere "-ine" may also spell a Russian "-in". Folded. */
const MEN_IN: ReadonlySet<string> = new Set(
  (
    'adelin albin alexandrin amandin antonin aubin augustin aurelin bernardin blandin celestin christin claudin clementin colin constantin ' +
    'crispin delphin ernestin faustin fantin firmin florentin georgin jacquelin jasmin josephin justin laurentin leontin lucin marcelin marin ' +
    'martin michelin paulin perrin philippin regin robin rosin sabin saturnin severin valentin victorin zephyrin'
  ).split(' '),
);
const FRENCH_MAN = /(?:[aiu]en|[aou]n|el|al|o[iuy]i?s|nis|ent|ant|and|ard|ert|ald|aud|e|es|er|eau|aul|ic)$/;

/** What the ending of a Slavic name says. */
export interface EndingGender {
  readonly woman: boolean;
  readonly man: boolean;
}

/** `word` is folded. */
export function genderOf(word: string): EndingGender {
  return { woman: WOMAN.test(word), man: MAN.test(word) };
}

/** A folded word, and what its ending says: read once for many comparisons. */
export interface GenderedWord {
  readonly folded: string;
  readonly gender: EndingGender;
}

/** Whether two words are a man's name and a woman's: Ivanov, Ivanova; Martin, Martine; Michel, Michelle. */
export function tellsGenderApart(one: GenderedWord, other: GenderedWord): boolean {
  if ((one.gender.woman && other.gender.man) || (one.gender.man && other.gender.woman)) return true;
  const [left, right] = [one.folded, other.folded];
  if (Math.abs(left.length - right.length) > 2) return false;
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
  if (longer !== `${shorter}e` && longer !== `${shorter}${shorter.slice(-1)}e`) return false;
  return MEN_IN.has(shorter) || FRENCH_MAN.test(shorter);
}
