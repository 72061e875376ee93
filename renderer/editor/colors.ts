import type { Severity } from '../../shared/checks/finding.ts';
import type { RibbonColors } from './ribbon-canvas.ts';

/** The window's colours as hex, for what cannot read CSS: the text panes' theme and the canvases. */
export interface EditorColors {
  readonly surface: string;
  readonly text: string;
  readonly textQuiet: string;
  readonly line: string;
  readonly accent: string;
  readonly selection: string;
  readonly focus: string;
  readonly ribbon: RibbonColors;
  readonly overview: Readonly<Record<Severity | 'unmatched', string>>;
}

/** Reads them from the element's custom properties. A few hundred µs: once a theme, not once a frame. */
export function readColors(element: HTMLElement): EditorColors {
  const probe = document.createElement('span');
  probe.hidden = true;
  // Where the system forces its colours, all would else be read as that of text.
  probe.style.setProperty('forced-color-adjust', 'none');
  element.append(probe);
  const read = (name: string, fallback: string): string => {
    probe.style.color = `var(${name}, ${fallback})`;
    return hex(getComputedStyle(probe).color);
  };
  const surface = read('--surface', 'Canvas');
  const text = read('--text', 'CanvasText');
  const textQuiet = read('--text-quiet', 'GrayText');
  const line = read('--line', 'ButtonBorder');
  const accent = read('--accent', 'LinkText');
  const unmatched = read('--unmatched', 'Mark');
  const colors: EditorColors = {
    surface,
    text,
    textQuiet,
    line,
    accent,
    selection: read('--editor-selection', 'Highlight'),
    focus: read('--focus', 'Highlight'),
    ribbon: {
      link: read('--link', 'ButtonBorder'),
      weak: read('--bitext-weak', 'GrayText'),
      unmatched,
      pinned: read('--pinned', 'LinkText'),
      moved: read('--moved', 'CanvasText'),
      current: accent,
      currentRow: read('--bitext-current', 'transparent'),
      label: textQuiet,
      surface,
      labelFont: `500 10px ${getComputedStyle(element).getPropertyValue('--font-interface') || 'sans-serif'}`,
    },
    overview: {
      error: read('--error', 'CanvasText'),
      warning: read('--warning', 'CanvasText'),
      hint: read('--hint', 'CanvasText'),
      style: read('--style', 'GrayText'),
      unmatched,
    },
  };
  probe.remove();
  return colors;
}

/** Any colour that CSS can write, through a canvas, since a computed colour may be `oklch(...)` or `color(...)`. */
function hex(color: string): string {
  const plain = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color);
  if (plain) return `#${plain.slice(1).map(hexByte).join('')}`;
  const pixel = document.createElement('canvas');
  pixel.width = 1;
  pixel.height = 1;
  const context = pixel.getContext('2d', { willReadFrequently: true });
  if (!context) return '#000000';
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const bytes = [...context.getImageData(0, 0, 1, 1).data];
  const shown = bytes[3] === 255 ? bytes.slice(0, 3) : bytes;
  return `#${shown.map(hexByte).join('')}`;
}

function hexByte(byte: number | string): string {
  return Number(byte).toString(16).padStart(2, '0');
}
