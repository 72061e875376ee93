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
  return changes.map((change) => ({
    kind: change.removed ? 'removed' : change.added ? 'added' : 'same',
    text: change.value,
  }));
}

/** Beyond so many changed words a difference shows nothing to the eye. */
const MOST_CHANGES = 2000;

function wholly(before: string, after: string): WordChange[] {
  const changes: WordChange[] = [];
  if (before !== '') changes.push({ kind: 'removed', text: before });
  if (after !== '') changes.push({ kind: 'added', text: after });
  return changes;
}
