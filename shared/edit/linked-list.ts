/** One place of a linked list. */
export interface ListNode<Item> {
  item: Item;
  previous: ListNode<Item> | null;
  next: ListNode<Item> | null;
}

/** A list that is changed in the middle without touching what stands elsewhere. */
export class LinkedList<Item> {
  #first: ListNode<Item> | null = null;

  /** The node behind this one; the first behind null. */
  after(node: ListNode<Item> | null): ListNode<Item> | null {
    return node ? node.next : this.#first;
  }

  /** The node before the one at this index; null before the first and in an empty list. O(index). */
  before(index: number): ListNode<Item> | null {
    let node: ListNode<Item> | null = null;
    for (let at = 0; at < index; at++) {
      const next = this.after(node);
      if (!next) break;
      node = next;
    }
    return node;
  }

  /** Puts the items in the place of the `count` nodes behind this one, and answers their nodes. */
  replace(node: ListNode<Item> | null, count: number, items: readonly Item[]): readonly ListNode<Item>[] {
    let rest = this.after(node);
    for (let left = count; left > 0 && rest; left--) rest = rest.next;
    let last = node;
    const nodes = items.map((item) => {
      const made: ListNode<Item> = { item, previous: last, next: null };
      this.#link(last, made);
      last = made;
      return made;
    });
    this.#link(last, rest);
    if (rest) rest.previous = last;
    return nodes;
  }

  #link(node: ListNode<Item> | null, next: ListNode<Item> | null): void {
    if (node) node.next = next;
    else this.#first = next;
  }

  /** All items. O(n). */
  items(): readonly Item[] {
    const items: Item[] = [];
    for (let node = this.#first; node; node = node.next) items.push(node.item);
    return items;
  }
}
