import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokenBeadLaw } from '../../../shared/bitext/bitext.ts';
import { CHECKS } from '../../../shared/checks/catalogue.ts';
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import { ruleFor } from '../../../shared/checks/dismissals.ts';
import { inputAfter } from '../../../shared/checks/edited-input.ts';
import type { Finding, Severity } from '../../../shared/checks/finding.ts';
import { findingsOf } from '../../../shared/checks/findings.ts';
import { editedText, fixesOf, type FixPreview } from '../../../shared/checks/fix-all.ts';
import { dryRun, RECIPES } from '../../../shared/checks/recipe.ts';
import { checksNamed, stagesOf } from '../../../shared/checks/recipe-checks.ts';
import { editsOf } from '../../../shared/checks/whole-text.ts';
import { applySteps } from '../../../shared/edit/apply.ts';
import { stepsForEdits } from '../../../shared/edit/steps-for-edits.ts';
import { bilingual, monolingual } from './check-input-of.ts';

const EVERYTHING = new Set(RECIPES.find(({ id }) => id === 'everything')?.checks);
const NOTHING: ReadonlySet<string> = new Set();

function tried(input: CheckInput, checks: Iterable<string> = EVERYTHING, dismissed = NOTHING) {
  return dryRun(input, new Set(checks), dismissed);
}

function afterwards(input: CheckInput, previews: readonly FixPreview[]): CheckInput {
  return inputAfter(
    input,
    previews.flatMap(({ edits }) => edits),
  );
}

function textsOf(input: CheckInput): string[] {
  return input.bitext.target.segments.map(({ text }) => text);
}

describe('recipes that are built in', () => {
  it('name checks that there are', () => {
    for (const { checks } of RECIPES) for (const name of checks) expect(checksNamed(name)).not.toEqual([]);
  });

  it('are together the one for everything, and leave out what only the source tells', () => {
    const single = RECIPES.filter(({ id }) => id !== 'everything').flatMap(({ checks }) => checks);
    expect(new Set(single)).toEqual(EVERYTHING);
    expect(RECIPES.flatMap(({ checks }) => checks).filter((name) => name.startsWith('source'))).toEqual([]);
  });
});

describe('the stages of a recipe', () => {
  it('follow the order of repair, whatever order they are given in, a family at a time', () => {
    const stages = stagesOf(new Set(['repeat', 'space/doubled', 'quote', 'garble']));
    expect(stages.map((stage) => [...stage][0]?.split('/')[0])).toEqual([
      'garble',
      'quote',
      'space',
      'repeat',
    ]);
    expect(stages[2]).toEqual(new Set(['space/doubled']));
  });

  it('hold every check of the catalogue where all families are named', () => {
    const stages = stagesOf(new Set(CHECKS.map(({ family }) => family)));
    expect(stages.flatMap((stage) => [...stage])).toEqual(CHECKS.map(({ id }) => id));
  });

  it('are none of a name that there is not', () => {
    expect(stagesOf(new Set(['garbel', '', 'toString']))).toEqual([]);
    expect(checksNamed('garbel')).toEqual([]);
  });
});

