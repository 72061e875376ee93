import type { Bead } from '../../shared/bitext/bead.ts';
import { beadKind, isUnmatched } from '../../shared/bitext/bead.ts';
import { beadIndexOf } from '../../shared/bitext/bitext.ts';
import { crossesOthers } from '../../shared/bitext/crossing.ts';
import type { Command as ListedCommand } from '../panels/match-commands.ts';
import { commandList, runCommand } from './command-list.ts';
import type { Desk } from './desk.ts';
import type { LinkOperation, SegmentPlace } from './link-operations.ts';
import { LINK_OPERATIONS } from './link-operations.ts';
import type { LinkableWork } from './links.ts';
import { changeLinks, wouldChangeLinks } from './links.ts';
import { relinkHere } from './realign.ts';
import { numberIn } from './speaker.ts';
import type { Work } from './state.ts';

/** Ids of commands as the menu groups them; what acts on the link itself stands before what links others. */
const GROUPS: readonly (readonly string[])[] = [
  ['unlink', 'unlink-segment', 'link'],
  ['merge-link-up', 'merge-link', 'split-link'],
  ['move-link-up', 'move-link-down', 'insert-partner', 'close-up', 'swap-links'],
  ['pin', 'pin-above', 'unpin-all'],
  ['realign-here'],
];

const SEGMENT_GROUP: readonly string[] = ['split-segment', 'join-segment', 'toggle-confirmed', 'bookmark'];

/** What the menu of a link offers; `isInText`: for its segment as well, which the caret is in then. */
export function linkMenuGroups(
  desk: Desk,
  work: LinkableWork,
  about: SegmentPlace,
  isInText: boolean,
): readonly (readonly ListedCommand[])[] {
  const links = new Map(linkCommands(desk, work, about).map((command) => [command.id, command]));
  const every = new Map(commandList(desk).map((command) => [command.id, command]));
  const { bitext } = work.edits.project;
  const bead = bitext.beads[beadIndexOf(bitext).get(about.segment) ?? -1];
  const listed = (id: string): readonly ListedCommand[] => {
    const command = links.get(id) ?? every.get(id);
    if (!command) return [];
    return [id === 'pin' && bead ? { ...command, title: pinTitle(desk, bead) } : command];
  };
  const groups = isInText ? [...GROUPS, SEGMENT_GROUP] : GROUPS;
  return groups.map((ids) => ids.flatMap(listed));
}

function pinTitle({ messages }: Desk, bead: Bead): string {
  const { menu } = messages.links;
  if (isUnmatched(bead)) return bead.pinned ? menu.unsettle : menu.settle;
  return bead.pinned ? menu.unpin : menu.pin;
}

/** Does what was chosen in the menu to the link that it is about. */
export function runInLinkMenu(desk: Desk, id: string, about: SegmentPlace): void {
  if (isLinkOperation(id)) changeLinks(desk, id, about);
  else if (id === 'realign-here') void relinkHere(desk, about);
  else runCommand(desk, id);
}

/** The commands that change links, in the order of the palette; those that would do nothing there can't be chosen. */
export function linkCommands(desk: Desk, work: LinkableWork, about: SegmentPlace): readonly ListedCommand[] {
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
