import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { align } from '../../shared/align/align.ts';
import type { AlignUnit } from '../../shared/align/alignment.ts';
import type { AlignmentCase } from './alignment-cases.ts';
import { damaged, goldCases, grown, hasAlignmentData, joined, repeatCases } from './alignment-cases.ts';
import { growingTexts, worstTexts } from './worst-texts.ts';
import { laxF1, strictF1, tally } from './alignment-score.ts';

/*
 * Time and memory from 1,000 to 100,000 lines: machine translations and gold texts told again in other words, with
 * lines lost, merged and split, and once with a passage missing in the middle. `peak` is the largest resident size of
 * this process so far, test data included; `own` is how much of it came on top of what was there before. The processor's
 * time tells more than the clock where other work runs beside; `again` is the least of several further runs. Where hunalign is on the PATH it runs on the same text,
 * without a dictionary. The worst texts are made to hurt, each with a time limit; some of them also grow, to show that
 * time does not grow faster.
 */
const SIZES = [1_000, 7_000, 10_000, 50_000, 100_000];
const GROWING = [1_000, 2_000, 4_000, 8_000];
/** What each of the worst texts is given, in milliseconds, so that the bench comes to an end. */
const PATIENCE = 60_000;

function megabytes(kilobytes: number): number {
  return Math.round(kilobytes / 1024);
}

function processorSeconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

/** Units up to which it is run again: short texts are done before the engine of JavaScript has warmed up. */
const MOST_AGAIN = 10_000;
const AGAIN = 5;

/** Seconds, the least of several runs. */
function least(source: readonly AlignUnit[], target: readonly AlignUnit[]): number {
  const runs = Array.from({ length: AGAIN }, () => {
    const start = performance.now();
    align(source, target, { sourceLanguage: 'und', targetLanguage: 'und' });
    return (performance.now() - start) / 1000;
  });
  return Math.min(...runs);
}

function measured(one: AlignmentCase): Record<string, string | number> {
  const units = (lines: readonly string[]): { text: string; endsParagraph: boolean }[] =>
    lines.map((text) => ({ text, endsParagraph: false }));
  const [source, target] = [units(one.source), units(one.target)];
  globalThis.gc?.();
  const before = process.memoryUsage().rss / 1024;
  const cpu = process.cpuUsage();
  const start = performance.now();
  const { beads } = align(source, target, { sourceLanguage: 'und', targetLanguage: 'und' });
  const seconds = (performance.now() - start) / 1000;
  const processor = processorSeconds(cpu);
  const peak = process.resourceUsage().maxRSS;
  const score = tally(one.beads, beads);
  return {
    text: one.name,
    lines: `${one.source.length} x ${one.target.length}`,
    seconds: seconds.toFixed(2),
    again: source.length <= MOST_AGAIN ? least(source, target).toFixed(2) : '-',
    processor: processor.toFixed(2),
    'before, MB': megabytes(before),
    'own, MB': megabytes(peak - before),
    'peak, MB': megabytes(peak),
    'strict F1': strictF1(score).toFixed(3),
    'lax F1': laxF1(score).toFixed(3),
  };
}

