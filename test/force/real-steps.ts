import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { EditSession } from '../../shared/edit/edit-session.ts';
import type { JournalRecord } from '../../shared/edit/journal-record.ts';
import { attachSegment, linkSegments, unlinkBead, unlinkSegment } from '../../shared/edit/links.ts';
import { mergeBead, splitBeadBefore } from '../../shared/edit/merge-links.ts';
import { moveLink, swapPartners } from '../../shared/edit/move-link.ts';
import { moveSegment } from '../../shared/edit/move-segment.ts';
import { pinBead, pinThrough } from '../../shared/edit/pins.ts';
import { closeUp, insertEmptyPartner } from '../../shared/edit/shift-partners.ts';
import { NO_MARK } from '../../shared/edit/project.ts';
import { sameDecision, sameMark } from '../../shared/edit/same.ts';
import {
  deleteSegments,
  insertSegments,
  mergeWithNextSegment,
  splitSegment,
} from '../../shared/edit/segments.ts';
import type { Step } from '../../shared/edit/step.ts';
import { structureStep } from '../../shared/edit/structure.ts';
import type { Change, Gesture } from './gestures.ts';

/** The record that the window would write for the gesture; null where it changes nothing. */
export function recordOf(session: EditSession, gesture: Gesture, time: number): JournalRecord | null {
  if (gesture.kind === 'undo' || gesture.kind === 'redo') return { kind: gesture.kind };
  const steps = stepsOf(session, gesture);
  if (steps.length === 0) return null;
  const typed = gesture.kind === 'type';
  return {
    kind: 'commit',
    transaction: {
      label: gesture.kind,
      origin: typed ? 'typed' : 'script',
      author: '',
      time: typed ? gesture.time : time,
      offset: 0,
      steps,
    },
  };
}

function stepsOf({ project, nextId }: EditSession, gesture: Change): readonly Step[] {
  const { bitext } = project;
  const structure = (after: Bitext) => {
    const step = structureStep(bitext, after);
    return step ? [step] : [];
  };
  switch (gesture.kind) {
    case 'type': {
      const { side, row, at, remove, insert } = gesture;
      const segment = bitext[side].segments[row];
      const removed = segment.text.slice(at, at + remove);
      const step: Step = { kind: 'text', side, segment: segment.id, at, remove: removed, insert };
      const before = project.marks.get(segment.id);
      if (side === 'source' || before?.progress !== 'confirmed') return [step];
      return [step, { kind: 'mark', segment: segment.id, before, after: { ...before, progress: 'open' } }];
    }
    case 'batch': {
      const { side, places } = gesture;
      return places.map(({ row, at, remove, insert }): Step => {
        const { id, text } = bitext[side].segments[row];
        return { kind: 'text', side, segment: id, at, remove: text.slice(at, at + remove), insert };
      });
    }
    case 'split':
      return structure(splitSegment(bitext, gesture.side, idAt(bitext, gesture), gesture.at, nextId));
    case 'merge':
      return structure(mergeWithNextSegment(bitext, gesture.side, idAt(bitext, gesture)));
    case 'insert': {
      const { side, after, texts, gap } = gesture;
      const inserted = texts.map((text, index) => ({ id: nextId + index, text }));
      const anchor = after < 0 ? null : bitext[side].segments[after].id;
      return structure(insertSegments(bitext, side, anchor, inserted, gap));
    }
    case 'delete': {
      const ids = gesture.rows.map((row) => bitext[gesture.side].segments[row].id);
      return structure(deleteSegments(bitext, gesture.side, new Set(ids)));
    }
    case 'move':
      return structure(moveSegment(bitext, gesture.side, idAt(bitext, gesture), gesture.up ? 'up' : 'down'));
    case 'link': {
      const ids = (side: 'source' | 'target') => gesture[side].map((row) => bitext[side].segments[row].id);
      return structure(linkSegments(bitext, ids('source'), ids('target')));
    }
    case 'attach':
      return structure(attachSegment(bitext, gesture.side, idAt(bitext, gesture), gesture.link));
    case 'unlink':
      return structure(unlinkBead(bitext, gesture.link));
    case 'unlink-one':
      return structure(unlinkSegment(bitext, gesture.side, idAt(bitext, gesture)));
    case 'merge-link':
      return structure(mergeBead(bitext, gesture.side, gesture.link, gesture.up ? 'up' : 'down'));
    case 'swap':
      return structure(swapPartners(bitext, gesture.link, gesture.side));
    case 'empty-partner':
      return structure(insertEmptyPartner(bitext, gesture.side, idAt(bitext, gesture)));
    case 'close-up':
      return structure(closeUp(bitext, gesture.side, idAt(bitext, gesture)));
    case 'split-link':
      return structure(splitBeadBefore(bitext, gesture.side, idAt(bitext, gesture)));
    case 'move-link':
      return structure(moveLink(bitext, gesture.side, idAt(bitext, gesture), gesture.up ? 'up' : 'down'));
    case 'pin':
      return structure(pinBead(bitext, gesture.link, gesture.pinned));
    case 'pin-through':
      return structure(pinThrough(bitext, gesture.link, gesture.pinned));
    case 'mark': {
      const segment = idAt(bitext, gesture);
      const before = project.marks.get(segment) ?? NO_MARK;
      const after = { ...before, ...gesture.mark };
      return sameMark(before, after) ? [] : [{ kind: 'mark', segment, before, after }];
    }
    case 'dismiss':
      return [
        { kind: 'dismiss', finding: gesture.finding, dismissed: !project.dismissed.has(gesture.finding) },
      ];
    case 'decide': {
      const before = project.decisions.get(gesture.group) ?? null;
      const { group, decision: after } = gesture;
      return sameDecision(before, after) ? [] : [{ kind: 'decide', group, before, after }];
    }
    case 'setting': {
      const before = project.settings[gesture.key];
      const { key, value: after } = gesture;
      return before === after ? [] : [{ kind: 'setting', key, before, after }];
    }
  }
}

function idAt(bitext: Bitext, { side, row }: { side: 'source' | 'target'; row: number }): number {
  return bitext[side].segments[row].id;
}
