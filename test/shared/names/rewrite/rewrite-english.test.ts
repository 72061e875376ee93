import { describe, expect, it } from 'vitest';
import { rewritten } from './cases.ts';

describe('in English', () => {
  it.each([
    ['The Czech Republic said so.', 'Czech Republic', 'Czechia', 'Czechia said so.'],
    ['THE CZECH REPUBLIC AND POLAND', 'CZECH REPUBLIC', 'Czechia', 'CZECHIA AND POLAND'],
    ['in the Czech Republic, where', 'Czech Republic', 'Czechia', 'in Czechia, where'],
    ['in Czechia, where', 'Czechia', 'Czech Republic', 'in the Czech Republic, where'],
    ['Czechia said so.', 'Czechia', 'Czech Republic', 'The Czech Republic said so.'],
    ['It ended. Czechia said so.', 'Czechia', 'Czech Republic', 'It ended. The Czech Republic said so.'],
    ['from Holland and Spain', 'Holland', 'Netherlands', 'from the Netherlands and Spain'],
    ['a Holland midfielder', 'Holland', 'Netherlands', 'a Netherlands midfielder'],
    ['the king of the Netherlands.', 'Netherlands', 'Holland', 'the king of Holland.'],
    ['the Gambia is', 'Gambia', 'Senegal', 'Senegal is'],
    ['the UK, the US', 'UK', 'United Kingdom', 'the United Kingdom, the US'],
    ['the United States has', 'United States', 'USA', 'the USA has'],
    ["Belarus' army", 'Belarus', 'Ukraine', "Ukraine's army"],
    ["Belarus's army", 'Belarus', 'Ukraine', "Ukraine's army"],
    ['Belarus’ army', 'Belarus', 'Ukraine', 'Ukraine’s army'],
    ["'free Belarus' they said", 'Belarus', 'Ukraine', "'free Ukraine' they said"],
    ["Lukashenko's plane", 'Lukashenko', 'Loukachenko', "Loukachenko's plane"],
    ["Holland's king", 'Holland', 'Netherlands', "The Netherlands' king"],
    ["the Netherlands' king", 'Netherlands', 'Holland', "Holland's king"],
    ["Swazis' and Laos' rice", 'Laos', 'Cyprus', "Swazis' and Cyprus' rice"],
    ['a Belarus official', 'Belarus', 'Iran', 'an Iran official'],
    ['An Iran official', 'Iran', 'Ukraine', 'A Ukraine official'],
    ['an MP', 'MP', 'deputy', 'a deputy'],
    ['back to Byelorussia again', 'Byelorussia', 'Belarus', 'back to Belarus again'],
    ['Belarus-Poland border', 'Belarus', 'Byelorussia', 'Byelorussia-Poland border'],
    ['Holland', 'Holland', 'Netherlands', 'Netherlands'],
    ['of the Belarus of today', 'Belarus', 'Byelorussia', 'of the Byelorussia of today'],
    ['the agency BELTA said', 'BELTA', 'Belta', 'the agency Belta said'],
  ])('%s, %s to %s: %s', (text, old, preferred, expected) => {
    expect(rewritten(text, old, preferred, 'en')).toMatchObject({ text: expected, doubt: null });
  });

  it('offers the article where the name may describe the next word', () => {
    expect(rewritten('the Netherlands team', 'Netherlands', 'Belgium', 'en')).toMatchObject({
      text: 'Belgium team',
      doubt: 'article',
      others: ['the Belgium team'],
    });
  });

  it.each([
    ['The Netherlands are ready', 'Netherlands', 'Holland', ['are → is']],
    ['The Netherlands is ready', 'Netherlands', 'Holland', []],
    ['Holland is ready', 'Holland', 'Netherlands', []],
    ['troops in the Netherlands are ready', 'Netherlands', 'Holland', []],
  ])('%s, %s to %s: look at %j', (text, old, preferred, looks) => {
    expect(rewritten(text, old, preferred, 'en').looks).toEqual(looks);
  });
});
