import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startSession } from '../../../shared/edit/edit-session.ts';
import { checksum } from '../../../shared/formats/project-file-lines.ts';
import { PROJECT_VERSION, readProjectFile, writeProjectFile } from '../../../shared/formats/project-file.ts';
import { buildProject } from '../../support/build-project.ts';
import { arbitraryDocument, documentOf, longDocument } from './project-file-documents.ts';

const small = buildProject(['One'], ['Un']);
const written = () => writeProjectFile(documentOf(startSession(small), small));

describe('the project file', () => {
  it('gives back the project, what was done and what was undone', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const file = writeProjectFile(document);
        expect(readProjectFile(file)).toEqual({
          ok: true,
          value: { ...document, version: PROJECT_VERSION, damage: [] },
        });
        expect(JSON.parse(file)).toMatchObject({ format: 'visavis-project', version: 2 });
      }),
    );
  });

  it('gives back a project of many lines, and writes it the same again', () => {
    const document = longDocument();
    const file = writeProjectFile(document);
    const read = readProjectFile(file);
    expect(read).toEqual({ ok: true, value: { ...document, version: PROJECT_VERSION, damage: [] } });
    expect(read.ok && writeProjectFile(read.value)).toBe(file);
    expect(file.split('\n').length).toBeGreaterThan(30);
  });

  it('keeps the next segment id, though nothing names the ids before it any more', () => {
    const document = documentOf({ ...startSession(small), nextId: 77 }, small);
    const read = readProjectFile(writeProjectFile(document));
    expect(read.ok && read.value.session.nextId).toBe(77);
  });

  it('reads lines that end in a carriage return', () => {
    expect(readProjectFile(written().replaceAll('\n', '\r\n'))).toMatchObject({
      ok: true,
      value: { damage: [] },
    });
  });

  it('refuses a newer version by its number', () => {
    const start = '{"format":"visavis-project","version":3';
    expect(readProjectFile(`${start},"check":"${checksum(start)}","parts":[\n`)).toEqual({
      ok: false,
      failure: { code: 'newer', version: 3 },
    });
  });

  it('does not take a damaged version for a newer one', () => {
    const read = readProjectFile(written().replace('"version":2', '"version":3'));
    expect(read).toMatchObject({
      ok: true,
      value: { version: 2, damage: [{ part: 'header', line: 1, recovered: true }] },
    });
    expect(readProjectFile('{"format":"visavis-project","version":7}')).toMatchObject({
      ok: false,
      failure: { code: 'damaged', detail: expect.stringContaining('cannot be trusted') },
    });
  });

  it.each(['', '\n', '{', '{"format":', 'null', '[]', '{"format":"tmx"}', '\u0000\n\uFFFD\n]}\n', '\ud800'])(
    'refuses %j, which is no project',
    (text) => {
      expect(readProjectFile(text)).toMatchObject({ ok: false, failure: { code: 'damaged' } });
    },
  );
});
