/** Colours of the ribbon, as a canvas takes them. */
export interface RibbonColors {
  readonly link: string;
  readonly weak: string;
  readonly unmatched: string;
  readonly pinned: string;
  /** Links that cannot be level with those that they cross. */
  readonly moved: string;
  readonly current: string;
  /** The tint of the current bead's lines. */
  readonly currentRow: string;
  readonly label: string;
  readonly surface: string;
  readonly labelFont: string;
}

/** Which links stand out, by index of the bead; -1 for none. */
export interface RibbonEmphasis {
  readonly current: number;
  readonly hovered: number;
}

/** Px; `lineHeight` is that of the text. */
export interface RibbonSize {
  readonly width: number;
  readonly height: number;
  readonly lineHeight: number;
}

/** Px that a shape keeps from the edges of its lines, so that neighbours are told apart. */
export const INSET = 2;
