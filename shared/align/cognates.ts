import type { Pulse } from './pulse.ts';
import { never } from './pulse.ts';
import { romanise } from './romanise.ts';
import type { Vocabulary } from './vocabulary.ts';
import { TOKEN_KIND } from './vocabulary.ts';

/** Likeness below this is chance: half of the letters of any two words can be brought in line. */
const LEAST_LIKENESS = 0.58;
/** For words that share only their consonants more likeness is asked. */
const LEAST_SKELETON_LIKENESS = 0.6;
const MARK_WEIGHT = 0.5;
/** Buckets with more candidates than this are too common a beginning to tell anything. */
const LARGEST_BUCKET = 2000;
/** Keys between two looks at the clock. */
const PULSE_KEYS = 100;

export type WeightedPair = readonly [source: number, target: number, weight: number];

/**
 * Pairs of keys that look alike: equal numbers and marks, equal words, words that share their first letters and most
 * of the others (longest common subsequence over the longer length, squared), and names that share their consonants
 * after romanisation. Candidates come from buckets of equal beginnings, so the cost stays near linear in the
 * vocabulary. Where the pulse asks to stop, those found by then.
 */
export function findCognates(source: Vocabulary, target: Vocabulary, pulse: Pulse = never): WeightedPair[] {
  const pairs: WeightedPair[] = [];
  const equal = new Map<string, number>();
  const buckets = new Map<string, number[]>();
  const targetForms = target.forms.map(romanise);
  const skeletons = new Map<number, string>();
  target.keys.forEach((key, id) => {
    if (target.kinds[id] !== TOKEN_KIND.word) {
      equal.set(`${target.kinds[id]}${key}`, id);
      return;
    }
    const form = targetForms[id];
    if (form.length < 2) return;
    add(buckets, beginning(form), id);
    const skeleton = skeletonOf(form, target, id);
    if (skeleton !== null) {
      skeletons.set(id, skeleton);
      add(buckets, `/${skeleton.slice(0, 3)}`, id);
    }
  });
  let late = pulse(0);
  source.keys.forEach((key, id) => {
    if (id % PULSE_KEYS === 0) late ||= pulse(0);
    if (late) return;
    const kind = source.kinds[id];
    if (kind !== TOKEN_KIND.word) {
      const partner = equal.get(`${kind}${key}`);
      if (partner !== undefined) pairs.push([id, partner, equalWeight(kind, key)]);
      return;
    }
    const form = romanise(source.forms[id]);
    if (form.length < 2) return;
    for (const candidate of candidates(buckets, beginning(form))) {
      const weight = likeness(form, targetForms[candidate], source.capitals[id], target.capitals[candidate]);
      if (weight > 0) pairs.push([id, candidate, weight]);
    }
    const skeleton = skeletonOf(form, source, id);
    if (skeleton === null) return;
    for (const candidate of candidates(buckets, `/${skeleton.slice(0, 3)}`)) {
      const weight = skeletonLikeness(skeleton, skeletons.get(candidate) ?? '', form, targetForms[candidate]);
      if (weight > 0) pairs.push([id, candidate, weight]);
    }
  });
  return pairs;
}

function add(buckets: Map<string, number[]>, bucket: string, id: number): void {
  const known = buckets.get(bucket);
  if (known) known.push(id);
  else buckets.set(bucket, [id]);
}

function candidates(buckets: ReadonlyMap<string, readonly number[]>, bucket: string): readonly number[] {
  const found = buckets.get(bucket);
  return found && found.length <= LARGEST_BUCKET ? found : [];
}

function beginning(form: string): string {
  return form.slice(0, 3);
}

function equalWeight(kind: number, key: string): number {
  if (kind === TOKEN_KIND.mark) return MARK_WEIGHT;
  if (kind === TOKEN_KIND.ideograph) return 0.7;
  return key.length > 1 ? 1 : 0.7;
}

/** 0 for words that do not look alike, else up to 1. */
function likeness(left: string, right: string, leftCapital: number, rightCapital: number): number {
  const shorter = Math.min(left.length, right.length);
  if (left === right) {
    if (shorter >= 4) return 1;
    // Short equal words are as often chance ("die", "son") as not, unless they are names or acronyms.
    return leftCapital > 0.6 && rightCapital > 0.6 ? 0.7 : shorter === 3 ? 0.2 : 0;
  }
  if (shorter < 4) return 0;
  const share = commonSubsequence(left, right) / Math.max(left.length, right.length);
  return share >= LEAST_LIKENESS ? share * share : left.slice(0, 5) === right.slice(0, 5) ? share * share : 0;
}

/**
 * The consonants of a name in classes of sound, or null for words that no name is likely to be: in scripts with
 * capitals only words mostly written with one.
 */
function skeletonOf(form: string, vocabulary: Vocabulary, id: number): string | null {
  const raw = vocabulary.forms[id];
  const hasCase = raw.toUpperCase() !== raw;
  if (hasCase && vocabulary.capitals[id] < 0.7) return null;
  const skeleton = form
    .replace(/ph/g, 'f')
    .replace(/[ts]?ch|tsch|sh|zh|sch|[cs]z/g, 's')
    .replace(/th/g, 't')
    .replace(/[kg]h|ck/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/[cqg]/g, 'k')
    .replace(/[wf]/g, 'v')
    .replace(/p/g, 'b')
    .replace(/z/g, 's')
    .replace(/d/g, 't')
    .replace(/[^b-z]|[eiouyhj]/g, '')
    .replace(/(.)\1/g, '$1');
  return skeleton.length >= 3 ? skeleton : null;
}

function skeletonLikeness(left: string, right: string, leftForm: string, rightForm: string): number {
  const share = commonSubsequence(left, right) / Math.max(left.length, right.length);
  if (share < 0.75) return 0;
  const whole = commonSubsequence(leftForm, rightForm) / Math.max(leftForm.length, rightForm.length);
  if (whole < LEAST_SKELETON_LIKENESS - 0.1 * share) return 0;
  return 0.7 * share * share;
}

const LONGEST_WORD = 40;
const row = new Uint8Array(LONGEST_WORD + 1);

/** Length of the longest common subsequence of two words, of which at most the first 40 letters count. */
function commonSubsequence(left: string, right: string): number {
  const width = Math.min(right.length, LONGEST_WORD);
  const height = Math.min(left.length, LONGEST_WORD);
  row.fill(0, 0, width + 1);
  for (let i = 0; i < height; i++) {
    const letter = left.charCodeAt(i);
    let diagonal = 0;
    for (let j = 1; j <= width; j++) {
      const above = row[j];
      if (right.charCodeAt(j - 1) === letter) row[j] = diagonal + 1;
      else if (row[j - 1] > above) row[j] = row[j - 1];
      diagonal = above;
    }
  }
  return row[width];
}
