import { wordDifference } from '../checks/word-difference.ts';
import { BETWEEN_SEGMENTS } from './review-row.ts';

/** An old text that lives on in a new one: their indexes. */
export interface Descent {
  readonly old: number;
  readonly now: number;
}

/**
 * Which new texts came of which old ones: a pair shares at least half of the letters of the shorter one, in the order of the texts. One
 * comparison of all words, so linear in texts that are alike.
 */
export function descents(olds: readonly string[], news: readonly string[]): readonly Descent[] {
  const shared = new Map<number, number>();
  let [old, now, oldLeft, nowLeft] = [0, 0, lengthAt(olds, 0), lengthAt(news, 0)];
  const passOld = (count: number) => {
    oldLeft -= count;
    if (oldLeft <= 0) oldLeft = lengthAt(olds, ++old);
  };
  const passNow = (count: number) => {
    nowLeft -= count;
    if (nowLeft <= 0) nowLeft = lengthAt(news, ++now);
  };
  for (const { kind, text } of wordDifference(olds.join(BETWEEN_SEGMENTS), news.join(BETWEEN_SEGMENTS))) {
    let from = 0;
    while (from < text.length) {
      const room = kind === 'same' ? Math.min(oldLeft, nowLeft) : kind === 'added' ? nowLeft : oldLeft;
      const part = text.slice(from, from + room);
      from += part.length;
      if (kind === 'same') {
        const pair = old * news.length + now;
        shared.set(pair, (shared.get(pair) ?? 0) + letters(part));
      }
      if (kind !== 'added') passOld(part.length);
      if (kind !== 'removed') passNow(part.length);
    }
  }
  return [...shared].flatMap(([pair, count]) => {
    const descent = { old: Math.floor(pair / news.length), now: pair % news.length };
    const shorter = Math.min(letters(olds[descent.old]), letters(news[descent.now]));
    return count > 0 && count * 2 >= shorter ? [descent] : [];
  });
}

/** Length with what stands behind the text; without end behind the last. */
function lengthAt(texts: readonly string[], index: number): number {
  return index < texts.length - 1 ? texts[index].length + BETWEEN_SEGMENTS.length : Infinity;
}

function letters(text: string): number {
  return text.replaceAll(/\s/gu, '').length;
}
