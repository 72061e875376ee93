import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openTexts } from '../../../../shared/formats/open-texts.ts';
import { findNameGroups } from '../../../../shared/names/find/name-groups.ts';
import { nameInputOf } from '../../../../shared/names/name-input.ts';
import { mentioned, shown, targetOf } from '../input.ts';

describe('a mention is left out', () => {
  it.each([
    ['in a quotation', 'fr', 'Il a dit : « Nous quittons demain la Lituanie. »', 'quotation'],
    ['not in a few quoted words', 'fr', 'Il parle de « la Lituanie ».', null],
    ['in a quoted title', 'fr', 'Le journal « Lituanie Soir » et le livre « La Lituanie ».', 'title'],
    ['in an organisation’s own name', 'fr', 'Selon la Banque nationale de Lituanie, oui.', 'organisation'],
    ['not behind a common noun', 'fr', 'Selon la banque centrale de Lituanie, oui.', null],
    ['in an English organisation', 'en', 'It asked the National Bank of Lithuania, too.', 'organisation'],
    ['not in a plain sentence', 'en', 'It asked the people of Lithuania, too.', null],
  ])('%s', (_, language, text, expected) => {
    const group = findNameGroups(targetOf([text], language)).find(({ thing }) => thing === 'country:LT');
    expect(group?.forms.at(-1)?.mentions.at(-1)?.leftOut).toBe(expected);
  });
});

describe('demonyms and adjectives', () => {
  it.each([
    ['en', 'They met Belarusian officials, and Belarusians, in Lithuania.', ['Lithuania']],
    ['de', 'Dort leben Weißrussen und Litauer in Litauen.', ['Litauen']],
    ['fr', 'Ils ont vu des Biélorusses et des Ukrainiens en Lituanie.', ['Lituanie']],
  ])('are no names: %s', (language, text, expected) => {
    expect(mentioned(targetOf([text], language)).map((one) => one.text)).toEqual(expected);
  });
});

describe('a role', () => {
  it('is listed where a person has several', () => {
    const groups = findNameGroups(
      targetOf([
        'Il a vu le dirigeant autoritaire du pays, Aliaksandr Loukachenko.',
        'Puis le leader biélorusse Loukachenko a parlé.',
        'Enfin Loukachenko, le président du pays, est parti.',
      ]),
    );
    expect(groups[0].roles.map(({ words }) => words)).toEqual(['dirigeant', 'leader', 'président']);
    expect(groups[0].kind).toBe('person');
  });

  it('is not listed where there is one', () => {
    const groups = findNameGroups(
      targetOf(['Le président Kovalev parle.', 'Hier, le président Kovalev a ri.']),
    );
    expect(groups.map(({ roles }) => roles)).toEqual([[]]);
  });
});

describe('the kind of a name', () => {
  it.each([
    ['fr', 'Hier M. Tremblay a parlé.', 'person'],
    ['en', 'They were going to meet Foreign Minister Brown later today.', 'person'],
    ['fr', 'Il vit à Kovno.', 'place'],
    ['de', 'Dort ist die Zorka GmbH.', 'organisation'],
    ['fr', 'Il travaille pour la RTBX.', 'organisation'],
  ])('%s: %s', (language, text, kind) => {
    expect(findNameGroups(targetOf([text], language)).map((group) => group.kind)).toEqual([kind]);
  });
});

describe('letters without capitals', () => {
  it('hold listed names only', () => {
    const groups = findNameGroups(targetOf(['他昨天访问了白俄罗斯和日本。'], 'zh'));
    expect(groups.map(({ thing }) => thing)).toEqual(['country:BY', 'country:JP']);
  });
});

const article = new URL('../../../../../shared/samples/article.fr.txt', import.meta.url);
const absent = !existsSync(article);

describe('the sample article', () => {
  it.skipIf(absent)('has its names in the spellings that an editor counts', () => {
    const target = readFileSync(article, 'utf8');
    const source = readFileSync(new URL('article.en.txt', article), 'utf8');
    for (const texts of [
      { source: null, target },
      { source, target },
    ]) {
      const input = nameInputOf(openTexts({ ...texts, targetLanguage: 'fr', sourceLanguage: 'en' }).project);
      const groups = findNameGroups(input).map(shown);
      expect(groups.filter((group) => group.includes(','))).toEqual([
        'États-Unis 4, Etats-Unis 1',
        'Biélorussie 9, Belarus 2, Bélarus 2',
        'Loukachenko 3, Lukashenko 2',
      ]);
      expect(groups).toContain('Etat 1');
      expect(groups.join()).not.toMatch(/Belaruskalij|iélorusse |Belta/);
    }
  });
});
