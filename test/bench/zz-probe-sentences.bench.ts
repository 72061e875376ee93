import { test } from 'vitest';
import { linkTexts } from '../../shared/align/link-texts.ts';
import { doubtBelow } from '../../shared/bitext/doubt.ts';
import type { Bead } from '../../shared/bitext/bead.ts';
import type { CheckInput } from '../../shared/checks/check-input.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { findingsOf } from '../../shared/checks/findings.ts';
import type { GoldBead } from './alignment-score.ts';
import {
  type AlignmentCase,
  goldCases,
  hasAlignmentData,
  isShifted,
  randomFrom,
  repeatCases,
} from './alignment-cases.ts';

/*
 * Sentences dropped, put in, left untranslated or given in another language, planted in texts that are else as they were, with the
 * links as the product finds them and with those that are due. A finding is right where its sentence was planted so, or is so
 * in the links that are due. Hints count apart. SHOW=source/missing (or all) prints what was missed and what was false.
 */
const CHECKS = ['source/missing', 'source/added', 'source/untranslated', 'source/language'] as const;
const OTHERS = ['source/length', 'source/inconsistent', 'source/same-translation', 'source/name'] as const;
type Planted = (typeof CHECKS)[number];
/** Share of the links of one sentence to one that each kind of damage is done to. */
const SHARE = 0.025;

/** A text with its damage: by line of the source for what is missing, else by line of the translation. */
interface DamagedCase extends AlignmentCase {
  readonly damage: ReadonlyMap<string, Planted>;
}

function place(side: 'source' | 'target', line: number): string {
  return `${side} ${line}`;
}

function damagedCase(
  one: AlignmentCase,
  strangers: readonly string[],
  foreign: readonly string[],
  seed: number,
): DamagedCase {
  const random = randomFrom(seed);
  const pick = (lines: readonly string[]) => lines[Math.floor(random() * lines.length)] ?? '';
  const target: string[] = [];
  const damage = new Map<string, Planted>();
  const beads = one.beads.map(({ source, target: lines }): GoldBead => {
    const from = target.length;
    const [line] = source;
    const sort = source.length === 1 && lines.length === 1 ? Math.floor(random() / SHARE) : -1;
    const text = one.source[line ?? -1] ?? '';
    const isProse = (text.match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0) >= 6;
    if (sort === 0) damage.set(place('source', line ?? -1), 'source/missing');
    else if (sort === 1 && isProse) {
      damage.set(place('target', from), 'source/untranslated');
      target.push(text);
    } else if (sort === 2 && isProse) {
      damage.set(place('target', from), 'source/language');
      target.push(pick(foreign));
    } else for (const at of lines) target.push(one.target[at] ?? '');
    return { source, target: target.slice(from).map((_, at) => from + at) };
  });
  // Sentences of other documents, put in at the end of links.
  const put: { readonly text: string; readonly bead: number }[] = [];
  for (const [at, bead] of beads.entries())
    if (bead.source.length > 0 && bead.target.length > 0 && random() < SHARE)
      put.push({ text: pick(strangers), bead: at });
  return withAdded({ ...one, target, beads, damage }, put);
}

function withAdded(
  one: DamagedCase,
  put: readonly { readonly text: string; readonly bead: number }[],
): DamagedCase {
  const added = new Map(put.map(({ text, bead }) => [bead, text]));
  const target: string[] = [];
  const beads: GoldBead[] = [];
  const damage = new Map([...one.damage].filter(([key]) => key.startsWith('source')));
  for (const [at, bead] of one.beads.entries()) {
    const from = target.length;
    for (const line of bead.target) {
      const planted = one.damage.get(place('target', line));
      if (planted) damage.set(place('target', target.length), planted);
      target.push(one.target[line] ?? '');
    }
    beads.push({ source: bead.source, target: target.slice(from).map((_, index) => from + index) });
    const text = added.get(at);
    if (text === undefined) continue;
    damage.set(place('target', target.length), 'source/added');
    beads.push({ source: [], target: [target.length] });
    target.push(text);
  }
  return { ...one, target, beads, damage };
}

function inputOf(one: AlignmentCase, links: Links): CheckInput {
  const [sourceLanguage, targetLanguage] = one.languages;
  const segments = (lines: readonly string[], first: number) =>
    lines.map((text, at) => ({ id: first + at, text: text.trim(), gap: '\n' }));
  const bitext = {
    source: { lead: '', segments: segments(one.source, 0) },
    target: { lead: '', segments: segments(one.target, one.source.length) },
    beads: [],
  };
  const due = one.beads.map(({ source, target }): Bead => ({
    source,
    target: target.map((line) => line + one.source.length),
    confidence: 1,
    pinned: false,
  }));
  const beads = links === 'due' ? due : linkTexts(bitext, { sourceLanguage, targetLanguage }).beads;
  return { bitext: { ...bitext, beads }, monolingual: false, sourceLanguage, targetLanguage, levels: {} };
}

type Links = 'as found' | 'due';

interface Score {
  planted: number;
  found: number;
  hinted: number;
  right: number;
  wrong: number;
  wrongHints: number;
}

