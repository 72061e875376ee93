import type { NumberToken } from './number-token.ts';

/** What else a side of the bead has to speak for a number; asked for only where digits alone do not settle it. */
export interface NumberEvidence {
  /** Values of its number words, its Roman numerals, its powers, and `valueKey`s of the months it names. */
  readonly values: () => ReadonlySet<string>;
}

export interface NumberDifference {
  /** Of the source: what the translation has not. */
  readonly missing: readonly NumberToken[];
  /** Of the translation: what the source has not. */
  readonly added: readonly NumberToken[];
  /** Of the source: what stands in the translation, but less often. */
  readonly rarer: readonly NumberToken[];
}

/**
 * Compares the numbers of two sides by value, whatever their order: first by the likeliest reading, then by any; then with words and
 * months; then run by run (dates, telephone numbers); then years of two digits with those of four. A number that stands more often in
 * the translation is no difference. Linear but for the last steps, which see only what is left.
 */
export function compareNumbers(
  source: readonly NumberToken[],
  target: readonly NumberToken[],
  evidence: { readonly source: NumberEvidence; readonly target: NumberEvidence },
): NumberDifference {
  if (source.length === target.length && source.every(({ keys }, at) => keys[0] === target[at]?.keys[0]))
    return NO_DIFFERENCE;
  let { left, right } = matchBy(source, target, ({ keys }) => keys.slice(0, 1));
  if (left.length > 0 && right.length > 0) ({ left, right } = matchBy(left, right, ({ keys }) => keys));
  if (left.length === 0 && right.length === 0) return NO_DIFFERENCE;
  const sourceKeys = keysOf(source);
  const targetKeys = keysOf(target);
  if (isSameDigits(left, right)) return NO_DIFFERENCE;
  const byParts = matchParts(left, right, evidence);
  left = byParts.left.filter((token) => !isSpokenFor(token, evidence.target));
  right = byParts.right.filter((token) => !isSpokenFor(token, evidence.source));
  const rarer = left.filter((token) => token.keys.some((key) => targetKeys.has(key)));
  const said = new Set(rarer);
  const missing = left.filter((token) => token.role !== 'note' && !said.has(token));
  const added = right.filter(
    (token) => token.role !== 'note' && !token.keys.some((key) => sourceKeys.has(key)),
  );
  return withoutShortYears(missing, added, rarer, { source, target });
}

const NO_DIFFERENCE: NumberDifference = { missing: [], added: [], rarer: [] };

interface Rest {
  readonly left: NumberToken[];
  readonly right: NumberToken[];
}

/** What is left on either side when each takes a partner that shares a key. */
function matchBy(
  source: readonly NumberToken[],
  target: readonly NumberToken[],
  keysOfToken: (token: NumberToken) => readonly string[],
): Rest {
  const waiting = new Map<string, number[]>();
  for (const [at, token] of target.entries())
    for (const key of keysOfToken(token)) {
      const known = waiting.get(key);
      if (known) known.push(at);
      else waiting.set(key, [at]);
    }
  for (const list of waiting.values()) list.reverse();
  const taken = new Set<number>();
  const left = source.filter((token) => {
    for (const key of keysOfToken(token)) {
      const list = waiting.get(key);
      while (list && list.length > 0) {
        const at = list.pop();
        if (at === undefined || taken.has(at)) continue;
        taken.add(at);
        return false;
      }
    }
    return true;
  });
  return { left, right: target.filter((_, at) => !taken.has(at)) };
}

function keysOf(tokens: readonly NumberToken[]): Set<string> {
  const keys = new Set<string>();
  for (const token of tokens) {
    for (const key of token.keys) keys.add(key);
    for (const part of token.parts) keys.add(part);
  }
  return keys;
}

function isSpokenFor({ keys }: NumberToken, { values }: NumberEvidence): boolean {
  // An article speaks for no hour: 13 may be 1 on the clock.
  return keys.some((key) => (key !== '1' || keys[0] === '1') && isSpeakable(key) && values().has(key));
}

/** Whether anybody would write it in words: the words are read only then. */
function isSpeakable(key: string): boolean {
  return key.length <= 4 || /^\d{1,3}0*$/.test(key) || /^\d\d?\/\d\d?$/.test(key);
}

