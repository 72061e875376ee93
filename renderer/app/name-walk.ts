import { positionOf } from '../../shared/bitext/segmented-text.ts';
import type { Mention } from '../../shared/names/name-group.ts';
import { countMentions } from '../panels/name-entry.ts';
import type { NameEntry } from '../panels/name-entry.ts';
import { sayPlace } from './announce.ts';
import type { Desk } from './desk.ts';
import { workOf } from './desk.ts';
import { entriesNow, freshNames, revealMention } from './names.ts';
import { changeNamesView } from './names-view.ts';

/** A mention in a form that is to be changed. */
interface OpenMention {
  readonly entry: NameEntry;
  readonly form: string;
  readonly mention: Mention;
  readonly position: number;
}

/** Goes to the next spelling that is to be changed, or the one before, and around at the end; says what stands elsewhere. */
export async function stepThroughNames(desk: Desk, direction: 1 | -1): Promise<void> {
  const { names } = desk.messages;
  const gathered = await freshNames(desk);
  if (!gathered) return;
  const open = openMentions(desk, entriesNow(desk, gathered));
  if (open.length === 0) return sayPlace(desk, names.noneInconsistent);
  const at = nextOf(desk, open, direction);
  const { entry, form, mention } = open[at];
  changeNamesView(desk, { chosen: entry.group.key });
  revealMention(desk, mention, true);
  const instead = entry.group.forms.filter((one) => one.form === entry.proposal.form);
  sayPlace(desk, names.place(form, at + 1, open.length, entry.proposal.form, countMentions(instead)));
}

/** In text order. O(n log n). */
function openMentions(desk: Desk, entries: readonly NameEntry[]): readonly OpenMention[] {
  const { target } = workOf(desk).edits.project.bitext;
  return entries
    .flatMap((entry) =>
      entry.open.flatMap(({ form, mentions }) =>
        mentions.map((mention) => ({ entry, form, mention, position: positionOf(target, mention.segment) })),
      ),
    )
    .filter(({ position }) => position >= 0)
    .toSorted((a, b) => a.position - b.position || a.mention.start - b.mention.start);
}

/** Index of the mention after the caret, or before it; from the end to the start, and back. */
function nextOf(desk: Desk, open: readonly OpenMention[], direction: 1 | -1): number {
  const { carets, edits } = workOf(desk);
  const caret = carets.target;
  const position = caret ? positionOf(edits.project.bitext.target, caret.segment) : -1;
  if (!caret || position < 0) return direction === 1 ? 0 : open.length - 1;
  if (direction === 1) {
    const next = open.findIndex(
      (one) => one.position > position || (one.position === position && one.mention.start >= caret.end),
    );
    return next < 0 ? 0 : next;
  }
  const previous = open.findLastIndex(
    (one) => one.position < position || (one.position === position && one.mention.end <= caret.start),
  );
  return previous < 0 ? open.length - 1 : previous;
}
