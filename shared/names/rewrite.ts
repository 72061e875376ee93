import { segmentOf } from '../bitext/segmented-text.ts';
import type { ReplaceEdit } from '../edit/edit.ts';
import type { Mention, NameGroup } from './name-group.ts';
import type { NameInput } from './name-groups.ts';

/** One mention put into the preferred form, for the editor to look at before it is done. */
export interface NameRewrite {
  readonly mention: Mention;
  /** The whole segment's text, and what it becomes when `edits` are applied, these and no others. */
  readonly before: string;
  readonly after: string;
  readonly edits: readonly ReplaceEdit[];
  /** Why the editor should look twice, as a key of the window's messages; null where the grammar is sure. */
  readonly doubt: string | null;
}

/** Puts every mention of the group that is in neither the preferred nor a kept form into the preferred one. */
export function rewriteMentions(
  input: NameInput,
  group: NameGroup,
  preferred: string,
  kept: readonly string[],
): NameRewrite[] {
  return group.forms
    .filter(({ form }) => form !== preferred && !kept.includes(form))
    .flatMap(({ mentions }) =>
      mentions.map((mention) => {
        const before = segmentOf(input.bitext.target, mention.segment).text;
        const { segment, start, end } = mention;
        const edits = [{ kind: 'replace', segment, start, end, insert: preferred } as const];
        return {
          mention,
          before,
          after: before.slice(0, start) + preferred + before.slice(end),
          edits,
          doubt: null,
        };
      }),
    );
}
