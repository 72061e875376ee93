import { z } from 'zod';
import { packageFile, TABLE_LANGUAGES } from './locales.ts';
import { packedModule, sameWords } from './packed.ts';
import type { Collected } from './packed.ts';

const currencies = z.record(
  z.string(),
  z.object({
    numbers: z.object({ currencies: z.record(z.string(), z.record(z.string(), z.string())) }),
  }),
);

/** Those of Europe and its neighbours, and the most traded of the others. */
const CODES =
  'AED ALL AMD AUD AZN BAM BGN BRL BYN CAD CHF CNY CZK DKK EGP EUR GBP GEL HKD HUF IDR ILS INR IRR ISK JPY KGS KRW KZT MDL MKD MXN NOK NZD PLN RON RSD RUB SAR SEK SGD THB TJS TMT TRY TWD UAH USD UZS ZAR'.split(
    ' ',
  );

/** The text of shared/names/things/tables/currencies.ts. */
export function generateCurrencies(): string {
  return packedModule(
    'generate-currencies.ts',
    [
      'CLDR 46.1, `numbers/currencies` (npm cldr-numbers-full 46.1.0). Copyright 2004-2024 Unicode, Inc.',
      'SPDX-License-Identifier: Unicode-3.0.',
    ],
    'Names of currencies by language, in the singular and the plural: `code=name|name;code=name`.',
    'CURRENCY_NAMES',
    new Map(TABLE_LANGUAGES.map((language) => [language, namesIn(language)])),
  );
}

function namesIn(language: string): Collected {
  const { main } = z
    .object({ main: currencies })
    .parse(packageFile(`cldr-numbers-full/main/${language}/currencies.json`));
  const found = main[language]?.numbers.currencies ?? {};
  return new Map(
    CODES.flatMap((code) => {
      const names = new Map<string, string>();
      for (const form of ['displayName', 'displayName-count-one', 'displayName-count-other']) {
        const name = found[code]?.[form];
        if (name !== undefined && name !== code && !names.has(sameWords(name)))
          names.set(sameWords(name), name);
      }
      return names.size === 0 ? [] : [[code, [...names.values()]] as const];
    }),
  );
}
