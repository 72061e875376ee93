import type { Bitext } from '../../../shared/bitext/bitext.ts';
import { segmentOf, positionOf, withSegment } from '../../../shared/bitext/segmented-text.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import type { Mark } from '../../../shared/edit/project.ts';
import { createBitextEditor } from '../../../renderer/editor/bitext-editor.ts';
import type { PaneChange } from '../../../renderer/editor/pane-change.ts';
import { englishEditor } from '../../../renderer/locale/english-editor.ts';
import { unevenness } from './unevenness.ts';
import type { OpenPanes } from './page.ts';

/** The panes as the window uses them, with the least that answers what is typed. */
export function openBitextEditor(container: HTMLElement, bitext: Bitext, findings: Finding[]): OpenPanes {
  let now = bitext;
  let found: readonly Finding[] = findings;
  const marks = new Map<number, Mark>(
    bitext.target.segments
      .filter((_, index) => index % 5 === 1)
      .map((segment, index) => [
        segment.id,
        {
          progress: index % 2 === 0 ? 'confirmed' : 'open',
          bookmarked: index % 3 === 1,
          note: index % 4 === 3 ? 'look again' : '',
        },
      ]),
  );
  let active: string | null = null;

  function changed(change: PaneChange): void {
    if (change.kind !== 'text') return;
    const text = now[change.side];
    const segment = segmentOf(text, change.segment);
    const words =
      segment.text.slice(0, change.at) +
      change.insert +
      segment.text.slice(change.at + change.remove.length);
    now = {
      ...now,
      [change.side]: withSegment(text, positionOf(text, segment.id), { ...segment, text: words }),
    };
    const shift = change.insert.length - change.remove.length;
    found = found.map((finding) =>
      finding.segment === change.segment && finding.start >= change.at
        ? { ...finding, start: finding.start + shift, end: finding.end + shift }
        : finding,
    );
    show();
  }

  const panes = createBitextEditor(container, {
    messages: englishEditor,
    onChange: changed,
    onCaret: () => {},
    onActivateFinding(key) {
      active = key;
      show();
    },
    onActivateBead(index) {
      const bead = now.beads[index];
      const side = bead.target.length > 0 ? 'target' : 'source';
      panes.reveal({ side, segment: bead[side][0] }, { focus: true });
    },
    describe: () => ({
      title: 'Repeated sentence',
      why: 'The same sentence stands three lines above, with another ending.',
      difference: [
        { kind: 'same', text: 'Nous avons mangé ' },
        { kind: 'removed', text: 'du pain' },
        { kind: 'added', text: 'des figues' },
        { kind: 'same', text: ' sous les platanes.' },
      ],
      fixes: ['Delete this sentence', 'Keep the longer one'],
    }),
    onFix: () => {},
    onDismiss: () => {},
  });
  const show = (): void => panes.show({ bitext: now, findings: found, marks, activeFinding: active });
  const query = new URLSearchParams(location.search);
  panes.present({
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    textSize: Number(query.get('size') ?? 15),
    readingFont: query.get('font') === 'prose' ? 'prose' : 'even',
  });
  show();
  Object.assign(window, { editorUnderTest: panes });
  return {
    focusAt(line) {
      const segment = now.target.segments[line - 1];
      panes.reveal({ side: 'target', segment: segment.id, start: 3, end: 3 }, { focus: true });
    },
    unevenness: () => unevenness(container, now),
  };
}
