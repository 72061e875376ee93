import { structureStep } from '../../shared/edit/structure.ts';
import type { Desk } from './desk.ts';
import { notify, workOf } from './desk.ts';
import { change } from './editing.ts';
import { beginProgress } from './progress.ts';

/** Links both texts anew around the links that are pinned, as one change that can be undone. */
export async function realign(desk: Desk): Promise<void> {
  const { engine, messages } = desk;
  const { bitext, monolingual } = workOf(desk).edits.project;
  if (!engine || monolingual) return notify(desk, 'information', messages.app.nothingToLink);
  const bar = beginProgress(desk, messages.app.aligning, () => {
    task.cancel();
    // Ending the worker took its copy of the project along.
    engine.mirror(workOf(desk).edits.project);
  });
  const task = engine.run('realign', null, (done) => bar.tell(done));
  const linked = await task.answer;
  bar.end();
  if (!linked.ok) {
    if (linked.failure.code === 'failed')
      notify(desk, 'problem', messages.app.engineFailed(linked.failure.message));
    return;
  }
  const { work } = desk.store.state;
  if (work?.edits.project.bitext !== bitext)
    return notify(desk, 'information', messages.app.changedMeanwhile);
  if (linked.value.cutShort) notify(desk, 'information', messages.app.alignmentCutShort);
  const step = structureStep(bitext, { ...bitext, beads: linked.value.beads });
  if (step) change(desk, { label: 'realign', origin: 'link', steps: [step] });
  else notify(desk, 'information', messages.app.linkedAlready);
}
