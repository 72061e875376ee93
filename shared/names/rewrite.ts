import { positionsOf, segmentOf } from '../bitext/segmented-text.ts';
import type { ReplaceEdit } from '../edit/edit.ts';
import { baseLanguage } from './language-traits.ts';
import type { Mention, NameGroup } from './name-group.ts';
import type { NameInput } from './name-groups.ts';
import { asSpelled } from './name-groups.ts';
import type { Doubt } from './replacement.ts';
import { rewriteFrench } from './rewrite-french.ts';

/** One mention put into the preferred form, for the editor to look at before it is done. */
export interface NameRewrite {
  readonly mention: Mention;
  /** The whole segment's text, and what it becomes when `edits` are applied, these and no others. */
  readonly before: string;
  readonly after: string;
  readonly edits: readonly ReplaceEdit[];
  /** Null where the grammar is sure. */
  readonly doubt: Doubt | null;
}

/**
 * Puts every mention of the group that is in neither the preferred nor a kept form into the preferred one, in text order, and
 * the words before it into the form that the language asks for (French; other languages only exchange the name). Edits
 * of one group never overlap. Kinds of space and apostrophe do not make another form.
 */
export function rewriteMentions(
  input: NameInput,
  group: NameGroup,
  preferred: string,
  kept: readonly string[],
): NameRewrite[] {
  const right = new Set([preferred, ...kept].map(asSpelled));
  const french = baseLanguage(input.targetLanguage) === 'fr';
  const mentions = group.forms
    .filter(({ form }) => !right.has(asSpelled(form)))
    .flatMap((form) => form.mentions);
  return inTextOrder(input, mentions).map((mention) => {
    const before = segmentOf(input.bitext.target, mention.segment).text;
    const { start, insert, doubt } = french
      ? rewriteFrench(before, mention.start, mention.end, preferred)
      : { start: mention.start, insert: preferred, doubt: null };
    const edit: ReplaceEdit = { kind: 'replace', segment: mention.segment, start, end: mention.end, insert };
    const after = before.slice(0, start) + insert + before.slice(mention.end);
    return { mention, before, after, edits: [edit], doubt };
  });
}

function inTextOrder(input: NameInput, mentions: readonly Mention[]): Mention[] {
  const positions = positionsOf(input.bitext.target);
  const at = (mention: Mention) => positions.get(mention.segment) ?? 0;
  return [...mentions].sort((left, right) => at(left) - at(right) || left.start - right.start);
}
