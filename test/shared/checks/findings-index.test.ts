import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bead } from '../../../shared/bitext/bead.ts';
import { inOrder } from '../../../shared/bitext/bead-order.ts';
import { type Bitext, brokenBeadLaw } from '../../../shared/bitext/bitext.ts';
import type { Segment, Side } from '../../../shared/bitext/segment.ts';
import type { SegmentedText } from '../../../shared/bitext/segmented-text.ts';
import { positionOf } from '../../../shared/bitext/segmented-text.ts';
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import { findingsOf, FindingsIndex } from '../../../shared/checks/findings.ts';
import { bilingual, monolingual } from './check-input-of.ts';

const PHRASES = [
  'Le port de Ventmer a rouvert lundi après trois semaines de travaux.',
  'Le port de Ventmer a rouvert lundi.',
  'Port de Ventmer a rouvert lundi après trois semaines de travaux',
  'trois semaines de travaux.',
  'Le port du Valdor a été rouvert lundi au bout de trois semaines de travaux.',
  '„Nous partons demain.',
  'Rien ne nous retient", a dit la maire.',
  '« Rien ne nous retient.',
  'Fini », dit-elle (enfin',
  'la digue) tient,le phare aussi',
  'selon „Nordia&ldquo ;.',
  'Nordia&ldquo ;.',
  'un cafÃ© le le soir',
  'Merci.',
  "L'Etat a-t-il payé 1 000 couronnes ? Oui...",
  'Elle a dit “oui,” puis "non" - et 1.000.000 de fois!',
  'The harbour of Ventmer will not be opened again before the end of the works.',
  'Hier soir Ventmer a fêté la fin des travaux.',
  '',
];
const GAPS = [' ', '\n', '\n\n'];

type Change =
  | { readonly kind: 'text'; readonly side: Side; readonly at: number; readonly phrase: number }
  | { readonly kind: 'gap'; readonly at: number; readonly gap: number }
  | {
      readonly kind:
        | 'insert'
        | 'delete'
        | 'split'
        | 'merge'
        | 'move'
        | 'join'
        | 'cut'
        | 'swap'
        | 'cross'
        | 'doubt';
      readonly at: number;
      readonly phrase: number;
    };

const index = fc.nat({ max: 60 });
const phrase = fc.nat({ max: PHRASES.length - 1 });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    side: fc.constantFrom<Side>('source', 'target'),
    at: index,
    phrase,
  }),
  fc.record({ kind: fc.constant('gap' as const), at: index, gap: fc.nat({ max: 2 }) }),
  fc.record({
    kind: fc.constantFrom(
      'insert',
      'delete',
      'split',
      'merge',
      'move',
      'join',
      'cut',
      'swap',
      'cross',
      'doubt',
    ),
    at: index,
    phrase,
  }),
);

