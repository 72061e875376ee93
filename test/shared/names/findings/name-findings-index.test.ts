import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Segment } from '../../../../shared/bitext/segment.ts';
import { CHECKS } from '../../../../shared/checks/catalogue.ts';
import { inputAfter } from '../../../../shared/checks/edited-input.ts';
import { findingsOf } from '../../../../shared/checks/findings.ts';
import { dryRun } from '../../../../shared/checks/recipe.ts';
import { AllFindings } from '../../../../shared/names/findings/all-findings.ts';
import { NameFindings, nameFindings } from '../../../../shared/names/findings/name-findings.ts';
import type { NameInput } from '../../../../shared/names/name-input.ts';
import { targetOf } from '../input.ts';
import { decided, groupOf } from './hand-made.ts';

const TEXTS = [
  'Il vient de Moldova.',
  'La Moldavie exporte.',
  'Moldova, Moldova et la Moldavie.',
  'Rien ici.',
  'Kiev et Moldovan.',
  '',
];
const DECISIONS = [
  new Map(),
  new Map([['place:MD', decided('Moldavie', { deprecated: ['Moldova'] })]]),
  new Map([['place:MD', decided('Moldova', { deprecated: ['Moldavie'], left: ['2:0:Moldavie'] })]]),
  new Map([['term:kyiv', decided('Kyïv', { deprecated: ['Kiev'] })]]),
];

function withSegments(input: NameInput, segments: readonly Segment[]): NameInput {
  return { ...input, bitext: { ...input.bitext, target: { lead: '', segments } } };
}

function groupsOf(input: NameInput) {
  const group = groupOf(input, 'place:MD', [
    ['Moldavie', null],
    ['Moldova', 'list'],
  ]);
  return group.forms.length === 0 ? [] : [group];
}

const changes = fc.array(
  fc.record({
    kind: fc.constantFrom('text', 'insert', 'delete', 'decide', 'gather'),
    at: fc.nat(8),
    what: fc.nat(TEXTS.length - 1),
  }),
  { maxLength: 12 },
);

function changed(
  input: NameInput,
  { kind, at, what }: { kind: string; at: number; what: number },
  id: number,
): NameInput {
  const { segments } = input.bitext.target;
  const place = segments.length === 0 ? 0 : at % segments.length;
  const text = TEXTS[what] ?? '';
  switch (kind) {
    case 'text': {
      const old = segments[place];
      return old ? withSegments(input, segments.with(place, { ...old, text })) : input;
    }
    case 'insert':
      return withSegments(input, segments.toSpliced(place, 0, { id, text, gap: '\n' }));
    case 'delete':
      return withSegments(input, segments.toSpliced(place, 1));
    case 'decide':
      return { ...input, decisions: DECISIONS[what % DECISIONS.length] ?? new Map() };
    default:
      return input;
  }
}

describe('findings on names, kept through changes', () => {
  it('are those of the text as it is: what decisions replace always, the rest as soon as names are gathered', () => {
    fc.assert(
      fc.property(changes, (list) => {
        let input = targetOf(TEXTS.slice(0, 4));
        const kept = new NameFindings(input, {});
        for (const [at, change] of list.entries()) {
          input = changed(input, change, 100 + at);
          const isGathered = change.kind === 'gather';
          const findings = isGathered ? kept.gather(input, groupsOf(input)) : kept.update(input, {});
          const fresh = nameFindings(input, isGathered ? groupsOf(input) : [], {});
          const deprecated = findings.filter(({ check }) => isGathered || check === 'name/deprecated');
          expect(deprecated).toEqual(fresh);
          expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
          const texts = new Map(input.bitext.target.segments.map(({ id, text }) => [id, text]));
          for (const { segment, start, end, actual, fixes } of findings) {
            expect(texts.get(segment)?.slice(start, end)).toBe(actual);
            expect(fixes.flatMap(({ edits }) => edits).every((edit) => texts.has(edit.segment))).toBe(true);
          }
        }
      }),
    );
  });

  it('stay the same objects where nothing changed for them', () => {
    const input = targetOf(['La Moldavie.', 'La Moldavie.', 'Moldova.', 'Moldova.']);
    const kept = new NameFindings(input, {});
    const [first, second] = kept.gather(input, groupsOf(input));
    const typed = changed(input, { kind: 'text', at: 0, what: 3 }, 9);
    expect(kept.update({ ...typed, bitext: input.bitext }, {})).toEqual([first, second]);
    const again = kept.gather({ ...input }, groupsOf(input));
    expect(again[0]).toBe(first);
    expect(again[1]).toBe(second);
  });

  it('go along with what is typed before them', () => {
    const input = targetOf(['La Moldavie.', 'La Moldavie.', 'Moldova rit.']);
    const kept = new NameFindings(input, {});
    const [before] = kept.gather(input, groupsOf(input));
    const { segments } = input.bitext.target;
    const typed = withSegments(input, [
      ...segments.slice(0, 2),
      { id: 3, text: 'Hier, Moldova rit.', gap: '\n' },
    ]);
    const [after] = kept.update(typed, {});
    expect(after).toMatchObject({ key: before?.key, start: 6, end: 13 });
  });
});

describe('all findings', () => {
  const check = (lines: readonly string[], decisions = DECISIONS[1] ?? new Map()) => {
    const { bitext, ...rest } = targetOf(lines);
    const beads = bitext.target.segments.map(({ id }) => ({
      source: [],
      target: [id],
      confidence: 1,
      pinned: false,
    }));
    const input = { ...rest, bitext: { ...bitext, beads }, decisions, levels: {} };
    return { input, all: new AllFindings(input, input) };
  };

  it('are those of the checks and those of names, in text order', () => {
    const { input, all } = check(['Un  port.', 'Il quitte  Moldova, puis  rentre.', 'Un  autre.']);
    expect(all.findings.map(({ check: id, segment, start }) => `${id} ${segment}:${start}`)).toEqual([
      'space/doubled 1:2',
      'space/doubled 2:9',
      'name/deprecated 2:11',
      'space/doubled 2:24',
      'space/doubled 3:2',
    ]);
    expect(all.findings.filter((finding) => !finding.check.startsWith('name'))).toEqual(findingsOf(input));
  });

  it('are the same list where nothing changed', () => {
    const { input, all } = check(['Il quitte  Moldova.']);
    expect(all.update({ ...input })).toBe(all.findings);
  });

  it('let a recipe write what was decided, where the grammar is sure, and leave other spellings', () => {
    const { input, all } = check(['Ici Moldova parle.', 'Kiev, Kyiv.']);
    const run = dryRun(input, new Set(['name']), new Set(), all);
    const after = inputAfter(
      input,
      run.previews.flatMap(({ edits }) => edits),
    );
    const { segments } = after.bitext.target;
    const left = new AllFindings(after, input).findings.filter(({ check: id }) => id === 'name/deprecated');
    expect(run.left).toBe(left.length);
    expect((run.fixed.get('name/deprecated') ?? 0) + left.length).toBe(1);
    expect(segments[1]?.text).toBe('Kiev, Kyiv.');
  });

  it('have a check in the catalogue for each', () => {
    const known = new Set<string>(CHECKS.map(({ id }) => id));
    const { all } = check(TEXTS);
    for (const { check: id } of all.findings) expect(known).toContain(id);
  });
});
