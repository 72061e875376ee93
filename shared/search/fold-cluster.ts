/*
 * What counts as the same when texts are searched: one cluster (a character with the marks on it) at a time, so that offsets can be
 * kept. Case by Unicode's full case folding (ß = ss, ﬁ = fi, ς = σ), without its Turkish mappings. Normal forms by NFC.
 */

export interface FoldOptions {
  readonly matchCase: boolean;
  readonly ignoreAccents: boolean;
}

/** Letters that Unicode does not take apart, and their plain forms; capitals are added below. */
const SMALL_LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ĳ: 'ij',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ŧ: 't',
  ƶ: 'z',
  ǥ: 'g',
  ɨ: 'i',
  ƀ: 'b',
};
const LETTERS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(SMALL_LETTERS),
  ...Object.entries(SMALL_LETTERS).map(([letter, plain]) => [letter.toUpperCase(), titled(plain)] as const),
  ['ı', 'i'],
  ['ß', 'ss'],
  ['ẞ', 'SS'],
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['…', '...'],
]);

/** Marks that make letters of their own: й, ў, ї, ѓ, ќ. */
const LETTER_MARKS: ReadonlyMap<string, string> = new Map([
  ['и', '\u0306'],
  ['у', '\u0306'],
  ['і', '\u0308'],
  ['г', '\u0301'],
  ['к', '\u0301'],
]);

/** Scripts whose marks are accents or points; others spell with them (Hindi, Thai, kana). */
const ACCENTED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u;
const APOSTROPHE = /^[\u00B4\u02B9\u02BB-\u02BF\u055A\u05F3\u2018-\u201B\u2032\u2035\u2039\u203A\uA78C]/;
const QUOTE = /^[\u00AB\u00BB\u05F4\u201C-\u201F\u2033\u2036\u2E42\u301D-\u301F]/;
const DASH = /^[\u058A\u05BE\u2010-\u2015\u2212]/;
const SPACE = /^[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/;
/** Soft hyphens, joiners, marks of direction, byte order marks: nobody types them when searching. */
const UNSEEN = /^[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;
/** Full-width forms of ASCII. */
const WIDE = /^[\uFF01-\uFF5E]/;
const MARKS = /\p{M}+$/u;

/** The form that a cluster shares with those that count as the same; empty for what is not seen. */
export function foldCluster(cluster: string, { matchCase, ignoreAccents }: FoldOptions): string {
  const plain = ignoreAccents ? withoutAccents(cluster) : cluster;
  return (matchCase ? plain : foldCase(plain)).normalize('NFC');
}

/** Up and down again folds what has two small forms, or a capital of several letters; first down, for the capital of ß. */
function foldCase(text: string): string {
  return text === 'ı' ? text : text.toLowerCase().toUpperCase().toLowerCase();
}

function withoutAccents(cluster: string): string {
  if (UNSEEN.test(cluster)) return '';
  if (WIDE.test(cluster)) return String.fromCharCode(cluster.charCodeAt(0) - 0xfee0);
  // Oxia and its like are canonically an acute accent, which stands for an apostrophe here.
  const apart = cluster.normalize('NFD');
  const base = apart.replace(MARKS, '');
  if (base === '') return apart;
  if (APOSTROPHE.test(base)) return "'";
  if (QUOTE.test(base)) return '"';
  if (DASH.test(base)) return '-';
  if (SPACE.test(base)) return ' ';
  const marks = ACCENTED.test(base) ? letterMark(base, apart) : apart.slice(base.length);
  return (LETTERS.get(base) ?? base) + marks;
}

function letterMark(base: string, apart: string): string {
  const mark = LETTER_MARKS.get(base.toLowerCase());
  return mark !== undefined && apart.includes(mark, base.length) ? mark : '';
}

function titled(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
