import { z } from 'zod';
import { localesOf, packageFile, TABLE_LANGUAGES } from './locales.ts';
import { packedModule, sameWords } from './packed.ts';
import type { Collected } from './packed.ts';

const territories = z.record(
  z.string(),
  z.object({ localeDisplayNames: z.object({ territories: z.record(z.string(), z.string()) }) }),
);
const isoCountries = z.object({
  countries: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

/** Codes that CLDR names and that are not one territory; the unions stand among the organisations. */
const NOT_A_TERRITORY: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);
/** CLDR says "no" where i18n-iso-countries does. */
const ISO_LANGUAGE: Readonly<Record<string, string>> = { nb: 'no' };
/** Names that i18n-iso-countries gives to a state that is not called so: each is checked to be there still. */
const WRONG: Readonly<Record<string, readonly string[]>> = {
  pt: ['CD República Popular do Congo'],
};

interface Claim {
  readonly region: string;
  readonly name: string;
  readonly key: string;
}

/** The text of shared/names/things/tables/territories.ts. */
export function generateTerritories(): string {
  return packedModule(
    'generate-territories.ts',
    [
      'CLDR 46.1, `localeDisplayNames/territories` (npm cldr-localenames-full 46.1.0). Copyright 2004-2024 Unicode, Inc.',
      'SPDX-License-Identifier: Unicode-3.0; and from npm i18n-iso-countries 7.14.0, copyright Michael Wittig,',
      'SPDX-License-Identifier: MIT.',
    ],
    'Names of countries and territories by language: `region=name|name;region=name`, the one that CLDR prefers first.',
    'TERRITORY_NAMES',
    new Map(TABLE_LANGUAGES.map((language) => [language, namesIn(language)])),
  );
}

function namesIn(language: string): Collected {
  const trusted = localesOf(language, 'cldr-localenames-full', 'territories.json').flatMap((locale) => [
    ...cldrNames(locale),
  ]);
  const owners = new Map<string, string>();
  for (const { key, region } of trusted) if (!owners.has(key)) owners.set(key, region);
  const names = new Map<string, Map<string, string>>();
  for (const { region, name, key } of [...trusted, ...isoNames(language)]) {
    // The narrower authority does not give a name of one territory to another.
    if ((owners.get(key) ?? region) !== region) continue;
    const list = names.get(region) ?? new Map<string, string>();
    names.set(region, list);
    if (key !== '' && !list.has(key)) list.set(key, name);
  }
  const sorted = [...names].toSorted(([left], [right]) => (left < right ? -1 : 1));
  return new Map(sorted.map(([region, list]) => [region, [...list.values()]]));
}

function* cldrNames(locale: string): Generator<Claim> {
  const file = z
    .object({ main: territories })
    .parse(packageFile(`cldr-localenames-full/main/${locale}/territories.json`));
  const entries = Object.entries(file.main[locale]?.localeDisplayNames.territories ?? {});
  // The name proper before its short and other forms.
  for (const alternative of [false, true]) {
    for (const [code, name] of entries) {
      const region = code.slice(0, 2);
      if (code.includes('-alt-') !== alternative || !/^[A-Z]{2}/.test(code) || NOT_A_TERRITORY.has(region))
        continue;
      if (name !== region) yield { region, name, key: sameWords(name) };
    }
  }
}

function* isoNames(language: string): Generator<Claim> {
  const path = `i18n-iso-countries/langs/${ISO_LANGUAGE[language] ?? language}.json`;
  const { countries } = isoCountries.parse(packageFile(path));
  const wrong = new Set(WRONG[language]);
  for (const [region, names] of Object.entries(countries)) {
    for (const name of [names].flat()) {
      if (!wrong.delete(`${region} ${name}`)) yield { region, name: name.trim(), key: sameWords(name) };
    }
  }
  if (wrong.size > 0) throw new Error(`No longer wrong in ${language}: ${[...wrong].join(', ')}`);
}
