import { spellingAt } from './spellings.ts';

/**
 * What letters write, as far as romanisations agree on it. French "tch", English "ch", German "tsch", Czech "č" and Polish
 * "cz" all write one Russian letter; French "ch" writes another one, which English writes "sh". So a spelling is read into
 * sounds, some of them open: `ch?` may be any of four. The alphabet is in `readings.ts`.
 */
export type Sound = string;

const VOWELS: ReadonlySet<Sound> = new Set(['a', 'e', 'i', 'o', 'u', 'oe?', 'ee?', 'ö?', 'ü?', 'ä?']);

export function isVowel(sound: Sound): boolean {
  return VOWELS.has(sound);
}

/** A j that is, or may be, the sound of English y. */
export function isGlide(sound: Sound | undefined): boolean {
  return sound === 'j?' || sound === 'j';
}

/** Letters and groups that German does not use for Slavic names, so that `s` is no z and `z` is no ts. */
const NOT_GERMAN = /v|sh|zh|kh|sz|rz|cz|cki|ou|q|th|ee|oo|[áčćčéěíłńňóřśšúýžżź]/;
/** Polish, where "rz" is one sound. */
const POLISH = /w|k[ia]$|cz|sz|ł|ń|ż/;

/** Languages of the middle and east of Europe, where j is a glide. */
const GLIDING_J = /w|cz|sz|tsch|[čćšžěýřłńżśęą]|skij$/;

/** The first part of Arabic "servant of" names, whose article takes the sound after it: Abderrahmane, Abdurrahman. */
const ABD = /^abd[aeou](?:l(?=\p{L})|l?-|([rsdnzt])(?=\1))/u;

/** The sounds of one word; null where it is not all in Latin letters. Linear. */
export function soundsOf(word: string): Sound[] | null {
  const letters = word.normalize('NFC').toLowerCase().replace(ABD, 'abdul');
  const german = !NOT_GERMAN.test(letters);
  const polish = !german && !/v|sch/.test(letters) && POLISH.test(letters);
  const glides = GLIDING_J.test(letters);
  const sounds: Sound[] = [];
  for (let at = 0; at < letters.length;) {
    if (/['’‘ʻʼʹ′`\-\p{Cf}]/u.test(letters[at])) {
      at++;
      continue;
    }
    const open = openLetter(letters, at, german, polish, glides);
    if (open) {
      sounds.push(open.sound);
      at += open.length;
      continue;
    }
    const entry = spellingAt(letters, at);
    if (entry) {
      sounds.push(...entry.sounds);
      at += entry.letters.length;
    } else if (/[\p{M}\p{Lm}]/u.test(letters[at])) {
      at++;
    } else {
      const [plain, ...marks] = letters[at].normalize('NFD');
      if (marks.length === 0 || !spellingAt(plain, 0)) return null;
      sounds.push(...(soundsOf(plain) ?? []));
      at++;
    }
  }
  return tidied(sounds, letters);
}

/** Letters whose reading depends on their neighbours or on the language that the whole word is spelled in. */
function openLetter(
  letters: string,
  at: number,
  german: boolean,
  polish: boolean,
  glides: boolean,
): { sound: Sound; length: number } | null {
  const next = letters[at + 1] ?? '';
  switch (letters[at]) {
    case 'a':
      return next === 'e' && (at === 0 || letters[at - 1] === 'c') ? { sound: 'e', length: 2 } : null;
    case 'c':
      if (spellingAt(letters, at)) return null;
      // Romanian "-ici" is "-ič".
      if (letters.slice(at - 1) === 'ici') return { sound: 'c?', length: 2 };
      if (/[ışğ]/.test(letters)) return { sound: 'dj', length: 1 };
      if (next === '') return { sound: 'c!', length: 1 };
      return { sound: softens(next) ? 'c?' : 'c', length: 1 };
    case 'g':
      return softens(next) && next !== '' ? { sound: 'g?', length: 1 } : null;
    case 'j':
      return glides && !spellingAt(letters, at)?.letters[1] ? { sound: 'j', length: 1 } : null;
    case 'r':
      return polish && next === 'z' ? { sound: 'zh', length: 2 } : null;
    case 's':
      // Voiced by the m in many languages: "Izmailov", "Erazm".
      if (next === 'm') return { sound: 's?', length: 1 };
      return german && !/[cshzt]/.test(next) && letters[at - 1] !== 's' ? { sound: 's?', length: 1 } : null;
    case 't':
      return next === 'j' && at + 2 === letters.length ? { sound: 'tch', length: 2 } : null;
    case 'z':
      return german && next !== 's' && next !== 'h' ? { sound: 'z?', length: 1 } : null;
    default:
      return null;
  }
}

function softens(letter: string): boolean {
  return /[eiyéèêëíïîě]/.test(letter);
}

/** Doubled sounds once; French silent letters; endings that languages write with or without a glide. */
function tidied(sounds: readonly Sound[], letters: string): Sound[] {
  const tidy: Sound[] = [];
  for (const [at, sound] of sounds.entries()) {
    const last = tidy.at(-1);
    if (sound === last) continue;
    // "Obolenskij", "Obolenskyi": one sound however many letters.
    if (last === 'i' && isGlide(sound) && !isVowel(sounds[at + 1] ?? '')) continue;
    if (isGlide(last) && sound === 'i' && at > 1 && !isVowel(sounds[at - 2])) tidy.pop();
    // "Mendeleïev", "Mendeleyev", "Mendeleev".
    if (
      sound === 'e' &&
      (last === 'i' || isGlide(last)) &&
      tidy.at(-2) === 'e' &&
      /[vw]/.test(sounds[at + 1] ?? '')
    )
      tidy.pop();
    else tidy.push(sound);
  }
  if (endsMute(letters)) tidy.pop();
  return tidy;
}

/**
 * Whether a final e is mute: in "Virgile", and where keeps the French "in" from being nasal: "Poutine" is Putin, "Borodine" Borodin; but Martine is not
 * Martin, nor Pauline Paulin. Stems that name both men and women need another sign of a Russian name.
 */
function endsMute(letters: string): boolean {
  return /(?:ou|tch|.[ïj]|i[ae]).*[iy]ne$|(?:k|[aeiu]n|od)ine$|syne|ill?e$/.test(letters);
}
