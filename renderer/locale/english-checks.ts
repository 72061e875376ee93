import { describeFix, explainFinding, nameCheck, nameFamily } from '../../shared/checks/reasons-english.ts';

/** What findings are called and why they stand; the engine's own English, which the command line speaks as well. */
export const englishChecks = {
  name: nameCheck,
  family: nameFamily,
  why: explainFinding,
  fix: describeFix,
};
