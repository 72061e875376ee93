/** Marks and fillers, but not the voicing marks of kana, which make another sound. */
const MARKS = /(?![\u3099\u309a])[\p{M}\u0640\u200c\u200d]/gu;
const ARABIC_ARTICLE = /^(?:و|ف)?(?:ال|بال|كال|لل)(?=.{3})/u;

/**
 * A word as the aligner compares it: lower case, without accents or vowel signs, ligatures opened, the Arabic article
 * cut off. More drastic than the folding of searches, since it only has to make likely partners look alike.
 */
export function foldWord(word: string): string {
  let folded = word.normalize('NFKD').toLowerCase().replace(MARKS, '').normalize('NFC');
  folded = folded.replace(/[æœßøđłıðþ]/g, (letter) => PLAIN[letter] ?? letter);
  if (/[\u0621-\u064a]/.test(folded)) {
    folded = folded
      .replace(/[أإآٱ]/g, 'ا')
      .replace(/ى/g, 'ي')
      .replace(/ة/g, 'ه')
      .replace(ARABIC_ARTICLE, '');
  }
  return folded;
}

const PLAIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ð: 'd',
  þ: 'th',
};

/**
 * The key under which the lexicon counts a folded word: its first letters. Cutting endings off by length alone serves
 * every inflected language a little and costs nothing; Hangul packs more into a letter, so it keeps fewer.
 */
export function stemOf(folded: string): string {
  const first = folded.charCodeAt(0);
  if (first >= 0xac00 && first <= 0xd7a3) return folded.slice(0, 2);
  return folded.length > STEM_LETTERS ? folded.slice(0, STEM_LETTERS) : folded;
}

const STEM_LETTERS = 5;
