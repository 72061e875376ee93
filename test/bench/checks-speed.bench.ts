import { test } from 'vitest';
import type { Bead } from '../../shared/bitext/bead.ts';
import type { Segment } from '../../shared/bitext/segment.ts';
import { withSegment } from '../../shared/bitext/segmented-text.ts';
import type { CheckInput } from '../../shared/checks/check-input.ts';
import { FindingsIndex } from '../../shared/checks/findings.ts';

/*
 * Time and memory of the checks: from scratch, and after one change, on made-up texts. `plain`: sentences of twenty words, one
 * in a hundred damaged; `repeated`: the same sentence throughout, the worst that a comparison of neighbours can meet.
 */
const SIZES = [1_000, 20_000, 100_000];
const WORDS =
  'le de la port navire accord ministre hier a dit que sanctions contre pays voisin gouvernement annonce mesure nouvelle avant fin année commerce engrais transit frontière durable réforme président société engagement contrat rapport mois prochain selon source proche dossier'.split(
    ' ',
  );

test('checks: from scratch and after a change', () => {
  const rows: string[] = [
    'text       segments  scratch ms   MB held  findings  typing p50  p95  split p95  relink p95  (ms)',
  ];
  for (const [kind, make] of [
    ['plain', plain],
    ['repeated', repeated],
    ['one line', oneLine],
  ] as const) {
    for (const size of SIZES) {
      const input = make(size);
      globalThis.gc?.();
      const before = process.memoryUsage().heapUsed;
      const start = performance.now();
      const index = new FindingsIndex(input);
      const scratch = performance.now() - start;
      globalThis.gc?.();
      const held = (process.memoryUsage().heapUsed - before) / 1e6;
      const found = index.findings.length;
      const [typing, split, relink] = changes(index, input);
      rows.push(
        [
          kind.padEnd(9),
          String(size).padStart(9),
          scratch.toFixed(0).padStart(11),
          held.toFixed(0).padStart(9),
          String(found).padStart(9),
          percentile(typing, 0.5).padStart(11),
          percentile(typing, 0.95).padStart(5),
          percentile(split, 0.95).padStart(9),
          percentile(relink, 0.95).padStart(11),
        ].join(' '),
      );
    }
  }
  console.log(rows.join('\n'));
});

const ROUNDS = 60;

function changes(index: FindingsIndex, first: CheckInput): [number[], number[], number[]] {
  let input = first;
  const timed = (next: CheckInput, times: number[]) => {
    input = next;
    const start = performance.now();
    index.update(input);
    times.push(performance.now() - start);
  };
  const next = generator(7);
  const typing: number[] = [];
  const split: number[] = [];
  const relink: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    timed(typed(input, next(input.bitext.target.segments.length), round), typing);
  for (let round = 0; round < ROUNDS; round++)
    timed(splitAt(input, next(input.bitext.target.segments.length)), split);
  for (let round = 0; round < ROUNDS; round++)
    timed(relinked(input, next(input.bitext.beads.length - 1)), relink);
  return [typing, split, relink];
}

function typed(input: CheckInput, at: number, round: number): CheckInput {
  const segment = input.bitext.target.segments[at];
  const target = withSegment(input.bitext.target, at, { ...segment, text: `${segment.text} mot${round}` });
  return { ...input, bitext: { ...input.bitext, target } };
}

function splitAt(input: CheckInput, at: number): CheckInput {
  const { target, beads } = input.bitext;
  const segment = target.segments[at];
  const half = segment.text.indexOf(' ', segment.text.length / 2);
  if (half < 0) return input;
  const id = 5_000_000 + target.segments.length;
  const parts: Segment[] = [
    { ...segment, text: segment.text.slice(0, half), gap: ' ' },
    { ...segment, id, text: segment.text.slice(half + 1) },
  ];
  const bead = beads.findIndex((one) => one.target.includes(segment.id));
  const linked: Bead = {
    ...beads[bead],
    target: beads[bead].target.flatMap((one) => (one === segment.id ? [one, id] : [one])),
  };
  return {
    ...input,
    bitext: {
      ...input.bitext,
      target: { ...target, segments: target.segments.toSpliced(at, 1, ...parts) },
      beads: beads.with(bead, linked),
    },
  };
}

function relinked(input: CheckInput, at: number): CheckInput {
  const { beads } = input.bitext;
  const [one, two] = [beads[at], beads[at + 1]];
  const joined: Bead = {
    source: [...one.source, ...two.source],
    target: [...one.target, ...two.target],
    confidence: 1,
    pinned: true,
  };
  return { ...input, bitext: { ...input.bitext, beads: beads.toSpliced(at, 2, joined) } };
}

function plain(size: number): CheckInput {
  const next = generator(1);
  const sentence = () => {
    const words = Array.from({ length: 20 }, () => WORDS[next(WORDS.length)]).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  const damaged = ['„Belta&ldquo ;, selon', 'dit " oui ” et', 'un deux,trois', 'l&#39 ;accord'];
  let last = '';
  return madeInput(
    size,
    (at) => {
      if (at % 100 === 50) return last;
      last = at % 100 === 0 ? `${damaged[next(damaged.length)]} ${sentence()}` : sentence();
      return last;
    },
    (at) => (at % 10 === 9 ? '\n\n' : ' '),
  );
}

function repeated(size: number): CheckInput {
  return madeInput(
    size,
    () => 'Les sanctions contre le pays voisin ont été levées hier, selon une source proche du dossier.',
    () => '\n',
  );
}

function oneLine(size: number): CheckInput {
  const next = generator(3);
  return madeInput(
    size,
    () => `« ${Array.from({ length: 12 }, () => WORDS[next(WORDS.length)]).join(' ')} », a-t-il dit.`,
    () => ' ',
  );
}

function madeInput(size: number, text: (at: number) => string, gap: (at: number) => string): CheckInput {
  const target: Segment[] = Array.from({ length: size }, (_, at) => ({
    id: at + 1,
    text: text(at),
    gap: gap(at),
  }));
  const source: Segment[] = target.map((segment) => ({
    ...segment,
    id: segment.id + 1_000_000,
    text: `Sentence ${segment.id} of the source says something of its own here.`,
  }));
  const beads: Bead[] = target.map((segment, at) => ({
    source: [source[at].id],
    target: [segment.id],
    confidence: 1,
    pinned: false,
  }));
  return {
    bitext: { source: { lead: '', segments: source }, target: { lead: '', segments: target }, beads },
    monolingual: false,
    sourceLanguage: 'en',
    targetLanguage: 'fr',
    levels: {},
  };
}

/** Mulberry32: the same numbers on every machine. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

function percentile(times: readonly number[], share: number): string {
  const sorted = times.toSorted((left, right) => left - right);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
}
