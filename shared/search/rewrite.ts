import type { Result } from '../bitext/result.ts';
import { failed, success } from '../bitext/result.ts';
import { LINE_BREAK } from '../bitext/segment.ts';
import { keepCase } from './keep-case.ts';
import type { Hit } from './query.ts';
import { fillTemplate } from './template.ts';

/** What takes the place of hits. */
export interface Rewrite {
  /** As typed; for hits of regular expressions `$1`, `$<name>`, `$&` and `$$` are references, all else is meant literally. */
  readonly replacement: string;
  /** Follow the case of each hit, by the rule of `keep-case.ts`. */
  readonly keepCase: boolean;
}

/** A segment is one line: a replacement cannot hold a line break. */
export type RewriteProblem = { readonly code: 'line-break' };

export function checkRewrite(rewrite: Rewrite): Result<Rewrite, RewriteProblem> {
  return LINE_BREAK.test(rewrite.replacement) ? failed({ code: 'line-break' }) : success(rewrite);
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
