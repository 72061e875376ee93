import type { Candidate } from './mentions.ts';

/** The mentions of one folded name, or of one country. */
export interface Bundle {
  /** `place:BY`, or the folded words. */
  readonly name: string;
  /** ISO 3166-1, or null where it is no country. */
  readonly region: string | null;
  /** In text order, at least one. */
  readonly mentions: readonly Candidate[];
}
