import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'vitest';
import { linkTexts } from '../../shared/align/link-texts.ts';
import type { Bead } from '../../shared/bitext/bead.ts';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { Segment } from '../../shared/bitext/segment.ts';
import type { CheckInput } from '../../shared/checks/check-input.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { findingsOf } from '../../shared/checks/findings.ts';
import { previewFixes } from '../../shared/checks/fix-all.ts';

/*
 * Planted damage in machine translations, judged without a source, with the links as the product finds them, and with the
 * links that the labels say. A planted line counts as found if a repeat finding asks to delete it ("this line"), or the
 * line that it repeats where the finding names the two as one pair ("either": exact duplicates side by side are the same
 * text, and of two paraphrases neither is the right one). A finding on a line that no label speaks of is false; hints are
 * counted apart, and with the rest in "with hints". Damage to characters and quotation marks in a line that another label
 * speaks of counts neither way.
 * SHOW=1 prints what was missed and what was false.
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

type Links = 'none' | 'as found' | 'labels';
const ALL_LINKS = ['none', 'as found', 'labels'] as const;

/** Their target lacks the first line and ends with the next document's, so no line stands across from its source. */
const SHIFTED: ReadonlySet<string> = new Set(['doc64/LISN_run1', 'doc66/LISN_run1', 'doc70/LISN_run1']);

function segments(lines: readonly string[], firstId: number): Segment[] {
  return lines.map((text, at) => ({ id: firstId + at, text: text.trim(), gap: '\n' }));
}

function inputOf(planted: Planted, links: Links): CheckInput {
  const target = segments(planted.target, 1);
  const source =
    links === 'none'
      ? target.map((segment) => ({ ...segment, id: segment.id + 100_000 }))
      : segments(planted.source, 100_001);
  const bitext = {
    source: { lead: '', segments: source },
    target: { lead: '', segments: target },
    beads: [],
  };
  return {
    bitext: { ...bitext, beads: beadsOf(planted, links, bitext) },
    monolingual: links === 'none',
    sourceLanguage: planted.sourceLanguage,
    targetLanguage: planted.targetLanguage,
    levels: {},
  };
}

function beadsOf(planted: Planted, links: Links, bitext: Bitext): readonly Bead[] {
  if (links === 'as found') {
    const { sourceLanguage, targetLanguage } = planted;
    return linkTexts(bitext, { sourceLanguage, targetLanguage }).beads;
  }
  const source = bitext.source.segments.map(({ id }) => id);
  const inserted = new Set(
    links === 'none'
      ? []
      : planted.labels.filter((label) => REPEATS.includes(label.kind)).map((label) => label.line),
  );
  let next = 0;
  const beads = bitext.target.segments.map(({ id }, at) => {
    const here = inserted.has(at) ? [] : source.slice(next, next + 1);
    next += here.length;
    return { source: here, target: [id], confidence: 1, pinned: false };
  });
  const rest = source.slice(next).map((id) => ({ source: [id], target: [], confidence: 1, pinned: false }));
  return [...beads, ...rest];
}

interface Score {
  planted: number;
  /** Found where either line of the pair counts, and where the planted one alone does. */
  found: number;
  onTheLine: number;
  wrong: number;
  restored: number;
}

function readPlanted(name: string): Planted[] {
  return readFileSync(new URL(`data/checks/${name}`, shared), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Planted);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '     -' : (part / whole).toFixed(4);
}

/** Whether the finding is on the planted line, or on the line that this one repeats where it names both. */
function hits(finding: Finding, label: Label): boolean {
  const line = finding.segment - 1;
  return line === label.line || (line === label.of && finding.related.includes(label.line + 1));
}

