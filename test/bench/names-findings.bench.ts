import { describe, it } from 'vitest';
import { AllFindings } from '../../shared/names/findings/all-findings.ts';
import { DeprecatedFindings } from '../../shared/names/findings/deprecated-findings.ts';
import { findNameGroups } from '../../shared/names/find/name-groups.ts';
import type { NameInput } from '../../shared/names/name-input.ts';
import { VariantFindings } from '../../shared/names/findings/variant-findings.ts';
import { withSegment } from '../../shared/bitext/segmented-text.ts';

const SEGMENTS = 100_000;
const SENTENCES = [
  'Les vendanges de Moldavie ont commencé plus tôt que prévu, selon la coopérative de Soroca.',
  'Le ministre a rappelé que les caves de Cricova restent ouvertes pendant tout l’hiver.',
  'Une délégation venue de Roumanie visitera le marché couvert et la halle aux poissons.',
  'Personne ne sait encore quand le pont sera rouvert à la circulation des camions.',
];
/** So many decisions with three forms each: a long imported list. */
const DECISIONS = 1000;

function textOf(count: number): NameInput {
  const segments = Array.from({ length: count }, (_, at) => ({
    id: at,
    text:
      at % 500 === 0
        ? `Il rentre de Moldova avec le numéro ${at}.`
        : `${at} : ${SENTENCES[at % SENTENCES.length] ?? ''}`,
    gap: '\n',
  }));
  const beads = segments.map(({ id }) => ({ source: [], target: [id], confidence: 1, pinned: false }));
  const decisions = new Map(
    Array.from({ length: DECISIONS }, (_, at) => [
      `term:${at}`,
      {
        preferred: `Ville${at}`,
        kept: [],
        deprecated: [`Cité${at}`, `Bourg-${at}`, `Moldova ${at}`],
        left: [],
      },
    ]),
  );
  decisions.set('term:md', { preferred: 'Moldavie', kept: [], deprecated: ['Moldova'], left: [] });
  const bitext = { source: { lead: '', segments: [] }, target: { lead: '', segments }, beads };
  return { bitext, monolingual: true, sourceLanguage: 'und', targetLanguage: 'fr', decisions, said: {} };
}

function edited(input: NameInput, at: number): NameInput {
  const { target } = input.bitext;
  const segment = target.segments[at];
  if (!segment) throw new Error(`no segment ${at}`);
  const changed = { ...segment, text: `${segment.text} Moldova.` };
  return { ...input, bitext: { ...input.bitext, target: withSegment(target, at, changed) } };
}

/** Ms that it takes, the median of so many times; each is given its number. */
function took(times: number, run: (time: number) => void): string {
  const taken = Array.from({ length: times }, (_, time) => {
    const began = performance.now();
    run(time);
    return performance.now() - began;
  }).toSorted((left, right) => left - right);
  return `${(taken[Math.floor(times / 2)] ?? 0).toFixed(1)} ms (most ${(taken.at(-1) ?? 0).toFixed(1)})`;
}

describe('findings on names', () => {
  it(`in ${SEGMENTS} segments, with ${DECISIONS} decisions`, () => {
    const input = textOf(SEGMENTS);
    const plain = { ...input, decisions: new Map() };
    const groups = findNameGroups(plain);
    let deprecated = new DeprecatedFindings(input);
    console.log(
      'what decisions replace, cold',
      took(3, () => (deprecated = new DeprecatedFindings(textOf(0)))),
    );
    const fresh = [textOf(SEGMENTS), textOf(SEGMENTS), textOf(SEGMENTS)];
    console.log(
      'what decisions replace, cold',
      took(3, (time) => (deprecated = new DeprecatedFindings(fresh[time] ?? input))),
    );
    console.log('  found in segments', deprecated.bySegment.size);
    let state = fresh[2] ?? input;
    console.log(
      'what decisions replace, after an edit',
      took(15, (time) => {
        state = edited(state, 6000 * time);
        deprecated.update(state);
      }),
    );
    const variants = new VariantFindings(plain);
    console.log(
      'names gathered',
      took(1, () => variants.gather(plain, groups)),
      'of',
      groups.length,
      'names',
    );
    let next: NameInput = plain;
    console.log(
      'names in several spellings, after an edit',
      took(15, (time) => {
        next = edited(next, 6000 * time + 1);
        variants.update(next);
      }),
    );
    const levels = {};
    const all = new AllFindings({ ...input, levels }, input);
    all.gather({ ...input, levels }, groups);
    let whole: NameInput = input;
    console.log(
      'all findings, after an edit',
      took(15, (time) => {
        whole = edited(whole, 6000 * time + 2);
        all.update({ ...whole, levels });
      }),
      'of',
      all.findings.length,
    );
  });
});
