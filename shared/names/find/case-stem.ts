import { baseLanguage } from '../language-traits.ts';

/**
 * Endings of the cases that personal and place names of a language take, folded, from the school grammars. Only those that leave
 * the stem as it is; a name whose stem changes (Praha, v Praze) stays in two.
 */
const ENDINGS: Readonly<Record<string, string>> = {
  pl: 'a y i e u em owi ie om ami ach ego emu im ym iego iemu owa owej ej o',
  cs: 'a u e i y em ovi ou o ho mu m im ym eho emu ova ove ovou ech um y ami',
  sk: 'a u e i y om ovi ou o ho mu m im ym eho emu ova ovej ovou och ami',
  lt: 'as a o ui u e is io iui iu yje us aus umi uje e ei es eje ia ios iai ioje iaus iumi ai is',
  lv: 's a am u is im i us um e es ei ai as ii ee am',
  ru: 'а у ом е ы и ой ою ого ому ым ии ия ию ией я ю ем ей ов ам ами ах о',
  uk: 'а у ом ові е і и ою ого ому им ім я ю ем ей єю ії ія ію ією ові еві ів ам ами ах о',
  be: 'а у ом е ы і ой ою ага аму ым я ю ем яй іі ія ію іяй аў ам амі ах о',
  bg: 'ът а ят я',
  hr: 'a u e i om em o ov ova ove ovu oj im og omu ima ama',
  sl: 'a u e i om em o ov ova ove ovo ovi ega emu im',
  hu: 't et at ot ban ben nak nek ra re rol tol val vel ba be hoz hez bol nal nel n on en on ert ig',
  fi: 'n a ta ssa sta an on in en lla lta lle ksi na han hon hin',
  et: 'i t s st sse l lt le ga ni ks ta na d it',
};

/** A shorter stem is too much like others. */
const SHORTEST_STEM = 4;

const SOFTENS_K: ReadonlySet<string> = new Set(['pl', 'cs', 'sk']);

const known = new Map<string, readonly string[]>();

/** Whether names of the language change their ending by case, so that spellings differ without one being wrong. */
export function declines(language: string): boolean {
  return baseLanguage(language) in ENDINGS;
}

/**
 * A folded word without its case ending (the longest that leaves four letters), the same for all cases of a name: `łukaszenk` for
 * Łukaszenka, Łukaszenki, Łukaszenkę. The word itself in a language without cases.
 */
export function caseStem(language: string, word: string): string {
  const base = baseLanguage(language);
  if (!(base in ENDINGS)) return word;
  let endings = known.get(base);
  if (!endings) {
    endings = [...new Set(ENDINGS[base].split(' '))].sort((left, right) => right.length - left.length);
    known.set(base, endings);
  }
  const ending = endings.find((one) => word.length - one.length >= SHORTEST_STEM && word.endsWith(one));
  if (ending === undefined) return word;
  const stem = word.slice(0, -ending.length);
  // Łukaszenka, Łukaszence: the one change of the stem that is always the same.
  return ending === 'e' && SOFTENS_K.has(base) && stem.endsWith('c') ? `${stem.slice(0, -1)}k` : stem;
}