describe('a recipe on trial', () => {
  it('repairs what a repair brings to light', () => {
    const input = monolingual(['L&rsquo ;agence ferme  le port&#44 ;la digue tient.']);
    expect(findingsOf(input).map(({ check }) => check)).not.toContain('space/missing');
    const run = tried(input);
    expect(run.previews.map(({ after }) => after)).toEqual(['L’agence ferme le port, la digue tient.']);
    expect(run.fixed).toEqual(
      new Map([
        ['garble/entity', 2],
        ['space/missing', 1],
        ['space/doubled', 1],
      ]),
    );
    expect(run.left).toBe(0);
  });

  it('runs only what it is asked for', () => {
    const input = monolingual(['Le port  ferme,la digue tient.']);
    expect(tried(input, ['space/doubled']).previews).toMatchObject([
      { after: 'Le port ferme,la digue tient.', edits: [{ kind: 'replace', insert: '' }] },
    ]);
    expect(tried(input, []).previews).toEqual([]);
  });

  it('changes with small edits of the text as it was, each with what it puts right', () => {
    const input = monolingual(['Le port  ferme &eacute; la digue tient,et la ville dort.']);
    const [preview] = tried(input).previews;
    const keys = findingsOf(input).map(({ key }) => key);
    expect(preview?.findings.toSorted()).toEqual(keys.toSorted());
    expect(preview?.edits).toHaveLength(3);
    for (const edit of preview?.edits ?? [])
      expect(edit.kind === 'replace' && edit.end - edit.start).toBeLessThan(9);
  });

  it('takes a quotation that runs over sentences together, and other sentences by themselves', () => {
    const input = monolingual(['Elle a dit : „Le port ferme.|La digue tient.“', 'Il  pleut.']);
    const groups = tried(input).previews.map(({ segment, group }) => [segment, group]);
    expect(groups).toEqual([
      [1, 0],
      [2, 0],
      [3, 1],
    ]);
  });

  it('deletes repeats, and their neighbours keep their links', () => {
    const input = bilingual([
      ['The port is closed for the whole winter.', 'Le port est fermé pour tout l’hiver.'],
      [null, 'Le port est fermé pour tout l’hiver.'],
      ['The lighthouse shines over the bay.', 'Le phare brille sur la baie.'],
    ]);
    const run = tried(input);
    expect(run.previews).toMatchObject([
      { segment: 2, after: null, edits: [{ kind: 'delete', segment: 2 }] },
    ]);
    expect(afterwards(input, run.previews).bitext.beads).toMatchObject([{ target: [1] }, { target: [3] }]);
  });

  it('leaves hints, and counts them as left', () => {
    const input = monolingual(['Oui.', 'Oui.']);
    const hints = findingsOf(input).filter(({ severity }) => severity === 'hint');
    expect(hints.length).toBeGreaterThan(0);
    expect(tried(input)).toMatchObject({ previews: [], left: hints.length });
  });

  it.each([
    ['by its key', ({ key }: Finding) => key],
    ['by a rule', (finding: Finding) => ruleFor(finding)],
  ])('leaves what is set aside %s, also where a repair beside it changes its words', (_, dismissal) => {
    const input = monolingual(['Le &eacute;  port,la digue tient.']);
    const missing = findingsOf(input).filter(({ check }) => check === 'space/doubled');
    const run = tried(input, EVERYTHING, new Set(missing.map(dismissal)));
    expect(run.previews.map(({ after }) => after)).toEqual(['Le é  port, la digue tient.']);
    expect(run.left).toBe(0);
    expect(run.previews[0]?.findings).not.toContain(missing[0]?.key);
  });

  it('leaves a repeat that is set aside, also where its words are repaired', () => {
    const input = monolingual([
      'Les navires attendent la marée haute dans l’immense baie.',
      "Les navires attendent  la marée haute dans l'immense baie.",
    ]);
    const repeat = findingsOf(input).find(({ check }) => check.startsWith('repeat/'));
    expect(tried(input).previews).toMatchObject([{ segment: 2, after: null }]);
    const run = tried(input, EVERYTHING, new Set([repeat?.key ?? '']));
    expect(run.previews).toMatchObject([
      { segment: 2, after: 'Les navires attendent la marée haute dans l’immense baie.' },
    ]);
    expect(run.previews[0]?.findings).not.toContain(repeat?.key);
    expect(run.left).toBe(0);
  });

  it('heeds the levels of the project', () => {
    const input = { ...monolingual(['Le port  ferme.']), levels: { 'space/doubled': 'off' } };
    expect(tried(input)).toMatchObject({ previews: [], left: 0 });
  });

  it.each([
    ['codes', '&#39 ;'.repeat(20_000)],
    ['double spaces', 'a  b'.repeat(20_000)],
    ['commas', 'la,'.repeat(20_000)],
  ])('survives a very long line of %s', (_, text) => {
    const input = monolingual([text]);
    const { previews } = tried(input);
    expect(textsOf(afterwards(input, previews))).toEqual([previews[0]?.after ?? text]);
  });
});

const PHRASES = [
  'le port ferme',
  'la digue tient bon',
  'elle a dit',
  'the ships are late',
  'la maire de la ville haute',
  'Nordia',
  'L&#39 ;agence',
  '&ldquo ;Nordia&rdquo ;',
  '&amp;quot;',
  'Ã©tÃ©',
  'l’été',
  "l'été",
  "d' ;.",
  '„Nous partons“',
  '„Nous partons"',
  '“Demain',
  'soir”',
  '«',
  '»',
  '"',
  '(deux',
  'trois)',
  '[',
  ',',
  ' ,',
  ',la',
  '.',
  '...',
  '…',
  ' !',
  '?',
  ';',
  ':',
  ' – ',
  '--',
  '  ',
  '\u00a0',
  '\u200b',
  '\ufffd',
  '1,000',
  '1 000',
  '12:30',
  '😀',
  '\ud83d',
  'Etat',
  'Минск',
  'port port',
  'https://example.org/?a=1',
];
const sentence = fc
  .array(fc.tuple(fc.constantFrom(...PHRASES), fc.constantFrom(' ', ' ', ' ', '')), {
    minLength: 1,
    maxLength: 9,
  })
  .map((pieces) => pieces.flat().join('').trim().replaceAll('|', ''));
/** Sentences, some of which stand again farther down. */
const lines = fc
  .tuple(fc.array(sentence, { minLength: 1, maxLength: 5 }), fc.array(fc.nat({ max: 4 }), { maxLength: 3 }))
  .map(([fresh, again]) => [...fresh, ...again.map((index) => fresh[index % fresh.length] ?? '')]);
