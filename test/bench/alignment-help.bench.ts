import { test } from 'vitest';
import { align, alignTogether } from '../../shared/align/align.ts';
import type { AlignDocument, IndexBead, SharedOptions } from '../../shared/align/alignment.ts';
import type { AlignmentCase } from './alignment-cases.ts';
import { goldCases, grown, hasAlignmentData, randomFrom, repeatCases } from './alignment-cases.ts';
import { addUp, laxF1, strictF1, tally } from './alignment-score.ts';

/*
 * What helps the aligner and by how much: texts that share a lexicon, sentences from elsewhere, another translation of
 * the source. Nothing is asserted: the tables are for reading.
 */

function unitsOf(lines: readonly string[]): { text: string; endsParagraph: boolean }[] {
  return lines.map((text) => ({ text, endsParagraph: false }));
}

function documentOf(one: AlignmentCase): AlignDocument {
  return { source: unitsOf(one.source), target: unitsOf(one.target) };
}

function languagesOf({ languages: [sourceLanguage, targetLanguage] }: AlignmentCase): SharedOptions {
  return { sourceLanguage, targetLanguage };
}

function alone(one: AlignmentCase, more: Partial<SharedOptions> = {}): readonly IndexBead[] {
  const { source, target } = documentOf(one);
  return align(source, target, { ...languagesOf(one), ...more }).beads;
}

function together(cases: readonly AlignmentCase[], languages: SharedOptions): (readonly IndexBead[])[] {
  return alignTogether(cases.map(documentOf), languages).map(({ beads }) => beads);
}

function row(
  name: string,
  cases: readonly AlignmentCase[],
  found: readonly (readonly IndexBead[])[],
): Record<string, string> {
  const sum = addUp(cases.map((one, at) => tally(one.beads, found[at])));
  return { set: name, 'strict F1': strictF1(sum).toFixed(3), 'lax F1': laxF1(sum).toFixed(3) };
}

/** The beads before and after the middle one, as two texts. */
function halves(one: AlignmentCase): AlignmentCase[] {
  const middle = one.beads.length >> 1;
  const later = one.beads.slice(middle);
  const cut = {
    source: Math.min(...later.flatMap((bead) => bead.source)),
    target: Math.min(...later.flatMap((bead) => bead.target)),
  };
  const isLater = (bead: AlignmentCase['beads'][number]): boolean =>
    (bead.source[0] ?? -1) >= cut.source || (bead.target[0] ?? -1) >= cut.target;
  return [
    {
      ...one,
      source: one.source.slice(0, cut.source),
      target: one.target.slice(0, cut.target),
      beads: one.beads.filter((bead) => !isLater(bead)),
    },
    {
      ...one,
      source: one.source.slice(cut.source),
      target: one.target.slice(cut.target),
      beads: one.beads.filter(isLater).map((bead) => ({
        source: bead.source.map((line) => line - cut.source),
        target: bead.target.map((line) => line - cut.target),
      })),
    },
  ];
}

/** The gold links as sentence pairs. */
function pairsOf(cases: readonly AlignmentCase[]): [string, string][] {
  return cases.flatMap(({ source, target, beads }) =>
    beads
      .filter((bead) => bead.source.length > 0 && bead.target.length > 0)
      .map((bead): [string, string] => [
        bead.source.map((line) => source[line]).join(' '),
        bead.target.map((line) => target[line]).join(' '),
      ]),
  );
}

function taught(cases: readonly AlignmentCase[]): (readonly IndexBead[])[] {
  return cases.map((one) => alone(one, { examples: pairsOf(cases.filter((other) => other !== one)) }));
}

/** Links a case by the words of its own target, of which a share is lost or replaced, dealt out to the source. */
function translated(one: AlignmentCase, lost: number): readonly IndexBead[] {
  const random = randomFrom(3);
  const words = one.target.flatMap((line) => line.split(' '));
  const translations = one.source.map(() => '');
  for (const { source, target } of one.beads) {
    const mine = target
      .flatMap((line) => one.target[line].split(' '))
      .flatMap((word) => {
        if (random() >= lost) return [word];
        return random() < 0.5 ? [] : [words[Math.floor(random() * words.length)]];
      });
    source.forEach((line, at) => {
      const place = (index: number): number => Math.floor((index * mine.length) / source.length);
      translations[line] = mine.slice(place(at), place(at + 1)).join(' ');
    });
  }
  const { source, target } = documentOf(one);
  const helped = source.map((unit, at) => ({ ...unit, translation: translations[at] }));
  return align(helped, target, languagesOf(one)).beads;
}

test('what helps the alignment', () => {
  if (!hasAlignmentData) {
    console.log('alignment with help: no test data here, skipped');
    return;
  }
  const gold = goldCases();
  const parIce = gold.filter(({ name }) => name.includes('parice'));
  const manual = gold.filter(({ name }) => name.includes('dtm'));
  const unknown = { sourceLanguage: 'und', targetLanguage: 'und' };
  const mixed = [...parIce, ...manual];
  const yearbook = gold.filter(({ name }) => name.startsWith('de-fr')).flatMap(halves);
  console.table([
    row(
      'ParIce, one by one',
      parIce,
      parIce.map((one) => alone(one)),
    ),
    row('ParIce together', parIce, together(parIce, languagesOf(parIce[0]))),
    row('ParIce, each taught by the others', parIce, taught(parIce)),
    row('ParIce and dtm together (two language pairs)', mixed, together(mixed, unknown)),
    row(
      'all gold, one by one',
      gold,
      gold.map((one) => alone(one)),
    ),
    row('all gold together (three language pairs)', gold, together(gold, unknown)),
    row(
      'halves of de-fr, one by one',
      yearbook,
      yearbook.map((one) => alone(one)),
    ),
    row('halves of de-fr together', yearbook, together(yearbook, languagesOf(yearbook[0]))),
    row('halves of de-fr, each taught by the other', yearbook, taught(yearbook)),
    ...(['en-fr', 'fr-en'] as const).flatMap((pair) => {
      const cases = repeatCases(pair);
      return [
        row(
          `machine translations ${pair}, one by one`,
          cases,
          cases.map((one) => alone(one)),
        ),
        row(`machine translations ${pair} together`, cases, together(cases, languagesOf(cases[0]))),
      ];
    }),
  ]);
  console.table(
    [1, 0.7, 0.5, 0.3, 0].flatMap((lost) => {
      const helped = gold.map((one) => translated(one, lost));
      return [row(`all gold, another translation with ${lost * 100} % of its words wrong`, gold, helped)];
    }),
  );
});

test('many short documents together', () => {
  if (!hasAlignmentData) return;
  const rows = [2000, 10_000, 40_000].map((lines) => {
    const { source, target, beads } = grown(goldCases(), lines);
    const documents = Array.from({ length: Math.ceil(beads.length / 20) }, (_, at): AlignDocument => {
      const some = beads.slice(20 * at, 20 * at + 20);
      return {
        source: unitsOf(some.flatMap((bead) => bead.source.map((line) => source[line]))),
        target: unitsOf(some.flatMap((bead) => bead.target.map((line) => target[line]))),
      };
    });
    const start = performance.now();
    alignTogether(documents, { sourceLanguage: 'und', targetLanguage: 'und' });
    return { lines, documents: documents.length, seconds: ((performance.now() - start) / 1000).toFixed(1) };
  });
  console.table(rows);
});
