import { beadKind } from '../../shared/bitext/bead.ts';
import { beadIndexOf } from '../../shared/bitext/bitext.ts';
import { crossesOthers } from '../../shared/rows/crossing.ts';
import type { LinkMenuPlace } from '../editor/ribbon.ts';
import type { Command as ListedCommand } from '../panels/match-commands.ts';
import { commandList } from './command-list.ts';
import type { Desk } from './desk.ts';
import { workOf } from './desk.ts';
import type { LinkOperation, SegmentPlace } from './links.ts';
import { LINK_OPERATIONS, wouldChangeLinks } from './links.ts';
import { numberIn } from './speaker.ts';
import type { Work } from './state.ts';

/** Opens the menu of a link at the pointer. The caret stays where it is, and so does what is selected to be linked. */
export function openLinkMenu(desk: Desk, place: LinkMenuPlace): void {
  const bead = workOf(desk).edits.project.bitext.beads[place.bead];
  if (!bead) return;
  const side = place.side ?? (bead.target.length > 0 ? 'target' : 'source');
  const about = { side, segment: place.segment ?? bead[side][0] };
  const at = { left: place.clientX, top: place.clientY };
  desk.store.dispatch({ kind: 'dialog', dialog: { kind: 'link-menu', at, about } });
}

/** The commands that change links, in the order of the palette; those that would do nothing there can't be chosen. */
export function linkCommands(desk: Desk, work: Work, about: SegmentPlace): readonly ListedCommand[] {
  return commandList(desk).flatMap((command) => {
    const { id } = command;
    return isLinkOperation(id) ? [{ ...command, enabled: wouldChangeLinks(work, id, about) }] : [];
  });
}

export function isLinkOperation(id: string): id is LinkOperation {
  return Object.hasOwn(LINK_OPERATIONS, id);
}

/** What the segment's link is, as it is read out at the caret. */
export function linkWords(desk: Desk, work: Work, { segment }: SegmentPlace): string {
  const { bitext } = work.edits.project;
  const at = beadIndexOf(bitext).get(segment);
  if (at === undefined) return '';
  const bead = bitext.beads[at];
  return desk.messages.editor.bead({
    source: bead.source.map((id) => numberIn(bitext.source, id)),
    target: bead.target.map((id) => numberIn(bitext.target, id)),
    kind: beadKind(bead),
    confidence: Math.round(bead.confidence * 100),
    pinned: bead.pinned,
    crosses: crossesOthers(bitext, at),
    findings: 0,
  });
}
