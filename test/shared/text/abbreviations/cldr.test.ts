import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generateCldr } from './generate-cldr.ts';

const generated = new URL('../../../../shared/text/abbreviations/cldr.ts', import.meta.url);

describe('the abbreviations from CLDR', () => {
  it('are what the package cldr-segments-full holds (UPDATE_CLDR=1 writes them anew)', () => {
    if (process.env['UPDATE_CLDR'] === '1') writeFileSync(generated, generateCldr());
    expect(readFileSync(generated, 'utf8')).toBe(generateCldr());
  });
});
