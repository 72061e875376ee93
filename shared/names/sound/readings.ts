import type { Sound } from './sounds.ts';

/**
 * What an open sound may be, the usual reading first. Each reading but the first has a weight `sound=reading`.
 * Closed sounds read as themselves. Capital letters are phonemes: S sh, Z zh, C tch, J dj, Q shch, T ts, D dz, X kh, G gh.
 */
const OPEN =
  'ch?: S C X k|c?: s T C z k|c!: k T C|c: k T C|s?: s z|z?: z T s|sz?: S s|sch?: S Q Z|sj?: S s|j?: i Z J X|j: i|g?: g J Z h X|' +
  'dj?: J d|th?: t d s f|dh: d z t|w: v u|oe?: u o e|ee?: i e|ö?: o e u|ü?: u i e|ä?: e a|n?: n m|q: k G g|dz: D d z|' +
  'sh: S|tch: C|zh: Z|dj: J|shch: Q|ts: T|kh: X|gh: G';

/** Phonemes that one romanisation writes for another's, or that languages exchange when they take a name over. */
const NEAR =
  'X h|X k|X G|X g|G g|G k|G h|g h|g k|k h|S Z|S C|S s|S Q|C Q|C T|C J|C s|C Z|Z J|Z z|J g|J i|s z|T z|T s|T t|D z|D d|T D|' +
  'J z|d z|d t|v f|v u|b p|p f|f t|n m|l r|i g|' +
  'a e|a o|a i|a u|e i|e o|e u|i o|i u|o u';

export interface Reading {
  readonly phoneme: string;
  /** Null for the usual reading. */
  readonly weight: string | null;
}

const READINGS: ReadonlyMap<Sound, readonly Reading[]> = new Map(
  OPEN.split('|').map((line) => {
    const [sound, phonemes] = line.split(': ');
    const readings = phonemes
      .split(' ')
      .map((phoneme, at) => ({ phoneme, weight: at === 0 ? null : `${sound}=${phoneme}` }));
    return [sound, readings];
  }),
);

const NEAR_PAIRS: ReadonlySet<string> = new Set(NEAR.split('|'));

export function readingsOf(sound: Sound): readonly Reading[] {
  return READINGS.get(sound) ?? [{ phoneme: sound, weight: null }];
}

/** The name of the weight for hearing one phoneme as another; null where no romanisation does. */
export function nearness(left: string, right: string): string | null {
  if (NEAR_PAIRS.has(`${left} ${right}`)) return `${left}~${right}`;
  return NEAR_PAIRS.has(`${right} ${left}`) ? `${right}~${left}` : null;
}
