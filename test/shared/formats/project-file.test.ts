import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditSession } from '../../../shared/edit/edit-session.ts';
import { commit, startSession, undo } from '../../../shared/edit/edit-session.ts';
import type { ProjectDocument } from '../../../shared/formats/project-file.ts';
import { PROJECT_VERSION, readProjectFile, writeProjectFile } from '../../../shared/formats/project-file.ts';
import { arbitraryProject } from '../../support/arbitrary-project.ts';
import { buildProject } from '../../support/build-project.ts';

const origin = { name: 'news.fr.txt', form: { encoding: 'utf-8' as const, bom: false } };

function documentOf(session: EditSession, base = session.project): ProjectDocument {
  return { source: null, target: origin, base, session };
}

function typing(session: EditSession, segment: number, insert: string, time: number): EditSession {
  const steps = [{ kind: 'text' as const, side: 'target' as const, segment, at: 0, remove: '', insert }];
  const next = commit(session, { label: 'type', origin: 'typed', time, steps });
  if (!next.ok) throw new Error(next.failure.why);
  return next.value;
}

describe('the project file', () => {
  it('gives back the project, what was done and what was undone', () => {
    fc.assert(
      fc.property(arbitraryProject, fc.array(fc.boolean(), { maxLength: 8 }), (project, gestures) => {
        let session = startSession(project);
        const segment = project.bitext.target.segments[0];
        for (const [time, back] of gestures.entries()) {
          if (back) {
            const undone = undo(session);
            if (undone.ok) session = undone.value;
          } else if (segment) session = typing(session, segment.id, 'a ', time);
        }
        const document = documentOf(session, project);
        expect(readProjectFile(writeProjectFile(document))).toEqual({ ok: true, value: document });
      }),
    );
  });

  const written = () => JSON.parse(writeProjectFile(documentOf(startSession(buildProject(['One'], ['Un'])))));

  it.each<[string, (file: ReturnType<typeof written>) => unknown, string]>([
    ['what is another format', () => ({ format: 'tmx' }), 'not a Vis-à-vis project'],
    [
      'a text with a line break in a segment',
      (file) => ((file.base.target.segments[0].text = 'a\nb'), file),
      'line break',
    ],
    ['a segment in no bead', (file) => ((file.base.beads = []), file), 'in no bead'],
    [
      'two segments of one id',
      (file) => {
        file.base.target.segments[0].id = 0;
        file.base.beads[0].target = [0];
        return file;
      },
      'same id',
    ],
    [
      'a change that does not fit',
      (file) => {
        const step = { kind: 'text', side: 'target', segment: 1, at: 0, remove: 'X', insert: '' };
        file.done = [{ label: 'type', origin: 'typed', time: 0, steps: [step] }];
        return file;
      },
      'does not fit',
    ],
    ['an unknown part', (file) => ({ ...file, extra: true }), 'extra'],
  ])('refuses %s and says what is wrong', (_, damage, detail) => {
    expect(readProjectFile(JSON.stringify(damage(written())))).toMatchObject({
      ok: false,
      failure: { code: 'damaged', detail: expect.stringContaining(detail) },
    });
  });

  it('refuses a newer version by its number', () => {
    const json = JSON.stringify({ ...written(), version: PROJECT_VERSION + 1 });
    expect(readProjectFile(json)).toEqual({
      ok: false,
      failure: { code: 'newer', version: PROJECT_VERSION + 1 },
    });
  });

  it('refuses what is not JSON', () => {
    expect(readProjectFile('{"format":')).toMatchObject({ ok: false, failure: { code: 'damaged' } });
  });
});
