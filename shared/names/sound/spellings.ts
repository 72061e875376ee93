import type { Sound } from './sounds.ts';

/**
 * How letters are read in the languages that romanise foreign names; longest first decides. What one spelling writes for
 * several letters of the original is an open sound, marked `?` (see `readings.ts`). `/` separates sounds.
 *
 * Read after BGN/PCGN 1947 and ISO 9 (Cyrillic), BGN/PCGN 1979 (Belarusian), the tables of the Imprimerie nationale and of
 * Duden for French and German, ALA-LC and the habits of the press for Arabic and Persian, and each language's own spelling.
 */
const TABLE =
  'schtsch shch;schtch shch;stschj shch;chtch shch;shtch shch;shch shch;stsj shch;sjtsj shch;szcz shch;šč shch;shč shch;щ shch;' +
  'tsch tch;tch tch;tsh tch;tsj tch;cz tch;č tch;ć tch;itj i/tch;ytj i/tch;csa tch/a;cse tch/e;csi tch/i;cso tch/o;ics i/tch;' +
  'dsch dj;dzh dj;dsh dj;dž dj;dż dj;dź dj;đ dj;dj dj?;gj dj;' +
  'sch sch?;sh sh;š sh;ś sh;ş sh;ș sh;sjk sh/k;sjo sh/o;sje sj?/e;sja sj?/a;sz sz?;zh zh;zs zh;ž zh;ż zh;ź zh;' +
  'ch ch?;kh kh;gh gh;ğ gh;ph f;th th?;dh dh;ç c?;' +
  'cki ts/k/i;cky ts/k/i;cký ts/k/i;cka ts/k/a;cká ts/k/a;ck k;que k/e;qui k/i;qué k/e;q q;gk g;gue g/e;gui g/i;gué g/e;guy g/i;' +
  'ts ts;tz ts;tc ts;ţ ts;ț ts;dz dz;dse dz/e;' +
  'oʻ u;o‘ u;gʻ gh;g‘ gh;ou u;oo u;eev e/v;eew e/v;ee ee?;oev o/e/v;oew o/e/w;oe oe?;ö ö?;ø ö?;ő ö?;œ ö?;ü ü?;ű ü?;ä ä?;æ ä?;ə ä?;ą o/n?;ę e/n?;' +
  'á a;à a;â a;ã a;å a;ā a;ă a;é e;è e;ê e;ë e;ě e;ē e;ė e;í i;ì i;î i;ï i;ı i;ī i;į i;ó o;ò o;ô o;õ o;' +
  'ú u;ù u;û u;ů u;ū u;ų u;ŭ u;ý i;ÿ i;ñ n;ń n;ň n;ņ n;ł l;ľ l;ļ l;ř r;ß s;ť t;ď d;ģ g;ķ k;' +
  'a a;b b;d d;e e;f f;g g;h h;i i;j j?;k k;l l;m m;n n;o o;p p;r r;s s;t t;u u;v v;w w;x k/s;y i;z z';

interface Spelling {
  readonly letters: string;
  readonly sounds: readonly Sound[];
}

const BY_FIRST = new Map<string, Spelling[]>();
for (const entry of TABLE.split(';')) {
  const space = entry.indexOf(' ');
  const letters = entry.slice(0, space);
  const list = BY_FIRST.get(letters[0]) ?? [];
  BY_FIRST.set(letters[0], list);
  list.push({ letters, sounds: entry.slice(space + 1).split('/') });
}
for (const list of BY_FIRST.values()) list.sort((left, right) => right.letters.length - left.letters.length);

/** The longest spelling of the table at an offset (UTF-16) of a word in small letters. */
export function spellingAt(word: string, offset: number): Spelling | null {
  return BY_FIRST.get(word[offset])?.find(({ letters }) => word.startsWith(letters, offset)) ?? null;
}
