import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { journalBeside } from '../../main/host/data-layout.ts';
import { startSession } from '../../shared/edit/edit-session.ts';
import type { ProjectDamage, ReadProject } from '../../shared/formats/project-file.ts';
import { readProjectFile, writeProjectFile } from '../../shared/formats/project-file.ts';
import type { HostClient } from '../support/host-client.ts';
import { hostClient } from '../support/host-client.ts';
import type { Choose } from '../support/random-change.ts';
import { seeded } from '../support/seeded.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { madeProject } from './made-project.ts';
import { printTable } from './print-table.ts';
import { randomRecords } from './random-records.ts';
import { stepDocument } from './step-document.ts';

const FLIPS = 500;
const CUTS = 500;
const LINES = 200;
const OF_JOURNAL = 200;
/** Pairs of sentences: a file whose parts are of one line each, and one of some lines each. */
const SMALL = 150;
const LARGE = 1_500;
/** How many of the harms are done to the large one too. */
const SHARE_OF_LARGE = 0.4;
const GESTURES = 400;

type Harm = (bytes: Buffer, choose: Choose) => Buffer;

/** One to eight bits turned round, anywhere. */
const flip: Harm = (bytes, choose) => {
  const harmed = Buffer.from(bytes);
  for (let bit = 1 + choose(8); bit > 0; bit--) {
    const at = choose(bytes.length);
    harmed[at] = (harmed[at] ?? 0) ^ (1 << choose(8));
  }
  return harmed;
};
/** The end is gone; the last byte alone is a line end, without which nothing is missing. */
const cut: Harm = (bytes, choose) => bytes.subarray(0, choose(bytes.length - 1));
const linesOf = (bytes: Buffer) => bytes.toString('latin1').split(/(?<=\n)/);
const joined = (lines: readonly string[]) => Buffer.from(lines.join(''), 'latin1');
const doubleLine: Harm = (bytes, choose) => {
  const lines = linesOf(bytes);
  const at = choose(lines.length);
  return joined(lines.toSpliced(at, 0, lines[at] ?? ''));
};
const dropLine: Harm = (bytes, choose) => {
  const lines = linesOf(bytes);
  return joined(lines.toSpliced(choose(lines.length), 1));
};

const HARMS: readonly (readonly [string, Harm, number])[] = [
  ['bits flipped', flip, FLIPS],
  ['cut off', cut, CUTS],
  ['a line doubled', doubleLine, LINES / 2],
  ['a line dropped', dropLine, LINES / 2],
];

/** A session of some hundred gestures, as a project file. */
function workedOn(pairs: number): { readonly document: string; readonly records: readonly string[] } {
  const base = madeProject(pairs, 9);
  const choose = seeded(1009);
  const records: string[] = [];
  let session = startSession(base);
  for (let gesture = 0; gesture < GESTURES; gesture++) {
    const done = randomRecords(session, records.length, choose);
    ({ session } = done);
    records.push(...done.records);
  }
  return { document: stepDocument(base, session, records.length), records };
}

function sameTranslation(left: ReadProject, right: ReadProject): boolean {
  const [one, other] = [left, right].map(({ session }) => JSON.stringify(session.project.bitext.target));
  return one === other;
}

/** What was lost though nobody was told, in words; empty where every difference is named. */
function silentLosses(original: ReadProject, read: ReadProject): string[] {
  const named = new Set(read.damage.filter(({ recovered }) => !recovered).map(({ part }) => part));
  const shape = ({ base, session, source, target }: ReadProject): Record<ProjectDamage['part'], unknown> => {
    const { project } = session;
    return {
      header: null,
      end: null,
      origins: [source, target],
      settings: [project.settings, project.monolingual],
      source: project.bitext.source,
      target: project.bitext.target,
      links: project.bitext.beads,
      marks: [...project.marks].toSorted(([left], [right]) => left - right),
      dismissed: [...project.dismissed].toSorted(),
      decisions: [...project.decisions].toSorted(([left], [right]) => (left < right ? -1 : 1)),
      base: writeProjectFile({ source: null, target, base, session: startSession(base) }),
      history: session.done,
      undone: session.undone,
    };
  };
  const before = shape(original);
  const after = shape(read);
  const parts = Object.keys(before) as ProjectDamage['part'][];
  return parts.filter(
    (part) =>
      !named.has(part) &&
      JSON.stringify(before[part]) !== JSON.stringify(after[part]) &&
      !(part === 'links' && onlyMore(original, read) && (named.has('source') || named.has('target'))),
  );
}