/** The same text through hunalign; null where it is not installed. */
function hunalign(one: AlignmentCase): Record<string, string | number> | null {
  if (spawnSync('hunalign', ['-h']).error) return null;
  const folder = mkdtempSync(join(tmpdir(), 'alignment-'));
  try {
    const path = (name: string): string => join(folder, name);
    writeFileSync(path('empty.dic'), '');
    writeFileSync(path('source'), `${one.source.join('\n')}\n`);
    writeFileSync(path('target'), `${one.target.join('\n')}\n`);
    const start = performance.now();
    const { stdout, status } = spawnSync('hunalign', [path('empty.dic'), path('source'), path('target')], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      timeout: 600_000,
    });
    const seconds = ((performance.now() - start) / 1000).toFixed(2);
    if (status !== 0) return { text: 'hunalign', seconds, lines: 'no output' };
    const rungs = stdout
      .trim()
      .split('\n')
      .map((line) => line.split('\t').slice(0, 2).map(Number));
    const beads = rungs.slice(0, -1).map(([from, to], at) => ({
      source: run(from, rungs[at + 1][0]),
      target: run(to, rungs[at + 1][1]),
    }));
    const score = tally(one.beads, beads);
    return {
      text: 'hunalign',
      seconds,
      'strict F1': strictF1(score).toFixed(3),
      'lax F1': laxF1(score).toFixed(3),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** Documents that no other translates the same source of, so that the text does not repeat itself. */
function stories(): AlignmentCase[] {
  const pieces = [...repeatCases('en-fr'), ...repeatCases('fr-en')];
  const chapters: AlignmentCase[] = [];
  for (let from = 0; from < pieces.length; from += 20) {
    const chapter = joined(pieces.slice(from, from + 20), `chapter ${from}`);
    chapters.push(damaged(chapter, from, { omit: 0.01, merge: 0.02, split: 0.02 }));
  }
  return [...goldCases().filter(({ name }) => !name.startsWith('hu-')), ...chapters];
}

/** The same with that many lines of the target missing in the middle. */
function withHole(one: AlignmentCase, lines: number): AlignmentCase {
  const from = Math.floor(one.target.length / 2);
  const to = from + lines;
  return {
    ...one,
    name: `${one.name}, ${lines} missing`,
    target: [...one.target.slice(0, from), ...one.target.slice(to)],
    beads: one.beads.map((bead) => ({
      source: bead.source,
      target: bead.target
        .filter((line) => line < from || line >= to)
        .map((line) => (line < from ? line : line - lines)),
    })),
  };
}

test('alignment speed', () => {
  if (!hasAlignmentData) {
    console.log('alignment speed: no test data here, skipped');
    return;
  }
  const cases = stories();
  measured(grown(cases, 1000));
  const rows: Record<string, string | number>[] = [];
  for (const size of SIZES) {
    const text = grown(cases, size);
    rows.push(measured(text));
    if (size === 50_000) rows.push(measured(withHole(text, 200)));
    const other = size <= 10_000 ? hunalign(text) : null;
    if (other) rows.push(other);
  }
  console.table(rows);
});

test('alignment of the worst texts', () => {
  const rows = worstTexts().map(({ name, source, target }) => {
    const units = (lines: readonly string[]): { text: string; endsParagraph: boolean }[] =>
      lines.map((text) => ({ text, endsParagraph: false }));
    const [left, right] = [units(source), units(target)];
    const cpu = process.cpuUsage();
    const start = performance.now();
    const { beads, cutShort } = align(left, right, {
      sourceLanguage: 'und',
      targetLanguage: 'und',
      timeLimit: { milliseconds: PATIENCE, now: () => performance.now() },
    });
    return {
      text: name,
      seconds: ((performance.now() - start) / 1000).toFixed(2),
      processor: processorSeconds(cpu).toFixed(2),
      'peak, MB': megabytes(process.resourceUsage().maxRSS),
      beads: beads.length,
      'cut short': cutShort ? 'yes' : 'no',
    };
  });
  console.table(rows);
});

test('alignment of worse and worse texts', () => {
  const rows = [...growingTexts()].map(([text, of]) => {
    const cells: Record<string, string> = { text };
    for (const count of GROWING) {
      const { source, target } = of(count);
      const units = (some: readonly string[]): { text: string; endsParagraph: boolean }[] =>
        some.map((line) => ({ text: line, endsParagraph: false }));
      const [left, right] = [units(source), units(target)];
      const cpu = process.cpuUsage();
      const { cutShort } = align(left, right, {
        sourceLanguage: 'und',
        targetLanguage: 'und',
        timeLimit: { milliseconds: PATIENCE, now: () => performance.now() },
      });
      cells[`${count} lines, s`] = `${processorSeconds(cpu).toFixed(1)}${cutShort ? ', cut short' : ''}`;
    }
    return cells;
  });
  console.table(rows);
});
