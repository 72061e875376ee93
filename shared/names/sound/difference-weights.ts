import { LOSSES, isInflection } from './losses.ts';
import type { Origin } from './origin.ts';
import { nearness, readingsOf } from './readings.ts';
import { isVowel } from './sounds.ts';
import { SYMBOLS, unmarked } from './symbols.ts';

/** Log-odds by the names of what they are for. */
export type Weights = Readonly<Record<string, number>>;

/** The names of the weights that hearing one symbol as another adds up. */
export function changeWeights(left: number, right: number, origin: Origin, weights: Weights): string[] {
  if (left === right) return [];
  const [leftSound, leftMark] = unmarked(SYMBOLS[left]);
  const [rightSound, rightMark] = unmarked(SYMBOLS[right]);
  let best: string[] =
    isVowel(leftSound) === isVowel(rightSound) && !isVowel(leftSound)
      ? ['foreign consonant']
      : ['foreign sound'];
  let least = total(best, weights);
  for (const a of readingsOf(leftSound)) {
    for (const b of readingsOf(rightSound)) {
      const names = [a.weight, b.weight].filter((name) => name !== null);
      if (a.phoneme !== b.phoneme) {
        const near = nearness(a.phoneme, b.phoneme);
        if (near === null || (origin === 'slavic' && NOT_SLAVIC.has(near))) continue;
        const vowels = isVowel(a.phoneme) && isVowel(b.phoneme);
        const place = leftMark === rightMark ? leftMark : '';
        if (!vowels)
          names.push(
            nearConsonants(near, place, origin),
            ...(REGULAR.has(near) ? [] : [`consonant, ${broad(origin)}`]),
            ...(place === '^' && !REGULAR.has(near) ? ['first consonant'] : []),
          );
        else if (place === '$' && (near === 'e~o' || near === 'a~o')) names.push(`last ${near}`);
        else {
          names.push(near === 'e~o' && place === '^' ? 'e~o after sh' : near, `vowel, ${origin}`);
          if (place === '$') names.push('last vowels');
        }
      }
      const sum = total(names, weights);
      if (sum < least) {
        least = sum;
        best = names;
      }
    }
  }
  return best;
}

/** Changes that no romanisation of Slavic names makes. */
const NOT_SLAVIC: ReadonlySet<string> = new Set(['a~i', 'a~u', 'i~o', 'g~k']);

/** Consonants that languages exchange by rule, wherever a name comes from. */
const REGULAR: ReadonlySet<string> = new Set('X~h G~g g~h Z~J S~Q C~Q D~z D~d v~u u~v'.split(' '));

/** Voice and emphasis are often lost between Arabic and Latin letters, voice at the end of a word everywhere. */
function nearConsonants(near: string, place: string, origin: Origin): string {
  if (place === '$' && (near === 'd~t' || near === 'v~f')) return `last ${near}`;
  return origin === 'arabic' && (near === 'd~t' || near === 'g~k' || near === 'X~k')
    ? `${near}, arabic`
    : near;
}

/** The names of the weights for a sound (index of `LOSSES`) that the other word has not. */
export function lossWeights(loss: number, from: Origin): string[] {
  const origin = broad(from);
  const name = LOSSES[loss];
  if (name === 'w before consonant' && origin === 'slavic') return ['consonant'];
  if (name === 'h' || name === 'last e' || name === 'glide before consonant')
    return [name, `${name}, ${origin}`];
  return name === 'vowel between consonants' ||
    name === 'vowel before last sonorant' ||
    name === 'vowel beside vowel' ||
    name === 'first vowel'
    ? [name, `lost vowel, ${origin}`]
    : [name];
}

/** The names of the weights for one symbol where the other word has two, of which `second` is the latter. */
export function splitWeights(one: number, second: number, from: Origin): string[] {
  const origin = broad(from);
  const [sound] = unmarked(SYMBOLS[one]);
  if (isVowel(sound) && isInflection(unmarked(SYMBOLS[second])[0])) return ['classical ending'];
  if (SYMBOLS[one] === 'i$') return ['last ei'];
  if (sound === 'e') return ['yo for e'];
  return isVowel(sound) && !sound.endsWith('?') ? [`diphthong, ${origin}`] : ['two for one'];
}

/** Mixed names differ from Slavic ones in their vowels only. */
function broad(origin: Origin): Origin {
  return origin === 'mixed' ? 'slavic' : origin;
}

export function total(names: readonly string[], weights: Weights): number {
  let sum = 0;
  for (const name of names) sum += weights[name] ?? 0;
  return sum;
}
