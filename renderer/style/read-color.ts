/**
 * A colour of the present theme as `#rrggbb` (or `#rrggbbaa`), for what cannot read CSS variables, such as the theme of
 * the text panes or a canvas. `token` is the variable's name, for instance `--surface`.
 */
export function readColor(token: `--${string}`, element: Element = document.documentElement): string {
  return hexColor(getComputedStyle(element).getPropertyValue(token));
}

/** `rgb(252, 251, 249)` and `rgba(0, 0, 0, 0.5)`, as browsers write computed colours, to hex; all else as it is. */
export function hexColor(computed: string): string {
  const parts = /^rgba?\(([^)]*)\)$/.exec(computed.trim())?.[1]?.match(/[\d.]+/g);
  if (!parts || parts.length < 3) return computed.trim();
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts.map(Number);
  const bytes = alpha === 1 ? [red, green, blue] : [red, green, blue, alpha * 255];
  return `#${bytes.map((byte) => Math.round(byte).toString(16).padStart(2, '0')).join('')}`;
}
