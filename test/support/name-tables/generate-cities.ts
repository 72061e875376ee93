import { z } from 'zod';
import { localesOf, packageFile, TABLE_LANGUAGES } from './locales.ts';
import { packedModule, sameWords } from './packed.ts';
import type { Collected } from './packed.ts';

const branch = z.record(z.string(), z.unknown());
const zoneNames = z.record(
  z.string(),
  z.object({ dates: z.object({ timeZoneNames: z.object({ zone: z.record(z.string(), z.unknown()) }) }) }),
);

/** Zones called after a name that is no place any more, or a way of writing it that is not the usual one in English. */
const CALLED: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Asmara',
  'America/Coral_Harbour': 'Atikokan',
  'America/Godthab': 'Nuuk',
  'Asia/Calcutta': 'Kolkata',
  'Asia/Katmandu': 'Kathmandu',
  'Asia/Rangoon': 'Yangon',
  'Asia/Saigon': 'Ho_Chi_Minh_City',
  'Europe/Kiev': 'Kyiv',
  'Pacific/Ponape': 'Pohnpei',
  'Pacific/Truk': 'Chuuk',
};
/** Zones called after a territory, which stands among the territories. */
const TERRITORIES: Readonly<Record<string, string>> = {
  'America/Anguilla': 'AI',
  'America/Antigua': 'AG',
  'America/Aruba': 'AW',
  'America/Barbados': 'BB',
  'America/Belize': 'BZ',
  'America/Cayman': 'KY',
  'America/Costa_Rica': 'CR',
  'America/Curacao': 'CW',
  'America/Dominica': 'DM',
  'America/El_Salvador': 'SV',
  'America/Grenada': 'GD',
  'America/Guadeloupe': 'GP',
  'America/Guyana': 'GY',
  'America/Jamaica': 'JM',
  'America/Martinique': 'MQ',
  'America/Miquelon': 'PM',
  'America/Montserrat': 'MS',
  'America/Puerto_Rico': 'PR',
  'America/St_Barthelemy': 'BL',
  'America/St_Kitts': 'KN',
  'America/St_Lucia': 'LC',
  'America/St_Vincent': 'VC',
  'America/Tortola': 'VG',
  'Asia/Bahrain': 'BH',
  'Asia/Brunei': 'BN',
  'Asia/Hong_Kong': 'HK',
  'Asia/Kuwait': 'KW',
  'Asia/Macau': 'MO',
  'Asia/Qatar': 'QA',
  'Asia/Singapore': 'SG',
  'Atlantic/Bermuda': 'BM',
  'Atlantic/Canary': 'IC',
  'Atlantic/Cape_Verde': 'CV',
  'Atlantic/Faeroe': 'FO',
  'Atlantic/South_Georgia': 'GS',
  'Atlantic/St_Helena': 'SH',
  'Europe/Andorra': 'AD',
  'Europe/Gibraltar': 'GI',
  'Europe/Guernsey': 'GG',
  'Europe/Isle_of_Man': 'IM',
  'Europe/Jersey': 'JE',
  'Europe/Luxembourg': 'LU',
  'Europe/Malta': 'MT',
  'Europe/Monaco': 'MC',
  'Europe/San_Marino': 'SM',
  'Europe/Vatican': 'VA',
  'Indian/Christmas': 'CX',
  'Indian/Cocos': 'CC',
  'Indian/Comoro': 'KM',
  'Indian/Maldives': 'MV',
  'Indian/Mauritius': 'MU',
  'Indian/Mayotte': 'YT',
  'Indian/Reunion': 'RE',
  'Pacific/Fiji': 'FJ',
  'Pacific/Guam': 'GU',
  'Pacific/Nauru': 'NR',
  'Pacific/Niue': 'NU',
  'Pacific/Norfolk': 'NF',
  'Pacific/Palau': 'PW',
  'Pacific/Pitcairn': 'PN',
  'Pacific/Wallis': 'WF',
  'Africa/Djibouti': 'DJ',
};

/** The text of shared/names/things/tables/cities.ts. */
export function generateCities(): string {
  const languages = new Map<string, Collected>();
  const zones = new Map<string, string>();
  for (const language of TABLE_LANGUAGES) {
    const names = new Map<string, Map<string, string>>();
    for (const locale of localesOf(language, 'cldr-dates-full', 'timeZoneNames.json')) {
      for (const [zone, name] of exemplarCities(locale)) {
        zones.set(zone, lastPart(zone));
        if (name === null) continue;
        const list = names.get(zone) ?? new Map<string, string>();
        names.set(zone, list);
        const key = sameWords(name);
        if (!list.has(key)) list.set(key, name);
      }
    }
    languages.set(language, byId(new Map([...names].map(([zone, list]) => [zone, [...list.values()]]))));
  }
  const fallback = byId(new Map([...zones].map(([zone, name]) => [zone, [name]])));
  return packedModule(
    'generate-cities.ts',
    [
      'CLDR 46.1, `timeZoneNames/zone` (npm cldr-dates-full 46.1.0). Copyright 2004-2024 Unicode, Inc.',
      'SPDX-License-Identifier: Unicode-3.0.',
    ],
    'Names of the places after which time zones are called, by language: `id=name|name;id=name`. Two capitals are a territory; any other id is a city. Under `und` is what a language says that has no name of its own.',
    'CITY_NAMES',
    new Map([['und', fallback], ...languages]),
  );
}

function byId(names: Collected): Collected {
  const found = new Map<string, readonly string[]>();
  for (const [zone, list] of names) {
    const id = idOf(zone);
    found.set(id, [...(found.get(id) ?? []), ...list]);
  }
  return new Map([...found].toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

function idOf(zone: string): string {
  const region = TERRITORIES[zone];
  if (region !== undefined) return region;
  return CALLED[zone] ?? zone.split('/').slice(1).toReversed().join(',_');
}

/** What CLDR calls a city that a language has no name for. */
function lastPart(zone: string): string {
  return (CALLED[zone] ?? zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

function* exemplarCities(locale: string): Generator<[zone: string, name: string | null]> {
  const { main } = z
    .object({ main: zoneNames })
    .parse(packageFile(`cldr-dates-full/main/${locale}/timeZoneNames.json`));
  for (const [area, places] of Object.entries(main[locale]?.dates.timeZoneNames.zone ?? {})) {
    if (area !== 'Etc') yield* citiesWithin(area, places);
  }
}

/** A zone holds its city's names and the names of its times; what holds neither holds zones. */
function* citiesWithin(path: string, places: unknown): Generator<[zone: string, name: string | null]> {
  for (const [part, held] of Object.entries(branch.parse(places))) {
    const zone = `${path}/${part}`;
    const entries = Object.entries(branch.parse(held));
    if (!entries.some(([key]) => /^(?:exemplarCity|long$|short$)/.test(key))) {
      yield* citiesWithin(zone, held);
      continue;
    }
    yield [zone, null];
    for (const [key, name] of entries) {
      if (key.startsWith('exemplarCity')) yield [zone, z.string().parse(name)];
    }
  }
}
