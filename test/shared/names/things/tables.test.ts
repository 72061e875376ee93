import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateCities } from '../../../support/name-tables/generate-cities.ts';
import { generateCurrencies } from '../../../support/name-tables/generate-currencies.ts';
import { generateTerritories } from '../../../support/name-tables/generate-territories.ts';

const tables = new URL('../../../../shared/names/things/tables/', import.meta.url);

describe('the tables of names', () => {
  it.each([
    ['territories.ts', generateTerritories],
    ['cities.ts', generateCities],
    ['currencies.ts', generateCurrencies],
  ])('in %s are what the packages hold (UPDATE_CLDR=1 writes them anew)', (name, generate) => {
    const file = new URL(name, tables);
    const text = generate();
    if (process.env['UPDATE_CLDR'] === '1') writeFileSync(file, text);
    expect(readFileSync(file, 'utf8') === text).toBe(true);
  });
});
