/** Areas that F6 walks through: whatever carries the attribute and can be seen, in document order. */
const AREA = '[data-area]';

/** Moves the focus to the next area of the window, or the one before. */
export function focusNextArea(direction: 1 | -1): void {
  const areas = [...document.querySelectorAll<HTMLElement>(AREA)].filter(
    (area) => area.offsetParent !== null,
  );
  if (areas.length === 0) return;
  const now = areas.findIndex((area) => area.contains(document.activeElement));
  const next = areas[(Math.max(now, direction === 1 ? -1 : 0) + direction + areas.length) % areas.length];
  focusable(next).focus();
}

/** The area itself where it takes the focus, else the first thing in it that does. */
function focusable(area: HTMLElement): HTMLElement {
  if (area.tabIndex >= 0) return area;
  const inside = area.querySelector<HTMLElement>(
    'textarea, .native-edit-context, input:not([disabled]), button:not([disabled]), [tabindex="0"]',
  );
  return inside ?? area;
}
