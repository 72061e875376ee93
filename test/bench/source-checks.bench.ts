import { test } from 'vitest';
import { type BeadCheck, checkBead } from '../../shared/checks/bead-check.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { explainFinding } from '../../shared/checks/reasons-english.ts';
import { addressCheck } from '../../shared/checks/source/address.ts';
import { bracketCountCheck } from '../../shared/checks/source/brackets.ts';
import { endingCheck } from '../../shared/checks/source/ending.ts';
import { numberCheck } from '../../shared/checks/source/number.ts';
import { quoteCountCheck } from '../../shared/checks/source/quotes.ts';
import type { AlignmentCase } from './alignment-cases.ts';
import { goldCases, hasAlignmentData, isShifted, randomFrom, repeatCases } from './alignment-cases.ts';

/*
 * Numbers, addresses, endings, brackets and quotation marks of the source against those of the translation, with the links of the
 * labels: what is found in texts that nobody damaged (machine translations, and texts translated by people), and of numbers that were
 * changed in the translation, one in each second line that has any. SHOW=source/number prints what that check found in the untouched
 * texts, SHOW=missed the changes that were not found.
 */
const CHECKS: readonly BeadCheck[] = [
  numberCheck,
  addressCheck,
  endingCheck,
  bracketCountCheck,
  quoteCountCheck,
];
const IDS = ['source/number', 'source/address', 'source/ending', 'source/brackets', 'source/quotes'];

interface Bead {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly languages: readonly [source: string, target: string];
}

function findingsIn({
  source,
  target,
  languages: [sourceLanguage, targetLanguage],
}: Bead): readonly Finding[] {
  const segments = (lines: readonly string[], first: number) =>
    lines.map((text, at) => ({ id: first + at, text: text.trim(), gap: '\n' }));
  const view = {
    source: segments(source, 1001),
    target: segments(target, 1),
    sourceLanguage,
    targetLanguage,
  };
  return checkBead(view, CHECKS).flat();
}

function beadsOf({ source, target, beads, languages }: AlignmentCase): Bead[] {
  return beads
    .filter((bead) => bead.source.length > 0 && bead.target.length > 0)
    .map((bead) => ({
      source: bead.source.map((at) => source[at] ?? ''),
      target: bead.target.map((at) => target[at] ?? ''),
      languages,
    }));
}

function sets(): { readonly name: string; readonly beads: readonly Bead[] }[] {
  const machine = (['en-fr', 'fr-en'] as const).map((pair) => ({
    name: `mt ${pair}`,
    beads: repeatCases(pair)
      .filter((one) => one.untouched === true && !isShifted(one))
      .flatMap(beadsOf),
  }));
  const people = goldCases().map((one) => ({ name: one.name, beads: beadsOf(one) }));
  return [...machine, ...people];
}

function generator(seed: number): (below: number) => number {
  const random = randomFrom(seed);
  return (below) => Math.floor(random() * below);
}

type Damage = 'digit' | 'dropped' | 'swapped' | 'added digit';
const DAMAGES: readonly Damage[] = ['digit', 'dropped', 'swapped', 'added digit'];

