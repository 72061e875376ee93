import { test } from 'vitest';
import { align } from '../../shared/align/align.ts';
import type { IndexBead } from '../../shared/align/alignment.ts';
import { parseBeadLines } from '../../shared/align/bead-lines.ts';
import type { AlignmentCase, Damage } from './alignment-cases.ts';
import {
  damaged,
  distantCases,
  dueBeads,
  goldCases,
  hasAlignmentData,
  isShifted,
  joined,
  pieces,
  repeatCases,
  sampleArticle,
} from './alignment-cases.ts';
import type { Tally } from './alignment-score.ts';
import { addUp, beadKey, laxF1, strictF1, tally } from './alignment-score.ts';

/*
 * How right the alignment is, against published gold and planted damage. F1 as the field scores it (see
 * alignment-score.ts). Nothing is asserted: the tables are for reading.
 */

function run(one: Pick<AlignmentCase, 'source' | 'target' | 'languages'>): readonly IndexBead[] {
  const units = (lines: readonly string[]): { text: string; endsParagraph: boolean }[] =>
    lines.map((text) => ({ text, endsParagraph: false }));
  const [sourceLanguage, targetLanguage] = one.languages;
  return align(units(one.source), units(one.target), { sourceLanguage, targetLanguage }).beads;
}

interface Outcome {
  readonly score: Tally;
  /** Planted lines in all and those left alone, by kind. */
  readonly planted: Map<string, { all: number; alone: number }>;
  readonly beads: readonly { readonly confidence: number; readonly right: boolean }[];
}

function outcome(cases: readonly AlignmentCase[]): Outcome {
  const planted: Outcome['planted'] = new Map();
  const beads: { confidence: number; right: boolean }[] = [];
  const scores = cases.map((one) => {
    const found = run(one);
    const keys = new Set(found.map(beadKey));
    const due = dueBeads(one, found);
    const gold = new Set(due.map(beadKey));
    for (const [line, kind] of one.planted) {
      const count = planted.get(kind) ?? { all: 0, alone: 0 };
      count.all++;
      if (keys.has(beadKey({ source: [], target: [line] }))) count.alone++;
      planted.set(kind, count);
    }
    for (const bead of found) beads.push({ confidence: bead.confidence, right: gold.has(beadKey(bead)) });
    return tally(due, found);
  });
  return { score: addUp(scores), planted, beads };
}

function row(name: string, { score, planted }: Outcome): Record<string, string | number> {
  const cells: Record<string, string | number> = {
    set: name,
    'strict F1': strictF1(score).toFixed(3),
    'lax F1': laxF1(score).toFixed(3),
  };
  const counts = [...planted.values()];
  const all = counts.reduce((sum, { all: some }) => sum + some, 0);
  if (all > 0) {
    cells['planted left alone'] =
      `${((100 * counts.reduce((sum, { alone }) => sum + alone, 0)) / all).toFixed(1)} %`;
    for (const [kind, { all: some, alone }] of planted) cells[kind] = `${alone}/${some}`;
  }
  return cells;
}

const STEPS = [0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.01];

/** Of beads by stated confidence: the mean that is stated, the share that is right, and how many there are. */
function reliability(name: string, { beads }: Outcome): Record<string, string | number> {
  const cells: Record<string, string | number> = { set: name };
  STEPS.slice(0, -1).forEach((from, at) => {
    const some = beads.filter(({ confidence }) => confidence >= from && confidence < STEPS[at + 1]);
    const right = some.filter((bead) => bead.right).length;
    const stated = some.reduce((sum, { confidence }) => sum + confidence, 0);
    const percent = (part: number): string => ((100 * part) / some.length).toFixed(0);
    cells[`${from}+`] =
      some.length === 0 ? '-' : `${percent(stated)} said, ${percent(right)} right of ${some.length}`;
  });
  return cells;
}

/**
 * How many of the wrong beads are among the least sure tenth, and among as many of the least sure as there are wrong
 * ones where those are more than a tenth.
 */
function ranking(name: string, { beads }: Outcome): Record<string, string | number> {
  const sorted = beads.toSorted((left, right) => left.confidence - right.confidence);
  const wrong = beads.filter(({ right }) => !right).length;
  const tenth = Math.ceil(beads.length / 10);
  const caught = sorted.slice(0, tenth).filter(({ right }) => !right).length;
  const share = (of: number): string => (of === 0 ? '-' : `${((100 * caught) / of).toFixed(0)} %`);
  return {
    set: name,
    beads: beads.length,
    wrong,
    'in the least sure tenth': caught,
    'of the wrong': share(wrong),
    'of what a tenth can hold': share(Math.min(wrong, tenth)),
  };
}

