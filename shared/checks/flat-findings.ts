import type { Finding } from './finding.ts';

/** So many places share one block. */
const BLOCK = 512;

/** One list of all findings out of the lists of each place, kept in blocks so that one change renews one block. */
export class FlatFindings {
  #blocks: (readonly Finding[])[] = [];

  /** All blocks anew: where places came or went. */
  rebuilt(lists: readonly (readonly Finding[])[]): readonly Finding[] {
    this.#blocks = Array.from({ length: Math.ceil(lists.length / BLOCK) }, (_, block) =>
      blockOf(lists, block),
    );
    return this.#joined();
  }

  /** The blocks of these places anew; the number of places is as it was. */
  updated(lists: readonly (readonly Finding[])[], places: Iterable<number>): readonly Finding[] {
    const stale = new Set<number>();
    for (const at of places) stale.add(Math.floor(at / BLOCK));
    for (const block of stale) this.#blocks[block] = blockOf(lists, block);
    return this.#joined();
  }

  #joined(): readonly Finding[] {
    return ([] as Finding[]).concat(...this.#blocks);
  }
}

function blockOf(lists: readonly (readonly Finding[])[], block: number): readonly Finding[] {
  const findings: Finding[] = [];
  const end = Math.min(lists.length, (block + 1) * BLOCK);
  for (let at = block * BLOCK; at < end; at++) {
    const list = lists[at];
    if (list && list.length > 0) for (const finding of list) findings.push(finding);
  }
  return findings;
}
