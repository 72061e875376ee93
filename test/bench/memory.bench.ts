import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'vitest';
import type { Segment } from '../../shared/bitext/segment.ts';
import type { Project } from '../../shared/edit/project.ts';
import { wordLikeness } from '../../shared/memory/likeness.ts';
import { suggestionsFor } from '../../shared/memory/suggestions.ts';
import { wordHashes } from '../../shared/memory/word-hashes.ts';

/*
 * The memory of corrections: its speed on made-up projects, and how far two sentences that are near each other can be trusted to need the
 * same correction, on real texts.
 */

const SIZES: readonly (readonly [segments: number, corrections: number])[] = [
  [1_000, 50],
  [10_000, 500],
  [100_000, 5_000],
];

test('memory: speed', () => {
  const rows = ['text        segments  corrections  suggestions      ms  CPU ms'];
  for (const [kind, sentence] of Object.entries(KINDS))
    for (const [segments, corrections] of SIZES) {
      const { base, project } = edited(segments, corrections, sentence);
      const start = performance.now();
      const startCpu = process.cpuUsage();
      const found = suggestionsFor(base, project).length;
      const time = performance.now() - start;
      const { user, system } = process.cpuUsage(startCpu);
      const cells = [segments, corrections, found].map((cell, at) => String(cell).padStart([9, 13, 13][at]));
      rows.push(
        `${kind.padEnd(11)}${cells.join('')}${time.toFixed(0).padStart(8)}${((user + system) / 1000).toFixed(0).padStart(8)}`,
      );
    }
  console.log(rows.join('\n'));
});

const WORDS =
  'le de la port navire accord ministre hier a dit que sanctions contre pays voisin gouvernement annonce mesure nouvelle avant fin année commerce engrais transit frontière durable réforme président société engagement contrat rapport mois prochain selon source proche dossier'.split(
    ' ',
  );
const RUSSIAN =
  'порт корабль договор министр вчера сказал что санкции против страна сосед правительство объявило мера новая до конец год торговля удобрения транзит граница реформа президент общество обязательство контракт отчёт месяц источник близкий дело'.split(
    ' ',
  );

type Next = (below: number) => number;

/** Words as a language has them: few that are everywhere, many that are rare (Zipf's law). */
const MANY = Array.from({ length: 20_000 }, (_, rank) =>
  Array.from(
    { length: 2 + (rank % 3) },
    (_syllable, at) => 'bcdfglmnprstv'[(rank >> (3 * at)) % 13] + 'aeiou'[(rank >> at) % 5],
  ).join(''),
);
const zipf = (next: Next) => MANY[Math.floor(MANY.length ** (next(1_000_000) / 1_000_000)) - 1];

/** One in four differs in its last word, or in nothing, from the one before. */
const likeNeighbour = (word: (next: Next) => string) => (at: number, next: Next) => {
  const own = generator(at % 4 === 3 ? at - 1 : at);
  const words = Array.from({ length: 20 }, () => word(own));
  if (at % 4 === 3 && next(2) === 0) words[19] = 'vendredi';
  return `${words.join(' ')}.`;
};

/** Kinds of text, from the usual to the worst: few words, sentences that share their phrases, one sentence throughout. */
const KINDS: Readonly<Record<string, (at: number, next: Next) => string>> = {
  natural: likeNeighbour(zipf),
  'few words': likeNeighbour((next) => WORDS[next(WORDS.length)]),
  Russian: likeNeighbour((next) => RUSSIAN[next(RUSSIAN.length)]),
  formulas: (at) =>
    `Selon l’article ${at} de la loi, la société concernée verse à la caisse ${at * 7} euros avant la fin du mois.`,
  'one phrase': () => 'Les sanctions contre le pays voisin ont été levées hier, selon une source.',
};

