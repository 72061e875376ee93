import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { Messages } from '../locale/messages.ts';
import type { DragState } from './drag-state.ts';
import { dropWords } from './drag-words.ts';

/** At the pointer, what letting go would do. */
export interface DragHint {
  show(bitext: Bitext, state: DragState): void;
}

/** Px that it keeps from the pointer, and from the edges of the editor. */
const AWAY = 14;
const MARGIN = 4;

export function createDragHint(
  root: HTMLElement,
  ribbon: HTMLElement,
  messages: Messages['editor'],
): DragHint {
  const hint = document.createElement('div');
  hint.className = 'bitext-drag-hint';
  hint.ariaHidden = 'true';
  hint.hidden = true;
  root.append(hint);
  return {
    show(bitext, state) {
      const words = dropWords(bitext, state, messages);
      hint.hidden = words === '';
      if (state.kind !== 'dragging' || words === '') return;
      if (hint.textContent !== words) hint.textContent = words;
      hint.classList.toggle('is-exact', state.isExact);
      const within = (place: number, room: number): number =>
        Math.round(Math.max(Math.min(place, room - MARGIN), MARGIN));
      const left = within(ribbon.offsetLeft + state.point.x + AWAY, root.clientWidth - hint.offsetWidth);
      const top = within(ribbon.offsetTop + state.point.y + AWAY, root.clientHeight - hint.offsetHeight);
      hint.style.transform = `translate(${left}px, ${top}px)`;
    },
  };
}
