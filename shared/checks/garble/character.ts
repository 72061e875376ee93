import { codePointName } from '../../text/code-point-name.ts';
import type { Span } from '../../text/span.ts';
import { touchesSpan } from '../protected-spans.ts';
import type { Draft, SegmentView } from '../segment-check.ts';
import { replaceFix } from '../segment-check.ts';
import { LOOK_ALIKES } from './look-alikes.ts';
import { scanMojibake } from './mojibake-scan.ts';

/*
 * The replacement character and the mark that some translation engines put for a letter they do not know; controls;
 * invisible characters; private use and noncharacters of the first plane; those of the others; half a character.
 */
const DAMAGED =
  /[\ufffd\u2047]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]|[\u200b\u2060\ufeff\u00ad\u200c\u200d]|[\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff]|[\udb80-\udbff][\udc00-\udfff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f][\udffe\udfff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const MAY_BE_DAMAGED =
  /[^\t\n\r\u0020-\u007e\u00a0-\u00ac\u00ae-\u1fff\u2010-\u2046\u2048-\u205f\u2070-\ud7ff\uf900-\ufdcf\ufdf0-\ufefe\uff00-\uff9f]/;
const SPACED = /[ \t]/;

/**
 * `garble/character`: a character that is none: U+FFFD and `⁇` for a lost one, control characters, zero-width ones,
 * surrogates without their partner, codes that mean nothing or what one font makes of them; and letters of another alphabet
 * that look like those of the word, or of the sentence, around them.
 *
 * Leaves alone soft hyphens, joiners outside Latin, Greek and Cyrillic words (Persian, Indian scripts, emoji need them),
 * marks of direction, what is part of mojibake (`mojibake.ts`), lost and private characters that the source has too, a word
 * of which every letter is of one alphabet (but for a single letter), Latin letters by themselves in Cyrillic text
 * ("vitamin C"), and foreign letters that look like no other ("µm", "Δt").
 */
export function characterCheck(view: SegmentView): Draft[] {
  const { text } = view.segment;
  const drafts: Draft[] = [];
  if (MAY_BE_DAMAGED.test(text)) {
    let garbled: readonly Span[] | null = null;
    for (const match of text.matchAll(DAMAGED)) {
      garbled ??= scanMojibake(text);
      if (touchesSpan(garbled, match.index, match.index + match[0].length)) continue;
      const draft = damaged(view, match[0], match.index);
      if (draft) drafts.push(draft);
    }
  }
  if (FOREIGN.test(text) && LATIN.test(text)) drafts.push(...lookAlikes(view));
  return drafts;
}

function damaged(view: SegmentView, found: string, start: number): Draft | null {
  const { segment, source } = view;
  const end = start + found.length;
  const code = found.codePointAt(0) ?? 0;
  const base = {
    check: 'garble/character',
    severity: 'error',
    start,
    end,
    values: { found, code: codePointName(code) },
  } as const;
  const remove = replaceFix('remove-character', segment, start, end, '');
  const isInSource = source.some((partner) => partner.text.includes(found));
  if (code === 0xfffd || code === 0x2047)
    return isInSource ? null : { ...base, code: 'character-replacement', fixes: [] };
  if (code >= 0xd800 && code <= 0xdfff) return { ...base, code: 'character-surrogate', fixes: [remove] };
  if (code < 0xa0) return { ...base, code: 'character-control', fixes: [remove] };
  if ((code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef))
    return { ...base, code: 'character-none', fixes: [remove] };
  // What the font meant is not known here: nothing to write in its place.
  if (code >= 0xe000 && code !== 0xfeff)
    return isInSource ? null : { ...base, severity: 'warning', code: 'character-private-use', fixes: [] };
  if (code === 0xad || !isNeedless(segment.text, start)) return null;
  return { ...base, severity: 'warning', code: 'character-invisible', fixes: [remove] };
}

/** A zero-width space parts words in Thai and Khmer, joiners shape letters and join emoji: there they are right. */
function isNeedless(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 2), at) + text.slice(at + 1, at + 3);
  if (around === '' || SPACED.test(around))
    return !/\p{Extended_Pictographic}|[\u0600-\u1fff\u3000-\u9fff\ua800-\udfff]/u.test(around);
  return !/[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\s\p{Sc}]/u.test(around);
}

const FOREIGN = /[\u0370-\u03ff\u0400-\u04ff]/;
const LATIN = /[A-Za-z]/;
const WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+/gu;

/** Words of two alphabets of which the rarer letters all look like letters of the other, and single letters. */
function lookAlikes({ segment, spans }: SegmentView): Draft[] {
  const drafts: Draft[] = [];
  const sentence = lettersByScript(segment.text);
  for (const match of segment.text.matchAll(WORD)) {
    const word = match[0];
    const start = match.index;
    const end = start + word.length;
    if (!FOREIGN.test(word) || (!LATIN.test(word) && !isLoneLookAlike(word, sentence))) continue;
    const meant = inOneScript(word, sentence);
    if (meant === null || meant === word || touchesSpan(spans(), start, end)) continue;
    const first = Array.from(word).find((letter, at) => letter !== meant.charAt(at)) ?? '';
    drafts.push({
      check: 'garble/character',
      severity: 'warning',
      start,
      end,
      code: word.length === 1 ? 'character-lookalike-letter' : 'character-lookalike',
      values: { found: word, code: codePointName(first.codePointAt(0) ?? 0) },
      fixes: [replaceFix('replace-lookalike', segment, start, end, meant)],
    });
  }
  return drafts;
}

interface Letters {
  readonly latin: number;
  readonly greek: number;
  readonly cyrillic: number;
}

function lettersByScript(text: string): Letters {
  let [latin, greek, cyrillic] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x400 && unit < 0x530) cyrillic++;
    else if (unit >= 0x370 && unit < 0x400) greek++;
    else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) latin++;
    else if (unit >= 0xc0 && unit < 0x250 && unit !== 0xd7 && unit !== 0xf7) latin++;
  }
  return { latin, greek, cyrillic };
}

/** The Cyrillic а of a French sentence in which nothing else is Cyrillic: such letters are words of Latin languages. */
function isLoneLookAlike(word: string, sentence: Letters): boolean {
  return LONE.test(word) && sentence.cyrillic === 1 && sentence.latin >= MANY_LETTERS;
}

const LONE = /^[аеіоуАЕІОУ]$/;
const MANY_LETTERS = 10;

/** The word in the script of most of its letters, in a tie that of the sentence; null where a letter has no look-alike there. */
function inOneScript(word: string, sentence: Letters): string | null {
  const counts = lettersByScript(word);
  const most = Math.max(counts.latin, counts.greek, counts.cyrillic);
  const scripts = (['latin', 'greek', 'cyrillic'] as const)
    .filter((script) => counts[script] === most)
    .toSorted((left, right) => sentence[right] - sentence[left]);
  const [script, other] = word.length === 1 ? (['latin'] as const) : scripts;
  if (script === undefined || (other !== undefined && sentence[script] < 2 * sentence[other])) return null;
  const own = OWN[script];
  const letters = Array.from(word, (letter) => (own.test(letter) ? letter : LOOK_ALIKES[script].get(letter)));
  return letters.includes(undefined) ? null : letters.join('');
}

const OWN = {
  latin: /\p{Script=Latin}/u,
  greek: /\p{Script=Greek}/u,
  cyrillic: /\p{Script=Cyrillic}/u,
} as const;
