import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import { sameThing, thingsCalled } from '../../shared/names/things/known-thing.ts';
import { thingIndex } from '../../shared/names/things/thing-index.ts';

const names = new URL('../../../shared/data/names/', import.meta.url);
const absent = !existsSync(names);

/** Rows of a tab-separated file with a header line. */
function rows(file: string): Record<string, string>[] {
  const [header, ...lines] = readFileSync(new URL(file, names), 'utf8').replace(/\n$/, '').split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}

interface Score {
  found: number;
  pairs: number;
  merged: number;
  lookAlikes: number;
  unknown: number;
}

function print(label: string, { found, pairs, merged, lookAlikes, unknown }: Score): void {
  const recall = pairs === 0 ? '-' : (found / pairs).toFixed(3);
  console.log(
    `${label.padEnd(40)} R ${recall.padEnd(6)} ${found}/${pairs}`.padEnd(62),
    `look-alikes merged ${merged}/${lookAlikes}`.padEnd(30),
    `in no list ${unknown}`,
  );
}

describe.skipIf(absent)('places by the lists', () => {
  it.each([
    'countries_within_lang.tsv',
    'countries_cross_lang.tsv',
    'cities_cross_lang.tsv',
    'places_lookalike_negatives.tsv',
  ])('%s', (file) => {
    const scores = new Map<string, Score>();
    for (const { lang = 'fr', a, b, same, type = 'lookalike' } of rows(file)) {
      const [language, other] = lang.split(/[-/]/);
      const verdict = sameThing(a, b, language, other);
      for (const label of [file, `  ${lang}`, `  ${same === '1' ? type : 'look-alikes'}`]) {
        const score = scores.get(label) ?? { found: 0, pairs: 0, merged: 0, lookAlikes: 0, unknown: 0 };
        scores.set(label, score);
        if (verdict === null) score.unknown++;
        if (same === '1') score.pairs++;
        else score.lookAlikes++;
        if (verdict === 'same') score[same === '1' ? 'found' : 'merged']++;
      }
      if (process.env['NAMES_DETAIL'] && (verdict === 'same') !== (same === '1')) {
        const ids = [thingsCalled(a, language), thingsCalled(b, other ?? language)].map((things) =>
          things.map(({ id }) => id).join(','),
        );
        console.log('  ', lang, type, same, a, `[${ids[0]}]`, '|', b, `[${ids[1]}]`);
      }
    }
    for (const [label, score] of scores) print(label, score);
  });
});

describe('the names to look for', () => {
  it.each([
    ['fr', 'lt'],
    ['en', 'ru'],
    ['de', 'pl'],
  ])('%s from %s', (language, source) => {
    const started = performance.now();
    const index = thingIndex(language, source);
    const taken = performance.now() - started;
    const count = [...index.values()].reduce((sum, list) => sum + list.length, 0);
    console.log(`${language} from ${source}: ${count} names, ${taken.toFixed(1)} ms`);
  });

  it('a name in any language', () => {
    const started = performance.now();
    thingsCalled('Biélorussie', 'und');
    console.log(`every language at once: ${(performance.now() - started).toFixed(1)} ms the first time`);
  });
});
