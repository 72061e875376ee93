import type { Bitext } from '../bitext/bitext.ts';
import type { FixPreview } from '../checks/fix-all.ts';
import { BitextPlaces } from './bitext-places.ts';
import { shown } from './shown.ts';

/**
 * What fixes would change, for people, in the manner of a unified diff: a header with line and checks for each segment, then the
 * sentence as it is and as it would be, a line each; a deleted one has no second line. `checkOf` has the check of each finding, by its key.
 */
export function formatFixesText(
  file: string,
  bitext: Bitext,
  previews: readonly FixPreview[],
  checkOf: ReadonlyMap<string, string>,
): string {
  if (previews.length === 0) return '';
  const places = new BitextPlaces(bitext);
  const hunks = previews.map(({ segment, before, after, findings }) => {
    const { line, column } = places.placeOf(segment, 0);
    const checks = [...new Set(findings.map((key) => checkOf.get(key) ?? key))].join(', ');
    const head = `@@ line ${line}, column ${column} @@ ${checks}`.trimEnd();
    return `${head}\n-${shown(before)}\n${after === null ? '' : `+${shown(after)}\n`}`;
  });
  return `--- ${shown(file)}\n+++ ${shown(file)}, repaired\n${hunks.join('')}`;
}
