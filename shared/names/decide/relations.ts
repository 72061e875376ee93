import type { ProjectSettings } from '../../edit/project.ts';
import { nameKey, settingIn } from '../../edit/setting.ts';
import type { SettingStep } from '../../edit/step.ts';
import { foldWord } from '../../text/fold.ts';
import type { NameGroup } from '../name-group.ts';
import { spellingOf } from './spelling.ts';

/** What the editor said of two spellings: one name, or two. It goes before whatever the finder thinks. */
export type Relation = 'same' | 'different';

/** Two spellings, in any order. */
export type SpellingPair = readonly [string, string];

/** Something that was said of a pair, as it is remembered: folded, and in order. */
export interface SaidRelation {
  readonly left: string;
  readonly right: string;
  readonly relation: Relation;
}

const START = 'pair:';
const BETWEEN = '\n';

/** What was said of two spellings; null where nothing was. Symmetric. */
export function relationOf(
  said: Readonly<Record<string, string>>,
  left: string,
  right: string,
): Relation | null {
  const entry = entryOf(left, right);
  if (entry === null || !Object.hasOwn(said, entry)) return null;
  return relationIn(said[entry]);
}

/** All that was said of pairs, in the order of the spellings. Each can be given to `relationSteps` as it stands. */
export function relationsIn(said: Readonly<Record<string, string>>): SaidRelation[] {
  return Object.entries(said)
    .flatMap(([entry, value]) => {
      const relation = relationIn(value);
      const between = entry.indexOf(BETWEEN);
      if (relation === null || between < 0 || !entry.startsWith(START)) return [];
      return [{ left: entry.slice(START.length, between), right: entry.slice(between + 1), relation }];
    })
    .toSorted((one, other) => compared(one.left, other.left) || compared(one.right, other.right));
}

/**
 * The steps that say this of the pairs; empty takes back what was said. A pair that already has it, and a spelling beside
 * itself, make no step.
 */
export function relationSteps(
  settings: ProjectSettings,
  pairs: readonly SpellingPair[],
  relation: Relation | '',
): SettingStep[] {
  const entries = new Set(pairs.map(([left, right]) => entryOf(left, right)));
  return [...entries].flatMap((entry) => {
    if (entry === null) return [];
    const key = nameKey(entry);
    const before = settingIn(settings, key);
    return before === relation ? [] : [{ kind: 'setting', key, before, after: relation }];
  });
}

/**
 * Joins two groups. Each first form is said to be the same as every form of the other group, so that they stay together
 * whichever form comes first later; that two of their forms are different is taken back.
 */
export function joinSteps(settings: ProjectSettings, one: NameGroup, other: NameGroup): SettingStep[] {
  const pairs = pairsBetween(one, other);
  const [first, second] = [one.forms[0].form, other.forms[0].form];
  const isWithFirst = ([left, right]: SpellingPair) => left === first || right === second;
  const apart = pairs.filter(
    (pair) => !isWithFirst(pair) && relationOf(settings.names, pair[0], pair[1]) === 'different',
  );
  return [
    ...relationSteps(settings, pairs.filter(isWithFirst), 'same'),
    ...relationSteps(settings, withoutEntriesOf(apart, pairs.filter(isWithFirst)), ''),
  ];
}

/** Takes one form out of its group, for good: it is different from each of the others. */
export function splitSteps(settings: ProjectSettings, group: NameGroup, form: string): SettingStep[] {
  const others = group.forms.filter((other) => other.form !== form);
  return relationSteps(
    settings,
    others.map((other) => [form, other.form]),
    'different',
  );
}

/** Two groups are not the same name: no form of one is a form of the other. */
export function apartSteps(settings: ProjectSettings, one: NameGroup, other: NameGroup): SettingStep[] {
  return relationSteps(settings, pairsBetween(one, other), 'different');
}

function pairsBetween(one: NameGroup, other: NameGroup): SpellingPair[] {
  return one.forms.flatMap((left) => other.forms.map((right): SpellingPair => [left.form, right.form]));
}

/** Two pairs that fold alike are one entry, which must not be set twice. */
function withoutEntriesOf(pairs: readonly SpellingPair[], taken: readonly SpellingPair[]): SpellingPair[] {
  const entries = new Set(taken.map(([left, right]) => entryOf(left, right)));
  return pairs.filter(([left, right]) => !entries.has(entryOf(left, right)));
}

/** Folded spellings in order; as they are written where folding makes them one (Belarus, Bélarus). */
function entryOf(left: string, right: string): string | null {
  const folded: SpellingPair = [foldWord(left), foldWord(right)];
  const [one, other] = folded[0] === folded[1] ? [spellingOf(left), spellingOf(right)] : folded;
  if (one === other) return null;
  return START + (one < other ? one + BETWEEN + other : other + BETWEEN + one);
}

function relationIn(value: string | undefined): Relation | null {
  return value === 'same' || value === 'different' ? value : null;
}

function compared(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
