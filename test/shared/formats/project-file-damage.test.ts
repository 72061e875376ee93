import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenBeadLaw } from '../../../shared/bitext/bitext.ts';
import { walkBack, walkForth } from '../../../shared/formats/project-file-walk.ts';
import { explainDamage } from '../../../shared/formats/project-file-explain.ts';
import type { ProjectDocument, ReadProject } from '../../../shared/formats/project-file.ts';
import { ITEMS_IN_LINE } from '../../../shared/formats/project-file-parts.ts';
import { readProjectFile, writeProjectFile } from '../../../shared/formats/project-file.ts';
import { arbitraryDocument, longDocument } from './project-file-documents.ts';

/** What a file that was damaged gives: as it was, or named. */
function expectHonest(original: ProjectDocument, read: ReadProject): void {
  const lost = new Set(read.damage.filter((one) => !one.recovered).map(({ part }) => part));
  const parts = (document: ProjectDocument) => {
    const { bitext, marks, dismissed, decisions, ...frame } = document.session.project;
    const { source, target, base, session } = document;
    return {
      origins: { source, target },
      settings: frame,
      source: bitext.source,
      target: bitext.target,
      links: bitext.beads,
      marks,
      dismissed,
      decisions,
      base,
      history: session.done,
      undone: session.undone,
    };
  };
  const [before, after] = [parts(original), parts(read)];
  for (const [part, value] of Object.entries(before)) {
    if (!lost.has(part as never))
      expect({ [part]: after[part as keyof typeof after] }).toEqual({ [part]: value });
  }
  const { project, done, undone, nextId } = read.session;
  for (const { bitext } of [project, read.base]) expect(brokenBeadLaw(bitext)).toBeNull();
  expect(walkBack(project, done).count).toBe(done.length);
  expect(walkForth(project, undone.toReversed()).count).toBe(undone.length);
  expect(done).toEqual(original.session.done.slice(original.session.done.length - done.length));
  if (!lost.has('end')) expect(nextId).toBe(original.session.nextId);
  for (const damage of read.damage) {
    expect(damage.lost === 0 || !damage.recovered).toBe(true);
    expect(explainDamage(damage)).toMatch(/^Line \d+: .*\.$/);
  }
}

/** A file's bytes as the host reads them: what is no UTF-8 becomes U+FFFD. */
const decode = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const encode = (text: string) => new TextEncoder().encode(text);

function flipped(bytes: Uint8Array, at: number, mask: number): Uint8Array {
  return bytes.with(at, bytes[at] ^ mask);
}

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const mask = fc.integer({ min: 1, max: 255 });