/** Compares what is left run by run: a token is settled where all its runs are found on the other side, or in its words. */
function matchParts(
  left: readonly NumberToken[],
  right: readonly NumberToken[],
  evidence: { readonly source: NumberEvidence; readonly target: NumberEvidence },
): Rest {
  if (![...left, ...right].some(({ parts }) => parts.length > 0))
    return { left: [...left], right: [...right] };
  const isComposed = ({ parts }: NumberToken) => parts.length > 0;
  const [ours, theirs] = [left.filter(isComposed), right.filter(isComposed)];
  const open = new Set([...settle(ours, right, evidence.target), ...settle(theirs, left, evidence.source)]);
  const settled = (tokens: readonly NumberToken[]) => tokens.filter((token) => !open.has(token));
  // Only what is settled as a whole speaks for the runs that it is made of.
  const singles = (tokens: readonly NumberToken[]) => tokens.filter((token) => !isComposed(token));
  for (const token of settle(singles(left), settled(theirs), evidence.target)) open.add(token);
  for (const token of settle(singles(right), settled(ours), evidence.source)) open.add(token);
  return { left: left.filter((token) => open.has(token)), right: right.filter((token) => open.has(token)) };
}

/** Those of which not all runs are found among the others. Each run of the others settles one. */
function settle(
  tokens: readonly NumberToken[],
  others: readonly NumberToken[],
  { values }: NumberEvidence,
): NumberToken[] {
  const counts = new Map<string, number>();
  const ofNumbers = new Map<string, number>();
  for (const other of others)
    for (const run of runsOf(other)) {
      const into = other.isNumber && other.parts.length > 0 ? ofNumbers : counts;
      into.set(run, (into.get(run) ?? 0) + 1);
    }
  const take = (run: string, from: Map<string, number>): boolean => {
    const count = from.get(run) ?? 0;
    if (count > 0) from.set(run, count - 1);
    return count > 0;
  };
  return tokens.filter((token) => {
    const isWhole = token.isNumber && token.parts.length > 0;
    const missing = runsOf(token).filter((run) => {
      if (take(run, counts) || (!isWhole && take(run, ofNumbers))) return false;
      return token.parts.length === 0 || !values().has(run);
    });
    // Minutes: "15:00" is 15 h.
    return missing.length > 0 && !(token.parts.length > 0 && missing.every((run) => run === '0'));
  });
}

function runsOf({ parts, keys }: NumberToken): readonly string[] {
  return parts.length > 0 ? parts : keys.slice(0, 1);
}

/** A telephone number or a code that is cut otherwise: the same digits in the same order. */
function isSameDigits(missing: readonly NumberToken[], added: readonly NumberToken[]): boolean {
  if (missing.length === 0 || added.length === 0 || missing.length + added.length < 3) return false;
  return digitsOf(missing) === digitsOf(added);
}

function digitsOf(tokens: readonly NumberToken[]): string {
  return tokens
    .map(({ written }) => written.integer + written.fraction)
    .join('')
    .replace(/[^0-9]/g, '');
}

/** "1914-18" and "1914-1918", "the '90s" and "les années 1990". */
function withoutShortYears(
  missing: readonly NumberToken[],
  added: readonly NumberToken[],
  rarer: readonly NumberToken[],
  all: { readonly source: readonly NumberToken[]; readonly target: readonly NumberToken[] },
): NumberDifference {
  const short = (tokens: readonly NumberToken[]) =>
    new Set(
      tokens.flatMap(({ keys }) => keys.filter((key) => /^[12]\d{3}$/.test(key)).map((key) => key.slice(2))),
    );
  const long = (tokens: readonly NumberToken[]) =>
    new Set(tokens.flatMap(({ written }) => (/^\d\d$/.test(written.integer) ? [written.integer] : [])));
  const settled = (token: NumberToken, others: readonly NumberToken[]) => {
    const { integer } = token.written;
    if (/^\d\d$/.test(integer)) return short(others).has(integer);
    return /^[12]\d{3}$/.test(integer) && long(others).has(integer.slice(2));
  };
  return {
    missing: missing.filter((token) => !settled(token, all.target)),
    added: added.filter((token) => !settled(token, all.source)),
    rarer,
  };
}
