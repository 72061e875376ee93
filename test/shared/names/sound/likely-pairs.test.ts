import { describe, expect, it } from 'vitest';
import { likelyPairs, skeletonOf } from '../../../../shared/names/sound/likely-pairs.ts';
import { SAME, hear, likenessOf } from '../../../../shared/names/sound/name-likeness.ts';
import { soundsOf } from '../../../../shared/names/sound/sounds.ts';
import { KNOWN_NAMES } from './known-names.ts';

function heard(names: readonly string[]) {
  return names.map((name) => {
    const word = hear(name);
    if (!word) throw new Error(`Not heard: ${name}`);
    return word;
  });
}

describe('pairs worth comparing', () => {
  it('hold nearly every two spellings of one name', () => {
    let pairs = 0;
    let lost = 0;
    for (const forms of KNOWN_NAMES) {
      const words = heard(forms);
      const likely = new Set([...likelyPairs(words)].map(([left, right]) => `${left} ${right}`));
      for (const [right, word] of words.entries()) {
        for (const [left, other] of words.slice(0, right).entries()) {
          if (likenessOf(word, other) < SAME) continue;
          pairs++;
          if (!likely.has(`${left} ${right}`)) lost++;
        }
      }
    }
    expect(pairs).toBeGreaterThan(500);
    expect(lost / pairs).toBeLessThan(0.02);
  });

  it('leave out names with other consonants', () => {
    expect([...likelyPairs(heard(['Borissov', 'Petrenko', 'Borisov', 'Malakhov', 'Boronov']))]).toEqual([
      [0, 2],
    ]);
  });

  it.each([
    ['Loukachenko', 'ln'],
    ['Lukaschenko', 'ln'],
    ['Tikhanovskaïa', 'tn'],
    ['Dąbrowski', 'tnpr'],
    ['Dombrowski', 'tnpr'],
  ])('%s keeps %s', (name, expected) => {
    expect(skeletonOf(soundsOf(name) ?? [])).toBe(expected);
  });
});
