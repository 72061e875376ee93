import type { Bead } from '../../../shared/bitext/bead.ts';
import { brokenBeadLaw } from '../../../shared/bitext/bitext.ts';
import type { Segment } from '../../../shared/bitext/segment.ts';
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { findingsOf } from '../../../shared/checks/findings.ts';

/** Segments of the source begin here, those of the target at 1. */
const FIRST_SOURCE = 1001;

/** A text without a source: one segment a line; segments of one line are parted by `|`. */
export function monolingual(lines: readonly string[], language = 'fr'): CheckInput {
  const target = segmentsOf(lines, 1);
  const source = target.map((segment) => ({ ...segment, id: segment.id + FIRST_SOURCE }));
  const beads = target.map((segment, at) => bead([source[at].id], [segment.id]));
  return {
    bitext: { source: { lead: '', segments: source }, target: { lead: '', segments: target }, beads },
    monolingual: true,
    sourceLanguage: language,
    targetLanguage: language,
    levels: {},
  };
}

/** Pairs of source and target lines; null is nothing on that side, `|` parts segments of one bead. */
export function bilingual(
  rows: readonly (readonly [string | null, string | null])[],
  language = 'fr',
): CheckInput {
  const source: Segment[] = [];
  const target: Segment[] = [];
  const beads = rows.map(([left, right]) => {
    const here = left === null ? [] : segmentsOf([left], FIRST_SOURCE + source.length);
    const there = right === null ? [] : segmentsOf([right], 1 + target.length);
    source.push(...here);
    target.push(...there);
    return bead(
      here.map((segment) => segment.id),
      there.map((segment) => segment.id),
    );
  });
  const bitext = { source: { lead: '', segments: source }, target: { lead: '', segments: target }, beads };
  const broken = brokenBeadLaw(bitext);
  if (broken) throw new Error(broken);
  return { bitext, monolingual: false, sourceLanguage: 'en', targetLanguage: language, levels: {} };
}

/** `check@segment` of every finding, in order; only those of a family or check where one is given. */
export function found(input: CheckInput, only = ''): string[] {
  return findingsLike(input, only).map((finding) => `${finding.check}@${finding.segment}`);
}

export function findingsLike(input: CheckInput, only: string): readonly Finding[] {
  return findingsOf(input).filter((finding) => finding.check.startsWith(only));
}

/** The text of the first segment after the first fix of each of its findings of that check, from the last to the first. */
export function repairedBy(text: string, check: string, language = 'fr'): string {
  let repaired = text;
  for (let round = 0; round < 20; round++) {
    const fix = findingsLike(monolingual([repaired], language), check).at(-1)?.fixes[0];
    if (!fix) return repaired;
    for (const edit of fix.edits.toReversed()) {
      if (edit.kind === 'replace')
        repaired = repaired.slice(0, edit.start) + edit.insert + repaired.slice(edit.end);
    }
  }
  return repaired;
}

function segmentsOf(lines: readonly string[], firstId: number): Segment[] {
  const segments: Segment[] = [];
  for (const line of lines) {
    const parts = line.split('|');
    for (const [at, text] of parts.entries()) {
      segments.push({ id: firstId + segments.length, text, gap: at < parts.length - 1 ? ' ' : '\n' });
    }
  }
  return segments;
}

function bead(source: readonly number[], target: readonly number[]): Bead {
  return { source, target, confidence: 1, pinned: false };
}
