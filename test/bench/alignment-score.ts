/** A bead as the gold files have it: 0-based line numbers. */
export interface GoldBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** What precision and recall are made of, in the field's strict and lax sense (as vecalign's scorer counts). */
export interface Tally {
  found: number;
  gold: number;
  strictFound: number;
  strictGold: number;
  laxFound: number;
  laxGold: number;
}

export function beadKey(bead: GoldBead): string {
  return `${bead.source.join(' ')}:${bead.target.join(' ')}`;
}

function isLinked(bead: GoldBead): boolean {
  return bead.source.length > 0 && bead.target.length > 0;
}

/**
 * Strict: the bead is exactly in the other list. Lax: it shares a source and a target line with one. Lonely lines are
 * left out.
 */
export function tally(gold: readonly GoldBead[], found: readonly GoldBead[]): Tally {
  const due = gold.filter(isLinked);
  const got = found.filter(isLinked);
  return {
    found: got.length,
    gold: due.length,
    strictFound: countExact(got, due),
    strictGold: countExact(due, got),
    laxFound: countTouching(got, due),
    laxGold: countTouching(due, got),
  };
}

export function addUp(tallies: readonly Tally[]): Tally {
  const sum: Tally = { found: 0, gold: 0, strictFound: 0, strictGold: 0, laxFound: 0, laxGold: 0 };
  for (const one of tallies) {
    for (const part of Object.keys(sum) as (keyof Tally)[]) sum[part] += one[part];
  }
  return sum;
}

export function strictF1(one: Tally): number {
  return harmonic(one.strictFound / one.found, one.strictGold / one.gold);
}

export function laxF1(one: Tally): number {
  return harmonic(one.laxFound / one.found, one.laxGold / one.gold);
}

function harmonic(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function countExact(beads: readonly GoldBead[], others: readonly GoldBead[]): number {
  const keys = new Set(others.map(beadKey));
  return beads.filter((bead) => keys.has(beadKey(bead))).length;
}

function countTouching(beads: readonly GoldBead[], others: readonly GoldBead[]): number {
  const pairs = new Set(
    others.flatMap((bead) => bead.source.flatMap((from) => bead.target.map((to) => `${from}:${to}`))),
  );
  return beads.filter((bead) =>
    bead.source.some((from) => bead.target.some((to) => pairs.has(`${from}:${to}`))),
  ).length;
}
