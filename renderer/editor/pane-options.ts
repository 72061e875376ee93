import type { Side } from '../../shared/bitext/segment.ts';
import type { editor } from './monaco.ts';

/** Px above the first line of a pane. */
export const PADDING_TOP = 12;
/** Px below the last line, so that the end of the text need not be read at the edge of the window. */
export const PADDING_BOTTOM = 120;

/** A text pane for prose: no feature of a program editor is left on. */
export function paneOptions(side: Side, ariaLabel: string): editor.IStandaloneEditorConstructionOptions {
  const source = side === 'source';
  return {
    ariaLabel,
    readOnly: source,
    domReadOnly: source,
    language: 'plaintext',
    // The theme is the window's, also where the system forces its colours.
    autoDetectHighContrast: false,
    automaticLayout: false,
    wordWrap: 'on',
    wrappingIndent: 'none',
    scrollBeyondLastLine: false,
    scrollBeyondLastColumn: 0,
    padding: { top: PADDING_TOP, bottom: PADDING_BOTTOM },
    lineNumbersMinChars: 4,
    lineDecorationsWidth: 38,
    glyphMargin: false,
    folding: false,
    minimap: { enabled: false },
    overviewRulerLanes: 0,
    overviewRulerBorder: false,
    hideCursorInOverviewRuler: true,
    scrollbar: {
      vertical: 'hidden',
      horizontal: 'hidden',
      useShadows: false,
      alwaysConsumeMouseWheel: false,
    },
    renderLineHighlight: 'none',
    roundedSelection: false,
    occurrencesHighlight: 'off',
    selectionHighlight: false,
    matchBrackets: 'never',
    bracketPairColorization: { enabled: false },
    guides: { indentation: false, bracketPairs: false, highlightActiveIndentation: false },
    links: false,
    colorDecorators: false,
    hover: { enabled: 'off' },
    contextmenu: false,
    quickSuggestions: false,
    suggestOnTriggerCharacters: false,
    wordBasedSuggestions: 'off',
    parameterHints: { enabled: false },
    codeLens: false,
    inlayHints: { enabled: 'off' },
    stickyScroll: { enabled: false },
    unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
    unusualLineTerminators: 'off',
    renderControlCharacters: false,
    renderWhitespace: 'none',
    autoIndent: 'none',
    autoClosingBrackets: 'never',
    autoClosingQuotes: 'never',
    autoSurround: 'never',
    formatOnPaste: false,
    formatOnType: false,
    dragAndDrop: false,
    dropIntoEditor: { enabled: false },
    emptySelectionClipboard: false,
    copyWithSyntaxHighlighting: false,
    trimAutoWhitespace: false,
    tabFocusMode: true,
    useTabStops: false,
    largeFileOptimizations: false,
    detectIndentation: false,
    cursorBlinking: 'solid',
    cursorWidth: 2,
    mouseWheelZoom: false,
    smoothScrolling: false,
    fixedOverflowWidgets: true,
    'semanticHighlighting.enabled': false,
  };
}
