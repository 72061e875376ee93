import { test } from 'vitest';
import type { Bead } from '../../shared/bitext/bead.ts';
import type { Segment } from '../../shared/bitext/segment.ts';
import { withSegment } from '../../shared/bitext/segmented-text.ts';
import { checkBead } from '../../shared/checks/bead-check.ts';
import { BEAD_CHECKS } from '../../shared/checks/bead-checks.ts';
import type { CheckInput } from '../../shared/checks/check-input.ts';
import { findingsOf, FindingsIndex } from '../../shared/checks/findings.ts';
import { passMarks } from '../../shared/checks/mark-findings.ts';
import { factsOf, type Place, sourceFactsOf } from '../../shared/checks/place.ts';
import { placesOf } from '../../shared/checks/place-list.ts';
import { repeatsIn } from '../../shared/checks/repeat/repeats.ts';
import { checkSegment } from '../../shared/checks/segment-check.ts';
import { SEGMENT_CHECKS } from '../../shared/checks/segment-checks.ts';
import { TranslationGroups } from '../../shared/checks/source/translation-groups.ts';
import { wholeTextFindings } from '../../shared/checks/whole-text.ts';

/*
 * Time and memory of the checks: from scratch, and after one change, on made-up texts. `plain`: sentences of some twenty words with
 * their sources, numbers, names, quotations, one in a hundred damaged; `alone`: the same without a source; `repeated`: the same
 * sentence throughout, the worst that a comparison of neighbours can meet; `same source`: twenty thousand sources, each many
 * times, translated alike; `one line`: a single paragraph of quotations.
 * "cpu" is what the whole process worked meanwhile, the collector's threads included: on a busy machine it says more than the clock.
 * "MB held" is the heap after a collection, less what the text itself holds; "RSS" is of the whole process, with the test runner.
 * Then what each check costs by itself over the same segments.
 */
const SIZES = process.env['QUICK'] ? [100_000] : [1_000, 20_000, 100_000];
/** Half of the words of a text are small ones. */
const SMALL = [
  ['le', 'the'],
  ['de', 'of'],
  ['la', 'the'],
  ['à', 'to'],
  ['que', 'that'],
  ['dans', 'in'],
  ['les', 'the'],
  ['et', 'and'],
  ['pour', 'for'],
  ['par', 'by'],
  ['est', 'is'],
  ['avec', 'with'],
  ['une', 'a'],
  ['sur', 'on'],
  ['du', 'of the'],
] as const;
const STEMS =
  'port navire accord ministre sanction pays voisin gouvernement mesure année commerce engrais transit frontière réforme président société contrat rapport dossier marché bateau tempête village équipe travail projet hiver question groupe'.split(
    ' ',
  );
const ENGLISH_STEMS =
  'port ship deal minister sanction country neighbour government measure year trade fertiliser transit border reform president company contract report file market boat storm village team work project winter question group'.split(
    ' ',
  );
const ENDINGS = ['', 's', 'al', 'ique', 'eur', 'ement', 'ain', 'ois', 'if', 'able'];
const NAMES = ['Ventmer', 'Anna Berger', 'Nordia', 'Morvagne', 'Valdor', 'Port Gravelone', 'Lukas Strand'];

const KINDS = [
  ['plain', plain],
  ['alone', (size: number) => ({ ...plain(size), monolingual: true })],
  ['repeated', repeated],
  ['same source', sameSource],
  ['one line', oneLine],
] as const;

test('checks: from scratch and after a change', () => {
  const rows: string[] = [
    'text         segments  scratch ms   cpu  again   MB held   RSS  findings  typing p50   p95  split p95  relink p95  (ms)',
  ];
  for (const [kind, make] of KINDS) {
    for (const size of SIZES) {
      const input = make(size);
      globalThis.gc?.();
      const before = process.memoryUsage().heapUsed;
      const start = performance.now();
      const busy = process.cpuUsage();
      const index = new FindingsIndex(input);
      const scratch = performance.now() - start;
      const cpu = process.cpuUsage(busy).user / 1000;
      globalThis.gc?.();
      const { heapUsed, rss } = process.memoryUsage();
      const found = index.findings.length;
      const restart = performance.now();
      findingsOf(input);
      const again = performance.now() - restart;
      const [typing, split, relink] = changes(index, input);
      rows.push(
        [
          kind.padEnd(11),
          String(size).padStart(9),
          scratch.toFixed(0).padStart(11),
          cpu.toFixed(0).padStart(5),
          again.toFixed(0).padStart(6),
          ((heapUsed - before) / 1e6).toFixed(0).padStart(9),
          (rss / 1e6).toFixed(0).padStart(5),
          String(found).padStart(9),
          percentile(typing, 0.5).padStart(11),
          percentile(typing, 0.95).padStart(5),
          percentile(split, 0.95).padStart(10),
          percentile(relink, 0.95).padStart(11),
        ].join(' '),
      );
    }
  }
  console.log(rows.join('\n'));
});

