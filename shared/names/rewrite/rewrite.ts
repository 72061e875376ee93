import { segmentOf, positionsOf } from '../../bitext/segmented-text.ts';
import type { SegmentId } from '../../bitext/segment.ts';
import type { ReplaceEdit } from '../../edit/edit.ts';
import { mentionKeys } from '../decide/mention-key.ts';
import { asSpelled } from '../find/spelled.ts';
import type { LeftOut, Mention, NameGroup } from '../name-group.ts';
import type { NameInput } from '../name-input.ts';
import { keptApart } from './apart.ts';
import { rewriteName } from './rewrite-name.ts';
import type { Doubt, Rewriting } from './rewriting.ts';

/** What the segment may become instead. */
export interface RewriteAlternative {
  readonly after: string;
  readonly edits: readonly ReplaceEdit[];
  readonly because: Doubt;
}

/** A word that may no longer agree: UTF-16 offsets in `after`, `end` exclusive. */
export interface RewriteLook {
  readonly start: number;
  readonly end: number;
  /** As it would agree; null where no form is known. */
  readonly agreed: string | null;
  /** Makes it agree, in offsets of `before`, beside `edits`; null where no form is known. */
  readonly edit: ReplaceEdit | null;
}

/** One mention put into the preferred form, for the editor to look at before it is done. */
export interface NameRewrite {
  readonly mention: Mention;
  /** The whole segment's text, and what it becomes when `edits` are applied, these and no others. */
  readonly before: string;
  readonly after: string;
  readonly edits: readonly ReplaceEdit[];
  /** Null where the grammar is sure. */
  readonly doubt: Doubt | null;
  /** Most likely first. */
  readonly alternatives: readonly RewriteAlternative[];
  readonly looks: readonly RewriteLook[];
  /** Why the mention is better left as it is; null where nothing speaks for that. */
  readonly leftOut: LeftOut | null;
}

/**
 * Puts every mention of the group that is in neither the preferred nor a kept form into the preferred one, in text order, with the
 * words that the language ties to it. Edits of one group never overlap. Kinds of space and apostrophe do not make another
 * form. `left`: keys (`mentionKey`) of mentions that the editor leaves as they are.
 */
export function rewriteMentions(
  input: NameInput,
  group: NameGroup,
  preferred: string,
  kept: readonly string[],
  left: ReadonlySet<string> = new Set(),
): NameRewrite[] {
  const right = new Set([preferred, ...kept].map(asSpelled));
  const mentions = group.forms
    .filter(({ form }) => !right.has(asSpelled(form)))
    .flatMap((form) => form.mentions);
  const keys = left.size === 0 ? null : mentionKeys(input.bitext.target, mentions);
  const asked = mentions.filter((mention) => !left.has(keys?.get(mention) ?? ''));
  return [...bySegment(input, asked)].flatMap(([segment, together]) => {
    const before = segmentOf(input.bitext.target, segment).text;
    const planned = together.map(({ start, end }) => ({
      name: { start, end },
      insert: preferred,
      rewriting: rewriteName(before, start, end, preferred, input.targetLanguage),
    }));
    return keptApart(planned).flatMap((rewriting, at) => {
      const rewrite = shown(together[at], before, rewriting);
      // A name in capitals is right as it stands among capitals.
      return rewrite.after === before ? [] : [rewrite];
    });
  });
}

function shown(mention: Mention, before: string, rewriting: Rewriting): NameRewrite {
  const { segment, leftOut } = mention;
  const { doubt, alternatives, looks } = rewriting;
  const made = (start: number, end: number, insert: string): ReplaceEdit => ({
    kind: 'replace',
    segment,
    start,
    end,
    insert,
  });
  const { start, end, insert } = rewriting;
  const moved = insert.length - (end - start);
  return {
    mention,
    before,
    after: put(before, rewriting),
    edits: [made(start, end, insert)],
    doubt,
    alternatives: alternatives.map((one) => ({
      after: put(before, one),
      edits: [made(one.start, one.end, one.insert)],
      because: one.because,
    })),
    looks: looks.map((look) => ({
      start: look.start >= end ? look.start + moved : look.start,
      end: look.start >= end ? look.end + moved : look.end,
      agreed: look.agreed,
      edit: look.agreed === null ? null : made(look.start, look.end, look.agreed),
    })),
    leftOut,
  };
}

function put(
  text: string,
  part: { readonly start: number; readonly end: number; readonly insert: string },
): string {
  return text.slice(0, part.start) + part.insert + text.slice(part.end);
}

/** The mentions of each segment in text order, the segments in text order. */
function bySegment(input: NameInput, mentions: readonly Mention[]): Map<SegmentId, Mention[]> {
  const positions = positionsOf(input.bitext.target);
  const at = (mention: Mention) => positions.get(mention.segment) ?? 0;
  const together = new Map<SegmentId, Mention[]>();
  for (const mention of [...mentions].sort((one, two) => at(one) - at(two) || one.start - two.start)) {
    const list = together.get(mention.segment) ?? [];
    together.set(mention.segment, list);
    list.push(mention);
  }
  return together;
}
