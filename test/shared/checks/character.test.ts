import { describe, expect, it } from 'vitest';
import { findingsLike, found, monolingual, repairedBy } from './check-input-of.ts';

describe('a damaged character', () => {
  it.each([
    ['a lost character', 'un caf\ufffd noir', 'character-replacement'],
    ['the mark of an engine for a lost one', 'Le club des amis \u2047 ', 'character-replacement'],
    ['a control character', 'un café\u0007 noir', 'character-control'],
    ['a zero-width space', 'un ca\u200bfé noir', 'character-invisible'],
    ['a byte order mark within', 'un\ufeff café', 'character-invisible'],
    ['half a character', 'un \ud83d café', 'character-surrogate'],
    ['the other half', 'un \ude00 café', 'character-surrogate'],
    ['a Cyrillic letter in a Latin word', 'Le pоrt', 'character-lookalike'],
    ['a Latin letter in a Cyrillic word', 'Минcк', 'character-lookalike'],
    ['a Latin letter in a Greek word', 'κόσμoς', 'character-lookalike'],
    ['one of two letters, in a Latin sentence', 'Une chaîne d’оr massif', 'character-lookalike'],
    ['a Cyrillic letter by itself', 'Elle а mangé une pomme', 'character-lookalike-letter'],
    ['a character of private use', 'un \ue0a1 café', 'character-private-use'],
    ['one beyond the first plane', 'un \u{f0001} café', 'character-private-use'],
    ['a noncharacter', 'un \ufffe café', 'character-none'],
    ['a noncharacter beyond the first plane', 'un \u{1fffe} café', 'character-none'],
  ])('is found: %s', (_, text, code) => {
    expect(findingsLike(monolingual([text]), 'garble').map((finding) => finding.reason.code)).toEqual([code]);
  });

  it.each([
    ['un ca\u200bfé noir', 'un café noir'],
    ['un café\u0007 noir', 'un café noir'],
    ['un \ud83d café', 'un  café'],
    ['Le pоrt', 'Le port'],
    ['κόσμoς', 'κόσμος'],
    ['Une chaîne d’оr massif', 'Une chaîne d’or massif'],
    ['Elle а mangé une pomme', 'Elle a mangé une pomme'],
    ['un \ufffe café', 'un  café'],
  ])('is taken away or replaced: %j', (text, expected) => {
    expect(repairedBy(text, 'garble/character')).toBe(expected);
  });

  it.each([
    'Un emoji 👩\u200d💻 et 😀',
    'می\u200cخواهم',
    'soft\u00adhyphen',
    'Le λόγος et le Минск',
    '5 µm, Δt, π = 3,14',
    'β-carotène',
    'שלום\u200f!',
    'СССР, США и витамин C',
    'L’URSS (СССР) et le mot сор',
    'Les lettres а et о du cyrillique',
    'Ещё a и b, где a > b',
    'IL2Rγ et TNFα',
    '𠀀 et 𝒳',
  ])('is none: %s', (text) => {
    expect(found(monolingual([text]), 'garble')).toEqual([]);
  });
});
