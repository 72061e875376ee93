import type { DamagedPart, ProjectDamage } from './project-file-document.ts';

/** Gathers what was found damaged: one entry for what of a part was recovered, one for what was not. */
export class DamageNotes {
  readonly #entries = new Map<string, ProjectDamage>();

  recovered(part: DamagedPart, line: number): void {
    this.#add({ part, line, recovered: true, lost: 0 });
  }

  /** `lost` items, `earlier` of which have something older in their place. */
  lost(part: DamagedPart, line: number, lost: number | null, earlier = 0): void {
    this.#add({ part, line, recovered: false, lost, ...(earlier > 0 && { earlier }) });
  }

  /** In the order of the file. */
  all(): readonly ProjectDamage[] {
    return [...this.#entries.values()].sort((left, right) => left.line - right.line);
  }

  /** First line with something that is gone; null where nothing is. */
  firstLoss(): number | null {
    return this.all().find((entry) => !entry.recovered)?.line ?? null;
  }

  #add(damage: ProjectDamage): void {
    const key = `${damage.part} ${damage.recovered}`;
    const before = this.#entries.get(key);
    if (!before) {
      this.#entries.set(key, damage);
      return;
    }
    const earlier = (before.earlier ?? 0) + (damage.earlier ?? 0);
    this.#entries.set(key, {
      part: damage.part,
      line: Math.min(before.line, damage.line),
      recovered: damage.recovered,
      lost: before.lost === null || damage.lost === null ? null : before.lost + damage.lost,
      ...(earlier > 0 && { earlier }),
    });
  }
}
