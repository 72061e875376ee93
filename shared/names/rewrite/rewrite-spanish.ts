import { endingForms, verbPairs, wordSet } from './agreement-words.ts';
import { formFor } from './agreement-looks.ts';
import type { ArticledGrammar, Determiner } from './articled-grammar.ts';
import type { PlaceName } from './place-name.ts';
import { rewriteArticled } from './rewrite-articled.ts';
import type { Rewriting } from './rewriting.ts';
import { guessSpanish, spanishCountry } from './spanish-countries.ts';

const ARTICLES = ['el', 'la', 'los', 'las'] as const;

const DETERMINERS = new Map<string, Determiner>([
  ...ARTICLES.map((article): [string, Determiner] => [article, { preposition: '', article: true }]),
  ...['de', 'a'].flatMap((preposition): [string, Determiner][] => [
    [preposition, { preposition, article: false }],
    ...['la', 'los', 'las'].map((article): [string, Determiner] => [
      `${preposition} ${article}`,
      { preposition, article: true },
    ]),
  ]),
  ['del', { preposition: 'de', article: true }],
  ['al', { preposition: 'a', article: true }],
]);

const GRAMMAR: ArticledGrammar = {
  countries: spanishCountry,
  guess: guessSpanish,
  determiners: DETERMINERS,
  shownBy,
  words,
  special: () => null,
  bound: endingForms(
    'un/una/unos/unas este/esta/estos/estas ese/esa/esos/esas aquel/aquella/aquellos/aquellas nuestro/nuestra/nuestros/nuestras ' +
      'vuestro/vuestra/vuestros/vuestras algún/alguna/algunos/algunas ningún/ninguna/ningunos/ningunas',
  ),
  beforeSound,
  agreement: {
    endings: endingForms(
      'ado/ada/ados/adas ido/ida/idos/idas cto/cta/ctos/ctas erto/erta/ertos/ertas esto/esta/estos/estas ico/ica/icos/icas ' +
        'ano/ana/anos/anas oso/osa/osos/osas ivo/iva/ivos/ivas ario/aria/arios/arias cho/cha/chos/chas smo/sma/smos/smas ' +
        'eno/ena/enos/enas uro/ura/uros/uras uto/uta/utos/utas ino/ina/inos/inas orio/oria/orios/orias ' +
        'tro/tra/tros/tras olo/ola/olos/olas eco/eca/ecos/ecas ego/ega/egos/egas uso/usa/usos/usas',
    ),
    verbs: verbPairs(
      'es/son está/están fue/fueron era/eran será/serán sería/serían ha/han había/habían tiene/tienen tendrá/tendrán sigue/siguen ' +
        'queda/quedan quedó/quedaron permanece/permanecen parece/parecen estaba/estaban estuvo/estuvieron puede/pueden debe/deben ' +
        'quiere/quieren dice/dicen dijo/dijeron va/van hace/hacen hizo/hicieron anunció/anunciaron votó/votaron',
    ),
    linking: wordSet(
      'es son está están fue fueron era eran será serán sería serían sigue siguen queda quedan quedó quedaron permanece permanecen ' +
        'parece parecen estaba estaban estuvo estuvieron ha han había habían sido estado',
    ),
    between: wordSet(
      'muy más menos tan ya no aún todavía también siempre bastante completamente totalmente cada vez el la los las un una sido estado siendo hoy',
    ),
    unchanging: wordSet('sido estado para contra hasta nada cada toda esta hacia fuera ahora ayer junto'),
    prepositions: wordSet(
      'en con por para sin sobre entre contra hacia desde hasta según tras ante bajo durante mediante de a y e o u',
    ),
  },
};

/** Spanish: del Reino Unido, de Gran Bretaña; al, a; el, la, los, las; Rusia e Irán. */
export function rewriteSpanish(text: string, start: number, end: number, preferred: string): Rewriting {
  return rewriteArticled(text, start, end, preferred, GRAMMAR);
}

function shownBy(determiner: string): Pick<PlaceName, 'gender' | 'plural'> | null {
  if (/(?:^|\s)la$/.test(determiner)) return { gender: 'f', plural: false };
  if (determiner.endsWith('las')) return { gender: 'f', plural: true };
  if (determiner.endsWith('los')) return { gender: 'm', plural: true };
  return /^(?:el|del|al)$/.test(determiner) ? { gender: 'm', plural: false } : null;
}

function words({ preposition, article }: Determiner, to: PlaceName): string {
  const said = article ? formFor(['el', 'la', 'los', 'las'], to) : '';
  if (said === 'el' && preposition === 'de') return 'del ';
  if (said === 'el' && preposition === 'a') return 'al ';
  return [preposition, said].filter(Boolean).join(' ') + (preposition || said ? ' ' : '');
}

/** y becomes e before the sound of i (Irán, but not hielo), o becomes u before that of o. */
function beforeSound(word: string, next: string): string | null {
  const like = next.toLowerCase();
  if (word === 'y' || word === 'e') return /^h?[ií](?![aeo])/.test(like) ? 'e' : 'y';
  if (word === 'o' || word === 'u') return /^h?[oó]/.test(like) ? 'u' : 'o';
  return null;
}
