import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { Segment, SegmentId, Side } from '../../shared/bitext/segment.ts';
import { attachSegment, linkSegments, unlinkBead, unlinkSegment } from '../../shared/edit/links.ts';
import { mergeBead, splitBeadBefore } from '../../shared/edit/merge-links.ts';
import { moveLink, swapPartners } from '../../shared/edit/move-link.ts';
import { moveSegment } from '../../shared/edit/move-segment.ts';
import { pinBead, pinThrough } from '../../shared/edit/pins.ts';
import { closeUp, insertEmptyPartner } from '../../shared/edit/shift-partners.ts';
import type { Project } from '../../shared/edit/project.ts';
import { NO_MARK } from '../../shared/edit/project.ts';
import {
  deleteSegments,
  insertSegments,
  mergeWithNextSegment,
  splitSegment,
} from '../../shared/edit/segments.ts';
import type { Step } from '../../shared/edit/step.ts';
import { structureStep } from '../../shared/edit/structure.ts';

/** Numbers that choose: each call gives the next, a whole number below the limit given. */
export type Choose = (limit: number) => number;

/** What `choices` gives, as `Choose`; 0 once they are used up. For properties, whose numbers fast-check makes. */
export function chooseFrom(choices: readonly number[]): Choose {
  let next = 0;
  return (limit) => (limit <= 0 ? 0 : (choices[next++] ?? 0) % limit);
}

const WORDS = ['été', ' ', 'a', '«', '😀', "l'", '', 'Vilnius ', '-'];

interface Made {
  readonly name: string;
  readonly steps: readonly Step[];
}

/** Any one change of a project, of every kind that there is; empty steps where it finds nothing to change. */
export function randomChange(project: Project, freshId: SegmentId, choose: Choose): Made {
  const names = Object.keys(CHANGES);
  const name = names[choose(names.length)];
  return { name, steps: CHANGES[name](project, choose, freshId) };
}

type Change = (project: Project, choose: Choose, freshId: SegmentId) => readonly Step[];

const sideOf = (choose: Choose): Side => (choose(3) === 0 ? 'source' : 'target');

function anySegment(project: Project, side: Side, choose: Choose): Segment | undefined {
  const { segments } = project.bitext[side];
  return segments[choose(segments.length)];
}

/** A change of segments, made from a plain operation on the bitext. */
function regroup(
  operation: (bitext: Bitext, side: Side, segment: Segment, choose: Choose, freshId: SegmentId) => Bitext,
): Change {
  return (project, choose, freshId) => {
    const side = sideOf(choose);
    const segment = anySegment(project, side, choose);
    if (!segment) return [];
    const step = structureStep(project.bitext, operation(project.bitext, side, segment, choose, freshId));
    return step ? [step] : [];
  };
}

function relink(operation: (bitext: Bitext, choose: Choose) => Bitext): Change {
  return (project, choose) => {
    const step = structureStep(project.bitext, operation(project.bitext, choose));
    return step ? [step] : [];
  };
}

function relinkSegment(
  operation: (bitext: Bitext, side: Side, id: SegmentId, choose: Choose) => Bitext,
): Change {
  return regroup((bitext, side, segment, choose) => operation(bitext, side, segment.id, choose));
}

function mark(change: 'progress' | 'bookmarked' | 'note' | 'accepted'): Change {
  return (project, choose) => {
    const segment = anySegment(project, 'target', choose);
    if (!segment) return [];
    const before = project.marks.get(segment.id) ?? NO_MARK;
    const news = {
      progress: { progress: before.progress === 'open' ? ('confirmed' as const) : ('open' as const) },
      bookmarked: { bookmarked: !before.bookmarked },
      note: { note: `${before.note}!` },
      accepted: { accepted: before.accepted === null ? segment.text : null },
    };
    return [{ kind: 'mark', segment: segment.id, before, after: { ...before, ...news[change] } }];
  };
}