test('checks: what each costs', () => {
  const input = plain(100_000);
  const places = placesOf(input);
  const { sourceLanguage, targetLanguage } = input;
  const rows: string[] = [];
  const time = (name: string, work: () => number) => {
    const busy = process.cpuUsage();
    const found = work();
    const cpu = process.cpuUsage(busy).user / 1000;
    rows.push(`${name.padEnd(28)} ${cpu.toFixed(0).padStart(6)} ms cpu ${String(found).padStart(8)}`);
  };
  const sum = (count: (place: Place) => number) => () =>
    places.reduce((total, place) => total + count(place), 0);
  time('places', () => placesOf(input).length);
  time(
    'words of the translation',
    sum((place) => factsOf(place).words.length),
  );
  time(
    'words of the source',
    sum((place) => sourceFactsOf(place).words.length),
  );
  for (const check of SEGMENT_CHECKS)
    time(
      check.name,
      sum((place) => checkSegment(place, targetLanguage, [check]).length),
    );
  for (const check of BEAD_CHECKS) {
    const checks = [check];
    const count = ({ source, segment }: Place) =>
      checkBead({ source, target: [segment], sourceLanguage, targetLanguage }, checks).length;
    time(check.name, sum(count));
  }
  const settled = () => false;
  time('marks in pairs', () =>
    passMarks(places, 0, places.length, targetLanguage, settled).findings.reduce(
      (total, { length }) => total + length,
      0,
    ),
  );
  time('repeats', () => repeatsIn(places, 0, places.length, input).filter((found) => found !== null).length);
  const groups = new TranslationGroups(input);
  time('groups: putting in', () => [...groups.change([], places)].length);
  time(
    'groups: asking',
    sum((place) => groups.findingsAt(place, false).length),
  );
  time('whole text, first', () => wholeTextFindings(places, input, [], settled).length);
  time('whole text, again', () => wholeTextFindings(places, input, [], settled).length);
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

interface Pair {
  readonly source: string;
  readonly target: string;
}

function plain(size: number): CheckInput {
  const pair = pairs(generator(1));
  const damaged = ['„Belta&ldquo ;, selon', 'dit " oui ” et', 'un deux,trois', 'l&#39 ;accord'];
  let last = pair();
  return madeInput(
    size,
    (at) => {
      const next = pair();
      if (at % 100 === 50) return { ...next, target: last.target };
      last = at % 100 === 0 ? { ...next, target: `${damaged[at % damaged.length]} ${next.target}` } : next;
      return last;
    },
    (at) => (at % 10 === 9 ? '\n\n' : ' '),
  );
}

/** Sentences of the same words, word for word; one in three has a number, one in five a name, one in nine a quotation. */
function pairs(next: (below: number) => number): () => Pair {
  let made = 0;
  return () => {
    const words = Array.from({ length: 14 + next(12) }, (_, at) => wordAt(at, next));
    const source = words.map(([, word]) => word);
    const target = words.map(([word]) => word);
    made++;
    if (made % 3 === 0) {
      const number = String(2 + next(made % 2 === 0 ? 90 : 2000));
      source.splice(3, 0, number);
      target.splice(3, 0, number);
    }
    if (made % 5 === 0) {
      const name = NAMES[next(NAMES.length)];
      source.splice(6, 0, name);
      target.splice(6, 0, name);
    }
    if (made % 9 === 0) {
      source.splice(9, 0, '“yes”,');
      target.splice(9, 0, '« oui »,');
    }
    return { source: sentenceOf(source), target: sentenceOf(target) };
  };
}

/** By turns a small word and one of three hundred others, in both languages. */
function wordAt(at: number, next: (below: number) => number): readonly [string, string] {
  if (at % 2 === 0) return SMALL[next(SMALL.length)];
  const [stem, ending] = [next(STEMS.length), ENDINGS[next(ENDINGS.length)]];
  return [`${STEMS[stem]}${ending}`, `${ENGLISH_STEMS[stem]}${ending}`];
}

function sentenceOf(words: readonly string[]): string {
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function repeated(size: number): CheckInput {
  const target =
    'Les sanctions contre le pays voisin ont été levées hier, selon une source proche du dossier.';
  return madeInput(
    size,
    (at) => ({ source: `Sentence ${at} of the source says something of its own here.`, target }),
    () => '\n',
  );
}

function sameSource(size: number): CheckInput {
  const next = generator(5);
  const pair = pairs(next);
  const known = Array.from({ length: Math.min(20_000, Math.ceil(size / 5)) }, pair);
  return madeInput(
    size,
    () => known[next(known.length)],
    () => '\n',
  );
}

function oneLine(size: number): CheckInput {
  const next = generator(3);
  return madeInput(
    size,
    () => {
      const words = Array.from({ length: 12 }, (_, at) => wordAt(at, next));
      const target = words.map(([word]) => word).join(' ');
      const source = words.map(([, word]) => word).join(' ');
      return { source: `“${source},” he said.`, target: `« ${target} », a-t-il dit.` };
    },
    () => ' ',
  );
}

function madeInput(size: number, pair: (at: number) => Pair, gap: (at: number) => string): CheckInput {
  const target: Segment[] = [];
  const source: Segment[] = [];
  for (let at = 0; at < size; at++) {
    const made = pair(at);
    target.push({ id: at + 1, text: made.target, gap: gap(at) });
    source.push({ id: at + 1_000_001, text: made.source, gap: gap(at) });
  }
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
