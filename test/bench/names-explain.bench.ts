import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import { explainPairs } from '../../main/cli/names-explain.ts';
import { readNamePairs } from '../../shared/formats/name-pairs.ts';
import { formatVerdictLines } from '../../shared/formats/name-verdicts.ts';

/* What `visavis names explain --tsv` says of sets of pairs that are the same name (1) or different ones (0). */

const names = new URL('../../../shared/data/names/', import.meta.url);
const SETS: readonly (readonly [file: string, language: string])[] = [
  ['persons_pairs.tsv', 'und'],
  ['persons_fullname_namebench.tsv', 'und'],
  ['countries_within_lang.tsv', 'und'],
  ['countries_cross_lang.tsv', 'und'],
  ['cities_cross_lang.tsv', 'und'],
  ['places_lookalike_negatives.tsv', 'fr'],
];
const SHOWN = Number(process.env['NAMES_SHOWN'] ?? 0);

interface Score {
  found: number;
  positives: number;
  merged: number;
  negatives: number;
}

function scoreLine(label: string, { found, positives, merged, negatives }: Score): string {
  const percent = (part: number, whole: number) =>
    whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
  return [
    label.padEnd(46),
    `recall ${found}/${positives} ${percent(found, positives)}`.padEnd(28),
    `precision ${percent(found, found + merged)}`.padEnd(20),
    `look-alikes merged ${merged}/${negatives} ${percent(merged, negatives)}`,
  ].join(' ');
}

function columnOf(text: string, name: string): readonly string[] {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const at = header.split('\t').indexOf(name);
  return lines.map((line) => line.split('\t')[at] ?? '');
}

describe.skipIf(!existsSync(names))('verdicts on pairs of names', () => {
  it.each(SETS)('%s', (file, language) => {
    const text = readFileSync(new URL(file, names), 'utf8');
    const pairs = readNamePairs(text);
    if (!pairs.ok) throw new Error(`${file}, line ${pairs.failure.line}: ${pairs.failure.why}`);
    const began = performance.now();
    const explained = explainPairs(pairs.value, language);
    const lines = formatVerdictLines(explained);
    const took = performance.now() - began;
    const same = columnOf(text, 'same').map((cell) => cell === '1');
    const wrong: string[] = [];
    for (const [label, accepted] of [
      ['same', ['same']],
      ['same or maybe', ['same', 'maybe']],
    ] as const) {
      const score: Score = { found: 0, positives: 0, merged: 0, negatives: 0 };
      for (const [at, { verdict }] of explained.entries()) {
        const isSaid = accepted.some((one) => one === verdict);
        if (same[at]) score.positives++;
        else score.negatives++;
        if (isSaid && same[at]) score.found++;
        if (isSaid && !same[at]) score.merged++;
        if (label === 'same' && isSaid !== same[at])
          wrong.push(
            `  ${same[at] ? 'missed' : 'MERGED'} ${pairs.value[at]?.a} / ${pairs.value[at]?.b}: ${lines.split('\n')[at]}`,
          );
      }
      console.log(scoreLine(`${file} ${label}`, score));
    }
    console.log(`  ${pairs.value.length} rows in ${took.toFixed(0)} ms`);
    for (const line of wrong.slice(0, SHOWN)) console.log(line);
  });
});
