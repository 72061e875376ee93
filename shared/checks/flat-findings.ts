import type { Finding } from './finding.ts';
import { PlaceBlocks } from './place-blocks.ts';

/** One list of all findings out of the lists of each place, kept in blocks so that one change renews one block. */
export class FlatFindings {
  readonly #blocks = new PlaceBlocks<readonly Finding[]>();

  /** All blocks anew, for so many places. */
  reset(count: number): void {
    this.#blocks.reset(count);
  }

  /** So many places from that index on went, and so many came in their stead. */
  splice(from: number, removed: number, added: number): void {
    this.#blocks.splice(from, removed, added);
  }

  /** The list, with the blocks of these places anew. */
  updated(lists: readonly (readonly Finding[])[], places: Iterable<number>): readonly Finding[] {
    this.#blocks.forget(places);
    return ([] as Finding[]).concat(...this.#blocks.all((from, to) => joined(lists, from, to)));
  }
}

function joined(lists: readonly (readonly Finding[])[], from: number, to: number): readonly Finding[] {
  const findings: Finding[] = [];
  for (let at = from; at < to; at++) {
    const list = lists[at];
    if (list && list.length > 0) for (const finding of list) findings.push(finding);
  }
  return findings;
}