/** Changes one number of the line; the same line where the change would make no other number. */
function damaged(line: string, damage: Damage, next: (below: number) => number): string {
  const numbers = [...line.matchAll(/(?<![\p{L}\d.,&#;-])\d+(?:[.,]\d+)?(?![\p{L}\d;])/gu)];
  const match = numbers[next(Math.max(1, numbers.length))];
  if (!match) return line;
  const [number] = match;
  const at = next(number.length);
  const digit = Number(number[at]);
  let other = number;
  if (damage === 'dropped') other = '';
  else if (damage === 'added digit') other = `${number}${1 + next(9)}`;
  else if (damage === 'digit' && Number.isInteger(digit))
    other = `${number.slice(0, at)}${(digit + 1 + next(8)) % 10}${number.slice(at + 1)}`;
  else if (damage === 'swapped' && /^\d\d/.test(number)) other = `${number[1]}${number[0]}${number.slice(2)}`;
  if (other !== '' && Number(other.replace(',', '.')) === Number(number.replace(',', '.'))) return line;
  return line.slice(0, match.index) + other + line.slice(match.index + number.length);
}

test('source against translation', () => {
  if (!hasAlignmentData) {
    console.log('No test data: skipped.');
    return;
  }
  const all = sets();
  const rows = all.map(({ name, beads }) => {
    const counts = new Map<string, number>();
    for (const bead of beads) {
      for (const finding of findingsIn(bead)) {
        const key = `${finding.check} ${finding.severity === 'hint' ? 'hint' : 'sure'}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
        if (process.env['SHOW'] === finding.check)
          console.log(
            `${name} ${finding.severity} ${explainFinding(finding)} -> ${finding.expected}\n  ${bead.source.join(' | ')}\n  ${bead.target.join(' | ')}`,
          );
      }
    }
    const cells = IDS.map((id) =>
      `${counts.get(`${id} sure`) ?? 0}+${counts.get(`${id} hint`) ?? 0}`.padStart(16),
    );
    return `${name.padEnd(28)} ${String(beads.length).padStart(6)} ${cells.join('')}`;
  });
  console.log(
    [
      `${'findings + hints, untouched'.padEnd(28)}  beads ${IDS.map((id) => id.padStart(16)).join('')}`,
      ...rows,
    ].join('\n'),
  );
  const planted = all.map(({ name, beads }) => plantedRow(name, beads));
  console.log(
    [
      'one number changed in each second line with any',
      `${'set'.padEnd(28)} ${[...DAMAGES, 'precision', 'restored'].map((title) => title.padStart(16)).join('')}`,
      ...planted,
    ].join('\n'),
  );
});

/** Recall for each kind of damage; the share of findings in lines that were changed; the share of those that the fix puts right. */
function plantedRow(name: string, beads: readonly Bead[]): string {
  const next = generator(11);
  const seen = new Map<Damage, [found: number, planted: number]>(DAMAGES.map((damage) => [damage, [0, 0]]));
  let [right, wrong, restored, restorable] = [0, 0, 0, 0];
  for (const bead of beads) {
    const damage = DAMAGES[next(DAMAGES.length)] ?? 'digit';
    const line = bead.target[0] ?? '';
    const changed = next(2) === 0 ? damaged(line, damage, next) : line;
    const findings = findingsIn({ ...bead, target: [changed, ...bead.target.slice(1)] }).filter(
      ({ check, severity }) => check === 'source/number' && severity !== 'hint',
    );
    if (changed === line) {
      wrong += findings.length;
      continue;
    }
    const score = seen.get(damage) ?? [0, 0];
    score[1]++;
    if (findings.length > 0) score[0]++;
    else if (process.env['SHOW'] === 'missed')
      console.log(`missed ${damage}\n  ${bead.source.join(' | ')}\n  ${changed}`);
    right += Math.min(1, findings.length);
    wrong += Math.max(0, findings.length - 1);
    const [finding] = findings;
    if (damage === 'dropped' || !finding || findings.length !== 1) continue;
    restorable++;
    const [fix] = finding.fixes;
    const [edit] = fix?.edits ?? [];
    if (edit?.kind === 'replace' && finding.segment === 1) {
      const trimmed = changed.trim();
      if (trimmed.slice(0, edit.start) + edit.insert + trimmed.slice(edit.end) === line.trim()) restored++;
    }
  }
  const cells = DAMAGES.map((damage) => (seen.get(damage) ?? []).join(' of '));
  cells.push(`${right} of ${right + wrong}`, `${restored} of ${restorable}`);
  return `${name.padEnd(28)} ${cells.map((cell) => cell.padStart(16)).join('')}`;
}