const CHANGES: Readonly<Record<string, Change>> = {
  text: (project, choose) => {
    const side = sideOf(choose);
    const segment = anySegment(project, side, choose);
    if (!segment) return [];
    const at = choose(segment.text.length + 1);
    const remove = segment.text.slice(at, at + choose(4));
    const insert = WORDS[choose(WORDS.length)];
    return [{ kind: 'text', side, segment: segment.id, at, remove, insert }];
  },
  split: regroup((bitext, side, segment, choose, freshId) =>
    splitSegment(bitext, side, segment.id, choose(segment.text.length + 1), freshId),
  ),
  merge: regroup((bitext, side, segment) => mergeWithNextSegment(bitext, side, segment.id)),
  insert: regroup((bitext, side, segment, choose, freshId) =>
    insertSegments(
      bitext,
      side,
      choose(5) === 0 ? null : segment.id,
      [{ id: freshId, text: WORDS[choose(WORDS.length)].trim() }],
      ' ',
    ),
  ),
  delete: regroup((bitext, side, segment) => deleteSegments(bitext, side, new Set([segment.id]))),
  move: regroup((bitext, side, segment, choose) =>
    moveSegment(bitext, side, segment.id, choose(2) === 0 ? 'up' : 'down'),
  ),
  link: relink((bitext, choose) => {
    const chosen = (side: Side) =>
      Array.from(
        { length: 1 + choose(2) },
        () => bitext[side].segments[choose(bitext[side].segments.length)],
      );
    const ids = (side: Side) => chosen(side).flatMap((segment) => (segment ? [segment.id] : []));
    return linkSegments(bitext, ids('source'), ids('target'));
  }),
  unlink: relink((bitext, choose) => unlinkBead(bitext, choose(bitext.beads.length))),
  'merge-link': relink((bitext, choose) =>
    mergeBead(bitext, sideOf(choose), choose(bitext.beads.length), choose(2) === 0 ? 'up' : 'down'),
  ),
  'unlink-segment': relinkSegment((bitext, side, id) => unlinkSegment(bitext, side, id)),
  attach: relinkSegment((bitext, side, id, choose) =>
    attachSegment(bitext, side, id, choose(bitext.beads.length)),
  ),
  'empty-partner': relinkSegment((bitext, side, id) => insertEmptyPartner(bitext, side, id)),
  'close-up': relinkSegment((bitext, side, id) => closeUp(bitext, side, id)),
  swap: relink((bitext, choose) => swapPartners(bitext, choose(bitext.beads.length), sideOf(choose))),
  'pin-through': relink((bitext, choose) => pinThrough(bitext, choose(bitext.beads.length), choose(3) > 0)),
  pin: relink((bitext, choose) => pinBead(bitext, choose(bitext.beads.length), choose(2) === 0)),
  'split-link': relinkSegment((bitext, side, id) => splitBeadBefore(bitext, side, id)),
  'move-link': relinkSegment((bitext, side, id, choose) =>
    moveLink(bitext, side, id, choose(2) === 0 ? 'up' : 'down'),
  ),
  progress: mark('progress'),
  bookmark: mark('bookmarked'),
  note: mark('note'),
  accept: mark('accepted'),
  dismiss: (project, choose) => {
    const finding = `repeat/exact:${choose(5)}`;
    return [{ kind: 'dismiss', finding, dismissed: !project.dismissed.has(finding) }];
  },
  decide: (project, choose) => {
    const group = `minsk-${choose(3)}`;
    const before = project.decisions.get(group) ?? null;
    const after = before ? null : { preferred: 'Minsk', kept: ['Mensk'], deprecated: [], left: [] };
    return [{ kind: 'decide', group, before, after }];
  },
  setting: (project, choose) => {
    const before = project.settings.targetLanguage;
    const after = ['fr', 'lt', 'de'][choose(3)];
    return before === after ? [] : [{ kind: 'setting', key: 'targetLanguage', before, after }];
  },
};

/** Those of them that change links only. */
export const LINK_CHANGES: readonly string[] = [
  'link',
  'unlink',
  'unlink-segment',
  'attach',
  'merge-link',
  'split-link',
  'move-link',
  'empty-partner',
  'close-up',
  'swap',
  'pin',
  'pin-through',
];

/** The kinds of change, by name. */
export const CHANGE_NAMES: readonly string[] = Object.keys(CHANGES);

/** One change of the kind named. */
export function changeOf(
  name: string,
  project: Project,
  freshId: SegmentId,
  choose: Choose,
): readonly Step[] {
  return CHANGES[name](project, choose, freshId);
}
