import type { editor } from './monaco.ts';

/** Decorations of one kind in one pane, each for an item that tells it apart. */
export interface DecorationLayer<Item> {
  /** Makes exactly these be there; touches those that come and go, and those that `isStale` names. */
  show(wanted: ReadonlyMap<Item, editor.IModelDeltaDecoration>, isStale: (item: Item) => boolean): void;
}

export function createDecorationLayer<Item>(
  model: Pick<editor.ITextModel, 'deltaDecorations'>,
): DecorationLayer<Item> {
  const ids = new Map<Item, string>();
  return {
    show(wanted, isStale) {
      const remove: string[] = [];
      for (const [item, id] of ids) {
        if (wanted.has(item) && !isStale(item)) continue;
        remove.push(id);
        ids.delete(item);
      }
      const fresh: Item[] = [];
      const add: editor.IModelDeltaDecoration[] = [];
      for (const [item, decoration] of wanted) {
        if (ids.has(item)) continue;
        fresh.push(item);
        add.push(decoration);
      }
      if (remove.length + add.length === 0) return;
      const made = model.deltaDecorations(remove, add);
      fresh.forEach((item, index) => ids.set(item, made[index]));
    },
  };
}