describe('findings kept through changes', () => {
  it('are those of a computation from scratch', () => {
    fc.assert(
      fc.property(
        fc.array(phrase, { maxLength: 60 }),
        fc.boolean(),
        fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 12 }),
        (start, alone, rounds) => {
          let input = startOf(start, alone);
          const kept = new FindingsIndex(input);
          expect(kept.findings).toEqual(findingsOf(input));
          for (const changes of rounds) {
            for (const one of changes) input = changed(input, one);
            expect(brokenBeadLaw(input.bitext)).toBeNull();
            expect(kept.update(input)).toEqual(findingsOf(input));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('are the very same list where nothing is changed', () => {
    const input = monolingual([PHRASES[0], PHRASES[0]]);
    const kept = new FindingsIndex(input);
    const before = kept.findings;
    expect(kept.update({ ...input, bitext: { ...input.bitext } })).toBe(before);
  });

  it('are computed again where a language or the absence of a source is changed', () => {
    const input = monolingual(['selon „Nordia&ldquo ;.', 'Pourquoi ?'], 'fr');
    const kept = new FindingsIndex(input);
    for (const next of [{ ...input, targetLanguage: 'en' }, { ...input, monolingual: false }, input]) {
      expect(kept.update(next)).toEqual(findingsOf(next));
    }
  });

  it('follow the source: what it repeats is no error any more', () => {
    const rows = [
      ['The port reopened on Monday after the works.', PHRASES[0]],
      ['The mayor thanked the crews of the night.', PHRASES[0]],
    ] as const;
    const kept = new FindingsIndex(bilingual(rows));
    expect(kept.findings).toHaveLength(1);
    const { source, target, beads } = bilingual(rows).bitext;
    const segments = [source.segments[0], { ...source.segments[1], text: source.segments[0].text }];
    expect(
      kept.update({ ...bilingual(rows), bitext: { source: { lead: '', segments }, target, beads } }),
    ).toEqual([]);
  });

  it('stand in the order of the text', () => {
    const input = startOf(
      Array.from({ length: 60 }, (_, at) => at % PHRASES.length),
      true,
    );
    const order = findingsOf(input).map(({ segment, start }) => segment * 1000 + start);
    expect(order).toEqual(order.toSorted((left, right) => left - right));
  });

  it('have keys of their own', () => {
    const keys = findingsOf(
      startOf(
        Array.from({ length: 60 }, (_, at) => at % PHRASES.length),
        true,
      ),
    ).map((finding) => finding.key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('keep their keys while something else is changed', () => {
    const input = startOf([1, 0, 0, 5, 6, 10, 9, 12, 13], true);
    const edited = changed(input, { kind: 'text', side: 'target', at: 8, phrase: 4 });
    const keys = (of: CheckInput) =>
      findingsOf(of)
        .filter((finding) => finding.segment < 8)
        .map((finding) => finding.key);
    expect(keys(edited)).toEqual(keys(input));
  });
});

let nextId = 10_000;

function startOf(phrases: readonly number[], alone: boolean): CheckInput {
  const target = phrases.map((one, at): Segment => ({
    id: at + 1,
    text: PHRASES[one] ?? '',
    gap: GAPS[(one + at) % 3],
  }));
  const source = phrases.map((one, at): Segment => ({
    id: at + 1001,
    text: PHRASES[(one * 7 + (at % 3)) % PHRASES.length] ?? '',
    gap: '\n',
  }));
  const beads = target.map((segment, at): Bead => ({
    source: [source[at].id],
    target: [segment.id],
    confidence: 1,
    pinned: false,
  }));
  return inputOf(
    { source: { lead: '', segments: source }, target: { lead: '', segments: target }, beads },
    alone,
  );
}

function inputOf(bitext: Bitext, alone: boolean): CheckInput {
  return { bitext, monolingual: alone, sourceLanguage: 'en', targetLanguage: 'fr', levels: NO_LEVELS };
}

const NO_LEVELS = {};

function changed(input: CheckInput, one: Change): CheckInput {
  const bitext = changedBitext(input.bitext, one);
  return bitext ? { ...input, bitext: inLawfulOrder(bitext) } : input;
}

/** Segments in text order in their beads, the beads in the order of a list whose links may cross. */
function inLawfulOrder({ source, target, beads }: Bitext): Bitext {
  const sorted = (text: SegmentedText, ids: readonly number[]) =>
    ids.toSorted((one, other) => positionOf(text, one) - positionOf(text, other));
  const lawful = beads.map((bead) => ({
    ...bead,
    source: sorted(source, bead.source),
    target: sorted(target, bead.target),
  }));
  return { source, target, beads: inOrder(source, target, lawful) };
}

/** The bitext after one change; null where it does not fit. */
function changedBitext(bitext: Bitext, one: Change): Bitext | null {
  const { target, beads } = bitext;
  const side = one.kind === 'text' ? one.side : 'target';
  const { segments } = bitext[side];
  const at = segments.length === 0 ? 0 : one.at % segments.length;
  const segment = segments[at];
  switch (one.kind) {
    case 'text':
      return segment
        ? withSegments(bitext, side, segments.with(at, { ...segment, text: PHRASES[one.phrase] ?? '' }))
        : null;
    case 'gap':
      return segment
        ? withSegments(bitext, 'target', segments.with(at, { ...segment, gap: GAPS[one.gap] }))
        : null;
    case 'insert': {
      const id = nextId++;
      const made: Segment = { id, text: PHRASES[one.phrase] ?? '', gap: '\n' };
      const before = segment ? beads.findIndex((bead) => bead.target.includes(segment.id)) : beads.length;
      const first = beads[before]?.target[0];
      const place = first === undefined ? segments.length : segments.findIndex((other) => other.id === first);
      const bead: Bead = { source: [], target: [id], confidence: 0.5, pinned: false };
      return {
        ...bitext,
        target: { ...target, segments: segments.toSpliced(place, 0, made) },
        beads: beads.toSpliced(before, 0, bead),
      };
    }
    case 'delete':
      return segment ? without(withSegments(bitext, 'target', segments.toSpliced(at, 1)), segment.id) : null;
    case 'split': {
      if (!segment || segment.text.length < 4) return null;
      const half = Math.floor(segment.text.length / 2);
      const second: Segment = { id: nextId++, text: segment.text.slice(half), gap: segment.gap };
      const parts = [{ ...segment, text: segment.text.slice(0, half), gap: ' ' }, second];
      const linked = beads.map((bead) => ({
        ...bead,
        target: bead.target.flatMap((id) => (id === segment.id ? [id, second.id] : [id])),
      }));
      return { ...withSegments(bitext, 'target', segments.toSpliced(at, 1, ...parts)), beads: linked };
    }
    case 'merge': {
      const next = segments[at + 1];
      if (!segment || !next) return null;
      const merged = { ...segment, text: `${segment.text} ${next.text}`.trim(), gap: next.gap };
      return without(withSegments(bitext, 'target', segments.toSpliced(at, 2, merged)), next.id);
    }
    case 'move': {
      // Two neighbours change places, texts and all.
      const next = segments[at + 1];
      if (!segment || !next) return null;
      const swap = new Map([
        [segment.id, next.id],
        [next.id, segment.id],
      ]);
      const linked = beads.map((bead) => ({ ...bead, target: bead.target.map((id) => swap.get(id) ?? id) }));
      return { ...withSegments(bitext, 'target', segments.toSpliced(at, 2, next, segment)), beads: linked };
    }
    case 'join': {
      const bead = one.at % Math.max(1, beads.length - 1);
      const [first, second] = [beads[bead], beads[bead + 1]];
      if (!first || !second) return null;
      const joined = {
        ...first,
        source: [...first.source, ...second.source],
        target: [...first.target, ...second.target],
      };
      return { ...bitext, beads: beads.toSpliced(bead, 2, joined) };
    }
    case 'cut': {
      const place = one.at % Math.max(1, beads.length);
      const bead = beads[place];
      if (!bead || bead.source.length === 0 || bead.target.length === 0) return null;
      return {
        ...bitext,
        beads: beads.toSpliced(place, 1, { ...bead, target: [] }, { ...bead, source: [] }),
      };
    }
    case 'cross': {
      // Two beads exchange what they have of the translation, near each other or far apart.
      const [here, there] = [one.at, one.at + 1 + one.phrase].map(
        (place) => place % Math.max(1, beads.length),
      );
      const [first, second] = [beads[here], beads[there]];
      if (!first || !second || first.source.length * second.source.length === 0) return null;
      return {
        ...bitext,
        beads: beads
          .with(here, { ...first, target: second.target })
          .with(there, { ...second, target: first.target }),
      };
    }
    case 'doubt': {
      const place = one.at % Math.max(1, beads.length);
      const bead = beads[place];
      return bead
        ? { ...bitext, beads: beads.with(place, { ...bead, confidence: (one.phrase % 10) / 10 }) }
        : null;
    }
    case 'swap':
      // Equal beads, other objects: nothing that findings depend on.
      return { ...bitext, beads: beads.map((bead) => ({ ...bead })) };
  }
}

function withSegments(bitext: Bitext, side: Side, segments: readonly Segment[]): Bitext {
  return { ...bitext, [side]: { ...bitext[side], segments } };
}

function without(bitext: Bitext, id: number): Bitext {
  const beads = bitext.beads
    .map((bead) =>
      bead.target.includes(id) ? { ...bead, target: bead.target.filter((other) => other !== id) } : bead,
    )
    .filter((bead) => bead.source.length + bead.target.length > 0);
  return { ...bitext, beads };
}