function scoreRepeats(name: string, all: readonly Planted[], links: Links): string[] {
  const scores = new Map<string, Score>(REPEATS.map((kind) => [kind, noScore()]));
  let [right, wrong, rightParaphrases, wrongParaphrases] = [0, 0, 0, 0];
  let [hints, untouched, alarms, questions] = [0, 0, 0, 0];
  for (const planted of all) {
    const findings = findingsOf(inputOf(planted, links)).filter(
      (finding) => finding.check.startsWith('repeat/') && finding.check !== 'repeat/loop',
    );
    const labels = planted.labels.filter((label) => scores.has(label.kind));
    for (const label of labels) {
      const score = scores.get(label.kind) ?? noScore();
      score.planted++;
      if (findings.some((finding) => finding.segment - 1 === label.line)) score.onTheLine++;
      if (findings.some((finding) => hits(finding, label))) score.found++;
      else if (process.env['SHOW'])
        console.log(
          `missed ${label.kind}\n  ${planted.target[label.line]}\n  ${planted.target[label.of ?? 0]}`,
        );
    }
    for (const finding of findings) {
      const isRight = labels.some((label) => hits(finding, label));
      const isParaphrase = finding.check === 'repeat/paraphrase';
      if (isRight && isParaphrase) rightParaphrases++;
      else if (isRight) right++;
      else if (finding.severity === 'hint') hints++;
      else if (isParaphrase) wrongParaphrases++;
      else wrong++;
      if (!isRight && process.env['SHOW'])
        console.log(
          `false ${finding.check} ${finding.severity}\n  ${planted.target[finding.segment - 1]}\n  ${planted.target[(finding.related[0] ?? 1) - 1]}`,
        );
    }
    if (planted.labels.length === 0) {
      untouched += planted.target.length;
      alarms += findings.filter((finding) => finding.severity !== 'hint').length;
      questions += findings.filter((finding) => finding.severity === 'hint').length;
    }
  }
  const four = REPEATS.slice(0, 4).map((kind) => scores.get(kind) ?? noScore());
  const sum = (of: (score: Score) => number) => four.reduce((total, score) => total + of(score), 0);
  const recall = (found: number, onTheLine: number, planted: number) =>
    `recall ${share(found, planted)} (this line ${share(onTheLine, planted)})`;
  const total = right + rightParaphrases;
  return [
    `${name}, ${all.length} documents, source: ${links}`,
    ...[...scores].map(
      ([kind, { planted, found, onTheLine }]) =>
        `  ${kind.padEnd(18)} ${String(planted).padStart(4)} planted, ${recall(found, onTheLine, planted)}`,
    ),
    `  first four         ${recall(
      sum((score) => score.found),
      sum((score) => score.onTheLine),
      sum((score) => score.planted),
    )}, precision ${share(right, right + wrong)} (${wrong} false)`,
    `  paraphrase         precision ${share(rightParaphrases, rightParaphrases + wrongParaphrases)} (${wrongParaphrases} false)`,
    `  with hints         precision of all ${share(total, total + wrong + wrongParaphrases + hints)} (${hints} false hints)`,
    `  untouched          ${alarms} findings and ${questions} hints in ${untouched} sentences`,
  ];
}

function noScore(): Score {
  return { planted: 0, found: 0, onTheLine: 0, wrong: 0, restored: 0 };
}

/** Spaces and forms of apostrophes and quotation marks apart, which the labels do not settle. */
function loosely(text: string): string {
  return text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/[„“”«»"]/g, '')
    .replace(/’/g, "'");
}

function scoreCharacters(name: string): string[] {
  const checks = { 'html-entity': 'garble/entity', 'quote-mismatch': 'quote/mismatch' } as const;
  return Object.entries(checks).map(([kind, check]) => {
    const score = noScore();
    for (const planted of readPlanted(name)) {
      const input = inputOf(planted, 'labels');
      const findings = findingsOf(input).filter((finding) => finding.check === check);
      const previews = previewFixes(input, findings);
      const other = new Set(planted.labels.filter((label) => label.kind !== kind).map((label) => label.line));
      for (const label of planted.labels.filter((one) => one.kind === kind)) {
        score.planted++;
        if (findings.some((finding) => finding.segment - 1 === label.line)) score.found++;
        const after = previews.find((preview) => preview.segment - 1 === label.line)?.after;
        if (after && label.fix && loosely(after) === loosely(label.fix)) score.restored++;
      }
      const lines = new Set(findings.map((finding) => finding.segment - 1));
      for (const label of planted.labels) if (label.kind === kind) lines.delete(label.line);
      for (const line of lines) {
        if (other.has(line)) continue;
        score.wrong++;
        if (process.env['SHOW']) console.log(`false ${check}\n  ${planted.target[line]}`);
      }
    }
    return `  ${kind.padEnd(18)} ${String(score.planted).padStart(4)} planted, recall ${share(score.found, score.planted)}, precision ${share(score.found, score.found + score.wrong)} (${score.wrong} unlabelled), restored ${share(score.restored, score.planted)}`;
  });
}

test('repeats, broken characters and quotation marks', () => {
  if (!existsSync(new URL('data/checks/', shared))) {
    console.log('No test data: skipped.');
    return;
  }
  for (const name of readdirSync(new URL('data/checks/', shared)).filter((file) =>
    file.startsWith('repeats.'),
  )) {
    const all = readPlanted(name);
    const straight = all.filter(({ id }) => !SHIFTED.has(id));
    for (const documents of straight.length < all.length ? [all, straight] : [all])
      for (const links of ALL_LINKS) console.log(scoreRepeats(name, documents, links).join('\n'));
    console.log(scoreCharacters(name).join('\n'));
  }
});
