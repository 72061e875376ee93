import type { CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { appendPlaces, type Place } from './place.ts';
import { repeatAt } from './repeat/repeats.ts';

/** stub while being written */
export class FindingsIndex {
  #findings: readonly Finding[] = [];

  constructor(input: CheckInput) {
    this.update(input);
  }

  get findings(): readonly Finding[] {
    return this.#findings;
  }

  update(next: CheckInput): readonly Finding[] {
    const places: Place[] = [];
    let sourceAt = 0;
    for (const bead of next.bitext.beads) {
      appendPlaces(places, next, bead, sourceAt);
      sourceAt += bead.source.length;
    }
    this.#findings = places.flatMap((_, at) => repeatAt(places, at, next) ?? []);
    return this.#findings;
  }
}
