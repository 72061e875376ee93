import type { BreathSizes } from './breath.ts';
import type { EditorColors } from './colors.ts';
import { editor } from './monaco.ts';

/** How the panes look. */
export interface Presentation {
  readonly theme: 'light' | 'dark' | 'contrast-light' | 'contrast-dark';
  /** Px. */
  readonly textSize: number;
  readonly readingFont: ReadingFont;
}

/** `even`: all letters as wide as each other. `prose`: as in a book. */
export type ReadingFont = 'prose' | 'even';

/**
 * Above so many segments on a side the even font is used whatever was asked for: to wrap a proportional font the
 * browser has to lay out every line, 0.35 ms each, and a book would open in many seconds.
 */
export const MOST_PROSE_SEGMENTS = 2000;

/** The font that is used for a text of so many segments. */
export function usableFont(asked: ReadingFont, segments: number): ReadingFont {
  return asked === 'prose' && segments <= MOST_PROSE_SEGMENTS ? 'prose' : 'even';
}

/** Px from one line to the next. Whole, since text panes count in whole px. */
export function lineHeightFor(textSize: number): number {
  return Math.round(textSize * 1.6);
}

/** Space between beads and between paragraphs. */
export function breathFor(textSize: number): BreathSizes {
  return { bead: Math.round(textSize * 0.4), paragraph: Math.round(textSize * 0.9) };
}

export function fontOptions(
  container: HTMLElement,
  textSize: number,
  font: ReadingFont,
): editor.IEditorOptions & { readonly fontFamily: string; readonly lineHeight: number } {
  const style = getComputedStyle(container);
  const fontFamily =
    font === 'prose'
      ? style.getPropertyValue('--font-prose') || 'Georgia, serif'
      : style.getPropertyValue('--font-even') || 'ui-monospace, monospace';
  return {
    fontFamily: fontFamily.trim(),
    fontSize: textSize,
    fontLigatures: font === 'prose',
    lineHeight: lineHeightFor(textSize),
    wrappingStrategy: font === 'prose' ? 'advanced' : 'simple',
  };
}

const BASES = {
  light: 'vs',
  dark: 'vs-dark',
  'contrast-light': 'hc-light',
  'contrast-dark': 'hc-black',
} as const;

/** Gives all panes of the window the theme of those colours. */
export function applyTheme(theme: Presentation['theme'], colors: EditorColors): void {
  const name = `bitext-${theme}`;
  editor.defineTheme(name, {
    base: BASES[theme],
    inherit: false,
    rules: [{ token: '', foreground: colors.text.slice(1, 7), background: colors.surface.slice(1, 7) }],
    colors: {
      'editor.background': colors.surface,
      'editor.foreground': colors.text,
      'editorCursor.foreground': colors.accent,
      'editorLineNumber.foreground': colors.textQuiet,
      'editorLineNumber.activeForeground': colors.text,
      // High contrast would have its own, made for another background.
      'editor.selectionForeground': colors.text,
      'editor.selectionBackground': colors.selection,
      'editor.inactiveSelectionBackground': colors.selection,
      'editorGutter.background': colors.surface,
      focusBorder: colors.focus,
    },
  });
  editor.setTheme(name);
}
