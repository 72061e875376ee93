import { diffArrays, diffWordsWithSpace } from 'diff';

/** A run of words that both texts have, or only one. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * What changed from one sentence to another, word by word. The `same` and `removed` runs joined are `before`, the `same`
 * and `added` ones are `after`. Myers' algorithm: linear in alike texts, quadratic in wholly different ones, which are
 * therefore told apart as a whole once they are long.
 */
export function wordDifference(before: string, after: string): WordChange[] {
  const changes = changedWords(before, after);
  if (!changes) return wholly(before, after);
  const runs: WordChange[] = [];
  let [removed, added] = ['', ''];
  for (const [at, { value, removed: isRemoved, added: isAdded }] of changes.entries()) {
    // A space between two changed words belongs to the change: "du Valdor" became "de la Valdorie".
    const isBetween = at > 0 && at < changes.length - 1 && value.trim() === '';
    if (isRemoved) removed += value;
    else if (isAdded) added += value;
    else if (isBetween && removed !== '' && added !== '') {
      removed += value;
      added += value;
    } else {
      runs.push(...wholly(removed, added), { kind: 'same', text: value });
      [removed, added] = ['', ''];
    }
  }
  return [...runs, ...wholly(removed, added)];
}

interface Run {
  readonly value: string;
  readonly added: boolean;
  readonly removed: boolean;
}

/** The library knows words of Latin letters; of others it would compare letter by letter. */
function changedWords(before: string, after: string): readonly Run[] | undefined {
  const limit = { maxEditLength: MOST_CHANGES };
  if (!OTHER_LETTER.test(before) && !OTHER_LETTER.test(after))
    return diffWordsWithSpace(before, after, limit);
  const runs = diffArrays(before.match(WORD) ?? [], after.match(WORD) ?? [], limit);
  return runs?.map(({ value, added, removed }) => ({ value: value.join(''), added, removed }));
}

const OTHER_LETTER = /[^\P{L}\p{Script=Latin}\p{Script=Common}]/u;
/** Words of alphabets; of scripts that write without spaces, each sign. */
const WORD =
  /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}])+|\s+|[^]/gu;

/** Beyond so many changed words a difference shows nothing to the eye. */
const MOST_CHANGES = 2000;

function wholly(before: string, after: string): WordChange[] {
  const changes: WordChange[] = [];
  if (before !== '') changes.push({ kind: 'removed', text: before });
  if (after !== '') changes.push({ kind: 'added', text: after });
  return changes;
}
