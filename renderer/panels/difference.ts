import { diffWordsWithSpace } from 'diff';

/** A stretch of text that two versions share, or that only one of them has. */
export interface DifferencePart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Beyond this many changed words two sentences have nothing in common worth showing; keeps the cost bounded. */
const LARGEST_DISTANCE = 400;

/**
 * What must be removed from and added to `before` to get `after`, word by word (Myers 1986, by the `diff` library).
 * Joined, the parts that are not added give `before`, those not removed give `after`.
 */
export function wordDifference(before: string, after: string): readonly DifferencePart[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const changes = diffWordsWithSpace(before, after, { maxEditLength: LARGEST_DISTANCE });
  if (!changes) return present([part('removed', before), part('added', after)]);
  return joinNeighbours(
    changes.map((change) => part(change.added ? 'added' : change.removed ? 'removed' : 'same', change.value)),
  );
}

function part(kind: DifferencePart['kind'], text: string): DifferencePart {
  return { kind, text };
}

function present(parts: readonly DifferencePart[]): readonly DifferencePart[] {
  return parts.filter(({ text }) => text !== '');
}

/**
 * Reads `a [-b-] [+x+] _ [-c-] [+y+]` as `a [-b c-] [+x y+]`: a lone space between two changes is no common ground, and one
 * change reads better than three.
 */
function joinNeighbours(parts: readonly DifferencePart[]): readonly DifferencePart[] {
  const joined: DifferencePart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    joined.push(...present([part('removed', removed), part('added', added)]));
    removed = '';
    added = '';
  };
  parts.forEach(({ kind, text }, index) => {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else if (text.trim() === '' && removed !== '' && added !== '' && changesAt(parts, index + 1)) {
      removed += text;
      added += text;
    } else {
      flush();
      joined.push(part('same', text));
    }
  });
  flush();
  return joined;
}

/** Whether both a removal and an addition follow. */
function changesAt(parts: readonly DifferencePart[], index: number): boolean {
  const kinds = [parts[index]?.kind, parts[index + 1]?.kind];
  return kinds.includes('removed') && kinds.includes('added');
}
