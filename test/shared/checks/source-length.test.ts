import { describe, expect, it } from 'vitest';
import { bilingual, findingsLike, found } from './check-input-of.ts';

const LONG =
  'The harbour opened again on Monday, the mayor thanked the crews of the night, and forty boats left before noon with the tide.';
const SHORT = 'Le port a rouvert lundi, dit la maire.';

describe('source/length', () => {
  it.each([
    ['length-short', LONG, SHORT],
    ['length-long', SHORT, LONG],
  ])('asks: %s', (code, source, target) => {
    const [finding] = findingsLike(bilingual([[source, target]]), 'source/length');
    expect(finding).toMatchObject({ severity: 'hint', reason: { code, values: { times: 3.3 } }, fixes: [] });
  });

  it.each([
    ['a translation half as long again', SHORT, `${SHORT} Enfin, presque.`],
    ['short texts', 'Yes.', 'Oui, cela va sans dire, madame.'],
    [
      'ideographs, which say more each',
      LONG,
      '港口于星期一重新开放，市长感谢夜班工作人员，四十艘船在中午之前随潮水离开了港口，没有人受伤。',
    ],
  ])('leaves alone %s', (_, source, target) => {
    expect(found(bilingual([[source, target]]), 'source/length')).toEqual([]);
  });
});
