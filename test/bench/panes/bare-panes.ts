import { editor } from 'monaco-editor/editor/editor.api';
import type { Bitext } from '../../../shared/bitext/bitext.ts';
import { paneOptions } from '../../../renderer/editor/pane-options.ts';
import { fontOptions } from '../../../renderer/editor/presentation.ts';
import type { OpenPanes } from './page.ts';

/** Two text panes with the same options and nothing else: what the linked panes are measured against. */
export function openBarePanes(container: HTMLElement, bitext: Bitext): OpenPanes {
  container.style.cssText = 'display:grid;grid-template-columns:1fr 3rem 1fr 0.875rem;height:100vh';
  const views = (['source', 'target'] as const).map((side, index) => {
    const node = container.appendChild(document.createElement('div'));
    node.style.cssText = `grid-column:${index * 2 + 1};min-width:0`;
    const text = bitext[side].segments.map((segment) => segment.text).join('\n');
    return editor.create(node, {
      ...paneOptions(side, side),
      ...fontOptions(container, 15, 'even'),
      model: editor.createModel(text, 'plaintext'),
    });
  });
  views[1].onDidScrollChange((event) => views[0].setScrollTop(event.scrollTop));
  return {
    focusAt(line) {
      views[1].setPosition({ lineNumber: line, column: 4 });
      views[1].focus();
    },
    unevenness: () => -1,
    editor: null,
    changes: [],
    menus: [],
    project: () => null,
    replaceProject: () => {},
  };
}
