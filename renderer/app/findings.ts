import { previewItem } from './preview-item.ts';
import { groupedBy } from '../../shared/bitext/grouped.ts';
import { readRule } from '../../shared/checks/dismissals.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { isFixedTogether } from '../panels/finding-facts.ts';
import { announceUnseen } from './announce.ts';
import type { Desk } from './desk.ts';
import { notify, workOf } from './desk.ts';
import { changeByEdits, revealSteps } from './editing.ts';
import { comparePlaces, listPlace } from './list-place.ts';
import { withProgress } from './progress.ts';
import { textIn } from './speaker.ts';
import { rememberLast } from './remember-last.ts';
import type { Work } from './state.ts';

const NONE: readonly Finding[] = [];

/** The words that are never flagged, by check. */
const ruledOut = rememberLast(
  ({ edits }) => [edits.project.dismissed],
  ({ edits }): ReadonlyMap<string, ReadonlySet<string>> => {
    const rules = [...edits.project.dismissed].flatMap((dismissal) => readRule(dismissal) ?? []);
    return new Map(
      [...groupedBy(rules, ({ check }) => check)].map(([check, ofCheck]) => [
        check,
        new Set(ofCheck.map(({ words }) => words)),
      ]),
    );
  },
);

/**
 * The findings that stand, and those that the editor set aside. The same lists in, the same lists out. What `isDismissed` says, for
 * many: at every key press this goes over all findings.
 */
const parted = rememberLast(
  ({ findings, edits }) => [findings, edits.project.dismissed],
  (work) => {
    const { findings, edits } = work;
    const { dismissed } = edits.project;
    if (dismissed.size === 0) return { open: findings, dismissed: NONE };
    const rules = ruledOut(work);
    const open: Finding[] = [];
    const aside: Finding[] = [];
    for (const finding of findings) {
      const isAside = dismissed.has(finding.key) || rules.get(finding.check)?.has(finding.words);
      (isAside ? aside : open).push(finding);
    }
    return { open, dismissed: aside };
  },
);

/** The findings that stand: those that the editor did not set aside, in text order. Same lists in, same list out. */
export function openFindings(work: Work): readonly Finding[] {
  return parted(work).open;
}

/** The findings that the editor set aside. */
export function dismissedFindings(work: Work): readonly Finding[] {
  return parted(work).dismissed;
}

/** Shows a finding: in its pane, in its panel, with the sentence that it speaks of. */
export function activateFinding(desk: Desk, key: string, options = { focus: false }): void {
  const finding = workOf(desk).findings.find((one) => one.key === key);
  if (!finding) return;
  desk.store.dispatch({ kind: 'panel', panel: 'findings' });
  desk.store.dispatch({ kind: 'finding-activated', key });
  revealFinding(desk, finding, options);
}

/** Shows the words of a finding in their pane. */
export function revealFinding(desk: Desk, finding: Finding, options: { readonly focus: boolean }): void {
  const { side, segment, start, end } = finding;
  // A whole sentence is marked as it is; selecting it too would only hide its words.
  const isWhole = end - start === textIn(workOf(desk).edits.project.bitext[side], segment).length;
  desk.editor?.reveal({ side, segment, start, end: isWhole ? start : end }, options);
}

/** The finding after, or before, the active one, else the caret; round at the ends. */
export function stepThroughFindings(desk: Desk, direction: 1 | -1): void {
  const work = workOf(desk);
  const findings = openFindings(work);
  if (findings.length === 0) return notify(desk, 'information', desk.messages.app.noFindings);
  const active = findings.findIndex(({ key }) => key === work.activeFinding);
  const from = active >= 0 ? active : placeOfCaret(work, findings) - (direction === 1 ? 1 : 0);
  const next = (from + direction + findings.length) % findings.length;
  const finding = findings[next];
  activateFinding(desk, finding.key, { focus: true });
  const { app, checks } = desk.messages;
  announceUnseen(
    desk,
    app.findingOf(next + 1, findings.length, checks.name(finding.check), checks.why(finding)),
  );
}

/** Index of the first finding at or after the caret. */
function placeOfCaret(work: Work, findings: readonly Finding[]): number {
  const caret = work.carets[work.activeSide];
  if (!caret) return 0;
  const { bitext } = work.edits.project;
  const here = listPlace(bitext, caret.side, caret.segment);
  const index = findings.findIndex(({ side, segment, end }) => {
    const order = comparePlaces(listPlace(bitext, side, segment), here);
    return order > 0 || (order === 0 && end > caret.end);
  });
  return index < 0 ? 0 : index;
}

/** The findings that a menu at the caret is about: those that it touches, else all of its segment, of either text. */
export function findingsAtCaret(work: Work): readonly Finding[] {
  const caret = work.carets[work.activeSide];
  if (!caret) return NONE;
  const here = openFindings(work).filter(({ segment }) => segment === caret.segment);
  const touched = here.filter(({ start, end }) => start <= caret.end && caret.start <= end);
  return touched.length > 0 ? touched : here;
}

/** The finding that a command means: the active one while the caret is at it, else that at the caret. */
export function findingHere(work: Work): Finding | undefined {
  const active = openFindings(work).find(({ key }) => key === work.activeFinding);
  const at = findingsAtCaret(work);
  const caret = work.carets[work.activeSide];
  const isThere = active && (at.includes(active) || (caret && active.related.includes(caret.segment)));
  return isThere ? active : (at[0] ?? active);
}

/** Fixes a finding. What would be done all over the text is looked at first. */
export function fixFinding(desk: Desk, key: string, fixIndex: number): void {
  const finding = workOf(desk).findings.find((one) => one.key === key);
  const fix = finding?.fixes[fixIndex];
  if (!finding || !fix) return;
  if (fix.everywhere) return void previewFixesOf(desk, [key], finding.check);
  if (!changeByEdits(desk, { label: 'fix', origin: 'fix' }, fix.edits)) return;
  revealSteps(desk, workOf(desk).edits.done.at(-1)?.steps ?? []);
}

/** Shows what fixing all findings of a check would do, and does it where the editor says so. */
export async function fixAllOf(desk: Desk, check: string): Promise<void> {
  const keys = openFindings(workOf(desk))
    .filter((finding) => finding.check === check && isFixedTogether(finding))
    .map(({ key }) => key);
  await previewFixesOf(desk, keys, check);
}

async function previewFixesOf(desk: Desk, keys: readonly string[], check: string): Promise<void> {
  const asked = desk.engine?.run('preview-fixes', keys).answer;
  const previews = asked && (await withProgress(desk, desk.messages.app.preparing, asked));
  if (!previews?.ok) return;
  if (previews.value.length === 0) return notify(desk, 'information', desk.messages.app.nothingToFix);
  desk.store.dispatch({
    kind: 'dialog',
    dialog: {
      kind: 'preview',
      title: desk.messages.app.fixAllTitle(desk.messages.checks.name(check)),
      items: previews.value.map(previewItem),
      apply: (chosen) =>
        changeByEdits(
          desk,
          { label: 'fix-all', origin: 'fix' },
          chosen.flatMap((item) => item.edits),
        ),
    },
  });
}
