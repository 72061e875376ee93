import { test } from 'vitest';
import type { Bead } from '../../shared/bitext/bead.ts';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { Segment } from '../../shared/bitext/segment.ts';
import { findHits } from '../../shared/search/find-hits.ts';
import type { Query } from '../../shared/search/query.ts';
import { NO_QUERY } from '../../shared/search/query.ts';
import { replacementEdits } from '../../shared/search/replacement-edits.ts';

/* Time of searching 100,000 made-up pairs of segments, source and translation, by each mode; the best of five runs. */
const SIZE = 100_000;
const LIMIT = 10_000;
const WORDS =
  'le de la port l’accord ministre hier a été que sanctions où pays voisin préfet annonce mesure cœur avant fin année Straße transit frontière durable réforme « société » contrat rapport mois prochain selon source proche dossier'.split(
    ' ',
  );

const MODES: readonly (readonly [string, Partial<Query>])[] = [
  ['plain', { find: 'frontière' }],
  ['plain, common', { find: 'e' }],
  ['plain, absent', { find: 'zanzibar' }],
  ['match case', { find: 'frontière', matchCase: true }],
  ['whole word', { find: 'accord', wholeWord: true }],
  ['ignore accents', { find: 'frontiere', ignoreAccents: true }],
  ['all of these', { find: 'Frontiere', ignoreAccents: true, wholeWord: true, matchCase: true }],
  ['pattern', { find: String.raw`fronti\p{L}+`, regularExpression: true }],
  ['pattern, word', { find: String.raw`fronti\p{L}+`, regularExpression: true, wholeWord: true }],
];

test('search: 100,000 pairs of segments by each mode', () => {
  const bitext = madeUp(SIZE);
  const units = [...bitext.source.segments, ...bitext.target.segments].reduce(
    (sum, { text }) => sum + text.length,
    0,
  );
  const rows = [
    `${SIZE} pairs, ${(units / 1e6).toFixed(1)} million units`,
    'mode              ms      hits  edits ms',
  ];
  for (const [name, options] of MODES) {
    const query = { ...NO_QUERY, ...options };
    let best = Infinity;
    let count = 0;
    let edits = 0;
    for (let run = 0; run < 5; run++) {
      const start = performance.now();
      const answer = findHits(bitext, query, LIMIT);
      best = Math.min(best, performance.now() - start);
      if (!answer.ok) throw new Error(answer.failure.code);
      ({ count } = answer.value);
      const before = performance.now();
      replacementEdits(bitext, answer.value.hits, { replacement: 'limite', keepCase: true });
      edits = performance.now() - before;
    }
    rows.push(
      `${name.padEnd(15)} ${best.toFixed(0).padStart(5)} ${String(count).padStart(9)} ${edits.toFixed(0).padStart(9)}`,
    );
  }
  console.log(rows.join('\n'));
});

function madeUp(size: number): Bitext {
  let state = 7;
  const word = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return WORDS[Math.floor((state / 2_147_483_648) * WORDS.length)];
  };
  const segments = (first: number): Segment[] =>
    Array.from({ length: size }, (_, index) => ({
      id: first + index,
      text: `${Array.from({ length: 20 }, word).join(' ')}.`,
      gap: '\n',
    }));
  const source = segments(0);
  const target = segments(size);
  const beads: Bead[] = source.map(({ id }, index) => ({
    source: [id],
    target: [target[index].id],
    confidence: 1,
    pinned: false,
  }));
  return { source: { lead: '', segments: source }, target: { lead: '', segments: target }, beads };
}
