import type { EditSession } from '../../shared/edit/edit-session.ts';
import { redo, startSession, undo } from '../../shared/edit/edit-session.ts';
import { replayRecords, writeRecord } from '../../shared/edit/journal-record.ts';
import type { Project } from '../../shared/edit/project.ts';
import type { Result } from '../../shared/bitext/result.ts';
import { seeded } from '../support/seeded.ts';
import { RandomGestures } from './gestures.ts';
import type { PlainState } from './plain-model.ts';
import { PlainModel } from './plain-model.ts';
import { isIdle, withRecord } from './random-records.ts';
import { recordOf } from './real-steps.ts';

/** What came of walking a real session and a plain model side by side. */
export interface Walked {
  readonly steps: number;
  /** Gestures that changed nothing, on both. */
  readonly idle: number;
  /** Deepest undo stack on the way. */
  readonly depth: number;
  readonly segments: number;
  readonly kinds: ReadonlyMap<string, number>;
  /** The first difference in words; null where there is none. */
  readonly difference: string | null;
}

/**
 * So many random gestures on the project, done by the real functions and by the plain model; all of both is compared after each. Then
 * everything is undone and redone, and the records are replayed, each of which must lead to where it should.
 */
export function walkTogether(project: Project, steps: number, seed: number): Walked {
  const gestures = new RandomGestures(seeded(seed));
  const start = plainStateOf(project);
  const model = new PlainModel(start);
  const records: string[] = [];
  const kinds = new Map<string, number>();
  let session = startSession(project);
  let idle = 0;
  let depth = 0;
  const walked = (difference: string | null): Walked => ({
    steps: records.length,
    idle,
    depth,
    segments: session.project.bitext.source.segments.length + session.project.bitext.target.segments.length,
    kinds,
    difference,
  });
  while (records.length < steps) {
    const gesture = gestures.next(model.state);
    const record = recordOf(session, gesture, 1_700_000_000_000 + records.length);
    if (record && !isIdle(session, record)) {
      session = withRecord(session, record);
      records.push(writeRecord(record));
      kinds.set(gesture.kind, (kinds.get(gesture.kind) ?? 0) + 1);
    } else idle++;
    model.do(gesture);
    depth = Math.max(depth, session.done.length);
    const difference = differenceOf(session, model);
    if (difference !== null)
      return walked(`step ${records.length}, ${JSON.stringify(gesture)}: ${difference}`);
  }
  const end = wholeOf(model.state);
  const replayed = replayRecords(startSession(project), records);
  if (replayed.stopped !== null)
    return walked(`record ${replayed.count} cannot be replayed: ${replayed.stopped}`);
  if (wholeOf(plainStateOf(replayed.session.project)) !== end) return walked('the records lead elsewhere');
  const wayBack = session.done.length;
  session = times(session, wayBack, undo);
  if (wholeOf(plainStateOf(session.project)) !== wholeOf(start)) return walked('undoing all leads elsewhere');
  session = times(session, wayBack, redo);
  if (wholeOf(plainStateOf(session.project)) !== end) return walked('redoing all leads elsewhere');
  return walked(null);
}

function times(
  session: EditSession,
  count: number,
  turn: (session: EditSession) => Result<EditSession, { why: string }>,
): EditSession {
  let turned = session;
  for (let time = 0; time < count; time++) {
    const result = turn(turned);
    if (!result.ok) throw new Error(`step ${time} does not fit: ${result.failure.why}`);
    turned = result.value;
  }
  return turned;
}

/** What differs, in words; null where nothing does. */
function differenceOf(session: EditSession, model: PlainModel): string | null {
  const real = plainStateOf(session.project);
  for (const part of partsOf(real)) {
    const [one, other] = [inOrder(real, part), inOrder(model.state, part)];
    if (one !== other) return `${part}: really ${excerpt(one, other)}, plainly ${excerpt(other, one)}`;
  }
  const [done, undone] = model.depth;
  if (session.done.length !== done || session.undone.length !== undone)
    return `really ${session.done.length} done and ${session.undone.length} undone, plainly ${done} and ${undone}`;
  return session.nextId === model.nextId
    ? null
    : `next id: really ${session.nextId}, plainly ${model.nextId}`;
}

function wholeOf(state: PlainState): string {
  return partsOf(state)
    .map((part) => inOrder(state, part))
    .join('\n');
}

function partsOf(state: PlainState): (keyof PlainState)[] {
  return Object.keys(state) as (keyof PlainState)[];
}

/** Dismissals are a set and decisions a map: their order means nothing. */
function inOrder(state: PlainState, part: keyof PlainState): string {
  if (part === 'dismissed') return JSON.stringify(state.dismissed.toSorted());
  if (part === 'decisions')
    return JSON.stringify(
      Object.entries(state.decisions).toSorted(([left], [right]) => (left < right ? -1 : 1)),
    );
  return JSON.stringify(state[part]);
}

function excerpt(text: string, other: string): string {
  let at = 0;
  while (at < text.length && text[at] === other[at]) at++;
  return text.slice(Math.max(0, at - 60), at + 120);
}

function plainStateOf({ bitext, marks, dismissed, decisions, settings }: Project): PlainState {
  return {
    source: bitext.source.segments.map(({ id, text, gap }) => ({ id, text, gap })),
    target: bitext.target.segments.map(({ id, text, gap }) => ({ id, text, gap })),
    links: bitext.beads.map(({ source, target, confidence, pinned }) => ({
      source: [...source],
      target: [...target],
      sure: confidence,
      pinned,
    })),
    marks: Object.fromEntries(
      [...marks].map(([id, { progress, bookmarked, note, accepted }]) => [
        id,
        { progress, bookmarked, note, accepted },
      ]),
    ),
    dismissed: [...dismissed],
    decisions: Object.fromEntries(decisions),
    languages: { sourceLanguage: settings.sourceLanguage, targetLanguage: settings.targetLanguage },
  };
}
