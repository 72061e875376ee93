/*
 * Letters that look alike across Latin, Cyrillic and Greek, after the confusables of Unicode Technical Standard 39, kept
 * to those that are the same in nearly every typeface.
 */
const CYRILLIC = 'АВЕЅІЈКМНОРСТХУаеѕіјорсухһԁԛԝ';
const CYRILLIC_AS_LATIN = 'ABESIJKMHOPCTXYaesijopcyxhdqw';
const GREEK = 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο';
const GREEK_AS_LATIN = 'ABEZHIKMNOPTYXo';

/** By the script that is meant: what a letter of another script would be there. */
export const LOOK_ALIKES: {
  readonly latin: ReadonlyMap<string, string>;
  readonly cyrillic: ReadonlyMap<string, string>;
  readonly greek: ReadonlyMap<string, string>;
} = {
  latin: new Map([...pairs(CYRILLIC, CYRILLIC_AS_LATIN), ...pairs(GREEK, GREEK_AS_LATIN)]),
  cyrillic: new Map(pairs(CYRILLIC_AS_LATIN, CYRILLIC)),
  greek: new Map(pairs(GREEK_AS_LATIN, GREEK)),
};

function pairs(from: string, to: string): [string, string][] {
  return Array.from(from).map((letter, at) => [letter, to.charAt(at)]);
}
