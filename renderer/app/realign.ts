import type { Bead } from '../../shared/bitext/bead.ts';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';
import { linkChanges, withLinkChanges } from '../../shared/edit/link-changes.ts';
import { structureStep } from '../../shared/edit/structure.ts';
import type { RelinkRange } from '../worker/engine-messages.ts';
import { announce } from './announce.ts';
import type { Desk } from './desk.ts';
import { notify, workOf } from './desk.ts';
import type { RelinkPreview } from './dialog.ts';
import { change, mayChange } from './editing.ts';
import { beginProgress } from './progress.ts';
import type { SegmentPlace } from './link-operations.ts';
import { relinkRange } from './relink-range.ts';

/** Finds all links anew around those that are pinned, and shows what would change. */
export async function relinkAll(desk: Desk): Promise<void> {
  await relink(desk, null, 'realign');
}

/**
 * The same for the selected segments of the pane; without a selection for the neighbourhood of the caret. `at`: for the neighbourhood
 * of that segment, unless it is one of those selected.
 */
export async function relinkHere(desk: Desk, at?: SegmentPlace): Promise<void> {
  const { edits, carets, activeSide } = workOf(desk);
  const { bitext } = edits.project;
  const caret = carets[activeSide];
  if (at && !caret?.segments.includes(at.segment))
    return relink(desk, relinkRange(bitext, at.segment, [at.segment]), 'realign-here');
  if (!caret || positionOf(bitext[activeSide], caret.segment) < 0)
    return notify(desk, 'information', desk.messages.app.noCaret);
  await relink(desk, relinkRange(bitext, caret.segment, caret.segments), 'realign-here');
}

async function relink(desk: Desk, range: RelinkRange | null, label: string): Promise<void> {
  const { messages } = desk;
  const { bitext, monolingual } = workOf(desk).edits.project;
  if (!desk.engine || monolingual) return notify(desk, 'information', messages.app.nothingToLink);
  if (!mayChange(desk)) return;
  const found = await findLinks(desk, range);
  if (!found) return;
  const { relink: words } = messages.links;
  const now = desk.store.state.work?.edits.project.bitext;
  if (!now || !isLinkedAs(now, bitext)) return notify(desk, 'information', messages.app.changedMeanwhile);
  const { beads: after, cutShort } = found;
  const changes = linkChanges(bitext, after);
  if (changes.length === 0) {
    const unchanged = cutShort ? words.cutShortUnchanged : messages.app.linkedAlready;
    return notify(desk, 'information', unchanged);
  }
  const dialog: RelinkPreview = { kind: 'relink', before: bitext, range, after, changes, cutShort, label };
  desk.store.dispatch({ kind: 'dialog', dialog });
}

interface Found {
  readonly beads: readonly Bead[];
  readonly cutShort: boolean;
}

/** In the worker, behind a bar of progress; null where it was stopped or failed, which is said. */
async function findLinks(desk: Desk, range: RelinkRange | null): Promise<Found | null> {
  const { engine, messages } = desk;
  if (!engine) return null;
  const bar = beginProgress(desk, messages.links.relink.searching, () => {
    task.cancel();
    // Ending the worker took its copy of the project along.
    engine.mirror(workOf(desk).edits.project, workOf(desk).base);
  });
  const task = engine.run('realign', range, (done) => bar.tell(done));
  const linked = await task.answer;
  bar.end();
  if (linked.ok) return linked.value;
  if (linked.failure.code === 'failed')
    notify(desk, 'problem', messages.app.engineFailed(linked.failure.message));
  return null;
}

/** Takes the ticked changes as one that can be undone. `indexes`: their places in the preview. */
export function applyRelink(desk: Desk, preview: RelinkPreview, indexes: readonly number[]): void {
  const { before, after, changes, label } = preview;
  desk.store.dispatch({ kind: 'dialog', dialog: null });
  const { bitext } = workOf(desk).edits.project;
  if (!isLinkedAs(bitext, before)) return notify(desk, 'information', desk.messages.app.changedMeanwhile);
  const chosen = indexes.map((index) => changes[index]);
  const step = structureStep(bitext, { ...bitext, beads: withLinkChanges(before, after, chosen) });
  if (step && change(desk, { label, origin: 'link', steps: [step] }))
    announce(desk, desk.messages.links.relink.applied(chosen.length));
}

/** Whether what was found still fits: words may have changed, links and segments not. */
function isLinkedAs(now: Bitext, before: Bitext): boolean {
  return now.beads === before.beads;
}