const DAMAGES: readonly (readonly [name: string, damage: Damage])[] = [
  ['1 % of lines lost', { omit: 0.01 }],
  ['5 % of lines lost', { omit: 0.05 }],
  ['10 % of lines lost', { omit: 0.1 }],
  ['passages lost', { passage: 0.02 }],
  ['passages exchanged', { exchange: 0.04 }],
  ['3 % merged, 3 % split', { merge: 0.03, split: 0.03 }],
];

test('alignment against gold and planted damage', () => {
  if (!hasAlignmentData) {
    console.log('alignment accuracy: no test data here, skipped');
    return;
  }
  const gold = goldCases();
  const translations = [...repeatCases('en-fr'), ...repeatCases('fr-en')];
  const single = gold.map((one) => [one.name, outcome([one])] as const);
  const others = outcome(gold.filter(({ name }) => !name.startsWith('de-fr')));
  console.table([
    ...single.map(([name, result]) => row(name, result)),
    row('all but de-fr, one by one', others),
    ...[40, 80, 150].map((lines) => {
      const cut = gold.filter(({ name }) => name.startsWith('de-fr')).flatMap((one) => pieces(one, lines));
      return row(`de-fr in ${cut.length} pieces of ${lines}`, outcome(cut));
    }),
  ]);

  const plain = outcome(translations);
  const sound = translations.filter((one) => !isShifted(one));
  const hurt = DAMAGES.map(([name, damage]) => {
    // Passages need texts longer than an abstract: one text a system.
    const isLong = damage.passage !== undefined || damage.exchange !== undefined;
    const hurtBy = (cases: readonly AlignmentCase[]): AlignmentCase[] =>
      (isLong ? bySystem(cases) : cases).map((one, at) => damaged(one, at, damage));
    return { name, all: outcome(hurtBy(translations)), sound: outcome(hurtBy(sound)) };
  });
  console.table([
    row('machine translations', plain),
    row('without documents of shifted labels', outcome(sound)),
    row('joined by system', outcome(bySystem(translations))),
    ...hurt.map(({ name, all }) => row(name, all)),
  ]);

  // Confidence can't be held against labels that do not hold.
  const sets: [string, Outcome][] = [
    ...single
      .filter(([name]) => !name.includes('parice'))
      .map(([name, result]): [string, Outcome] => [name, result]),
    ['ParIce', outcome(gold.filter(({ name }) => name.includes('parice')))],
    ['machine translations', outcome(sound)],
    ...hurt.map(({ name, sound: result }): [string, Outcome] => [name, result]),
  ];
  sets.push(['all', { ...plain, beads: sets.flatMap(([, { beads }]) => beads) }]);
  console.table(sets.map(([name, result]) => reliability(name, result)));
  console.table(sets.map(([name, result]) => ranking(name, result)));
});

/** The documents of one system, joined. */
function bySystem(cases: readonly AlignmentCase[]): AlignmentCase[] {
  const systems = new Map<string, AlignmentCase[]>();
  for (const one of cases) {
    const system = `${one.languages.join('-')} ${one.name.split('/')[1] ?? ''}`;
    systems.set(system, [...(systems.get(system) ?? []), one]);
  }
  return [...systems].map(([name, some]) => joined(some, name));
}

test('alignment of distant languages', () => {
  console.table(distantCases().map((one) => row(one.name, outcome([one]))));
});

/**
 * The article's links, worked out by reading (0-based lines): the French lines without partner are repeats and
 * fragments.
 */
const ARTICLE = `
[0]:[0]  [1]:[1]  [2]:[2]  []:[3]  [3]:[4]  []:[5]  [4]:[6]  [5]:[7]  [6]:[8]  []:[9]  [7]:[10]  [8]:[11]  [9]:[12]
[]:[13]  [10]:[14]  []:[15]  [11]:[16]  [12]:[17]  [13]:[18]  []:[19]  [14]:[20]  [15]:[21]  [16]:[22]  [17]:[23]
[18]:[24]  [19]:[25]`;

test('alignment of the sample article', () => {
  const article = sampleArticle();
  if (!article) {
    console.log('alignment of the sample article: not here, skipped');
    return;
  }
  const gold = parseBeadLines(
    ARTICLE.trim()
      .split(/\s{2,}|\n/)
      .join('\n'),
  );
  if (!gold.ok) throw new Error(`line ${gold.failure.line}: ${gold.failure.reason}`);
  const right = new Set(gold.value.map(beadKey));
  const found = run({ ...article, languages: ['en', 'fr'] });
  console.table(
    found.map((bead) => ({
      source: bead.source.map((line) => line + 1).join(' '),
      target: bead.target.map((line) => line + 1).join(' '),
      confidence: bead.confidence.toFixed(2),
      right: right.has(beadKey(bead)) ? 'yes' : 'NO',
      text: (article.target[bead.target[0] ?? -1] ?? '').slice(0, 60),
    })),
  );
  console.log(`${found.filter((bead) => right.has(beadKey(bead))).length} of ${right.size} beads right`);
});
