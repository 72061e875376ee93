import { describe, expect, it } from 'vitest';
import { readProjectFile, writeProjectFile } from '../../../shared/formats/project-file.ts';

/** A project as version 1 wrote it, with one change done and one undone. */
function version1() {
  const step = (at: number, remove: string, insert: string) => ({
    kind: 'text',
    side: 'target',
    segment: 1,
    at,
    remove,
    insert,
  });
  return {
    format: 'visavis-project',
    version: 1,
    source: null as unknown,
    target: { name: 'x.txt', form: { encoding: 'utf-8', bom: false } },
    base: {
      monolingual: false,
      settings: { sourceLanguage: 'en', targetLanguage: 'fr' },
      source: { lead: ' ', segments: [{ id: 0, text: 'One', gap: '\n' }] },
      target: { lead: '', segments: [{ id: 1, text: 'Un', gap: '\n' }] },
      beads: [{ source: [0], target: [1], confidence: 0.9, pinned: false }],
      marks: [[1, { progress: 'confirmed', bookmarked: false, note: '' }]],
      dismissed: ['repeat'],
      decisions: [],
    },
    done: [{ label: 'edit.type', origin: 'typed', time: 5, steps: [step(2, '', 'e')] }],
    undone: [{ label: 'edit.type', origin: 'typed', time: 9, steps: [step(0, 'U', 'u')] }],
  };
}

describe('a project file of version 1', () => {
  it('is read, by doing again what was done', () => {
    const read = readProjectFile(JSON.stringify(version1()));
    expect(read).toMatchObject({
      ok: true,
      value: {
        version: 1,
        damage: [],
        base: { bitext: { source: { lead: ' ' }, target: { segments: [{ text: 'Un' }] } } },
        session: { project: { bitext: { target: { segments: [{ text: 'Une' }] } } }, nextId: 2 },
      },
    });
    // What it did not know yet.
    expect(read.ok && read.value.session.done[0]).toMatchObject({ author: '', offset: 0 });
    expect(read.ok && read.value.base.marks.get(1)?.accepted).toBeNull();
  });

  it('is written as version 2', () => {
    const read = readProjectFile(JSON.stringify(version1()));
    if (!read.ok) throw new Error(read.failure.code);
    expect(readProjectFile(writeProjectFile(read.value))).toEqual({
      ok: true,
      value: { ...read.value, version: 2 },
    });
  });

  it.each<[string, (file: ReturnType<typeof version1>) => unknown, string]>([
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
    ['a change that does not fit', (file) => ((file.done[0].steps[0].remove = 'X'), file), 'does not fit'],
    ['an unknown part', (file) => ({ ...file, extra: true }), 'extra'],
    ['a version that does not fit its form', (file) => ({ ...file, version: 2 }), 'cannot be trusted'],
  ])('is refused where it has %s', (_, damage, detail) => {
    expect(readProjectFile(JSON.stringify(damage(version1())))).toMatchObject({
      ok: false,
      failure: { code: 'damaged', detail: expect.stringContaining(detail) },
    });
  });
});