describe('a damaged project file', () => {
  it('with any byte changed opens, and differs nowhere unnamed', () => {
    fc.assert(
      fc.property(arbitraryDocument, place, mask, (document, where, change) => {
        const bytes = encode(writeProjectFile(document));
        const read = readProjectFile(decode(flipped(bytes, Math.floor(where * bytes.length), change)));
        if (!read.ok) throw new Error(JSON.stringify(read.failure));
        expect(read.value.damage).not.toEqual([]);
        expectHonest(document, read.value);
      }),
      { numRuns: 1000 },
    );
  });

  it('cut anywhere opens as far as the translation is there, and differs nowhere unnamed', () => {
    fc.assert(
      fc.property(arbitraryDocument, place, (document, where) => {
        const bytes = encode(writeProjectFile(document));
        const read = readProjectFile(decode(bytes.slice(0, Math.floor(where * bytes.length))));
        if (!read.ok) expect(read.failure).toMatchObject({ code: 'damaged', detail: expect.any(String) });
        else {
          expect(read.value.damage).not.toEqual([]);
          expectHonest(document, read.value);
        }
      }),
      { numRuns: 500 },
    );
  });

  const long = longDocument();
  const file = writeProjectFile(long);
  const lines = file.split('\n');

  it('of many lines with several bytes changed or a stretch gone differs nowhere unnamed', () => {
    const bytes = encode(file);
    const stretch = fc.tuple(place, fc.nat(60_000));
    fc.assert(
      fc.property(fc.array(fc.tuple(place, mask), { maxLength: 3 }), fc.option(stretch), (flips, hole) => {
        let damaged: Uint8Array = bytes;
        for (const [where, change] of flips)
          damaged = flipped(damaged, Math.floor(where * bytes.length), change);
        if (hole) {
          const start = Math.floor(hole[0] * bytes.length);
          damaged = encode(decode(damaged.slice(0, start)) + decode(damaged.slice(start + hole[1])));
        }
        const read = readProjectFile(decode(damaged));
        if (!read.ok) expect(read.failure).toMatchObject({ code: 'damaged' });
        else expectHonest(long, read.value);
      }),
      { numRuns: 20 },
    );
  });

  const at = (start: string) => lines.findIndex((line) => line.startsWith(start));
  const without = (...starts: string[]) =>
    lines.filter((line) => !starts.some((start) => line.startsWith(start))).join('\n');
  const damageIn = (text: string) => {
    const read = readProjectFile(text);
    if (!read.ok) throw new Error(JSON.stringify(read.failure));
    expectHonest(long, read.value);
    return read.value;
  };

  it.each(['target",1', 'source",0', 'links",1', 'settings",0', 'dismissed",1', 'decisions",0', 'marks",0'])(
    'without its line %s gets it from the history',
    (name) => {
      const [part] = name.split('"');
      const read = damageIn(without(`["${name},`));
      expect(read.damage).toEqual([{ part, line: at(`["${name},`) + 1, recovered: true, lost: 0 }]);
    },
  );

  it.each(['base-target",1', 'base-source",0', 'base-links",1', 'base-settings",0', 'base-dismissed",1'])(
    'without its line %s gets it by undoing the history',
    (name) => {
      const read = damageIn(without(`["${name},`));
      expect(read.damage).toEqual([{ part: 'base', line: at(`["${name},`) + 1, recovered: true, lost: 0 }]);
    },
  );

  it('without the whole present gets it from base and history', () => {
    const read = damageIn(
      without('["settings', '["target', '["source', '["links', '["marks', '["dismissed', '["decisions'),
    );
    expect(read.damage.every((one) => one.recovered)).toBe(true);
  });

  it('without a line of the history keeps the changes after it', () => {
    const read = damageIn(without('["history",0,'));
    expect(read.damage).toMatchObject([{ part: 'history', recovered: false, lost: ITEMS_IN_LINE }]);
    expect(read.session.done).toEqual(long.session.done.slice(ITEMS_IN_LINE));
    expect(read.base).toEqual(long.base);
  });

  it('without a line of the present and one of the history shows that line as it was earlier', () => {
    const read = damageIn(without('["history",1,', '["target",0,'));
    const named = read.damage.find(({ part }) => part === 'target');
    expect(named).toMatchObject({ recovered: false, lost: ITEMS_IN_LINE - 1 });
    expect(named?.earlier).toBeGreaterThan(0.8 * ITEMS_IN_LINE);
    const count = (document: ProjectDocument) => document.session.project.bitext.target.segments.length;
    expect(count(read)).toBeGreaterThan(count(long) - 50);
  });

  it('without a line of the translation anywhere opens with the others', () => {
    const read = damageIn(without('["target",0,', '["base-target",0,'));
    const named = read.damage.find(({ part }) => part === 'target');
    expect(named).toMatchObject({ recovered: false, lost: ITEMS_IN_LINE - 1 });
    expect(read.damage.map(({ part }) => part)).toContain('links');
    expect(read.session.project.bitext.source).toEqual(long.session.project.bitext.source);
  });

  it('without any line of the translation is refused, with the place', () => {
    expect(readProjectFile(without('["target"', '["base-target"'))).toMatchObject({
      ok: false,
      failure: { code: 'damaged', detail: expect.stringMatching(/nothing of the translation.* line 4$/) },
    });
  });

  it.each<[string, (from: number, to: number) => string[]]>([
    ['doubled', (from, to) => lines.toSpliced(to, 0, lines[from])],
    ['moved', (from, to) => lines.toSpliced(from, 1).toSpliced(to, 0, lines[from])],
  ])('with a line %s is whole, and says so', (_, change) => {
    const read = damageIn(change(at('["target",1,'), at('["links",0,')).join('\n'));
    expect(read.damage).toMatchObject([{ part: 'end', recovered: true }]);
  });

  it('with a line of an older file of the same project does not take it', () => {
    const older = writeProjectFile({ ...long, session: { ...long.session, project: long.base } }).split('\n');
    const mixed = lines.with(at('["target",1,'), older[at('["target",1,')]).join('\n');
    expect(damageIn(mixed).damage).toContainEqual(
      expect.objectContaining({ part: 'target', recovered: true }),
    );
  });

  it('with one list of its contents gone uses the other, and without both says that more may be missing', () => {
    expect(damageIn(without('["contents",0,')).damage).toMatchObject([{ part: 'end', recovered: true }]);
    const bare = damageIn(without('["contents"'));
    expect(bare.damage).toMatchObject([
      { part: 'end', recovered: false, lost: null },
      { part: 'origins', recovered: false, lost: null },
      { part: 'end', recovered: true },
    ]);
    expect(bare.session.done).toEqual(long.session.done);
  });
});
