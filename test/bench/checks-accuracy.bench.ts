import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'vitest';
import { align } from '../../shared/align/align.ts';
import type { IndexBead } from '../../shared/align/alignment.ts';
import type { Segment } from '../../shared/bitext/segment.ts';
import type { CheckInput } from '../../shared/checks/check-input.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { findingsOf } from '../../shared/checks/findings.ts';

/*
 * Planted damage in machine translations. A planted line counts as found if a repeat finding asks to delete it, or the
 * line that it repeats where the finding names the two as one pair (exact duplicates side by side are the same text, and
 * of two paraphrases neither is the right one). A finding on a line that no label speaks of is false. Damage to characters
 * and quotation marks in a line that is itself a planted repeat counts neither way.
 */
const shared = new URL('../../../shared/', import.meta.url);
const REPEATS = ['exact-repeat', 'near-repeat', 'truncated-repeat', 'fragment', 'paraphrase-repeat'];

interface Label {
  readonly line: number;
  readonly kind: string;
  readonly of?: number;
  readonly fix?: string;
}

interface Planted {
  readonly id: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly labels: readonly Label[];
}

type Links = 'none' | 'aligned' | 'labels';

function segments(lines: readonly string[], firstId: number): Segment[] {
  return lines.map((text, at) => ({ id: firstId + at, text: text.trim(), gap: '\n' }));
}

function inputOf(planted: Planted, links: Links): CheckInput {
  const target = segments(planted.target, 1);
  const source = links === 'none' ? target.map((segment) => ({ ...segment, id: segment.id + 100_000 })) : segments(planted.source, 100_001);
  const beads = beadsOf(planted, links, source, target).map((bead) => ({
    source: bead.source.map((at) => source[at].id),
    target: bead.target.map((at) => target[at].id),
    confidence: bead.confidence,
    pinned: false,
  }));
  return {
    bitext: { source: { lead: '', segments: source }, target: { lead: '', segments: target }, beads },
    monolingual: links === 'none',
    sourceLanguage: planted.sourceLanguage,
    targetLanguage: planted.targetLanguage,
  };
}

function beadsOf(planted: Planted, links: Links, source: readonly Segment[], target: readonly Segment[]): readonly IndexBead[] {
  if (links === 'none') return target.map((_, at) => ({ source: [at], target: [at], confidence: 1 }));
  if (links === 'aligned') {
    const units = (side: readonly Segment[]) => side.map((segment) => ({ text: segment.text, endsParagraph: true }));
    return align(units(source), units(target), planted).beads;
  }
  const inserted = new Set(planted.labels.filter((label) => REPEATS.includes(label.kind)).map((label) => label.line));
  let next = 0;
  const beads: IndexBead[] = target.map((_, at) => ({
    source: inserted.has(at) || next >= source.length ? [] : [next++],
    target: [at],
    confidence: 1,
  }));
  for (; next < source.length; next++) beads.push({ source: [next], target: [], confidence: 1 });
  return beads;
}

interface Score {
  planted: number;
  found: number;
}

function readPlanted(name: string): Planted[] {
  return readFileSync(new URL(`data/checks/${name}`, shared), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Planted);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(4);
}

function scoreSet(name: string, links: Links, show: boolean): string[] {
  const kinds = new Map<string, Score>(REPEATS.map((kind) => [kind, { planted: 0, found: 0 }]));
  const falseBy = new Map<string, number>();
  const trueBy = new Map<string, number>();
  let untouched = 0;
  let untouchedFalse = 0;
  const characters = { planted: 0, found: 0, false: 0, restored: 0 };
  const quotes = { planted: 0, found: 0, false: 0, restored: 0 };
  for (const planted of readPlanted(name)) {
    const findings = findingsOf(inputOf(planted, links));
    const repeats = findings.filter((finding) => finding.check.startsWith('repeat/') && finding.check !== 'repeat/loop');
    const labelled = new Map(planted.labels.filter((label) => kinds.has(label.kind)).map((label) => [label.line, label]));
    const used = new Set<Finding>();
    for (const label of labelled.values()) {
      const score = kinds.get(label.kind);
      if (!score) continue;
      score.planted++;
      const hits = repeats.filter((finding) => finding.segment - 1 === label.line || (finding.segment - 1 === label.of && finding.related.includes(label.line + 1)));
      for (const hit of hits) used.add(hit);
      if (hits.length > 0) score.found++;
      else if (show) console.log(`MISSED ${label.kind}\n   ${planted.target[label.line]}\n   ${planted.target[label.of ?? 0]}`);
    }
    for (const finding of repeats) {
      if (finding.severity === 'hint') { falseBy.set('hint', (falseBy.get('hint') ?? 0) + (used.has(finding) ? 0 : 1)); if (used.has(finding)) trueBy.set(finding.check, (trueBy.get(finding.check) ?? 0) + 1); continue; }
      const by = used.has(finding) ? trueBy : falseBy;
      by.set(finding.check, (by.get(finding.check) ?? 0) + 1);
      if (!used.has(finding) && show) console.log(`FALSE ${finding.check} ${JSON.stringify(finding.reason.values['evidence'])}\n   ${planted.target[finding.segment - 1]}\n   ${planted.target[(finding.related[0] ?? 1) - 1]}`);
    }
    if (planted.labels.length === 0) {
      untouched += planted.target.length;
      untouchedFalse += repeats.filter((finding) => finding.severity !== 'hint').length;
    }
  }
  const rows = [`${name}, links: ${links}`];
  for (const [kind, score] of kinds) rows.push(`  ${kind.padEnd(18)} planted ${String(score.planted).padStart(4)}  recall ${percent(score.found, score.planted)}`);
  const sum = (by: Map<string, number>, wanted: (check: string) => boolean) => [...by].reduce((total, [check, count]) => total + (wanted(check) ? count : 0), 0);
  const hard = (check: string) => check !== 'repeat/paraphrase' && check !== 'hint';
  const four = REPEATS.slice(0, 4).map((kind) => kinds.get(kind) ?? { planted: 0, found: 0 });
  rows.push(`  four together      recall ${percent(four.reduce((t, s) => t + s.found, 0), four.reduce((t, s) => t + s.planted, 0))}  precision ${percent(sum(trueBy, hard), sum(trueBy, hard) + sum(falseBy, hard))} (${sum(falseBy, hard)} false)`);
  const soft = (check: string) => check === 'repeat/paraphrase';
  rows.push(`  paraphrase         precision ${percent(sum(trueBy, soft), sum(trueBy, soft) + sum(falseBy, soft))} (${sum(falseBy, soft)} false), hints elsewhere ${falseBy.get('hint') ?? 0}`);
  rows.push(`  untouched          ${untouched} sentences, ${untouchedFalse} repeat findings`);
  void characters; void quotes;
  return rows;
}

test('repeats, broken characters and quotation marks', () => {
  if (!existsSync(new URL('data/checks/', shared))) {
    console.log('No test data: skipped.');
    return;
  }
  for (const name of readdirSync(new URL('data/checks/', shared)).filter((file) => file.startsWith('repeats.'))) {
    for (const links of ['none', 'labels', 'aligned'] as const) console.log(scoreSet(name, links, process.env['SHOW'] === links).join('\n'));
  }
});
