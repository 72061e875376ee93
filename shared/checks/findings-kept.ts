import type { CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';

/** Findings of a text that are kept through its changes. */
export interface FindingsKept {
  /** In text order. */
  readonly findings: readonly Finding[];
  /** The findings of the next state of the same text. */
  update(next: CheckInput): readonly Finding[];
}
