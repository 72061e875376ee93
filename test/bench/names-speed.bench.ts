import { describe, it } from 'vitest';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import { withSegment } from '../../shared/bitext/segmented-text.ts';
import { findNameGroups } from '../../shared/names/find/name-groups.ts';
import type { NameInput } from '../../shared/names/name-input.ts';
import { targetOf } from '../shared/names/input.ts';

/** A fixed sequence of numbers from 0 up to 1: the bench says the same every time. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

const STARTS = 'Lu Ka Pe Mi Sa Vo Ti Ro Gri Bo Da Che Ha Ya Zu Ne Kho Ale Iva Stre'.split(' ');
const MIDDLES = 'ka ra li no vi tche ma di lo ba so ni re ga du'.split(' ');
const ENDS = 'shenko nov vitch ski lin rov dze yan poulos chuk nenko kin lev man tov'.split(' ');

function madeUpNames(count: number): string[] {
  const next = sequence(7);
  const pick = (parts: readonly string[]) => parts[Math.floor(next() * parts.length)];
  const names = new Set<string>();
  while (names.size < count) names.add(pick(STARTS) + pick(MIDDLES) + pick(MIDDLES) + pick(ENDS));
  return [...names];
}

const WORDS =
  'la commission a rappelé hier que les mesures prises par le gouvernement restent en vigueur malgré les critiques formulées'.split(
    ' ',
  );

/** Sentences of some twenty words; two of three hold a name. */
function sentences(count: number, names: readonly string[]): string[] {
  const next = sequence(11);
  return Array.from({ length: count }, () => {
    const words = WORDS.map((word) => (next() < 0.3 ? `${word}s` : word));
    if (next() < 0.67) words.splice(5, 0, names[Math.floor(next() ** 2 * names.length)]);
    return `Selon ${words.join(' ')}.`;
  });
}

function timed(label: string, run: () => number): void {
  const started = performance.now();
  const groups = run();
  console.log(`${label}: ${(performance.now() - started).toFixed(0)} ms, ${groups} groups`);
}

function withSource(input: NameInput): NameInput {
  const { target } = input.bitext;
  const source = {
    lead: '',
    segments: target.segments.map(({ text, gap, id }) => ({
      id: id + 1_000_000,
      text: text.replace('Selon', 'In'),
      gap,
    })),
  };
  const beads = target.segments.map(({ id }) => ({
    source: [id + 1_000_000],
    target: [id],
    confidence: 1,
    pinned: false,
  }));
  return { ...input, monolingual: false, bitext: { source, target, beads } satisfies Bitext };
}

describe('finding names', () => {
  it('5,000 different names in a document', () => {
    const input = targetOf(madeUpNames(5000).map((name) => `On parle de ${name} ici.`));
    findNameGroups(targetOf(['On parle de Minsk ici.']));
    timed('5,000 different names', () => findNameGroups(input).length);
    timed('the same again', () => findNameGroups(input).length);
  });

  it.each([
    ['100,000 segments', false],
    ['100,000 segments with their source', true],
  ])('%s', (label, bilingual) => {
    const alone = targetOf(sentences(100_000, [...madeUpNames(600), 'Minsk', 'Biélorussie', 'Varsovie']));
    let input = bilingual ? withSource(alone) : alone;
    timed(`${label}, cold`, () => findNameGroups(input).length);
    for (let edit = 0; edit < 4; edit++) {
      const segment = input.bitext.target.segments[5000 + edit];
      const target = withSegment(input.bitext.target, 5000 + edit, {
        ...segment,
        text: `${segment.text} Et Minsk.`,
      });
      input = { ...input, bitext: { ...input.bitext, target } };
      timed(`${label}, after one edit`, () => findNameGroups(input).length);
    }
  });
});
