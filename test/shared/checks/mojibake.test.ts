import { describe, expect, it } from 'vitest';
import { repairMojibake, scanMojibake } from '../../../shared/checks/garble/mojibake-scan.ts';
import { bilingual, found, monolingual, repairedBy } from './check-input-of.ts';

describe('letters read in the wrong encoding', () => {
  it.each([
    ['L’Ã©tÃ© Ã\u00a0 la montagne', 'L’été à la montagne'],
    ['lâ€™automne', 'l’automne'],
    ['Ã‰tranger', 'Étranger'],
    ['Le prix : 5 â‚¬', 'Le prix : 5 €'],
    ['dÃƒÂ©jÃƒÂ\u00a0 vu', 'déjà vu'],
    ['Å¾iema ir pavasaris Lietuvoje, Å³', 'žiema ir pavasaris Lietuvoje, ų'],
    ['ÐœÐ¸Ð½Ñ\u0081Ðº', 'Минск'],
    ['TÃ”T OU TARD', 'TÔT OU TARD'],
    ['Â«Â\u00a0bonjourÂ\u00a0Â»', '«\u00a0bonjour\u00a0»'],
    ['ðŸ˜€ merci', '😀 merci'],
    ['voilÃ\u0020 une nuit', 'voilà une nuit'],
  ])('are decoded: %s', (text, expected) => {
    expect(repairMojibake(text)).toBe(expected);
  });

  it.each([
    'CAFÉ…',
    'Il a dit « ÇA SUFFIT »…',
    'À CÔTÉ',
    'SÃO PAULO',
    'un Ångström, 5 Å…',
    'Ó’Brien et Ø',
    '3×£20',
    'Äpfel, Öl und Über',
    'naïve façade Zoë…”',
    'ÐÞ',
    '`¬´ ^^',
  ])('are none: %s', (text) => {
    expect(scanMojibake(text)).toEqual([]);
  });

  it('are reported with what they should be, and left alone where the source has them', () => {
    expect(repairedBy('Un cafÃ© noir', 'garble/mojibake')).toBe('Un café noir');
    expect(found(bilingual([['A cafÃ© here', 'Un cafÃ© ici']]), 'garble')).toEqual([]);
    expect(found(monolingual(['Un cafÃ© noir']), 'garble')).toEqual(['garble/mojibake@1']);
  });
});
