import { describe, it } from 'vitest';
import { costsFrom } from '../../shared/names/sound/costs.ts';
import { hear, logOdds } from '../../shared/names/sound/heard-word.ts';
import { likelyPairs } from '../../shared/names/sound/likely-pairs.ts';
import { LIKELY, SAME, SURE, compareNames, likenessOf } from '../../shared/names/sound/name-likeness.ts';
import { WEIGHTS } from '../../shared/names/sound/weights.ts';
import { LOOK_ALIKE_NAMES } from '../shared/names/sound/known-names.ts';
import { fittedWeights, heardOnce } from './persons/fit-weights.ts';
import { madeUpNames } from './persons/made-up-names.ts';
import type { NamePair } from './persons/name-pairs.ts';
import { foldOf, hasPersons, persons, randomPairs, rowsOf } from './persons/name-pairs.ts';
import { PRIOR_WEIGHTS } from './persons/prior-weights.ts';
import { trainingExamples } from './persons/training.ts';

const RANDOM_PER_PAIR = 20;
const FOLDS = 5;
const THRESHOLDS = { LIKELY, SAME, SURE };

interface Scored {
  readonly pair: NamePair;
  readonly score: number;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

function printScores(label: string, scored: readonly Scored[], threshold: number): void {
  const joined = (kind: NamePair['kind']) =>
    scored.filter(({ pair, score }) => pair.kind === kind && score >= threshold).length;
  const count = (kind: NamePair['kind']) => scored.filter(({ pair }) => pair.kind === kind).length;
  const found = joined('spellings');
  const wrong = joined('look-alikes') + joined('random');
  console.log(
    label.padEnd(36),
    `recall ${percent(found, count('spellings'))}`.padEnd(16),
    `precision ${percent(found, found + wrong)}`.padEnd(19),
    `look-alikes ${joined('look-alikes')}/${count('look-alikes')} ${percent(joined('look-alikes'), count('look-alikes'))}`.padEnd(
      27,
    ),
    `random ${joined('random')}/${count('random')}`,
  );
}

/** Words of one name each, scored at given costs. */
function scoredAt(pairs: readonly NamePair[], costs: ReturnType<typeof costsFrom>): Scored[] {
  return pairs.map((pair) => ({
    pair,
    score: 1 / (1 + Math.exp(-logOdds(heardOnce(pair.left), heardOnce(pair.right), costs))),
  }));
}

describe.skipIf(!hasPersons)('persons', () => {
  const set = hasPersons ? persons() : { pairs: [], forms: [] };
  const positives = set.pairs.filter(({ same }) => same).length;
  const all = [...set.pairs, ...randomPairs(set, positives * RANDOM_PER_PAIR)];
  const single = all.filter(({ left, right }) => !`${left}${right}`.includes(' '));

  it('single names by costs', () => {
    printScores('guessed costs', scoredAt(single, costsFrom(PRIOR_WEIGHTS)), SAME);
    const fitted = scoredAt(single, costsFrom(WEIGHTS));
    for (const [name, threshold] of Object.entries(THRESHOLDS))
      printScores(`fitted costs, ${name} ${threshold}`, fitted, threshold);
    if (!process.env['NAMES_DETAIL']) return;
    for (const { pair, score } of fitted)
      if (score >= SAME !== pair.same) console.log('  ', score.toFixed(2), pair.left, pair.right, pair.kind);
  });

  it('cross-validation: each name at costs fitted without its group', () => {
    const examples = trainingExamples(set);
    const scored: Scored[] = [];
    for (let fold = 0; fold < FOLDS; fold++) {
      const others = examples.filter(({ groups }) => groups.every((group) => foldOf(group, FOLDS) !== fold));
      scored.push(
        ...scoredAt(
          single.filter(({ group }) => foldOf(group, FOLDS) === fold),
          costsFrom(fittedWeights(others)),
        ),
      );
    }
    for (const threshold of [0.25, LIKELY, SAME, 0.42, 0.5, 0.62, SURE, 0.85])
      printScores(`  threshold ${threshold}`, scored, threshold);
    if (process.env['NAMES_WEIGHTS']) console.log(fittedWeights(examples));
  });

  it('verdicts on whole names', () => {
    const verdicts = all.map((pair) => ({ pair, ...compareNames(pair.left, pair.right, 'en') }));
    const same = verdicts.map(({ pair, likeness }) => ({ pair, score: likeness === 'same' ? 1 : 0 }));
    const maybe = verdicts.map(({ pair, likeness }) => ({ pair, score: likeness === 'different' ? 0 : 1 }));
    printScores('same', same, 1);
    printScores('same or maybe', maybe, 1);
    const counts = { same: [0, 0], maybe: [0, 0], different: [0, 0] };
    for (const { a, b, same: one } of rowsOf('persons_fullname_namebench.tsv')) {
      const { likeness } = compareNames(a, b, 'en');
      counts[likeness][one === '1' ? 1 : 0]++;
      if (process.env['NAMES_DETAIL'] && (likeness === 'same') !== (one === '1'))
        console.log('  ', likeness, '|', a, '|', b);
    }
    console.log(
      'full names: verdict, of one name, of two',
      Object.entries(counts)
        .map(([key, [no, yes]]) => `${key} ${yes} ${no}`)
        .join('; '),
    );
  });

  it('false joins in a million pairs', () => {
    const words = set.forms
      .filter(([form]) => !form.includes(' '))
      .map(([form, group]) => ({ word: heardOnce(form), group }));
    const made = madeUpNames(2000).map((name) => ({ word: heardOnce(name), group: name }));
    for (const [label, list] of Object.entries({ 'names of the set': words, 'made-up names': made })) {
      const joined = { LIKELY: 0, SAME: 0, SURE: 0 };
      let pairs = 0;
      for (const [at, { word, group }] of list.entries()) {
        for (const other of list.slice(0, at)) {
          if (other.group === group) continue;
          pairs++;
          const score = likenessOf(word, other.word);
          if (score >= LIKELY) joined.LIKELY++;
          if (score >= SAME) joined.SAME++;
          if (score >= SURE) joined.SURE++;
        }
      }
      const rates = Object.entries(joined).map(
        ([name, count]) => `${name} ${((1e6 * count) / pairs).toFixed(0)}`,
      );
      console.log(label.padEnd(20), `${pairs} pairs, a million give`, rates.join(', '));
    }
    const rates = Object.entries(THRESHOLDS).map(([name, threshold]) => {
      const joined = LOOK_ALIKE_NAMES.filter(
        ([left, right]) => likenessOf(heardOnce(left), heardOnce(right)) >= threshold,
      );
      return `${name} ${joined.length}`;
    });
    console.log(`own look-alikes joined, of ${LOOK_ALIKE_NAMES.length}`, rates.join(', '));
  });

  it('blocks', () => {
    const lost = set.pairs.filter(({ left, right, same }) => {
      const words = [hear(left), hear(right)].filter((word) => word !== null);
      return same && words.length === 2 && [...likelyPairs(words)].length === 0;
    });
    const costly = lost.filter(({ left, right }) => likenessOf(heardOnce(left), heardOnce(right)) >= SAME);
    console.log(
      `pairs of one name in no block: ${lost.length}/${positives}, of them otherwise the same ${costly.length}`,
    );
    const forms = set.forms.map(([form]) => form).filter((form) => !form.includes(' '));
    const names = [...new Set([...forms, ...madeUpNames(6000)])].slice(0, 5000);
    for (let run = 0; run < 3; run++) {
      const started = performance.now();
      const words = names.map(hear).filter((word) => word !== null);
      const heard = performance.now();
      let pairs = 0;
      let joined = 0;
      for (const [left, right] of likelyPairs(words)) {
        pairs++;
        if (likenessOf(words[left], words[right]) >= SURE) joined++;
      }
      const ended = performance.now();
      console.log(
        `${words.length} names: heard ${(heard - started).toFixed(0)} ms, ${pairs} likely pairs compared ${(ended - heard).toFixed(0)} ms, joined ${joined}`,
      );
    }
  });
});
