import type { Bitext } from '../../shared/bitext/bitext.ts';
import { beadIndexOf } from '../../shared/bitext/bitext.ts';
import {
  linkSegments,
  mergeWithNextBead,
  moveLink,
  pinBead,
  splitBeadBefore,
  unlinkBead,
} from '../../shared/edit/links.ts';
import { structureStep } from '../../shared/edit/structure.ts';
import type { Desk } from './desk.ts';
import { notify, workOf } from './desk.ts';
import { change } from './editing.ts';
import type { Caret, Work } from './state.ts';

/** What the editor can do to links: each one transaction, none of them changes a text. */
export const LINK_OPERATIONS = {
  link: ({ bitext, work }: LinkPlace) =>
    linkSegments(bitext, work.carets.source?.segments ?? [], work.carets.target?.segments ?? []),
  unlink: ({ bitext, bead }: LinkPlace) => unlinkBead(bitext, bead),
  'merge-link': ({ bitext, bead }: LinkPlace) => mergeWithNextBead(bitext, bead),
  'split-link': ({ bitext, caret }: LinkPlace) => splitBeadBefore(bitext, caret.side, caret.segment),
  'move-link-up': ({ bitext, caret }: LinkPlace) => moveLink(bitext, caret.side, caret.segment, 'up'),
  'move-link-down': ({ bitext, caret }: LinkPlace) => moveLink(bitext, caret.side, caret.segment, 'down'),
  pin: ({ bitext, bead }: LinkPlace) => pinBead(bitext, bead, !bitext.beads[bead]?.pinned),
} as const;

export type LinkOperation = keyof typeof LINK_OPERATIONS;

interface LinkPlace {
  readonly work: Work;
  readonly bitext: Bitext;
  readonly caret: Caret;
  /** Index of the caret's bead. */
  readonly bead: number;
}

export function changeLinks(desk: Desk, operation: LinkOperation): void {
  const work = workOf(desk);
  const caret = work.carets[work.activeSide];
  if (!caret) return notify(desk, 'information', desk.messages.app.noCaret);
  const { bitext } = work.edits.project;
  const bead = beadIndexOf(bitext).get(caret.segment) ?? -1;
  const step = structureStep(bitext, LINK_OPERATIONS[operation]({ work, bitext, caret, bead }));
  if (!step) return notify(desk, 'information', desk.messages.app.nothingToLink);
  change(desk, { label: operation, origin: 'link', steps: [step] });
}
