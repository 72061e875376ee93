import { describe, expect, it, vi } from 'vitest';
import type { BitextEditor } from '../../../renderer/editor/editor-contract.ts';
import { comingToFront } from '../../../renderer/app/coming-to-front.ts';
import { focusHome } from '../../../renderer/app/focus-home.ts';
import { showView } from '../../../renderer/app/main-view.ts';
import { togglePanel } from '../../../renderer/app/panel-size.ts';
import { buildProject } from '../../support/build-project.ts';
import { madeUpDesk, workOn } from './made-up-desk.ts';

const desk = () => madeUpDesk(workOn(buildProject(['One'], ['Un']), 1)).desk;

/** An editor that notes whether the texts were in front when it was asked for the focus. */
function behindThePanel() {
  const made = desk();
  const inFront: boolean[] = [];
  const note = vi.fn(() => void inFront.push(!made.store.state.isPanelWhole));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Nothing else is asked for.
  const editor = { focus: note, reveal: note } as unknown as BitextEditor;
  made.editor = comingToFront(made, editor);
  togglePanel(made);
  return { made, editor: made.editor, inFront };
}

describe('a panel in the place of the texts', () => {
  it('gives the place back when it is asked for again', () => {
    const made = desk();
    togglePanel(made);
    expect(made.store.state.isPanelWhole).toBe(true);
    togglePanel(made);
    expect(made.store.state.isPanelWhole).toBe(false);
  });

  it.each(['texts', 'review'] as const)('makes way for the %s', (view) => {
    const made = desk();
    togglePanel(made);
    showView(made, view);
    expect(made.store.state).toMatchObject({ view, isPanelWhole: false });
  });

  it('makes way before the texts take the focus', () => {
    const { editor, inFront } = behindThePanel();
    editor.focus('target');
    expect(inFront).toEqual([true]);
  });

  it.each([
    [true, false],
    [false, true],
  ])('a place shown with the focus: %s leaves the panel there: %s', (focus, isPanelWhole) => {
    const { made, editor } = behindThePanel();
    editor.reveal({ side: 'target', segment: 1, start: 0, end: 0 }, { focus });
    expect(made.store.state.isPanelWhole).toBe(isPanelWhole);
  });

  it('is left by the next project', () => {
    const made = desk();
    togglePanel(made);
    made.store.dispatch({ kind: 'opened', work: workOn(buildProject(['Two'], ['Deux'])) });
    expect(made.store.state.isPanelWhole).toBe(false);
  });
});

describe('the focus that has no place', () => {
  it.each(['source', 'target'] as const)('goes to the %s text where one was last', (activeSide) => {
    const made = desk();
    made.store.dispatch({
      kind: 'caret',
      caret: { side: activeSide, segment: 1, start: 0, end: 0, segments: [1] },
    });
    const focus = vi.fn();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Nothing else is asked for.
    made.editor = { focus } as unknown as BitextEditor;
    focusHome(made);
    expect(focus).toHaveBeenCalledExactlyOnceWith(activeSide);
  });
});
