/** What the text panes compute off the window's thread. */
import 'monaco-editor/editor/editor.worker';
