import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'vitest';
import { align } from '../../shared/align/align.ts';
import type { IndexBead } from '../../shared/align/alignment.ts';
import { parseBeadLines } from '../../shared/align/bead-lines.ts';

/*
 * Alignment against gold, scored as vecalign does: strict, the bead is exactly in the gold; lax, it shares a source and a target line with a
 * gold bead. Beads that are empty on one side count for neither precision nor recall.
 */
const shared = new URL('../../../shared/', import.meta.url);
const INSERTED = ['exact-repeat', 'near-repeat', 'truncated-repeat', 'fragment', 'paraphrase-repeat'];

type Beads = readonly Pick<IndexBead, 'source' | 'target'>[];

interface Planted {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly labels: readonly { readonly line: number; readonly kind: string }[];
}

interface Count {
  found: number;
  right: number;
  near: number;
  gold: number;
  recalled: number;
  nearlyRecalled: number;
}

const nothing = (): Count => ({ found: 0, right: 0, near: 0, gold: 0, recalled: 0, nearlyRecalled: 0 });
const linked = (beads: Beads): Beads =>
  beads.filter(({ source, target }) => source.length > 0 && target.length > 0);
const keyOf = ({ source, target }: Beads[number]) => `${source.join()}:${target.join()}`;

function count(found: Beads, gold: Beads, into: Count): void {
  const [ours, theirs] = [linked(found), linked(gold)];
  const [ourKeys, theirKeys] = [new Set(ours.map(keyOf)), new Set(theirs.map(keyOf))];
  const pairs = (beads: Beads) =>
    new Set(
      beads.flatMap(({ source, target }) =>
        source.flatMap((one) => target.map((other) => `${one}:${other}`)),
      ),
    );
  const touches = (bead: Beads[number], known: ReadonlySet<string>) =>
    bead.source.some((one) => bead.target.some((other) => known.has(`${one}:${other}`)));
  const [ourPairs, theirPairs] = [pairs(ours), pairs(theirs)];
  into.found += ours.length;
  into.gold += theirs.length;
  into.right += ours.filter((bead) => theirKeys.has(keyOf(bead))).length;
  into.recalled += theirs.filter((bead) => ourKeys.has(keyOf(bead))).length;
  into.near += ours.filter((bead) => touches(bead, theirPairs)).length;
  into.nearlyRecalled += theirs.filter((bead) => touches(bead, ourPairs)).length;
}

function harmonic(precision: number, recall: number): string {
  return ((2 * precision * recall) / (precision + recall || 1)).toFixed(3);
}

function score({ found, right, near, gold, recalled, nearlyRecalled }: Count) {
  return {
    strict: harmonic(right / (found || 1), recalled / (gold || 1)),
    lax: harmonic(near / (found || 1), nearlyRecalled / (gold || 1)),
    beads: gold,
  };
}

const lines = (url: URL) => readFileSync(url, 'utf8').replace(/\n$/, '').split('\n');
const units = (texts: readonly string[]) => texts.map((text) => ({ text, endsParagraph: true }));

function aligned(
  source: readonly string[],
  target: readonly string[],
  sourceLanguage: string,
  targetLanguage: string,
): Beads {
  return align(units(source), units(target), { sourceLanguage, targetLanguage }).beads;
}

test('gold documents', () => {
  const folder = new URL('data/align/', shared);
  if (!existsSync(folder)) return console.log('Skipped: there is no ../shared/data/align here.');
  const rows: Record<string, ReturnType<typeof score>> = {};
  const others = nothing();
  for (const name of readdirSync(folder).filter((one) => existsSync(new URL(`${one}/gold.txt`, folder)))) {
    const at = (file: string) => new URL(`${name}/${file}`, folder);
    const gold = parseBeadLines(readFileSync(at('gold.txt'), 'utf8'));
    const [from, to] = name.slice(0, 5).split('-');
    const found = aligned(lines(at('source.txt')), lines(at('target.txt')), from, to);
    const read = gold.ok ? gold.value : looseGold(readFileSync(at('gold.txt'), 'utf8'));
    const own = nothing();
    count(found, read, own);
    if (!name.startsWith('de-fr')) count(found, read, others);
    rows[name] = score(own);
  }
  rows['all but de-fr together'] = score(others);
  console.table(rows);
});

/** Gold files may cross or leave holes, which links of the project do not. */
function looseGold(text: string): Beads {
  return [...text.matchAll(/\[([\d, ]*)\]:\[([\d, ]*)\]/g)].map(([, source, target]) => ({
    source: source
      .split(',')
      .filter((part) => part.trim() !== '')
      .map(Number),
    target: target
      .split(',')
      .filter((part) => part.trim() !== '')
      .map(Number),
  }));
}

test('machine translations with planted repeats', () => {
  const rows: Record<string, object> = {};
  for (const direction of ['en-fr', 'fr-en']) {
    const file = new URL(`data/checks/repeats.${direction}.jsonl`, shared);
    if (!existsSync(file)) return console.log('Skipped: there is no ../shared/data/checks here.');
    const total = nothing();
    let [planted, alone] = [0, 0];
    for (const line of lines(file)) {
      const { source, target, labels, sourceLanguage, targetLanguage }: Planted = JSON.parse(line);
      const inserted = new Set(
        labels.filter(({ kind }) => INSERTED.includes(kind)).map((label) => label.line),
      );
      const rest = target.map((_, at) => at).filter((at) => !inserted.has(at));
      const found = aligned(source, target, sourceLanguage, targetLanguage);
      count(
        found,
        rest.map((at, index) => ({ source: [index], target: [at] })),
        total,
      );
      planted += inserted.size;
      alone += found
        .filter((bead) => bead.source.length === 0 && bead.target.every((at) => inserted.has(at)))
        .flatMap((bead) => bead.target).length;
    }
    rows[direction] = {
      ...score(total),
      planted,
      'left unlinked': `${((100 * alone) / planted).toFixed(1)} %`,
    };
  }
  console.table(rows);
  return undefined;
});
