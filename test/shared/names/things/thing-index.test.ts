import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../shared/text/fold.ts';
import { thingIndex } from '../../../../shared/names/things/thing-index.ts';

function found(name: string, language: string, source: string): string | null {
  const words = foldText(name).split(/[^\p{L}\p{N}]+/u);
  const entry = thingIndex(language, source)
    .get(words[0])
    ?.find((one) => one.words.join(' ') === words.join(' '));
  return entry?.thing.id ?? null;
}

describe('the names to look for in a text', () => {
  it.each([
    ['its own', 'Biélorussie', 'country:BY'],
    ['another of its own', 'Bélarus', 'country:BY'],
    ['the source’s', 'Baltarusija', 'country:BY'],
    ['English', 'Germany', 'country:DE'],
    ['a look-alike of a third language', 'Bielorussia', 'country:BY'],
    ['a city', 'Vilnius', 'city:Vilnius'],
    ['the source’s city', 'Gardinas', 'city:Grodno'],
    ['a city of another spelling', 'Loukiv', null],
    ['an abbreviation of an organisation', 'OTAN', 'organisation:NATO'],
    ['the same one in English', 'NATO', 'organisation:NATO'],
    ['the full name beside the abbreviation', 'Nations unies', null],
    ['the full name where there is no other', 'Banque mondiale', 'organisation:WB'],
    ['the abbreviation of a country', 'USA', null],
    ['a currency', 'euro', null],
    ['what is more often a first name', 'Florence', null],
    ['what is more often a word', 'Nice', null],
    ['what is two states', 'Congo', null],
    ['a word of a third language that does not look like it', 'Vokietija', 'country:DE'],
    ['a name of a third language that does not look like it', 'Niemcy', null],
  ])('in French from Lithuanian, %s: %s', (_, name, id) => {
    expect(found(name, 'fr', 'lt')).toBe(id);
  });

  it('never gives one form to two things', () => {
    const owners = new Map<string, string>();
    for (const names of thingIndex('fr', 'ru').values()) {
      for (const { words, thing } of names) {
        const form = words.join(' ');
        expect(owners.get(form) ?? thing.id).toBe(thing.id);
        owners.set(form, thing.id);
      }
    }
    expect(owners.size).toBeGreaterThan(2000);
  });

  it('puts the longest name first', () => {
    for (const names of thingIndex('en', 'fr').values()) {
      const lengths = names.map(({ words }) => words.length);
      expect(lengths).toEqual(lengths.toSorted((left, right) => right - left));
    }
  });

  it('is kept for the pair asked last', () => {
    expect(thingIndex('de', 'pl')).toBe(thingIndex('de-AT', 'pl'));
  });

  it('holds English where the language has no lists', () => {
    expect(found('Belarus', 'xx', 'und')).toBe('country:BY');
  });
});
