import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CANADA_FRENCH } from '../../../../shared/names/things/lists/preset-lists.ts';
import { thingsCalled } from '../../../../shared/names/things/known-thing.ts';
import { presetName } from '../../../../shared/names/things/preset-names.ts';
import { packageFile } from '../../../support/name-tables/locales.ts';

describe('the form that a preset prefers', () => {
  it.each([
    ['country:BY', 'france', 'fr', 'Biélorussie'],
    ['country:BY', 'canada', 'fr', 'Bélarus'],
    ['country:BY', 'canada', 'fr-CA', 'Bélarus'],
    ['country:BY', 'un', 'fr', 'Bélarus'],
    ['country:BY', 'un', 'es', 'Belarús'],
    ['country:BY', 'france', 'pl', 'Białoruś'],
    ['country:BY', 'un', 'pl', null],
    ['country:MM', 'france', 'fr', 'Myanmar'],
    ['country:HK', 'france', 'fr', 'Hong Kong'],
    ['country:CG', 'un', 'fr', 'Congo'],
    ['country:CG', 'france', 'fr', 'Congo-Brazzaville'],
    ['country:FR', 'un', 'en', 'France'],
    ['country:TW', 'un', 'en', null],
    ['city:Kyiv', 'france', 'fr', 'Kiev'],
    ['city:Minsk', 'canada', 'fr', 'Minsk'],
    ['city:Kyiv', 'un', 'fr', null],
    ['currency:EUR', 'france', 'fr', null],
    ['country:ZZ', 'france', 'fr', null],
    ['country:BY', 'france', 'xx', null],
  ] as const)('of %s by %s in %s', (thing, preset, language, name) => {
    expect(presetName(thing, preset, language)).toBe(name);
  });

  it.each(Object.keys(CANADA_FRENCH))('in Canada is a name of the same territory: %s', (code) => {
    expect(thingsCalled(CANADA_FRENCH[code], 'fr').map(({ id }) => id)).toContain(`country:${code}`);
  });

  it('in Canada is what CLDR says', () => {
    const names = z.object({
      localeDisplayNames: z.object({ territories: z.record(z.string(), z.string()) }),
    });
    const read = (locale: string) =>
      z
        .object({ main: z.record(z.string(), names) })
        .parse(packageFile(`cldr-localenames-full/main/${locale}/territories.json`)).main[locale]
        .localeDisplayNames.territories;
    const france = read('fr');
    const differing = Object.entries(read('fr-CA')).filter(
      ([code, name]) => /^[A-Z]{2}$/.test(code) && code !== 'QO' && france[code] !== name,
    );
    expect(CANADA_FRENCH).toEqual(Object.fromEntries(differing));
  });
});