const language = fc.constantFrom('fr', 'en');
const alone = fc.tuple(lines, language).map(([texts, tag]) => monolingual(texts, tag));
const paired = fc.tuple(lines, lines, language).map(([source, target, tag]) =>
  bilingual(
    Array.from({ length: Math.max(source.length, target.length) }, (_, at) => [
      source[at] ?? null,
      target[at] ?? null,
    ]),
    tag,
  ),
);
const input = fc.oneof(alone, paired);
const GRAVITY: readonly Severity[] = ['style', 'hint', 'warning', 'error'];

describe('whatever the text', () => {
  it('a recipe on trial does the same each time, and its edits do just what it shows', () => {
    fc.assert(
      fc.property(input, (given) => {
        const run = tried(given);
        expect(tried(given)).toEqual(run);
        for (const { before, after, edits } of run.previews) {
          expect(editedText(before, edits)).toBe(after);
          expect(after).not.toBe(before);
        }
        const shown = new Map(run.previews.map(({ segment, after }) => [segment, after]));
        const expected = given.bitext.target.segments.flatMap(({ id, text }) => {
          const after = shown.get(id);
          return after === null ? [] : [after ?? text];
        });
        expect(textsOf(afterwards(given, run.previews))).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  });

  it('nothing is left to do for it afterwards but what it says', () => {
    fc.assert(
      fc.property(input, (given) => {
        const run = tried(given);
        const again = tried(afterwards(given, run.previews));
        expect(again.previews.map(({ before, after }) => [before, after])).toEqual([]);
        expect(again.left).toBe(run.left);
      }),
      { numRuns: 100 },
    );
  });

  it('any choice of its groups gives a lawful bitext, by the steps of a project', () => {
    fc.assert(
      fc.property(input, fc.infiniteStream(fc.boolean()), (given, choices) => {
        const { previews } = tried(given);
        const chosen = [...new Set(previews.map(({ group }) => group))].filter(() => choices.next().value);
        const edits = previews.filter(({ group }) => chosen.includes(group)).flatMap((one) => one.edits);
        const project = projectOf(given);
        const steps = stepsForEdits(project, 'target', edits);
        if (!steps.ok) throw new Error(steps.failure.why);
        const after = applySteps(project, steps.value);
        if (!after.ok) throw new Error(after.failure.why);
        expect(brokenBeadLaw(after.value.bitext)).toBeNull();
        expect(after.value.bitext).toEqual(inputAfter(given, edits).bitext);
      }),
      { numRuns: 100 },
    );
  });

  it('a fix takes its finding away and makes none that is graver', () => {
    fc.assert(
      fc.property(input, (given) => {
        const findings = findingsOf(given);
        for (const finding of findings) {
          for (const fix of finding.fixes) {
            const after = findingsOf(inputAfter(given, editsOf(finding, fix, given)));
            expect(after.map(({ key }) => key)).not.toContain(finding.key);
            const deletes = fix.edits.some(({ kind }) => kind === 'delete');
            const made = after.filter((one) => !wasThere(one, findings) && !cameToLight(one, deletes));
            const graver = made.filter(
              ({ severity }) => GRAVITY.indexOf(severity) > GRAVITY.indexOf(finding.severity),
            );
            expect(graver.map(({ check }) => [finding.check, check])).toEqual([]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('fixes end in the same text in whatever order they are made', () => {
    fc.assert(
      fc.property(input, fc.infiniteStream(fc.nat()), (given, order) => {
        const { taken, setsFor } = fixesOf(findingsOf(given), given);
        const shuffled = taken
          .map((finding) => ({ finding, rank: order.next().value ?? 0 }))
          .toSorted((one, other) => one.rank - other.rank)
          .flatMap(({ finding }) => setsFor.get(finding)?.flat() ?? []);
        const inOrder = taken.flatMap((finding) => setsFor.get(finding)?.flat() ?? []);
        expect(textsOf(inputAfter(given, shuffled))).toEqual(textsOf(inputAfter(given, inOrder)));
      }),
      { numRuns: 100 },
    );
  });
});

/**
 * Whether the same check had something to say of the same segment, perhaps under another key, since words beside it changed; or of
 * the same words elsewhere: a fix that takes over another sentence takes over its faults.
 */
function wasThere({ check, segment, actual }: Finding, before: readonly Finding[]): boolean {
  return before.some((one) => one.check === check && (one.segment === segment || one.actual === actual));
}

/**
 * A repair in one sentence shows that it says what another says, and what is deleted shows that its source was never translated, or
 * hands its source over to a sentence that then can be held against it. The repair made none of these. A quotation that ends in a
 * deleted sentence ends nowhere: recipes then look once more.
 */
function cameToLight({ check }: Finding, deletes: boolean): boolean {
  return check.startsWith('repeat/') || (deletes && /^(?:source|quote|bracket)/.test(check));
}

function projectOf({ bitext, monolingual: isAlone, sourceLanguage, targetLanguage }: CheckInput) {
  return {
    bitext,
    monolingual: isAlone,
    settings: { sourceLanguage, targetLanguage, checks: {}, names: {} },
    marks: new Map(),
    dismissed: new Set<string>(),
    decisions: new Map(),
  };
}
