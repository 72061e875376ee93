/** Px of the thing that a popover speaks of, in the window. */
export interface HoverAnchor {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** A popover beside the words that it speaks of: shown after resting there, kept while the pointer is in it. */
export interface Hover {
  /** Shows after a short rest; the same key again changes nothing. */
  soon(key: string, show: () => void): void;
  /** Hides after a moment that lets the pointer travel into it. */
  later(): void;
  show(key: string, anchor: HoverAnchor, label: string, content: readonly Node[], focus: boolean): void;
  hide(): void;
  dispose(): void;
}

const REST_MS = 350;
const TRAVEL_MS = 250;
/** Px between words and popover, and between popover and the window's edge. */
const GAP = 4;
const EDGE = 8;

/** `giveBack` takes the focus where the popover had it when it was closed by key. */
export function createHover(container: HTMLElement, giveBack: () => void): Hover {
  const box = container.appendChild(document.createElement('div'));
  box.className = 'bitext-hover';
  box.setAttribute('role', 'dialog');
  box.hidden = true;
  let key = '';
  let timer = 0;

  const cancel = (): void => {
    window.clearTimeout(timer);
    timer = 0;
  };
  const hide = (): void => {
    cancel();
    key = '';
    if (box.hidden) return;
    const hadFocus = box.contains(document.activeElement);
    box.hidden = true;
    box.replaceChildren();
    if (hadFocus) giveBack();
  };
  const later = (): void => {
    if (box.contains(document.activeElement)) return;
    cancel();
    if (box.hidden) key = '';
    else timer = window.setTimeout(hide, TRAVEL_MS);
  };

  box.addEventListener('pointerenter', cancel);
  box.addEventListener('pointerleave', later);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || box.hidden) return;
    event.preventDefault();
    event.stopPropagation();
    hide();
  };
  // Before the pane sees it: there Escape would only drop the selection.
  container.addEventListener('keydown', onKey, true);
  box.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof Node && !box.contains(event.relatedTarget)) hide();
  });

  return {
    soon(next, show) {
      if (next === key) {
        if (!box.hidden) cancel();
        return;
      }
      cancel();
      key = next;
      timer = window.setTimeout(show, REST_MS);
    },
    later,
    show(next, anchor, label, content, focus) {
      cancel();
      key = next;
      box.replaceChildren(...content);
      box.ariaLabel = label;
      box.hidden = false;
      const { offsetWidth: width, offsetHeight: height } = box;
      const below = anchor.bottom + GAP;
      const fits = below + height + EDGE <= window.innerHeight || anchor.top - GAP - height < EDGE;
      box.style.left = `${Math.max(EDGE, Math.min(anchor.left, window.innerWidth - width - EDGE))}px`;
      box.style.top = `${fits ? below : anchor.top - GAP - height}px`;
      if (focus) box.querySelector('button')?.focus();
    },
    hide,
    dispose() {
      cancel();
      container.removeEventListener('keydown', onKey, true);
      box.remove();
    },
  };
}
