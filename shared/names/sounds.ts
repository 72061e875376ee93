/**
 * How a name written in Latin letters sounds, as far as romanisations agree on it. French "tch", English "ch", German
 * "tsch", Czech "č" and Polish "cz" all write one Russian letter; French "ch" writes another one, which English writes
 * "sh". So a spelling is read into sounds, some of them open: `ch?` may be any of three.
 *
 * Read after: BGN/PCGN 1947 and ISO 9 (Cyrillic), the tables of the Imprimerie nationale and of Duden for French and German,
 * ALA-LC and the habits of the press for Arabic.
 */
export type Sound = string;

/** Longest first; each spelling and its sounds. `/` separates sounds. */
const SPELLINGS: readonly (readonly [string, string])[] = (
  'schtsch shch;schtch shch;stsj shch;stschj shch;chtch shch;shch shch;szcz shch;šč shch;щ shch;' +
  'tsch tch;dsch dj;tch tch;tsh tch;tsj tch;cki ts/k/i;cky ts/k/i;eev e/v;eew e/v;iov e/v;yov e/v;jov e/v;iow e/v;jow e/v;sch sh;dzh dj;dsh dj;' +
  'sh sh;sjk sh/k;sjo sh/o;itj i/tch;ytj i/tch;csa tch/a;cse tch/e;csi tch/i;cso tch/o;zs zh;ch ch?;cz tch;sz sh;zh zh;kh kh;gh gh;ph f;th t;dh d;dj dj;dž dj;gj dj;ck k;qu k;ts ts;tz ts;tc ts;dz dz;' +
  'ou u;oo u;ee i;' +
  'š sh;ś sh;ş sh;ș sh;č tch;ć tch;ç c?;ž zh;ż zh;ź zh;đ dj;ğ gh;ñ n;ə e;ń n;ň n;ł l;ř r;' +
  'á a;à a;â a;ä a;ã a;å a;ā a;ă a;ą a;æ a;é e;è e;ê e;ë e;ě e;ę e;ē e;ė e;í i;ì i;î i;ï i;ı i;ī i;į i;ó o;ò o;ô o;ö o;õ o;' +
  'ø o;ő o;œ o;ú u;ù u;û u;ü u;ů u;ű u;ū u;ų u;ŭ u;ý i;ÿ i;ß s;ţ ts;ț ts;ť t;ď d;' +
  'a a;b b;d d;e e;f f;g g;h h;i i;j j?;k k;l l;m m;n n;o o;p p;q q;r r;s s;t t;u u;v v;w v;x k/s;y i;z z'
)
  .split(';')
  .map((entry) => {
    const space = entry.indexOf(' ');
    return [entry.slice(0, space), entry.slice(space + 1)];
  });

const BY_FIRST = new Map<string, (readonly [string, string])[]>();
for (const entry of SPELLINGS) {
  const list = BY_FIRST.get(entry[0][0]) ?? [];
  BY_FIRST.set(entry[0][0], list);
  list.push(entry);
}
for (const list of BY_FIRST.values()) list.sort((left, right) => right[0].length - left[0].length);

const VOWELS: ReadonlySet<Sound> = new Set(['a', 'e', 'i', 'o', 'u']);

export function isVowel(sound: Sound): boolean {
  return VOWELS.has(sound);
}

/** The sounds of one word; null where it is not all in Latin letters. Linear. */
export function soundsOf(word: string): Sound[] | null {
  const letters = word.normalize('NFC').toLowerCase();
  const sounds: Sound[] = [];
  for (let at = 0; at < letters.length;) {
    if (/['\u2019\u02BC`-]/.test(letters[at])) {
      at++;
      continue;
    }
    const entry = BY_FIRST.get(letters[at])?.find(([spelling]) => letters.startsWith(spelling, at));
    if (entry) {
      sounds.push(...entry[1].split('/'));
      at += entry[0].length;
    } else if (letters[at] === 'c') {
      sounds.push(softens(letters[at + 1]) ? 'c?' : at + 1 === letters.length ? 'c!' : 'k');
      at++;
    } else if (!/[\p{M}\p{Lm}]/u.test(letters[at])) {
      const [plain, ...marks] = letters[at].normalize('NFD');
      if (marks.length === 0 || !BY_FIRST.has(plain)) return null;
      sounds.push(...(soundsOf(plain) ?? []));
      at++;
    } else at++;
  }
  return tidied(sounds, letters);
}

function softens(letter: string | undefined): boolean {
  return letter !== undefined && /[eiyéèêëíïî]/.test(letter);
}

/** Doubled sounds once; French silent letters; endings that languages write with or without a glide. */
function tidied(sounds: readonly Sound[], letters: string): Sound[] {
  const tidy: Sound[] = [];
  for (const [at, sound] of sounds.entries()) {
    const last = tidy.at(-1);
    if (sound === last) continue;
    // French "gue", "gui" keep the g hard.
    if (sound === 'u' && last === 'g' && /[ei]/.test(sounds[at + 1] ?? '') && /gu[eéi]/.test(letters))
      continue;
    // A j between consonant and vowel, or after a vowel, is a glide.
    if (sound === 'j?' && last === 'i') continue;
    // "Mendeleïev", "Mendeleyev", "Mendeleev".
    if (sound === 'e' && /[ij]/.test(last ?? '') && tidy.at(-2) === 'e') tidy.pop();
    else tidy.push(sound);
  }
  // "Poutine" is Putin, "Kropotkine" Kropotkin; but Martine is not Martin.
  if (/(?:(?:ou|tch|[ïj]).*in|[kn]in|syn)e$/.test(letters)) tidy.pop();
  return tidy;
}
