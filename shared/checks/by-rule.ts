import type { Finding } from './finding.ts';

/** From here on a fix is made by rule, with many others; below it somebody has to look at the place. */
const SURE_ENOUGH = 0.8;

/** How sure a finding is of which the fix guesses where the other mark belongs. */
export const GUESSED_PLACE = 0.7;

/** Whether its first fix may be made together with others. A hint is a question, and so is a fix that guesses: answered one by one. */
export function isRepairedByRule({ fixes, severity, confidence }: Finding): boolean {
  return fixes.length > 0 && severity !== 'hint' && confidence >= SURE_ENOUGH;
}