function score(cases: readonly DamagedCase[], links: Links): string[] {
  const scores = new Map<string, Score>(
    [...CHECKS, ...OTHERS].map((check) => [
      check,
      { planted: 0, found: 0, hinted: 0, right: 0, wrong: 0, wrongHints: 0 },
    ]),
  );
  const of = (check: string): Score =>
    scores.get(check) ?? { planted: 0, found: 0, hinted: 0, right: 0, wrong: 0, wrongHints: 0 };
  let sentences = 0;
  for (const one of cases) {
    sentences += one.target.length;
    const lonely = new Map<string, Planted>();
    for (const { source, target } of one.beads) {
      if (target.length === 0) for (const line of source) lonely.set(place('source', line), 'source/missing');
      if (source.length === 0) for (const line of target) lonely.set(place('target', line), 'source/added');
    }
    const lineOf = ({ side, segment }: Finding) =>
      place(side, side === 'source' ? segment : segment - one.source.length);
    const input = inputOf(one, links);
    const findings = findingsOf(input).filter(({ check }) => scores.has(check));
    const probe = (finding: Finding, right: boolean) => {
      if (links !== 'as found' || (finding.check !== 'source/missing' && finding.check !== 'source/added')) return;
      const beads = input.bitext.beads;
      const at = beads.findIndex((b) => b[finding.side].includes(finding.segment));
      let l = at - 1, r = at + 1;
      while (l >= 0 && (!beads[l].source.length || !beads[l].target.length)) l--;
      while (r < beads.length && (!beads[r].source.length || !beads[r].target.length)) r++;
      const d = (b: any) => b ? `${b.source.length}-${b.target.length}:${b.confidence.toFixed(2)}` : 'end';
      console.log(`PROBE ${one.languages.join('-')} ${finding.check} ${finding.severity} ${right ? 'RIGHT' : 'WRONG'} own ${beads[at].confidence.toFixed(2)} nb ${d(beads[l])} ${d(beads[r])} run ${r - l - 1} below ${doubtBelow(beads).toFixed(2)} | ${finding.actual.slice(0, 60)}`);
    };
    for (const [key, planted] of one.damage) {
      const counts = of(planted);
      counts.planted++;
      const hit = findings.find((finding) => finding.check === planted && lineOf(finding) === key);
      if (!hit) show('missed', planted, textAt(one, key));
      else if (hit.severity === 'hint') counts.hinted++;
      else counts.found++;
    }
    for (const finding of findings) {
      const key = lineOf(finding);
      const counts = of(finding.check);
      probe(finding, one.damage.get(key) === finding.check || lonely.get(key) === finding.check);
      if (one.damage.get(key) === finding.check || lonely.get(key) === finding.check) counts.right++;
      else if (finding.severity === 'hint') counts.wrongHints++;
      else counts.wrong++;
      if (one.damage.get(key) !== finding.check && lonely.get(key) !== finding.check)
        show(`false ${finding.severity}`, finding.check, finding.actual);
    }
  }
  const cell = (value: string | number) => String(value).padStart(8);
  return [...scores].map(([check, { planted, found, hinted, right, wrong, wrongHints }]) =>
    [
      `  ${check.padEnd(24)}`,
      ...[
        planted,
        share(found, planted),
        share(found + hinted, planted),
        share(right, right + wrong),
        wrong,
        wrongHints,
      ].map(cell),
      cell(((100 * wrongHints) / sentences).toFixed(2)),
    ].join(''),
  );
}

function textAt(one: AlignmentCase, key: string): string {
  const [side, line] = key.split(' ');
  return (side === 'source' ? one.source : one.target)[Number(line)] ?? '';
}

function share(part: number, all: number): string {
  return all === 0 ? '-' : (part / all).toFixed(3);
}

function show(what: string, check: string, text: string): void {
  const wanted = process.env['SHOW'];
  if (wanted === 'all' || wanted === check) console.log(`${what} ${check}: ${text}`);
}

test('sentences dropped, added, not translated or in another language', () => {
  if (!hasAlignmentData) {
    console.log('No test data: skipped.');
    return;
  }
  const sets = new Map<string, AlignmentCase[]>();
  for (const pair of ['en-fr', 'fr-en'] as const)
    sets.set(
      `mt ${pair}`,
      repeatCases(pair).filter((one) => one.untouched === true && !isShifted(one)),
    );
  // One of them names lines that it does not have.
  const gold = goldCases().filter(({ beads, source, target }) =>
    beads.every(
      (bead) =>
        bead.source.every((line) => line < source.length) &&
        bead.target.every((line) => line < target.length),
    ),
  );
  for (const one of gold) {
    const name = `gold ${one.languages.join('-')}`;
    sets.set(name, [...(sets.get(name) ?? []), one]);
  }
  const prose = (line: string) =>
    line.length >= 50 && (line.match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0) >= 7;
  for (const [name, cases] of sets) {
    const damaged = cases.map((one, seed) => {
      const [from, into] = one.languages;
      const foreign = gold
        .filter(({ languages }) => languages[0] !== from && languages[0] !== into)
        .flatMap(({ source }) => source)
        .filter(prose);
      const others = cases.filter((other) => other !== one);
      const strangers = (others.length > 0 ? others : [one]).flatMap(({ target }) => target).filter(prose);
      return damagedCase(one, strangers, foreign, seed + 1);
    });
    for (const links of ['as found', 'due'] as const) {
      console.log(`${name}, links ${links}`);
      console.log(`  ${''.padEnd(24)} planted  recall +hints    prec.   false   hints /100 sent.`);
      console.log(score(damaged, links).join('\n'));
    }
  }
});
