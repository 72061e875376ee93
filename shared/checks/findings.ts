import type { CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { FindingsIndex } from './findings-index.ts';

export { FindingsIndex } from './findings-index.ts';

/** Everything that the checks find, in the order of the target text. Linear in the text. */
export function findingsOf(input: CheckInput): readonly Finding[] {
  return new FindingsIndex(input).findings;
}
