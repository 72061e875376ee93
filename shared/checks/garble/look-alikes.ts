/*
 * Letters that look alike across Latin, Cyrillic and Greek, after the confusables of Unicode Technical Standard 39, kept
 * to those that are the same in nearly every typeface.
 */
const CYRILLIC = 'АВЕЅІЈКМНОРСТХУаеѕіјорсухһԁԛԝ';
const CYRILLIC_AS_LATIN = 'ABESIJKMHOPCTXYaesijopcyxhdqw';
const GREEK = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const GREEK_AS_LATIN = 'ABEZHIKMNOPTYXo';

export const LOOK_ALIKES: {
  readonly toLatin: ReadonlyMap<string, string>;
  readonly toCyrillic: ReadonlyMap<string, string>;
} = {
  toLatin: new Map([...pairs(CYRILLIC, CYRILLIC_AS_LATIN), ...pairs(GREEK, GREEK_AS_LATIN)]),
  toCyrillic: new Map(pairs(CYRILLIC_AS_LATIN, CYRILLIC)),
};

function pairs(from: string, to: string): [string, string][] {
  return Array.from(from).map((letter, at) => [letter, to.charAt(at)]);
}
