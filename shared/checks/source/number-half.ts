import type { NumberToken } from './number-token.ts';
import { valueKey } from './number-value.ts';

/** How languages say "and a half" behind a number, with at most two words between. Written for this project after their grammars. */
const HALVES: Readonly<Record<string, string>> = {
  en: 'and (?:a|one) half',
  fr: 'et demie?',
  de: '(?:und )?ein(?:e)? ?halb(?:e[nrs]?)?',
  es: 'y medi[oa]',
  pt: 'e mei[oa]',
  it: 'e mezz[oa]',
  nl: '(?:en )?een ?half|en een halve?',
  pl: 'i pół',
  ru: 'с половиной',
  uk: 'з половиною',
  lt: '(?:su|ir) pus[eę]',
  lv: 'ar pusi',
  cs: 'a půl',
  sk: 'a pol',
  sv: 'och en? halvt?',
  da: 'og en? halvt?',
  nb: 'og en? halvt?',
  hu: 'és fél',
  ro: 'și jumătate',
};

const patterns = new Map<string, RegExp | null>();

function patternOf(language: string): RegExp | null {
  let pattern = patterns.get(language);
  if (pattern === undefined) {
    const words = Object.hasOwn(HALVES, language) ? HALVES[language] : undefined;
    pattern =
      words === undefined
        ? null
        : new RegExp(`^(?: \\p{L}{1,20}\\.?){0,2}? (?:${words})(?![\\p{L}\\p{M}])`, 'iu');
    patterns.set(language, pattern);
  }
  return pattern;
}

/** How far behind a number its half is looked for. */
const REACH = 64;

/**
 * The number with the half that words behind it add, so that "4 mois et demi" is 4.5; itself where there is none. `language` is the
 * base language. Looks at a few words only.
 */
export function withHalf(token: NumberToken, text: string, language: string): NumberToken {
  const pattern = patternOf(language);
  if (!pattern || token.written.fraction !== '' || !/^\d+$/.test(token.written.integer)) return token;
  const behind = text.slice(token.end, token.end + REACH).replace(/[\u00a0\u202f]/g, ' ');
  const found = pattern.exec(behind)?.[0];
  if (found === undefined) return token;
  const { integer, grouped } = token.written;
  return {
    ...token,
    keys: [valueKey(integer, '5', token.power)],
    // "4 heures et demie" is 4:30 too.
    parts: [valueKey(integer, ''), '30'],
    isNumber: false,
    written: { integer, fraction: '5', grouped },
    saidEnd: token.end + found.length,
  };
}
