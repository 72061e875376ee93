import { endingForms, verbPairs, wordSet } from './agreement-words.ts';
import { formFor } from './agreement-looks.ts';
import type { Forms } from './agreement-words.ts';
import type { ArticledGrammar, Determiner } from './articled-grammar.ts';
import type { PlaceName } from './place-name.ts';
import { guessPortuguese, portugueseCountry } from './portuguese-countries.ts';
import { rewriteArticled } from './rewrite-articled.ts';
import type { Rewriting } from './rewriting.ts';

/** Prepositions with the article melted into them: masculine, feminine, plurals; `` is the article alone. */
const FORMS: Readonly<Record<string, Forms>> = {
  '': ['o', 'a', 'os', 'as'],
  de: ['do', 'da', 'dos', 'das'],
  em: ['no', 'na', 'nos', 'nas'],
  a: ['ao', 'à', 'aos', 'às'],
  por: ['pelo', 'pela', 'pelos', 'pelas'],
};

const DETERMINERS = new Map<string, Determiner>([
  ...Object.entries(FORMS).flatMap(([preposition, forms]) =>
    forms.map((form): [string, Determiner] => [form, { preposition, article: true }]),
  ),
  ...['de', 'em', 'por'].map((preposition): [string, Determiner] => [
    preposition,
    { preposition, article: false },
  ]),
]);

const GRAMMAR: ArticledGrammar = {
  countries: portugueseCountry,
  guess: guessPortuguese,
  determiners: DETERMINERS,
  shownBy,
  words,
  special: () => null,
  bound: endingForms(
    'um/uma/uns/umas este/esta/estes/estas esse/essa/esses/essas aquele/aquela/aqueles/aquelas neste/nesta/nestes/nestas ' +
      'nesse/nessa/nesses/nessas deste/desta/destes/destas desse/dessa/desses/dessas num/numa/nuns/numas dum/duma/duns/dumas ' +
      'nosso/nossa/nossos/nossas vosso/vossa/vossos/vossas',
  ),
  beforeSound: () => null,
  agreement: {
    endings: endingForms(
      'ado/ada/ados/adas ido/ida/idos/idas to/ta/tos/tas so/sa/sos/sas ico/ica/icos/icas ano/ana/anos/anas ivo/iva/ivos/ivas ' +
        'ário/ária/ários/árias ino/ina/inos/inas eno/ena/enos/enas uro/ura/uros/uras inho/inha/inhos/inhas zinho/zinha/zinhos/zinhas',
    ),
    verbs: verbPairs(
      'é/são está/estão foi/foram era/eram será/serão seria/seriam tem/têm tinha/tinham terá/terão continua/continuam ' +
        'permanece/permanecem fica/ficam ficou/ficaram parece/parecem estava/estavam pode/podem deve/devem quer/querem diz/dizem ' +
        'disse/disseram vai/vão faz/fazem fez/fizeram',
    ),
    linking: wordSet(
      'é são está estão foi foram era eram será serão seria seriam continua continuam permanece permanecem fica ficam ficou ficaram ' +
        'parece parecem estava estavam tem têm tinha tinham sido estado',
    ),
    between: wordSet(
      'muito mais menos tão já não ainda também sempre bastante completamente totalmente cada vez o a os as um uma sido estado sendo hoje',
    ),
    unchanging: wordSet(
      'sido estado esta essa desta dessa nesta nessa conta contra muito tanto quanto isto isso visto exceto',
    ),
    prepositions: wordSet(
      'com para sem sobre entre contra até desde segundo após sob durante de a em por e ou como',
    ),
  },
};

/** Portuguese: do Reino Unido, da Grã-Bretanha; em Portugal, no Brasil; ao, à; pelo, pela. */
export function rewritePortuguese(text: string, start: number, end: number, preferred: string): Rewriting {
  return rewriteArticled(text, start, end, preferred, GRAMMAR);
}

function shownBy(determiner: string): Pick<PlaceName, 'gender' | 'plural'> | null {
  for (const forms of Object.values(FORMS)) {
    const at = forms.indexOf(determiner);
    if (at >= 0) return { gender: at % 2 === 0 ? 'm' : 'f', plural: at > 1 };
  }
  return null;
}

function words({ preposition, article }: Determiner, to: PlaceName): string {
  const said = article ? formFor(FORMS[preposition] ?? FORMS[''], to) : preposition;
  return said === '' ? '' : `${said} `;
}
