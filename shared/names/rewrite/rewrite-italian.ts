import { endingForms, verbPairs, wordSet } from './agreement-words.ts';
import { formFor } from './agreement-looks.ts';
import type { ArticledGrammar, Determiner, Said } from './articled-grammar.ts';
import { guessItalian, italianCountry, withinItalian } from './italian-countries.ts';
import type { PlaceName } from './place-name.ts';
import { rewriteArticled } from './rewrite-articled.ts';
import type { Rewriting } from './rewriting.ts';

const ARTICLES = ['il', 'lo', 'la', "l'", 'i', 'gli', 'le'] as const;
type Article = (typeof ARTICLES)[number];

/** Prepositions, and quello and bello, with the article that follows them, in the order of `ARTICLES`. */
const MELTED: Readonly<Record<string, readonly string[]>> = {
  di: ['del', 'dello', 'della', "dell'", 'dei', 'degli', 'delle'],
  a: ['al', 'allo', 'alla', "all'", 'ai', 'agli', 'alle'],
  da: ['dal', 'dallo', 'dalla', "dall'", 'dai', 'dagli', 'dalle'],
  in: ['nel', 'nello', 'nella', "nell'", 'nei', 'negli', 'nelle'],
  su: ['sul', 'sullo', 'sulla', "sull'", 'sui', 'sugli', 'sulle'],
  quel: ['quel', 'quello', 'quella', "quell'", 'quei', 'quegli', 'quelle'],
};

const DETERMINERS = new Map<string, Determiner>([
  ...ARTICLES.map((article): [string, Determiner] => [article, { preposition: '', article: true }]),
  ...Object.entries(MELTED).flatMap(([preposition, forms]) =>
    forms.map((form): [string, Determiner] => [form, { preposition, article: true }]),
  ),
  ...['di', 'a', 'da', 'in', 'su'].map((preposition): [string, Determiner] => [
    preposition,
    { preposition, article: false },
  ]),
  ["d'", { preposition: 'di', article: false }],
  ['ad', { preposition: 'a', article: false }],
]);

const GRAMMAR: ArticledGrammar = {
  countries: italianCountry,
  guess: guessItalian,
  determiners: DETERMINERS,
  shownBy,
  words,
  special,
  bound: endingForms(
    'un/una/dei/delle questo/questa/questi/queste nostro/nostra/nostri/nostre vostro/vostra/vostri/vostre',
  ),
  beforeSound,
  agreement: {
    endings: endingForms(
      'ato/ata/ati/ate uto/uta/uti/ute ito/ita/iti/ite tto/tta/tti/tte sto/sta/sti/ste rto/rta/rti/rte so/sa/si/se ico/ica/ici/iche ' +
        'ano/ana/ani/ane oso/osa/osi/ose ivo/iva/ivi/ive ario/aria/ari/arie ino/ina/ini/ine eno/ena/eni/ene uro/ura/uri/ure ' +
        'ero/era/eri/ere ondo/onda/ondi/onde nto/nta/nti/nte nuo/nua/nui/nue olo/ola/oli/ole chio/chia/chi/chie',
    ),
    verbs: verbPairs(
      'è/sono era/erano fu/furono sarà/saranno sarebbe/sarebbero ha/hanno aveva/avevano avrà/avranno resta/restano rimane/rimangono ' +
        'sembra/sembrano diventa/diventano può/possono deve/devono vuole/vogliono dice/dicono sta/stanno fa/fanno va/vanno viene/vengono',
    ),
    linking: wordSet(
      'è sono era erano fu furono sarà saranno sarebbe sarebbero resta restano rimane rimangono sembra sembrano diventa diventano viene ' +
        'vengono stato stata stati state',
    ),
    between: wordSet(
      'molto più meno tanto così già non ancora sempre anche del tutto completamente sempre oggi ormai il la lo i le un una',
    ),
    unchanging: wordSet(
      'questa quella una della alla dalla nella sulla senza contro questo quello verso dopo quando',
    ),
    prepositions: wordSet(
      'con per tra fra contro verso senza secondo sopra sotto dopo di a da in su e ed o come',
    ),
  },
};

/** Italian: del Regno Unito, della Gran Bretagna; nei Paesi Bassi, in Olanda; l'Ucraina, la Bielorussia; a Cuba. */
export function rewriteItalian(text: string, start: number, end: number, preferred: string): Rewriting {
  return rewriteArticled(text, start, end, preferred, GRAMMAR);
}

function shownBy(determiner: string): Pick<PlaceName, 'gender' | 'plural'> | null {
  if (determiner.endsWith("l'")) return null;
  if (determiner.endsWith('la')) return { gender: 'f', plural: false };
  if (determiner.endsWith('le')) return { gender: 'f', plural: true };
  if (
    /(?:^|l|e|a|u)gli$|^(?:i|dei|ai|dai|nei|sui|quei|degli|agli|dagli|negli|sugli|quegli)$/.test(determiner)
  )
    return { gender: 'm', plural: true };
  return /(?:il|lo|el|al|ul)$/.test(determiner) ? { gender: 'm', plural: false } : null;
}

function words({ preposition, article }: Determiner, to: PlaceName, name: string): string {
  const vowel = startsWithVowel(name);
  if (!article) {
    if (preposition === 'a') return /^[aàá]/iu.test(name) ? 'ad ' : 'a ';
    return preposition === '' ? '' : `${preposition} `;
  }
  const said = articleOf(to, name, vowel);
  const form = preposition === '' ? said : MELTED[preposition][ARTICLES.indexOf(said)];
  return form.endsWith("'") ? form : `${form} `;
}

function articleOf(to: PlaceName, name: string, vowel: boolean): Article {
  if (to.plural && to.gender === 'f') return 'le';
  const hard = /^(?:s[^aeiouàèéìòù]|z|gn|ps|pn|x|y|i[aeou])/iu.test(name);
  if (to.plural) return vowel || hard ? 'gli' : 'i';
  if (vowel && !/^i[aeou]/iu.test(name)) return "l'";
  return formFor([hard ? 'lo' : 'il', 'la', 'i', 'le'], to) === 'la' ? 'la' : hard ? 'lo' : 'il';
}

/** The sound, not the letter: Haiti and Honduras begin with a vowel. */
function startsWithVowel(name: string): boolean {
  return /^h?[aeiouàèéìòùáíóú]/iu.test(name);
}

function special(
  { preposition, article }: Determiner,
  from: PlaceName,
  to: PlaceName,
  { old, preferred }: { readonly old: string; readonly preferred: string },
): Said | null {
  const within = withinItalian(preferred, to);
  const before = withinItalian(old, from);
  const said = (determiner: Determiner): Said => ({ ...determiner, doubt: null, other: null });
  const inside: Determiner =
    within === 'a'
      ? { preposition: 'a', article: false }
      : { preposition: 'in', article: within === 'melted' };
  if (preposition === 'in') {
    // "nella Francia di oggi": the article is meant, unless the old name always has it there.
    return article && before === 'in' && to.article !== 'never'
      ? said({ preposition, article: true })
      : said(inside);
  }
  if (preposition === 'a' && !article && before === 'a' && to.article !== 'never')
    return { ...inside, doubt: 'preposition', other: { preposition: 'a', article: true } };
  if (preposition === 'quel') return said({ preposition, article: true });
  return null;
}

/** The d of ad and ed stands before vowels only. */
function beforeSound(word: string, next: string): string | null {
  return (word === 'ed' || word === 'od') && !startsWithVowel(next) ? word.slice(0, 1) : null;
}
