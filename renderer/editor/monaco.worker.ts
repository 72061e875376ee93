/** What the text panes compute off the window's thread. */
// oxlint-disable-next-line import/no-unassigned-import -- It listens as it loads.
import 'monaco-editor/editor/editor.worker';
