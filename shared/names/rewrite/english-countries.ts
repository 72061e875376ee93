import { foldText } from '../../text/fold.ts';

/*
 * Names that take "the", as in the GOV.UK register of country names and, for islands and unions, in the Chicago Manual of Style;
 * those with an ending -s that are said as plurals stand apart. Separated by semicolons.
 */
const SINGULAR =
  'United Kingdom;UK;U.K.;Gambia;Congo;Republic of the Congo;Democratic Republic of the Congo;Democratic Republic of Congo;DRC;' +
  'Czech Republic;Dominican Republic;Central African Republic;Republic of Belarus;Republic of Moldova;Republic of Korea;' +
  "People's Republic of China;Republic of Ireland;Slovak Republic;Kyrgyz Republic;Russian Federation;Holy See;Vatican;European Union;EU;" +
  'Soviet Union;USSR;Sudan;Isle of Man;Vatican City State;West Bank;Gaza Strip;Crimea;Republic of Türkiye;' +
  'Kingdom of the Netherlands;Byelorussian SSR;German Democratic Republic;GDR;Ivory Coast;Federal Republic of Germany';
const PLURAL =
  'Netherlands;Philippines;Bahamas;Maldives;Seychelles;Comoros;United Arab Emirates;UAE;Emirates;Falkland Islands;Falklands;' +
  'Cayman Islands;Cook Islands;Marshall Islands;Solomon Islands;Faroe Islands;Faroes;Canary Islands;British Virgin Islands;' +
  'Northern Mariana Islands;Pitcairn Islands;Åland Islands;Turks and Caicos Islands;Balkans;Palestinian Territories;Azores;Channel Islands';
/** Said as one, though plural in form. */
const UNITED = 'United States;United States of America;US;U.S.;USA;U.S.A.;United Nations;UN';
/** Written with and without. */
const SOMETIMES = new Set('sudan;crimea;ivory coast;congo;comoros;seychelles;emirates;drc'.split(';'));

export interface EnglishName {
  readonly the: 'always' | 'sometimes';
  /** Verbs may be in the plural after it. */
  readonly plural: boolean;
  /** Whether it makes its possessive with an apostrophe alone. */
  readonly endsPlural: boolean;
}

const NAMES = new Map<string, EnglishName>([
  ...entries(SINGULAR, false, false),
  ...entries(PLURAL, true, true),
  ...entries(UNITED, false, true),
]);

function entries(list: string, plural: boolean, endsPlural: boolean): [string, EnglishName][] {
  return list.split(';').map((name) => {
    const key = foldText(name);
    const the = SOMETIMES.has(key) ? 'sometimes' : 'always';
    return [key, { the, plural, endsPlural: endsPlural && /s$/i.test(key) && key.length > 3 }];
  });
}

/** How English speaks of a name that takes "the"; null for a name that stands without. */
export function englishName(name: string): EnglishName | null {
  return NAMES.get(foldText(name)) ?? null;
}
