import type { NumberToken } from './number-token.ts';
import { unitBehind } from './number-unit.ts';

/** How many make one of the next unit, or half of it: "90 minutes", "18 months", "48 hours". */
const STEPS: Readonly<Record<string, number>> = { minute: 30, hour: 24, day: 7, month: 6 };
const LEAST: Readonly<Record<string, number>> = { minute: 60, hour: 24, day: 7, month: 12 };
/** "40°C (104°F)", "104°F / 40°C": what may stand between two measures of one thing. */
const BETWEEN = /^[^\d()/]{0,16}(?:\(|\/)[^\d()/]{0,16}$/u;

/**
 * Whether a number of one side alone may well be said otherwise: a length of time that is round in a larger unit and then often in
 * words ("90 minutes", "an hour and a half"), or the second of two measures in brackets. `tokens` are those of its side.
 */
export function isRestated(token: NumberToken, text: string, tokens: readonly NumberToken[]): boolean {
  const unit = unitBehind(text, token.end);
  if (unit === null) return false;
  const value = Number(token.keys[0] ?? '');
  const step = STEPS[unit];
  if (step !== undefined && value >= (LEAST[unit] ?? 0) && value % step === 0) return true;
  const at = tokens.indexOf(token);
  return [tokens[at - 1], tokens[at + 1]].some((other) => {
    if (!other || other.on !== token.on) return false;
    const [first, second] = other.start < token.start ? [other, token] : [token, other];
    if (second.start - first.end > 40 || !BETWEEN.test(text.slice(first.end, second.start))) return false;
    const otherUnit = unitBehind(text, other.end);
    return otherUnit !== null && otherUnit !== unit;
  });
}