/** A translation with every n-th sentence corrected: a word in its middle replaced. */
function edited(size: number, corrections: number, sentence: (at: number, next: Next) => string) {
  const next = generator(1);
  const segments: Segment[] = Array.from({ length: size }, (_, id) => ({
    id,
    text: sentence(id, next),
    gap: ' ',
  }));
  const base = projectOf(segments);
  const every = Math.floor(size / corrections);
  const corrected = segments.map((segment) => {
    if (segment.id % every !== 2 % every) return segment;
    const words = segment.text.split(' ');
    return { ...segment, text: words.with(Math.floor(words.length / 2), 'corrigé').join(' ') };
  });
  return { base, project: projectOf(corrected) };
}

function projectOf(segments: readonly Segment[]): Project {
  return {
    bitext: { source: { lead: '', segments: [] }, target: { lead: '', segments }, beads: [] },
    monolingual: true,
    settings: { sourceLanguage: 'und', targetLanguage: 'fr', checks: {}, names: {} },
    marks: new Map(),
    dismissed: new Set(),
    decisions: new Map(),
  };
}

/** Mulberry32: the same numbers on every machine. */
function generator(seed: number): Next {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/*
 * Two sentences hold the same words on both sides of one word each. Where the words are the same too, a correction of the one was right in
 * the other; where they differ, it would have been wrong had the machine made them alike. The share of the first, by how alike
 * the sentences are apart from these words, says how much a near sentence can be trusted.
 */
test('memory: what nearness is worth', () => {
  const folder = new URL('../../../shared/data/', import.meta.url);
  if (!existsSync(folder)) return console.log('memory: what nearness is worth: no data here, skipped');
  const bins = Array.from({ length: 10 }, () => ({ same: 0, different: 0 }));
  for (const sentences of documentsIn(folder)) compare(sentences, bins);
  const rows = ['likeness     same  different  share of the same'];
  for (const [bin, { same, different }] of bins.entries()) {
    const range = `${(bin / 10).toFixed(1)} to ${((bin + 1) / 10).toFixed(1)}`;
    const share = same + different === 0 ? '' : `${((100 * same) / (same + different)).toFixed(1)} %`;
    rows.push(`${range}${String(same).padStart(8)}${String(different).padStart(11)}${share.padStart(19)}`);
  }
  console.log(rows.join('\n'));
});

function documentsIn(folder: URL): string[][] {
  const documents: string[][] = [];
  const align = new URL('align/', folder);
  for (const entry of readdirSync(align, { withFileTypes: true }))
    if (entry.isDirectory())
      for (const name of ['source.txt', 'target.txt'])
        documents.push(readFileSync(new URL(`${entry.name}/${name}`, align), 'utf8').split('\n'));
  for (const name of ['repeats.en-fr.jsonl', 'repeats.fr-en.jsonl']) {
    const lines = readFileSync(new URL(`checks/${name}`, folder), 'utf8')
      .trim()
      .split('\n');
    const targets = lines.map((line): readonly string[] => JSON.parse(line).target);
    documents.push(targets.flat());
  }
  return documents;
}

const rowOf = (words: readonly number[]) => ({ words, from: 0, to: words.length });

/** Pairs that are looked at for one pair of neighbours. */
const MOST_PAIRS = 40;

function compare(sentences: readonly string[], bins: readonly { same: number; different: number }[]): void {
  const rows = [...new Set(sentences)].map(wordHashes).filter((words) => words.length >= 4);
  const slots = new Map<string, { readonly row: number; readonly at: number }[]>();
  for (const [row, words] of rows.entries())
    for (let at = 1; at < words.length - 1; at++) {
      const key = `${words[at - 1]} ${words[at + 1]}`;
      const slot = slots.get(key);
      if (!slot) slots.set(key, [{ row, at }]);
      else if (slot.length < MOST_PAIRS) slot.push({ row, at });
    }
  for (const places of slots.values())
    for (const [index, one] of places.entries())
      for (const other of places.slice(index + 1)) {
        if (one.row === other.row) continue;
        const [left, right] = [rows[one.row], rows[other.row]];
        const word = left[one.at];
        const likeness = wordLikeness(rowOf(left), rowOf(right.with(other.at, word)), 0.1);
        const bin = bins[Math.min(9, Math.floor(likeness * 10 + 1e-9))];
        if (right[other.at] === word) bin.same++;
        else bin.different++;
      }
}
