import type { Bitext } from '../../shared/bitext/bitext.ts';
import { spliced } from '../../shared/bitext/spliced.ts';
import { findHits } from '../../shared/search/find-hits.ts';
import type { FromSearch, Stretch, ToSearch } from './search-messages.ts';

/** What searches beside the window: the texts, and one question after another. */
export class SearchEngine {
  readonly #send: (message: FromSearch) => void;
  #bitext: Bitext = {
    source: { lead: '', segments: [] },
    target: { lead: '', segments: [] },
    beads: [],
  };

  constructor(send: (message: FromSearch) => void) {
    this.#send = send;
  }

  receive(message: ToSearch): void {
    switch (message.kind) {
      case 'texts': {
        const { source, target, beads } = this.#bitext;
        this.#bitext = {
          source: { ...source, segments: changed(source.segments, message.source) },
          target: { ...target, segments: changed(target.segments, message.target) },
          beads: changed(beads, message.beads),
        };
        break;
      }
      case 'find':
        this.#find(message);
        break;
    }
  }

  #find({ id, query, limit }: Extract<ToSearch, { kind: 'find' }>): void {
    this.#send({ kind: 'begun', id });
    try {
      this.#send({ kind: 'answer', id, answer: findHits(this.#bitext, query, limit) });
    } catch (error) {
      this.#send({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) });
    }
  }
}

function changed<Item>(list: readonly Item[], stretch: Stretch<Item> | null): readonly Item[] {
  return stretch ? spliced(list, stretch.at, stretch.count, stretch.insert) : list;
}
