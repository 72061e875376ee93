/** Endings of common nouns; few names have them. */
const ENDINGS =
  /(?:ung|heit|keit|schaft|tion|ismus|ität|nis|tum|ungen|heiten|keiten|schaften|tionen|itäten|nisse|nissen|ment|mente|ierung|chen)$/;

/** Whether a word with a capital looks like a common noun of German: Regierung, Freiheit. */
export function isGermanNoun(word: string): boolean {
  return word.length > 5 && ENDINGS.test(word.normalize('NFC').toLowerCase());
}
