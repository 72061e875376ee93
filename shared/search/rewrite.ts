import type { Result } from '../bitext/result.ts';
import { failed, success } from '../bitext/result.ts';
import { LINE_BREAK } from '../bitext/segment.ts';
import { keepCase } from './keep-case.ts';
import type { Hit } from './query.ts';
import { fillTemplate, strangeReference } from './template.ts';

/** What takes the place of hits. */
export interface Rewrite {
  /** As typed; for hits of regular expressions `$1`, `$<name>`, `$&` and `$$` are references, all else is meant literally. */
  readonly replacement: string;
  /** Follow the case of each hit, by the rule of `keep-case.ts`. */
  readonly keepCase: boolean;
}

/** Why there can be no such replacement. */
export type RewriteProblem =
  /** A segment is one line. */
  | { readonly code: 'line-break' }
  /** `reference`, as it was written, is to a group that the pattern does not have. */
  | { readonly code: 'no-group'; readonly reference: string };

/** `hit`: any hit of the search, since all of them have the same groups; without one no reference is looked at. */
export function checkRewrite(rewrite: Rewrite, hit: Hit | undefined): Result<Rewrite, RewriteProblem> {
  if (LINE_BREAK.test(rewrite.replacement)) return failed({ code: 'line-break' });
  const reference = hit ? strangeReference(rewrite.replacement, hit) : null;
  return reference === null ? success(rewrite) : failed({ code: 'no-group', reference });
}

/** The words of a hit, and those that take their place; the same where nothing would change. */
export interface RewritePreview {
  readonly before: string;
  readonly after: string;
}

/** What the rewrite makes of one hit in the text of its segment. */
export function previewOf(text: string, hit: Hit, rewrite: Rewrite): RewritePreview {
  const before = text.slice(hit.start, hit.end);
  const filled = fillTemplate(rewrite.replacement, hit, before);
  return { before, after: rewrite.keepCase ? keepCase(before, filled) : filled };
}