/**
 * Whether every link stands as it was. Segments that come back in the place of lost ones, as the text read at an earlier time, have
 * links of their own: the damage to the text names them.
 */
function onlyMore(original: ReadProject, read: ReadProject): boolean {
  const links = ({ session }: ReadProject) =>
    session.project.bitext.beads.map((bead) => JSON.stringify(bead));
  const standing = new Set(links(read));
  return links(original).every((link) => standing.has(link));
}

it.each([
  { pairs: SMALL, share: 1 },
  { pairs: LARGE, share: SHARE_OF_LARGE },
])(
  'names every loss in a damaged project file of $pairs pairs, and throws at none',
  { timeout: 1_800_000 },
  async ({ pairs, share }) => {
    const home = join(await temporaryFolder(), 'home');
    await mkdir(home);
    const client = await hostClient({ dataFolder: join(home, 'data') });
    const { document } = workedOn(pairs);
    const bytes = Buffer.from(document);
    const whole = readProjectFile(document);
    if (!whole.ok) throw new Error('the original does not read');
    const rows: (string | number)[][] = [
      [
        'project file',
        'tried',
        'whole',
        'recovered',
        'in part',
        'translation whole',
        'not at all',
        'silent',
        'thrown',
      ],
    ];
    const silent: string[] = [];
    const thrown: string[] = [];
    const reasons = new Map<string, number>();
    for (const [name, harm, all] of HARMS) {
      const count = all * share;
      const choose = seeded(count + name.length);
      const tally = { whole: 0, recovered: 0, part: 0, translation: 0, refused: 0, silent: 0, thrown: 0 };
      for (let one = 0; one < count; one++) {
        const path = join(home, 'book.visavis');
        await writeFile(path, harm(bytes, choose));
        try {
          const answer = await client.request('project.open', {
            file: client.host.grant(path).id,
            mode: 'read',
          });
          const read = answer.ok ? readProjectFile(answer.value.document) : answer;
          if (!read.ok) {
            tally.refused++;
            reasons.set(read.failure.code, (reasons.get(read.failure.code) ?? 0) + 1);
            continue;
          }
          if (sameTranslation(whole.value, read.value)) tally.translation++;
          const losses = silentLosses(whole.value, read.value);
          if (losses.length > 0) {
            tally.silent++;
            silent.push(`${name} ${one}: ${losses.join(', ')}; named: ${JSON.stringify(read.value.damage)}`);
          }
          const { damage } = read.value;
          if (damage.length === 0) tally.whole++;
          else tally[damage.every(({ recovered }) => recovered) ? 'recovered' : 'part']++;
          if (answer.ok)
            await client.expect('project.close', { project: answer.value.project, discard: false });
        } catch (error) {
          tally.thrown++;
          thrown.push(`${name} ${one}: ${String(error)}`);
        }
      }
      rows.push([
        name,
        count,
        tally.whole,
        tally.recovered,
        tally.part,
        tally.translation,
        tally.refused,
        tally.silent,
        tally.thrown,
      ]);
    }
    const size = `${(bytes.length / 1024).toFixed(0)} KiB, ${linesOf(bytes).length} lines`;
    printTable(`a damaged project file of ${size}`, rows);
    printTable('reasons given for what did not open', [['reason', 'times'], ...reasons]);
    expect(thrown).toEqual([]);
    expect(silent).toEqual([]);
  },
);

