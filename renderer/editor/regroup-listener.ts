import type { CaretPlace } from './caret-place.ts';
import type { Pane } from './pane.ts';
import { regroupWish, type RegroupWish } from './regroup-keys.ts';

/** Tells what is asked for in a pane whose words stand fast. Gives what is to be disposed of. */
export function listenForRegroup(
  pane: Pane,
  place: () => CaretPlace | null,
  onWish: (wish: RegroupWish) => void,
): readonly { dispose(): void }[] {
  return [
    pane.editor.onKeyDown((event) => {
      const caret = place();
      const wish = caret && regroupWish(event.browserEvent, pane.lines(), caret);
      if (!wish) return;
      event.preventDefault();
      event.stopPropagation();
      onWish(wish);
    }),
    // What is pasted, cut or written without keys.
    pane.editor.onDidAttemptReadOnlyEdit(() => onWish({ kind: 'words' })),
  ];
}
