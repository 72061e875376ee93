import type { NameExplanation } from '../names/explain.ts';

/** Why, in a few words of English: "names of one country (BY)". */
export function verdictInWords({ reason, thing }: NameExplanation): string {
  switch (reason) {
    case 'one-thing': {
      const [kind, code] = thing?.split(':', 2) ?? [];
      return kind === undefined || code === undefined
        ? 'names of one thing'
        : `names of one ${kind} (${code})`;
    }
    case 'different-things':
      return 'different things in the lists';
    case 'same-letters':
      return 'same letters';
    case 'sounds-alike':
      return 'sounds alike';
    case 'surname-of':
      return 'surname of';
    case 'one-listed':
      return 'one is in the lists, the other is not';
    case 'nothing-in-common':
      return 'nothing in common';
  }
}

/** One verdict a line: verdict, tab, why. */
export function formatVerdictLines(explained: readonly NameExplanation[]): string {
  return explained.map((one) => `${one.verdict}\t${verdictInWords(one)}\n`).join('');
}

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
const VERSION = 1;

/**
 * Verdicts as JSON, version 1, in the order of the pairs:
 *
 *     { "version": 1,
 *       "pairs": [{ "a": "Belarus", "b": "Biélorussie", "verdict": "same" | "maybe" | "different",
 *                   "reason": "one-thing", "thing": "country:BY" | null, "why": "names of one country (BY)" }] }
 */
export function formatVerdictsJson(
  pairs: readonly { readonly a: string; readonly b: string }[],
  explained: readonly NameExplanation[],
): string {
  const written = explained.map((one, at) => ({
    a: pairs[at]?.a ?? '',
    b: pairs[at]?.b ?? '',
    verdict: one.verdict,
    reason: one.reason,
    thing: one.thing,
    why: verdictInWords(one),
  }));
  return `${JSON.stringify({ version: VERSION, pairs: written }, null, 2)}\n`;
}
