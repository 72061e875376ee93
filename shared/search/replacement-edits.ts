import type { Bitext } from '../bitext/bitext.ts';
import type { Result } from '../bitext/result.ts';
import { success } from '../bitext/result.ts';
import type { Side } from '../bitext/segment.ts';
import { positionOf } from '../bitext/segmented-text.ts';
import type { ReplaceEdit } from '../edit/edit.ts';
import type { Hit, Place } from './query.ts';
import type { Rewrite, RewriteProblem } from './rewrite.ts';
import { checkRewrite, previewOf } from './rewrite.ts';

/** The edits of each side, in the order of the hits. */
export type SideEdits = Readonly<Record<Side, readonly ReplaceEdit[]>>;

/**
 * The edits that put the replacement in place of the hits. All offsets are those of the text as it stands. Hits that would stay the
 * same make no edit, nor do those whose segment is gone.
 */
export function replacementEdits(
  bitext: Bitext,
  hits: readonly Hit[],
  rewrite: Rewrite,
): Result<SideEdits, RewriteProblem> {
  const checked = checkRewrite(rewrite, hits[0]);
  if (!checked.ok) return checked;
  const edits: Record<Side, ReplaceEdit[]> = { source: [], target: [] };
  for (const hit of hits) {
    const at = positionOf(bitext[hit.side], hit.segment);
    if (at < 0) continue;
    const { before, after } = previewOf(bitext[hit.side].segments[at].text, hit, rewrite);
    if (before === after) continue;
    const { segment, start, end } = hit;
    edits[hit.side].push({ kind: 'replace', segment, start, end, insert: after });
  }
  return success(edits);
}

/** Where the words that the edits put in stand once all of them are done. The edits of a segment are in text order. */
export function placesAfter(edits: SideEdits): readonly Place[] {
  return (['source', 'target'] as const).flatMap((side) => {
    let segment = -1;
    let shift = 0;
    return edits[side].map((edit) => {
      if (edit.segment !== segment) shift = 0;
      segment = edit.segment;
      const start = edit.start + shift;
      shift += edit.insert.length - (edit.end - edit.start);
      return { side, segment, start, end: start + edit.insert.length };
    });
  });
}
