import type { ReplaceEdit } from '../../shared/edit/edit.ts';
import type { NameRewrite } from '../../shared/names/rewrite/rewrite.ts';
import type { Messages } from '../locale/messages.ts';
import type { PreviewChoice, PreviewLook } from '../panels/preview-variant.ts';
import { joinEdits, rewritten } from '../panels/preview-variant.ts';
import type { PreviewItem } from './dialog.ts';

/** A name's mention as a row of a preview: the ways in which it may be written, what to look at, what to leave. */
export function rewriteItem(rewrite: NameRewrite, { names }: Messages): PreviewItem {
  const { mention, before, after, edits, doubt, alternatives, looks } = rewrite;
  const { leftOut } = mention;
  const notes = [
    leftOut === null ? null : names.noteLeftOut(leftOut),
    // What is offered beside the sentence needs no words of its own.
    doubt === null || (doubt === 'agreement' && looks.some(({ edit }) => edit !== null))
      ? null
      : names.doubt[doubt],
  ].filter((note) => note !== null);
  return {
    id: rewriteId(rewrite),
    segment: mention.segment,
    before,
    after,
    note: notes.length === 0 ? null : notes.join(' '),
    ticked: leftOut === null,
    edits,
    rewriting: {
      choices: [choiceOf(edits), ...alternatives.map((alternative) => choiceOf(alternative.edits))],
      looks: looks.map((look) => lookOf(look, edits)),
    },
  };
}

export function rewriteId({ mention: { segment, start } }: NameRewrite): string {
  return `${segment}:${start}`;
}

/** The edits of several rows of a preview that fit together, sentence by sentence. */
export function editsTogether(items: readonly PreviewItem[]): readonly ReplaceEdit[] {
  const bySegment = new Map<number, ReplaceEdit[]>();
  for (const edit of items.flatMap((item) => item.edits)) {
    if (edit.kind !== 'replace') continue;
    const others = bySegment.get(edit.segment);
    if (others) others.push(edit);
    else bySegment.set(edit.segment, [edit]);
  }
  return [...bySegment.values()].flatMap(joinEdits);
}

/** The texts of the segments that edits change, as they are afterwards. `textOf`: before. */
export function textsAfter(
  edits: readonly ReplaceEdit[],
  textOf: (segment: number) => string,
): ReadonlyMap<number, { readonly text: string; readonly edits: readonly ReplaceEdit[] }> {
  const bySegment = new Map<number, ReplaceEdit[]>();
  for (const edit of edits) {
    const others = bySegment.get(edit.segment);
    if (others) others.push(edit);
    else bySegment.set(edit.segment, [edit]);
  }
  return new Map(
    [...bySegment].map(([segment, own]) => [segment, { text: rewritten(textOf(segment), own), edits: own }]),
  );
}

function choiceOf(edits: readonly ReplaceEdit[]): PreviewChoice {
  return { words: edits.map(({ insert }) => insert).join(' … '), edits };
}

function lookOf(
  { start, end, edit }: NameRewrite['looks'][number],
  edits: readonly ReplaceEdit[],
): PreviewLook {
  if (edit) return { start: edit.start, end: edit.end, edit };
  return { start: offsetBefore(start, edits), end: offsetBefore(end, edits), edit: null };
}

/** Where an offset of the text after edits stood before them; they are in text order, and it stands in none of them. */
function offsetBefore(offset: number, edits: readonly ReplaceEdit[]): number {
  let shift = 0;
  for (const { start, end, insert } of edits) {
    if (start + shift >= offset) break;
    shift += insert.length - (end - start);
  }
  return offset - shift;
}
