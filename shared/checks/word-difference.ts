import { diffWordsWithSpace } from 'diff';

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
  const changes = diffWordsWithSpace(before, after, { maxEditLength: MOST_CHANGES });
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

/** Beyond so many changed words a difference shows nothing to the eye. */
const MOST_CHANGES = 2000;

function wholly(before: string, after: string): WordChange[] {
  const changes: WordChange[] = [];
  if (before !== '') changes.push({ kind: 'removed', text: before });
  if (after !== '') changes.push({ kind: 'added', text: after });
  return changes;
}
