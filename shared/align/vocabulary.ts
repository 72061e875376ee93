import { foldWord, stemOf } from './fold-word.ts';

/** What kind of token a key stands for: each kind is believed to a different degree. */
export const TOKEN_KIND = { word: 0, number: 1, mark: 2, ideograph: 3 } as const;

/** Stands before the keys of a translation's words, which are of the other text's language. */
export const TRANSLATED = '\u0001';

/**
 * The distinct keys (stems, numbers, marks) of one text, numbered in the order of their first appearance. Raw
 * spellings are folded once each, so reading a text costs one map look-up a token.
 */
export interface Vocabulary {
  readonly keys: readonly string[];
  /** Of each key: one of `TOKEN_KIND`. */
  readonly kinds: readonly number[];
  /** Of each key: the folded word that stands for it most often, whole, for comparing spellings. */
  readonly forms: readonly string[];
  /** Of each key: the share of its occurrences with a capital, 0 to 1. */
  readonly capitals: readonly number[];
  /** Of each key: how often the text has it. */
  readonly frequencies: Int32Array;
}

export class VocabularyBuilder {
  private readonly ids = new Map<string, number>();
  private readonly raws = new Map<string, number>();
  private readonly rawKey: number[] = [];
  private readonly rawForm: string[] = [];
  private readonly rawCapital: boolean[] = [];
  private readonly rawCount: number[] = [];
  private readonly keys: string[] = [];
  private readonly kinds: number[] = [];

  /**
   * Key of a raw spelling, behind a prefix; counts one occurrence. -1 for a word of which folding leaves nothing.
   */
  add(raw: string, kind: number, prefix = ''): number {
    const spelling = prefix === '' ? raw : prefix + raw;
    let at = this.raws.get(spelling);
    if (at === undefined) {
      at = this.rawKey.length;
      const form = kind === TOKEN_KIND.word ? foldWord(raw) : raw;
      this.raws.set(spelling, at);
      const key = kind === TOKEN_KIND.word ? stemOf(form) : form;
      this.rawKey.push(form === '' ? -1 : this.keyOf(prefix + key, kind));
      this.rawForm.push(form);
      const first = raw.charAt(0);
      this.rawCapital.push(kind === TOKEN_KIND.word && first !== first.toLowerCase());
      this.rawCount.push(0);
    }
    this.rawCount[at] += 1;
    return this.rawKey[at];
  }

  private keyOf(key: string, kind: number): number {
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.keys.length;
      this.ids.set(key, id);
      this.keys.push(key);
      this.kinds.push(kind);
    }
    return id;
  }

  finish(): Vocabulary {
    const size = this.keys.length;
    const forms = this.keys.slice();
    const best = new Int32Array(size);
    const capitals = new Float64Array(size);
    const frequencies = new Int32Array(size);
    for (let raw = 0; raw < this.rawKey.length; raw++) {
      const key = this.rawKey[raw];
      if (key < 0) continue;
      const count = this.rawCount[raw];
      frequencies[key] += count;
      if (this.rawCapital[raw]) capitals[key] += count;
      if (count > best[key]) {
        best[key] = count;
        forms[key] = this.rawForm[raw];
      }
    }
    return {
      keys: this.keys,
      kinds: this.kinds,
      forms,
      capitals: Array.from(capitals, (count, key) => count / Math.max(1, frequencies[key])),
      frequencies,
    };
  }
}
