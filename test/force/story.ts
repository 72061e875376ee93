import { startSession, type EditSession } from '../../shared/edit/edit-session.ts';
import type { JournalRecord } from '../../shared/edit/journal-record.ts';
import { replayRecords } from '../../shared/edit/journal-record.ts';
import type { Project } from '../../shared/edit/project.ts';
import { readProjectFile } from '../../shared/formats/project-file.ts';
import { withRecord } from './random-records.ts';
import { stepDocument, stepOf } from './step-document.ts';

/** What is on disk, compared with what was said. */
export interface Found {
  /** The step that it is at. */
  readonly step: number;
  /** Acknowledged steps that are not there. */
  readonly lost: number;
  /** What is wrong with it in words; null where it is exactly the project at that step. */
  readonly wrong: string | null;
}

/** What a project should be at each step, told by the lines of the program that edits it and followed here by itself. */
export class Story {
  readonly #base: Project;
  /** The session after each step, from step 0 on. */
  readonly #sessions: EditSession[];
  /** All up to this step was acknowledged. */
  acknowledged = 0;
  /** Steps whose document a save was to write, and those where it was said to be done. */
  readonly saving = new Set<number>();
  readonly saved: number[] = [];
  compacted = 0;
  readonly refused = new Map<string, number>();
  /** What the program was at when it spoke last. */
  last = '';
  opened = false;

  constructor(base: Project) {
    this.#base = base;
    this.#sessions = [startSession(base)];
    this.saving.add(0);
  }

  get made(): number {
    return this.#sessions.length - 1;
  }

  take(line: string): void {
    const [word = '', step = '', ...rest] = line.split(' ');
    this.last = word;
    switch (word) {
      case 'opened':
        this.opened = true;
        if (Number(step) !== this.made) throw new Error(`opened at ${step}, not at ${this.made}`);
        break;
      case 'made': {
        if (Number(step) !== this.made + 1) throw new Error(`step ${step} after ${this.made}`);
        const record = JSON.parse(rest.join(' ')) as JournalRecord;
        this.#sessions.push(withRecord(this.#sessions[this.made] ?? startSession(this.#base), record));
        break;
      }
      case 'acknowledged':
        this.acknowledged = Math.max(this.acknowledged, Number(step));
        break;
      case 'saving':
        this.saving.add(Number(step));
        break;
      case 'saved':
        this.saved.push(Number(step));
        this.acknowledged = Math.max(this.acknowledged, Number(step));
        break;
      case 'compacted':
        this.compacted++;
        break;
      case 'refused':
        this.refused.set(line, (this.refused.get(line) ?? 0) + 1);
        break;
    }
  }

  /** The document and the records that came from the disk: every acknowledged step, nothing twice, and nothing else. */
  check(document: string, records: readonly string[]): Found {
    const read = readProjectFile(document);
    if (!read.ok) return this.#bad(`not read: ${JSON.stringify(read.failure)}`);
    if (read.value.damage.length > 0) return this.#bad(`damaged: ${JSON.stringify(read.value.damage)}`);
    const from = stepOf(read.value);
    const step = from + records.length;
    const lost = Math.max(0, this.acknowledged - step);
    const wrong = (why: string): Found => ({ step, lost, wrong: why });
    if (from < 0 || step > this.made)
      return wrong(`step ${from} and ${records.length} records, of ${this.made} made`);
    const replayed = replayRecords(read.value.session, records);
    if (replayed.stopped !== null) return wrong(`record ${replayed.count} does not fit: ${replayed.stopped}`);
    if (stepDocument(read.value.base, replayed.session, step) !== this.#documentAt(step))
      return wrong(`differs from the project at step ${step}`);
    return { step, lost, wrong: null };
  }

  /** A file that a save wrote once, by itself; answers its step. */
  checkSaved(document: string): Found {
    const found = this.check(document, []);
    const wrong = found.wrong ?? (this.saving.has(found.step) ? null : `step ${found.step} was never saved`);
    return { ...found, lost: 0, wrong };
  }

  /** After a crash: what was made and is not on disk was never done. */
  rewind(step: number): void {
    this.#sessions.length = step + 1;
    this.acknowledged = step;
    this.opened = false;
  }

  #documentAt(step: number): string {
    return stepDocument(this.#base, this.#sessions[step] ?? startSession(this.#base), step);
  }

  #bad(wrong: string): Found {
    return { step: 0, lost: this.acknowledged, wrong };
  }
}
