import { positionOf } from '../../shared/bitext/segmented-text.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import type { FixPreview } from '../../shared/checks/fix-all.ts';
import type { Step } from '../../shared/edit/step.ts';
import type { Desk } from './desk.ts';
import { notify, workOf } from './desk.ts';
import type { PreviewItem } from './dialog.ts';
import { change, changeByEdits, revealSteps } from './editing.ts';
import { withProgress } from './progress.ts';
import { textIn } from './speaker.ts';
import { rememberLast } from './remember-last.ts';
import type { Work } from './state.ts';

/** The findings that stand: those that the editor did not set aside. Same lists in, same list out. */
export const openFindings = rememberLast(findingsAndDismissals, (work: Work): readonly Finding[] => {
  const { dismissed } = work.edits.project;
  return dismissed.size === 0 ? work.findings : work.findings.filter(({ key }) => !dismissed.has(key));
});

/** The findings that the editor set aside. */
export const dismissedFindings = rememberLast(findingsAndDismissals, (work: Work): readonly Finding[] => {
  const { dismissed } = work.edits.project;
  return dismissed.size === 0 ? [] : work.findings.filter(({ key }) => dismissed.has(key));
});

function findingsAndDismissals({ findings, edits }: Work): readonly unknown[] {
  return [findings, edits.project.dismissed];
}

/** Shows a finding: in its pane, in its panel, with the sentence that it speaks of. */
export function activateFinding(desk: Desk, key: string, options = { focus: false }): void {
  const finding = workOf(desk).findings.find((one) => one.key === key);
  if (!finding) return;
  desk.store.dispatch({ kind: 'panel', panel: 'findings' });
  desk.store.dispatch({ kind: 'finding-activated', key });
  const { side, segment, start, end } = finding;
  // A whole sentence is marked as it is; selecting it too would only hide its words.
  const isWhole = end - start === textIn(workOf(desk).edits.project.bitext.target, segment).length;
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
  activateFinding(desk, findings[next].key, { focus: true });
}

/** Index of the first finding at or after the caret. */
function placeOfCaret(work: Work, findings: readonly Finding[]): number {
  const caret = work.carets.target;
  if (!caret) return 0;
  const text = work.edits.project.bitext.target;
  const at = positionOf(text, caret.segment);
  const index = findings.findIndex((finding) => {
    const place = positionOf(text, finding.segment);
    return place > at || (place === at && finding.end > caret.end);
  });
  return index < 0 ? 0 : index;
}

/** The findings that a menu at the caret is about: those that it touches, else all of its segment. */
export function findingsAtCaret(work: Work): readonly Finding[] {
  const caret = work.carets.target;
  if (!caret) return [];
  const here = openFindings(work).filter(({ segment }) => segment === caret.segment);
  const touched = here.filter(({ start, end }) => start <= caret.end && caret.start <= end);
  return touched.length > 0 ? touched : here;
}

export function fixFinding(desk: Desk, key: string, fixIndex: number): void {
  const fix = workOf(desk).findings.find((one) => one.key === key)?.fixes[fixIndex];
  if (!fix || !changeByEdits(desk, { label: 'fix', origin: 'fix' }, fix.edits)) return;
  revealSteps(desk, workOf(desk).edits.done.at(-1)?.steps ?? []);
}

/** Shows what fixing all findings of a check would do, and does it where the editor says so. */
export async function fixAllOf(desk: Desk, check: string): Promise<void> {
  const keys = openFindings(workOf(desk))
    // A hint is a question: it is answered one by one.
    .filter((finding) => finding.check === check && finding.fixes.length > 0 && finding.severity !== 'hint')
    .map(({ key }) => key);
  const asked = desk.engine?.run('preview-fixes', keys).answer;
  const previews = asked && (await withProgress(desk, desk.messages.app.preparing, asked));
  if (!previews?.ok) return;
  if (previews.value.length === 0) return notify(desk, 'information', desk.messages.app.nothingToFix);
  desk.store.dispatch({
    kind: 'dialog',
    dialog: {
      kind: 'preview',
      title: desk.messages.app.fixAllTitle(desk.messages.checks.name(check)),
      items: previews.value.map(fixItem),
      apply: (chosen) =>
        changeByEdits(
          desk,
          { label: 'fix-all', origin: 'fix' },
          chosen.flatMap((item) => item.edits),
        ),
    },
  });
}

function fixItem(preview: FixPreview): PreviewItem {
  const { segment, before, after, edits } = preview;
  return { id: String(segment), segment, before, after, note: null, edits };
}

/** Sets findings aside, or brings them back; the project remembers it. */
export function dismissFindings(desk: Desk, keys: readonly string[], dismissed: boolean): void {
  const { project } = workOf(desk).edits;
  const steps: Step[] = keys
    .filter((key) => project.dismissed.has(key) !== dismissed)
    .map((finding) => ({ kind: 'dismiss', finding, dismissed }));
  change(desk, { label: dismissed ? 'dismiss' : 'restore', origin: 'mark', steps });
}

export function dismissAllOf(desk: Desk, check: string): void {
  const keys = openFindings(workOf(desk)).filter((finding) => finding.check === check);
  dismissFindings(
    desk,
    keys.map(({ key }) => key),
    true,
  );
}
