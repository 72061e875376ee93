import type { FocusPlace } from './focus-refuge.ts';
import { canFocus, focusPlace, refugeFrom } from './focus-refuge.ts';

/** What stands over the window for a while: the focus was somewhere below it before. */
const OVER = '.react-aria-ModalOverlay, .react-aria-Popover, .notices';

/**
 * Keeps the focus in the window: where what has it goes away or can no longer be used, it goes to what stands in its place, and from
 * what stood over the window to where it was before. `otherwise` is called where nothing of that is left. Whoever moves the focus
 * on purpose comes first. The function returned stops it.
 *
 * Only the elements around the focus are watched, each for its own children, so that what the text panes draw costs nothing.
 */
export function keepFocus(otherwise: () => void): () => void {
  let last: FocusPlace | null = null;
  let below: FocusPlace | null = null;
  let frame = 0;

  const rescue = () => {
    if (!last || !isLost(last.element)) return;
    const isOver = last.around.some((one) => one.matches(OVER));
    const refuge = isOver ? (refugeOver(last) ?? refugeBelow(below)) : refugeFrom(last);
    if (refuge) refuge.focus();
    else otherwise();
  };
  const observer = new MutationObserver(() => {
    cancelAnimationFrame(frame);
    // Dialogs give the focus back in the next frame by themselves, and what asked for it before comes before.
    frame = requestAnimationFrame(rescue);
  });
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement)) return;
    last = focusPlace(target);
    if (!last.around.some((one) => one.matches(OVER))) below = last;
    observer.disconnect();
    observer.observe(target, { attributeFilter: ['disabled'] });
    const pane = target.closest('.monaco-editor');
    const watched = pane ? last.around.slice(last.around.indexOf(pane) + 1) : last.around;
    for (const one of watched) observer.observe(one, { childList: true });
  };
  document.addEventListener('focusin', onFocus);
  return () => {
    document.removeEventListener('focusin', onFocus);
    cancelAnimationFrame(frame);
    observer.disconnect();
  };
}

/** Nothing has the focus because the element cannot have it any more. */
function isLost(element: HTMLElement): boolean {
  const now = document.activeElement;
  const isNowhere = now === null || now === document.body || now === element;
  return isNowhere && !canFocus(element);
}

/** In the dialog that is open, if one is. */
function refugeOver(place: FocusPlace): HTMLElement | null {
  const dialog = document.querySelector<HTMLElement>('.react-aria-ModalOverlay [role$="dialog"]');
  return dialog && (refugeFrom(place) ?? dialog);
}

function refugeBelow(place: FocusPlace | null): HTMLElement | null {
  return place && (canFocus(place.element) ? place.element : refugeFrom(place));
}
