import { describe, expect, it } from 'vitest';
import { baseLanguage, tagsFromNarrow } from '../../../shared/text/language-tag.ts';

describe('the tag of a language', () => {
  it.each([
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['ZH_Hant_TW', 'zh'],
    ['', ''],
  ])('%j has the base %j', (tag, base) => {
    expect(baseLanguage(tag)).toBe(base);
  });

  it.each([
    ['fr', ['fr']],
    ['fr-ca', ['fr-CA', 'fr']],
    ['zh-hant-tw', ['zh-TW', 'zh-Hant', 'zh']],
  ])('%j is looked for as %j', (tag, tags) => {
    expect(tagsFromNarrow(tag)).toEqual(tags);
  });
});