it('names every loss in a journal that was damaged, and throws at none', { timeout: 1_800_000 }, async () => {
  const home = join(await temporaryFolder(), 'home');
  await mkdir(home);
  const client = await hostClient({ dataFolder: join(home, 'data') });
  const { document, records } = workedOn(SMALL);
  const path = join(home, 'book.visavis');
  await writeFile(path, document);
  const rows: (string | number)[][] = [
    ['journal', 'tried', 'whole', 'up to the damage', 'nothing of it', 'silent', 'thrown'],
  ];
  const silent: string[] = [];
  const thrown: string[] = [];
  for (const compacted of [false, true]) {
    const { bytes, newer } = await journalOf(client, path, document, records, compacted);
    for (const [name, harm, share] of HARMS) {
      const count = Math.round((OF_JOURNAL / 2) * (share / (FLIPS + CUTS + LINES)));
      const choose = seeded(count + name.length);
      const tally = { whole: 0, part: 0, none: 0, silent: 0, thrown: 0 };
      for (let one = 0; one < count; one++) {
        const harmed = noticeable(bytes, harm, choose);
        await writeFile(journalBeside(path), harmed);
        try {
          const opened = await client.expect('project.open', {
            file: client.host.grant(path).id,
            mode: 'read',
          });
          const right = opened.beneath !== null ? newer : document;
          const rightDocument = opened.document === right || namesDamage(opened.document);
          const prefix = opened.records.every((record, at) => record === records[at]);
          const whole = (opened.beneath !== null) === compacted && opened.records.length === records.length;
          if (!rightDocument || !prefix || (!whole && opened.lostBytes === 0)) {
            tally.silent++;
            silent.push(`${name} ${one}: ${opened.records.length} records, ${opened.lostBytes} bytes lost`);
          }
          if (whole) tally.whole++;
          else if (opened.records.length > 0 || opened.beneath !== null) tally.part++;
          else tally.none++;
          await client.expect('project.close', { project: opened.project, discard: false });
        } catch (error) {
          tally.thrown++;
          thrown.push(`${name} ${one}: ${String(error)}`);
        }
      }
      const label = `${name}${compacted ? ', compacted' : ''}`;
      rows.push([label, count, tally.whole, tally.part, tally.none, tally.silent, tally.thrown]);
    }
  }
  printTable('a damaged journal', rows);
  expect(thrown).toEqual([]);
  expect(silent).toEqual([]);
});

function namesDamage(document: string): boolean {
  const read = readProjectFile(document);
  return !read.ok || read.value.damage.length > 0;
}

/** The journal as the host writes it: the records, or a newer document and the records. */
async function journalOf(
  client: HostClient,
  path: string,
  document: string,
  records: readonly string[],
  compacted: boolean,
): Promise<{ readonly bytes: Buffer; readonly newer: string }> {
  const { project } = await client.expect('project.open', { file: client.host.grant(path).id, mode: 'edit' });
  const newer = document.replace('"nextId"', ' "nextId"');
  if (compacted) await client.expect('project.compact', { project, document: newer, covers: 0, keep: false });
  await client.expect('project.append', { project, first: 0, records: [...records] });
  const bytes = await readFile(journalBeside(path));
  await client.expect('project.close', { project, discard: true });
  return { bytes, newer };
}

/** Harm that can be noticed: a journal that ends with a whole record is a journal, only a shorter one. */
function noticeable(bytes: Buffer, harm: Harm, choose: Choose): Buffer {
  for (;;) {
    const harmed = harm(bytes, choose);
    const shorter = harmed.length < bytes.length && bytes.subarray(0, harmed.length).equals(harmed);
    if (!shorter || bytes[harmed.length - 1] !== 0x0a) return harmed;
  }
}
