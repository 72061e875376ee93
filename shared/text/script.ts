/** ISO 15924 code and the name by which regular expressions know the script; Japanese is looked at by its kana. */
const SCRIPTS: readonly (readonly [code: string, name: string])[] = [
  ['Latn', 'Latin'],
  ['Cyrl', 'Cyrillic'],
  ['Grek', 'Greek'],
  ['Arab', 'Arabic'],
  ['Hebr', 'Hebrew'],
  ['Armn', 'Armenian'],
  ['Geor', 'Georgian'],
  ['Hani', 'Han'],
  ['Hira', 'Hiragana'],
  ['Kana', 'Katakana'],
  ['Hang', 'Hangul'],
  ['Deva', 'Devanagari'],
  ['Beng', 'Bengali'],
  ['Guru', 'Gurmukhi'],
  ['Gujr', 'Gujarati'],
  ['Orya', 'Oriya'],
  ['Taml', 'Tamil'],
  ['Telu', 'Telugu'],
  ['Knda', 'Kannada'],
  ['Mlym', 'Malayalam'],
  ['Sinh', 'Sinhala'],
  ['Thai', 'Thai'],
  ['Laoo', 'Lao'],
  ['Khmr', 'Khmer'],
  ['Mymr', 'Myanmar'],
  ['Tibt', 'Tibetan'],
  ['Ethi', 'Ethiopic'],
  ['Mong', 'Mongolian'],
];

const PATTERNS = SCRIPTS.map(([code, name]) => ({
  code,
  letter: new RegExp(String.raw`\p{Script=${name}}`, 'gu'),
}));

/** UTF-16 units that are looked at, from the start of the text. */
const SAMPLE = 4000;

/**
 * The script most letters of the text are written in, as an ISO 15924 code ("Latn", "Cyrl"), or null where it has no
 * letter of a script known here. Text with a fair share of kana is Japanese: "Jpan". Looks at the first 4,000 units.
 */
export function scriptOf(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const counts = new Map(PATTERNS.map(({ code, letter }) => [code, sample.match(letter)?.length ?? 0]));
  const kana = (counts.get('Hira') ?? 0) + (counts.get('Kana') ?? 0);
  if (kana > 0 && kana * 9 >= (counts.get('Hani') ?? 0)) {
    counts.set('Jpan', kana + (counts.get('Hani') ?? 0));
    for (const part of ['Hani', 'Hira', 'Kana']) counts.delete(part);
  }
  let most: string | null = null;
  for (const [code, count] of counts) if (count > (most === null ? 0 : (counts.get(most) ?? 0))) most = code;
  return most;
}
