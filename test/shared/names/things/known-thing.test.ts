import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameThing, thingsCalled } from '../../../../shared/names/things/known-thing.ts';

const ids = (name: string, language: string) => thingsCalled(name, language).map(({ id }) => id);

describe('the things that the lists call by a name', () => {
  it.each([
    ['a name as CLDR has it', 'Biélorussie', 'fr', ['country:BY']],
    ['whatever its case and accents', 'etats unis', 'fr', ['country:US']],
    ['an abbreviation with full stops', 'U.S.A.', 'en', ['country:US']],
    ['an inverted name', 'Corée, République de', 'fr', ['country:KR']],
    ['an inverted name without its article', 'Gambia, Republic of The', 'en', ['country:GM']],
    ['a form of state that no list has', 'Königreich Norwegen', 'de', ['country:NO']],
    ['a form of state in parentheses', 'Iran (Islamic Republic of)', 'en', ['country:IR']],
    ['a form of state that governs the genitive', 'Republika Białorusi', 'pl', ['country:BY']],
    ['the genitive of the longer of two names', 'Republika Nigerii', 'pl', ['country:NG']],
    ['shortened words', 'Congo (Rép. dém.)', 'fr', ['country:CD']],
    ['the name beside its parentheses', 'Birmanie (Asie)', 'fr', ['country:MM']],
    ['whose half of an island it is', 'Saint-Martin (partie néerlandaise)', 'fr', ['country:SX']],
    ['it by another word for the state', 'San Martín (zona holandesa)', 'es', ['country:SX']],
    ['it without parentheses, in a case', 'Wyspy Dziewicze Stanów Zjednoczonych', 'pl', ['country:VI']],
    ['it by an adjective', 'Îles Vierges britanniques', 'fr', ['country:VG']],
    ['both where neither is named', 'Virgin Islands', 'en', ['country:VG', 'country:VI']],
    ['an ampersand', 'Antigua & Barbuda', 'en', ['country:AG']],
    ['islands or not', 'Maldives Islands', 'en', ['country:MV']],
    ['the two Congos', 'Congo', 'fr', ['country:CD', 'country:CG']],
    ['a city', 'Lemberg', 'de', ['city:Lviv']],
    ['a city that no list of the language has', 'Poznan', 'fi', ['city:Poznan']],
    ['an English name in another language', 'Belarus', 'fr', ['country:BY']],
    ['a currency', 'rouble biélorusse', 'fr', ['currency:BYN']],
    ['an organisation', 'OTAN', 'es', ['organisation:NATO']],
    ['a name in any language', 'Lwów', 'und', ['city:Lviv']],
  ])('knows %s: %s', (_, name, language, expected) => {
    expect(ids(name, language).toSorted()).toEqual(expected);
  });

  it.each([
    ['an adjective', 'biélorusse', 'fr'],
    ['the adjective of a formal name', 'Czech', 'en'],
    ['a company', 'Belaruskalij', 'fr'],
    ['half of a divided country', 'Democratic Republic of Korea', 'en'],
    ['a name that two qualifiers tell apart, with a third', 'Saint-Martin (Vexin)', 'fr'],
    ['an island’s person', 'Cook', 'en'],
    ['an island’s person in another language', 'Marshall', 'it'],
    ['a given name that an island bears', 'Maurizio', 'it'],
    ['a given name within the name of an island', 'Helena', 'pl'],
    ['an organisation that calls itself a state', 'Islamic State', 'en'],
    ['a place by the land in its parentheses', 'Vexin (France)', 'fr'],
    ['a saint’s namesake', 'Saint-Martin-de-Ré', 'fr'],
    ['one of the two states by a form that neither has now', 'République populaire du Congo', 'fr'],
    ['nothing', '', 'fr'],
    ['signs', '— ()', 'fr'],
    ['a language without lists', 'Biélorussie', 'xx'],
    ['no language tag', 'Biélorussie', ''],
  ])('does not know %s: %s', (_, name, language) => {
    expect(ids(name, language)).toEqual([]);
  });

  it('keeps the Republic of China from the People’s Republic', () => {
    expect(ids('Republic of China', 'en')).toEqual(['country:TW']);
    expect(ids('Rzeczpospolita Chiny', 'pl')).toEqual([]);
    expect(ids('People’s Republic of China', 'en')).toEqual(['country:CN']);
  });

  it('survives any string in any language', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('fr', 'en', 'ar', 'und', 'xx'),
        (name, language) => {
          expect(sameThing(name, name, language)).not.toBe('different');
        },
      ),
      { numRuns: 200 },
    );
  });

  it('does not look at what is longer than any name', () => {
    expect(ids('('.repeat(1_000_000), 'fr')).toEqual([]);
  });
});

describe('whether two names are of one thing', () => {
  it.each([
    ['Biélorussie', 'Bélarus', 'fr'],
    ['Kiev', 'Kyiv', 'fr'],
    ['Wilno', 'Vilnius', 'pl'],
    ['Fédération de Russie', 'Russie', 'fr'],
    ['Eswatini', 'Swaziland', 'it'],
    ['Congo', 'Congo-Kinshasa', 'fr'],
    ['ONU', 'Nations unies', 'fr'],
  ])('%s and %s are', (left, right, language) => {
    expect(sameThing(left, right, language)).toBe('same');
    expect(sameThing(right, left, language)).toBe('same');
  });

  it.each([
    ['Niger', 'Nigeria', 'fr'],
    ['Iran', 'Irak', 'fr'],
    ['Congo-Brazzaville', 'Congo-Kinshasa', 'fr'],
    ['Guinea', 'Guinea-Bissau', 'en'],
    ['South Sudan', 'Sudan', 'en'],
    ['Samoa', 'American Samoa', 'en'],
    ['Ireland', 'Northern Mariana Islands', 'en'],
    ['Tunis', 'Tunisie', 'fr'],
    ['British Virgin Islands', 'U.S. Virgin Islands', 'en'],
  ])('%s and %s are two', (left, right, language) => {
    expect(sameThing(left, right, language)).toBe('different');
    expect(sameThing(right, left, language)).toBe('different');
  });

  it.each([
    ['Macédoine', 'Macédoine du Nord', 'fr'],
    ['Belarus', 'Belaruskalij', 'fr'],
  ])('%s and %s are not both in the lists', (left, right, language) => {
    expect(sameThing(left, right, language)).toBeNull();
  });

  it('compares names of two languages', () => {
    expect(sameThing('Allemagne', 'Niemcy', 'fr', 'pl')).toBe('same');
    expect(sameThing('Islande', 'Island', 'fr', 'de')).toBe('same');
    expect(sameThing('Irlande', 'Island', 'fr', 'de')).toBe('different');
  });

  it('takes a name that two states share for neither in the other language', () => {
    expect(sameThing('Congo', 'Kongo-Kinshasa', 'fr', 'de')).toBeNull();
  });
});
