/** The letters that a language is written in, and all others. */
export interface LanguageScripts {
  /** Matches each letter of its own, with the flag `g`. */
  readonly own: RegExp;
  /** Cheap: nothing is in another script where this does not match. */
  readonly mayBeForeign: RegExp;
}

/** Scripts by Unicode's names, for languages written in one alone or in a set of them; of others nothing is said. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  (
    [
      [
        'en fr de es it pt nl da sv nb nn no is fi et lv lt pl cs sk hu ro hr sl tr ca gl eu ga cy mt sq id ms vi tl sw af lb',
        'Latin',
      ],
      ['ru uk be bg mk', 'Cyrillic'],
      ['el', 'Greek'],
      ['he yi', 'Hebrew'],
      ['ar fa ur', 'Arabic'],
      ['hy', 'Armenian'],
      ['ka', 'Georgian'],
      ['zh', 'Han Bopomofo'],
      ['ja', 'Han Hiragana Katakana'],
      ['ko', 'Hangul Han'],
      ['th', 'Thai'],
      ['hi mr ne', 'Devanagari'],
    ] as const
  ).flatMap(([languages, scripts]) => languages.split(' ').map((language) => [language, scripts.split(' ')])),
);

/** Greek and all that Unicode lists after it, but for more Latin and the punctuation in between. */
const BEYOND_LATIN = /[\u0370-\u1dff\u2c80-\ud7ff\uf900-\uffef]/;
/** Texts in other scripts are looked at for Latin letters, which is what is left untranslated in them. */
const LATIN_RUN = /[A-Za-z]{4}/;

const known = new Map<string, LanguageScripts>();

/** The scripts of a language; null where it is not known, or written in several that exclude each other. */
export function scriptsOf(language: string): LanguageScripts | null {
  const made = known.get(language);
  if (made) return made;
  const scripts = SCRIPTS[language];
  if (!scripts) return null;
  const own = scripts.map((script) => String.raw`\p{Script=${script}}`).join('');
  const both: LanguageScripts = {
    own: new RegExp(`[${own}]`, 'gu'),
    mayBeForeign: scripts[0] === 'Latin' ? BEYOND_LATIN : LATIN_RUN,
  };
  known.set(language, both);
  return both;
}
