import fc from 'fast-check';
import type { Bitext } from '../../../shared/bitext/bitext.ts';
import type { Segment, Side } from '../../../shared/bitext/segment.ts';
import type { EditSession } from '../../../shared/edit/edit-session.ts';
import { commit, redo, startSession, undo } from '../../../shared/edit/edit-session.ts';
import { unlinkBead } from '../../../shared/edit/links.ts';
import type { Project } from '../../../shared/edit/project.ts';
import { NO_MARK } from '../../../shared/edit/project.ts';
import { deleteSegments, mergeWithNextSegment, splitSegment } from '../../../shared/edit/segments.ts';
import type { Origin, Step } from '../../../shared/edit/step.ts';
import { structureStep } from '../../../shared/edit/structure.ts';
import type { ProjectDocument } from '../../../shared/formats/project-file.ts';
import { arbitraryProject } from '../../support/arbitrary-project.ts';
import { buildProject } from '../../support/build-project.ts';

/** Projects with a past, for the tests of the project file. */

export function documentOf(session: EditSession, base: Project): ProjectDocument {
  return {
    source: { name: 'news.txt', form: { encoding: 'windows-1252', bom: false } },
    target: { name: 'news.fr.txt', form: { encoding: 'utf-16le', bom: true } },
    base,
    session,
  };
}

const GESTURES = [
  'type',
  'type',
  'type',
  'split',
  'merge',
  'delete',
  'unlink',
  'mark',
  'dismiss',
  'decide',
  'setting',
  'undo',
  'redo',
] as const;
export type Gesture = readonly [what: (typeof GESTURES)[number], where: number];

const gesture: fc.Arbitrary<Gesture> = fc.tuple(fc.constantFrom(...GESTURES), fc.nat(1000));

/** Any small project with any small past. */
export const arbitraryDocument: fc.Arbitrary<ProjectDocument> = arbitraryProject.chain((project) =>
  fc.array(gesture, { maxLength: 25 }).map((gestures) => documentOf(workedOn(project, gestures), project)),
);

/** So many segments and changes that every part takes several lines. */
export function longDocument(): ProjectDocument {
  const sentences = (language: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${language} sentence ${at} « é » 😀.`);
  const project = {
    ...buildProject(sentences('Source', 620), sentences('Target', 620)),
    dismissed: new Set(Array.from({ length: 600 }, (_, at) => `repeat/exact:${at}`)),
  };
  // Multiplying by primes visits everything in an order that repeats late.
  const gestures = Array.from({ length: 1300 }, (_, at): Gesture => [
    GESTURES[(at * 7) % 11],
    (at * 7919) % 1000,
  ]);
  const ended: Gesture[] = Array.from({ length: 20 }, () => ['undo', 0]);
  return documentOf(workedOn(project, [...gestures, ...ended]), project);
}

export function workedOn(project: Project, gestures: readonly Gesture[]): EditSession {
  let session = startSession(project);
  for (const [time, [what, where]] of gestures.entries()) {
    if (what === 'undo' || what === 'redo') {
      const turned = what === 'undo' ? undo(session) : redo(session);
      if (!turned.ok) throw new Error(turned.failure.why);
      session = turned.value;
      continue;
    }
    const steps = stepsOf(session, what, where);
    if (steps.length === 0) continue;
    const origin: Origin = what === 'type' ? 'typed' : 'link';
    const next = commit(session, {
      label: what,
      origin,
      author: 'Ann',
      time: time * 2000,
      offset: 60,
      steps,
    });
    if (!next.ok) throw new Error(next.failure.why);
    session = next.value;
  }
  return session;
}

function stepsOf(session: EditSession, what: Gesture[0], where: number): readonly Step[] {
  const { project } = session;
  const { bitext } = project;
  switch (what) {
    case 'setting': {
      const before = project.settings.targetLanguage;
      return [{ kind: 'setting', key: 'targetLanguage', before, after: before === 'fr' ? 'fr-CA' : 'fr' }];
    }
    case 'dismiss': {
      const finding = `check:${where % 9}`;
      return [{ kind: 'dismiss', finding, dismissed: !project.dismissed.has(finding) }];
    }
    case 'decide': {
      const group = `group ${where % 7}`;
      const before = project.decisions.get(group) ?? null;
      const after = before
        ? null
        : { preferred: 'Vilnius', kept: ['Wilno'], deprecated: ['Vilna'], left: ['4:0:Vilna'] };
      return [{ kind: 'decide', group, before, after }];
    }
    case 'unlink':
      return structure(bitext, unlinkBead(bitext, where % Math.max(1, bitext.beads.length)));
    case 'undo':
    case 'redo':
      return [];
    case 'type':
    case 'split':
    case 'merge':
    case 'delete':
    case 'mark': {
      const side = where % 5 === 0 ? 'source' : 'target';
      const { segments } = bitext[side];
      const segment = segments[where % Math.max(1, segments.length)];
      return segment ? segmentSteps(session, side, segment, what, where) : [];
    }
  }
}

function segmentSteps(
  { project, nextId }: EditSession,
  side: Side,
  { id, text }: Segment,
  what: 'type' | 'split' | 'merge' | 'delete' | 'mark',
  where: number,
): readonly Step[] {
  const { bitext } = project;
  switch (what) {
    case 'type': {
      const insert = ['\u2019x ', '\ud83d', 'ß'][where % 3];
      return [{ kind: 'text', side, segment: id, at: where % (text.length + 1), remove: '', insert }];
    }
    case 'split':
      if (text.length < 2) return [];
      return structure(bitext, splitSegment(bitext, side, id, 1 + (where % (text.length - 1)), nextId));
    case 'merge':
      return structure(bitext, mergeWithNextSegment(bitext, side, id));
    case 'delete':
      if (bitext[side].segments.length < 2) return [];
      return structure(bitext, deleteSegments(bitext, side, new Set([id])));
    case 'mark': {
      const before = project.marks.get(id) ?? NO_MARK;
      const after = { ...before, bookmarked: !before.bookmarked, note: 'see' };
      return [{ kind: 'mark', segment: id, before, after }];
    }
  }
}

function structure(before: Bitext, after: Bitext): readonly Step[] {
  const step = structureStep(before, after);
  return step ? [step] : [];
}
