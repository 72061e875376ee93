import { describe, expect, it } from 'vitest';
import type { ListedRecipe } from '../../../renderer/panels/recipe-choice.ts';
import {
  isRepairable,
  nameProblem,
  namedChecks,
  sameChecks,
  withTicked,
} from '../../../renderer/panels/recipe-choice.ts';
import { CHECKS } from '../../../shared/checks/catalogue.ts';
import type { Finding } from '../../../shared/checks/finding.ts';

const listed = (id: string, checks: readonly string[], isOwn: boolean): ListedRecipe => ({
  id,
  name: id.toUpperCase(),
  checks: namedChecks(checks),
  isOwn,
});
const RECIPES = [
  listed('spaces', ['space'], false),
  listed('brackets', ['bracket'], false),
  listed('mine', ['bracket', 'space/doubled'], true),
];
const choiceOf = (recipe: string | null, ...checks: readonly string[]) => ({
  recipe,
  checks: namedChecks(checks),
});

describe('names of checks', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'a family is all of its checks',
      ['space'],
      ['space/missing', 'space/before-punctuation', 'space/doubled'],
    ],
    [
      'they stand in the order of repair',
      ['space/doubled', 'garble/entity'],
      ['garble/entity', 'space/doubled'],
    ],
    ['a check within its family counts once', ['bracket', 'bracket/mismatch'], ['bracket/mismatch']],
    ['what is no name is nothing', ['spaces', '', 'space/'], []],
  ])('%s', (_, names, checks) => {
    expect([...namedChecks(names)]).toEqual(checks);
  });
});

describe('ticking checks', () => {
  it.each<[string, string, readonly string[], string, boolean, string | null]>([
    ['leaves a built-in recipe', 'spaces', ['space'], 'space/doubled', false, null],
    ['comes back to it', '', ['space/missing', 'space/before-punctuation'], 'space/doubled', true, 'spaces'],
    ['comes to another', '', [], 'bracket/mismatch', true, 'brackets'],
    [
      'stays with one’s own, to be saved',
      'mine',
      ['bracket', 'space/doubled'],
      'garble/entity',
      true,
      'mine',
    ],
    ['comes to one’s own', '', ['bracket'], 'space/doubled', true, 'mine'],
  ])('%s', (_, recipe, checks, turned, isTicked, expected) => {
    const ids = [...namedChecks([turned])];
    const next = withTicked(choiceOf(recipe || null, ...checks), ids, isTicked, RECIPES);
    expect(next.recipe).toBe(expected);
    expect(next.checks.has(ids[0])).toBe(isTicked);
  });

  it('keeps the order of repair, whatever was ticked last', () => {
    const order: readonly string[] = CHECKS.map(({ id }) => id);
    const next = withTicked(choiceOf(null, 'repeat'), [...namedChecks(['garble', 'style'])], true, RECIPES);
    const places = [...next.checks].map((id) => order.indexOf(id));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('tells the same checks from others', () => {
    expect(sameChecks(namedChecks(['space']), namedChecks(['space']))).toBe(true);
    expect(sameChecks(namedChecks(['space']), namedChecks(['space', 'bracket']))).toBe(false);
    expect(sameChecks(namedChecks(['bracket']), namedChecks(['space/doubled']))).toBe(false);
  });
});

it.each<[string, string | null, ReturnType<typeof nameProblem>]>([
  ['Harbour', null, null],
  ['', null, 'empty'],
  ['   ', null, 'empty'],
  ['MINE', null, 'taken'],
  [' mine ', null, 'taken'],
  ['Spaces', null, 'taken'],
  ['Mine', 'MINE', null],
  ['spaces', 'MINE', 'taken'],
])('the name %j for what is called %j: %s', (name, present, problem) => {
  expect(nameProblem(name, RECIPES, present)).toBe(problem);
});

it.each<[Finding['severity'], number, boolean]>([
  ['error', 1, true],
  ['style', 2, true],
  ['error', 0, false],
  ['hint', 1, false],
])('a finding that is a %s and has %i fixes is repaired by rule: %s', (severity, fixes, expected) => {
  const finding: Finding = {
    key: 'k',
    check: 'space/doubled',
    severity,
    confidence: 1,
    side: 'target',
    segment: 1,
    start: 0,
    end: 1,
    reason: { code: 'r', values: {} },
    actual: '',
    words: '',
    expected: null,
    related: [],
    fixes: Array.from({ length: fixes }, () => ({ label: 'l', edits: [] })),
  };
  expect(isRepairable(finding)).toBe(expected);
});
