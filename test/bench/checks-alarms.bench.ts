import { test } from 'vitest';
import { linkTexts } from '../../shared/align/link-texts.ts';
import { CHECKS } from '../../shared/checks/catalogue.ts';
import type { CheckInput } from '../../shared/checks/check-input.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { findingsOf } from '../../shared/checks/findings.ts';
import { explainFinding } from '../../shared/checks/reasons-english.ts';
import type { AlignmentCase } from './alignment-cases.ts';
import { goldCases, hasAlignmentData, isShifted, repeatCases } from './alignment-cases.ts';

/*
 * What every check says of texts that nobody damaged: machine translations (the documents without labels) and books and laws
 * translated by people, with the links as the product finds them. Not all of it is a false alarm, since texts have errors of their
 * own; but what an editor is shown on a good text is counted here. SHOW=source/number prints what that check says, SHOW=all everything.
 */
test('findings on texts that nobody damaged', () => {
  if (!hasAlignmentData) {
    console.log('No test data: skipped.');
    return;
  }
  const untouched = (['en-fr', 'fr-en'] as const).map((pair) => ({
    name: `mt ${pair}`,
    cases: repeatCases(pair).filter((one) => one.untouched === true && !isShifted(one)),
  }));
  const gold = new Map<string, AlignmentCase[]>();
  for (const one of goldCases())
    gold.set(one.languages.join('-'), [...(gold.get(one.languages.join('-')) ?? []), one]);
  const sets = [...untouched, ...[...gold].map(([name, cases]) => ({ name: `gold ${name}`, cases }))];
  const columns = sets.map(({ name, cases }) => {
    const counts = new Map<string, number>();
    let sentences = 0;
    for (const one of cases) {
      const input = inputOf(one);
      sentences += one.target.length;
      for (const finding of findingsOf(input)) {
        count(counts, finding.check);
        count(counts, finding.severity);
        show(input, finding, name);
      }
    }
    return { name, sentences, counts };
  });
  const row = (title: string, value: (column: (typeof columns)[number]) => string | number) =>
    [title.padEnd(26), ...columns.map((column) => String(value(column)).padStart(12))].join(' ');
  const findings = (key: string) => row(key, ({ counts }) => counts.get(key) ?? 0);
  const per500 = (key: string) =>
    row(`${key}s per 500`, ({ counts, sentences }) =>
      ((500 * (counts.get(key) ?? 0)) / sentences).toFixed(2),
    );
  console.log(
    [
      row('', ({ name }) => name),
      row('sentences', ({ sentences }) => sentences),
      ...CHECKS.map(({ id }) => findings(id)),
      ...['error', 'warning', 'hint', 'style'].map(per500),
    ].join('\n'),
  );
});

function inputOf({ source, target, languages: [sourceLanguage, targetLanguage] }: AlignmentCase): CheckInput {
  const segments = (lines: readonly string[], first: number) =>
    lines.map((text, at) => ({ id: first + at, text: text.trim(), gap: '\n' }));
  const bitext = {
    source: { lead: '', segments: segments(source, 0) },
    target: { lead: '', segments: segments(target, source.length) },
    beads: [],
  };
  const { beads } = linkTexts(bitext, { sourceLanguage, targetLanguage });
  return { bitext: { ...bitext, beads }, monolingual: false, sourceLanguage, targetLanguage, levels: {} };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function show({ bitext }: CheckInput, finding: Finding, set: string): void {
  const wanted = process.env['SHOW'];
  if (wanted !== 'all' && wanted !== finding.check) return;
  const bead = bitext.beads.find((one) => one[finding.side].includes(finding.segment));
  const words = (side: 'source' | 'target') =>
    (bead?.[side] ?? []).map((id) => bitext[side].segments.find((one) => one.id === id)?.text).join(' | ');
  console.log(
    `${set} ${finding.check} ${finding.severity}: ${explainFinding(finding)}\n  ${words('source')}\n  ${words('target')}`,
  );
}
