import type { Draft, SegmentView } from '../segment-check.ts';
import { replaceFix } from '../segment-check.ts';
import { LOOK_ALIKES } from './look-alikes.ts';

/*
 * The replacement character and the mark that some translation engines put for a letter they do not know; controls;
 * invisible characters; half a character; nothing else.
 */
const DAMAGED =
  /[\ufffd\u2047]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f]|[\u200b\u2060\ufeff\u00ad\u200c\u200d]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const MAY_BE_DAMAGED =
  /[^\t\n\r\u0020-\u007e\u00a0-\u00ac\u00ae-\u1fff\u2010-\u2046\u2048-\u205f\u2070-\ud7ff\uf900-\ufefe\uff00-\uff9f]/;
const SPACED = /[ \t]/;

/**
 * `garble/character`: a character that is none: U+FFFD and `⁇` for a lost one, control characters, zero-width ones,
 * surrogates without their partner; and letters of another alphabet that look like those of the word around them.
 *
 * Leaves alone soft hyphens, joiners outside Latin, Greek and Cyrillic words (Persian, Indian scripts, emoji need them),
 * marks of direction, a word of which every letter is of one alphabet, and foreign letters that look like no other
 * ("µm", "Δt").
 */
export function characterCheck(view: SegmentView): Draft[] {
  const { text } = view.segment;
  const drafts: Draft[] = [];
  if (MAY_BE_DAMAGED.test(text)) {
    for (const match of text.matchAll(DAMAGED)) {
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
  const unit = found.charCodeAt(0);
  const base = { check: 'garble/character', start, end, values: { found, code: codeName(unit) } } as const;
  const remove = replaceFix('remove-character', segment, start, end, '');
  if (unit === 0xfffd || unit === 0x2047) {
    if (source.some((partner) => partner.text.includes(found))) return null;
    return { ...base, severity: 'error', code: 'character-replacement', fixes: [] };
  }
  if (unit >= 0xd800 && unit <= 0xdfff)
    return { ...base, severity: 'error', code: 'character-surrogate', fixes: [remove] };
  if (unit < 0xa0) return { ...base, severity: 'error', code: 'character-control', fixes: [remove] };
  if (unit === 0xad || !isNeedless(segment.text, start)) return null;
  return { ...base, severity: 'warning', code: 'character-invisible', fixes: [remove] };
}

/** A zero-width space parts words in Thai and Khmer, joiners shape letters and join emoji: there they are right. */
function isNeedless(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 2), at) + text.slice(at + 1, at + 3);
  if (around === '' || SPACED.test(around))
    return !/\p{Extended_Pictographic}|[\u0600-\u1fff\u3000-\u9fff\ua800-\udfff]/u.test(around);
  return !/[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\s\p{Sc}]/u.test(around);
}

function codeName(unit: number): string {
  return `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`;
}

const FOREIGN = /[\u0370-\u03ff\u0400-\u04ff]/;
const LATIN = /[A-Za-z]/;
const MIXED_WORD = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]{2,}/gu;

/** Words of two alphabets of which the rarer letters all look like letters of the other. */
function lookAlikes({ segment, spans }: SegmentView): Draft[] {
  const drafts: Draft[] = [];
  for (const match of segment.text.matchAll(MIXED_WORD)) {
    const word = match[0];
    const latin = Array.from(word).filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
    const foreign = word.length - latin;
    if (latin === 0 || foreign === 0 || foreign === latin) continue;
    const table = foreign < latin ? LOOK_ALIKES.toLatin : LOOK_ALIKES.toCyrillic;
    const strange = foreign < latin ? /\p{Script=Latin}/u : /\p{Script=Cyrillic}/u;
    const letters = Array.from(word).map((letter) => (strange.test(letter) ? letter : table.get(letter)));
    if (letters.includes(undefined)) continue;
    const start = match.index;
    const end = start + word.length;
    if (spans().some((span) => span.start < end && start < span.end)) continue;
    const first = Array.from(word).find((letter) => !strange.test(letter)) ?? '';
    drafts.push({
      check: 'garble/character',
      severity: 'warning',
      start,
      end,
      code: 'character-lookalike',
      values: { found: word, code: codeName(first.codePointAt(0) ?? 0) },
      fixes: [replaceFix('replace-lookalike', segment, start, end, letters.join(''))],
    });
  }
  return drafts;
}
