import type { Bitext } from '../../../shared/bitext/bitext.ts';
import type { SegmentId } from '../../../shared/bitext/segment.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { applySteps } from '../../../shared/edit/apply.ts';
import type { Mark, Project } from '../../../shared/edit/project.ts';
import { attachSegment, linkSegments, unlinkSegment } from '../../../shared/edit/links.ts';
import type { Step } from '../../../shared/edit/step.ts';
import { joinWithNext, splitWords } from '../../../shared/edit/regroup.ts';
import { stepsForLines } from '../../../shared/edit/steps-for-lines.ts';
import { createBitextEditor } from '../../../renderer/editor/bitext-editor.ts';
import type { PaneChange } from '../../../renderer/editor/pane-change.ts';
import type { LinkMenuPlace } from '../../../renderer/editor/ribbon.ts';
import { englishEditor } from '../../../renderer/locale/english-editor.ts';
import type { OpenPanes } from './page.ts';
import { unevenness } from './unevenness.ts';

/** The panes as the window uses them: what is typed becomes steps, and the project after them is shown. */
export function openBitextEditor(
  container: HTMLElement,
  bitext: Bitext,
  findings: readonly Finding[],
): OpenPanes {
  let project: Project = {
    bitext,
    monolingual: false,
    settings: { sourceLanguage: 'en', targetLanguage: 'fr', checks: {}, names: {} },
    marks: sampleMarks(bitext),
    dismissed: new Set(),
    decisions: new Map(),
  };
  let found = findings;
  let active: string | null = null;
  let freshId = bitext.source.segments.length * 8;
  const changes: PaneChange[] = [];
  const menus: LinkMenuPlace[] = [];

  function changed(change: PaneChange): void {
    changes.push(change);
    const steps: readonly Step[] =
      change.kind === 'text'
        ? [{ ...change, kind: 'text' }]
        : stepsForLines(project, change, (freshId += change.lines.length) - change.lines.length);
    const after = applySteps(project, steps);
    if (!after.ok) throw new Error(after.failure.why);
    project = after.value;
    if (change.kind === 'text') found = shifted(found, change);
    show();
  }

  function relink(change: (before: Bitext) => Bitext): void {
    project = { ...project, bitext: change(project.bitext) };
    show();
  }

  const panes = createBitextEditor(container, {
    messages: englishEditor,
    onChange: changed,
    onCaret: () => {},
    onRegroup(wish) {
      if (wish.kind === 'words') return;
      const { side, segment } = wish;
      const after =
        wish.kind === 'split'
          ? splitWords(project.bitext, side, segment, wish.at, freshId++)
          : joinWithNext(project.bitext, side, segment);
      if (after.ok) relink(() => after.value);
    },
    onActivateFinding(key) {
      active = key;
      show();
    },
    onActivateBead(index) {
      const bead = project.bitext.beads[index];
      const side = bead.target.length > 0 ? 'target' : 'source';
      panes.reveal({ side, segment: bead[side][0] }, { focus: true });
    },
    onAttach: (side, segment, toBead) => relink((before) => attachSegment(before, side, segment, toBead)),
    onLink: (source, target) => relink((before) => linkSegments(before, source, target)),
    onUnlink: (side, segment) => relink((before) => unlinkSegment(before, side, segment)),
    onLinkMenu: (place) => menus.push(place),
    describe: () => ({
      title: 'Repeated sentence',
      why: 'The same sentence stands three lines above, with another ending.',
      sureness: 'likely',
      difference: [
        { kind: 'same', text: 'Nous avons mangé ' },
        { kind: 'removed', text: 'du pain' },
        { kind: 'added', text: 'des figues' },
        { kind: 'same', text: ' sous les platanes.' },
      ],
      fixes: ['Delete this sentence', 'Keep the longer one'],
    }),
    onFix: () => {},
    onDismiss: (finding) => {
      found = found.filter((one) => one !== finding);
      show();
    },
  });
  const show = (): void =>
    panes.show({
      bitext: project.bitext,
      findings: found,
      marks: project.marks,
      activeFinding: active,
      offered: new Set(),
      hits: [],
      activeHit: null,
      opposite: [],
      isReadOnly: false,
    });
  const query = new URLSearchParams(location.search);
  panes.present({
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    textSize: Number(query.get('size') ?? 15),
    readingFont: query.get('font') === 'prose' ? 'prose' : 'even',
  });
  show();
  return {
    editor: panes,
    project: () => project,
    changes,
    menus,
    replaceProject(next) {
      project = next;
      show();
    },
    focusAt(line) {
      const segment = project.bitext.target.segments[line - 1];
      panes.reveal({ side: 'target', segment: segment.id, start: 3, end: 3 }, { focus: true });
    },
    unevenness: () => unevenness(container, project.bitext),
  };
}

function shifted(findings: readonly Finding[], change: PaneChange & { kind: 'text' }): readonly Finding[] {
  const by = change.insert.length - change.remove.length;
  return findings.map((finding) =>
    finding.segment === change.segment && finding.start >= change.at
      ? { ...finding, start: finding.start + by, end: finding.end + by }
      : finding,
  );
}

function sampleMarks(bitext: Bitext): ReadonlyMap<SegmentId, Mark> {
  const marks = new Map<SegmentId, Mark>();
  bitext.target.segments.forEach((segment, index) => {
    if (index % 5 !== 1) return;
    marks.set(segment.id, {
      progress: index % 2 === 0 ? 'confirmed' : 'open',
      bookmarked: index % 3 === 1,
      note: index % 4 === 3 ? 'look again' : '',
      accepted: null,
    });
  });
  return marks;
}
