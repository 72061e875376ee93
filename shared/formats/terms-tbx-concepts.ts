import type { ElementListener } from './terms-tbx-events.ts';

/** A concept entry as it stands in a file. */
export interface TbxConcept {
  readonly notes: string[];
  /** Subject fields. */
  readonly fields: string[];
  readonly languages: TbxLanguage[];
}

/** A concept's terms in one language. */
export interface TbxLanguage {
  readonly tag: string;
  readonly terms: TbxTerm[];
}

export interface TbxTerm {
  form: string;
  /** As the file says it: `preferredTerm-admn-sts`; null where it says none. */
  status: string | null;
}

const ENTRY = new Set(['conceptEntry', 'termEntry']);
const LANGUAGE = new Set(['langSec', 'langSet']);
const TERM = new Set(['termSec', 'tig', 'ntig']);
const STATUS = new Set(['administrativeStatus', 'normativeAuthorization']);
const ROOTS = new Set(['tbx', 'martif']);
/** Elements of TBX that only hold others. */
const HOLDERS = new Set(
  'text body termGrp termNoteGrp termCompList descripGrp adminGrp transacGrp transacNoteGrp'.split(' '),
);
/** Elements within a text that are part of it. */
const INLINE_TEXT = new Set(['hi', 'foreign']);
/** What is not about single concepts. */
const APART = new Set(['tbxHeader', 'martifHeader', 'back']);

/** Reads the concepts of a TBX file, version 2 (martif) or 3, with data categories as attributes (DCA) or as elements (DCT). */
export class TbxConcepts implements ElementListener {
  readonly concepts: TbxConcept[] = [];
  /** Data categories that were read over, and how often. */
  readonly passed = new Map<string, number>();
  /** The first element. */
  root: string | null = null;
  /** xml:lang of the first element. */
  rootLanguage: string | null = null;

  #depth = 0;
  /** Depth of the element whose content is not looked at; null outside one. */
  #skipped: number | null = null;
  /** Depth and category of the element whose text is collected. */
  #value: { readonly depth: number; readonly category: string; text: string } | null = null;
  #concept: TbxConcept | null = null;
  #language: TbxLanguage | null = null;
  #term: TbxTerm | null = null;

  get isTbx(): boolean {
    return this.root !== null && ROOTS.has(this.root);
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth++;
    if (this.root === null) {
      this.root = name;
      this.rootLanguage = attributes['xml:lang'] ?? null;
    }
    if (this.#skipped !== null || !this.isTbx) return;
    if (APART.has(name)) this.#skipped = this.#depth;
    else if (this.#value !== null) this.#openInText(name);
    else if (ENTRY.has(name)) this.#concept = { notes: [], fields: [], languages: [] };
    else if (LANGUAGE.has(name))
      this.#language = { tag: attributes['xml:lang'] ?? attributes['lang'] ?? 'und', terms: [] };
    else if (TERM.has(name)) this.#term = { form: '', status: null };
    else if (this.#concept !== null && !HOLDERS.has(name))
      this.#value = { depth: this.#depth, category: categoryOf(name, attributes['type']), text: '' };
  }

  text(text: string): void {
    if (this.#value !== null && this.#skipped === null) this.#value.text += text;
  }

  close(name: string): void {
    const depth = this.#depth--;
    if (this.#skipped !== null) {
      if (this.#skipped === depth) this.#skipped = null;
      return;
    }
    if (this.#value !== null) {
      if (this.#value.depth === depth) this.#closeValue(this.#value.category, this.#value.text);
      return;
    }
    this.#closeHolder(name);
  }

  /** Codes of other formats within a text say nothing of the name. */
  #openInText(name: string): void {
    if (INLINE_TEXT.has(name)) return;
    this.#skipped = this.#depth;
    this.#pass(name);
  }

  #closeValue(category: string, text: string): void {
    this.#value = null;
    if (category === 'term' && this.#term !== null) this.#term.form += text;
    else if (STATUS.has(category) && this.#term !== null) this.#term.status ??= text.trim();
    else if (category === 'note') this.#concept?.notes.push(text);
    else if (category === 'subjectField') this.#concept?.fields.push(text.trim());
    else this.#pass(category);
  }

  #closeHolder(name: string): void {
    if (TERM.has(name)) {
      if (this.#term !== null) this.#language?.terms.push(this.#term);
      this.#term = null;
    } else if (LANGUAGE.has(name)) {
      if (this.#language !== null) this.#concept?.languages.push(this.#language);
      this.#language = null;
    } else if (ENTRY.has(name)) {
      if (this.#concept !== null) this.concepts.push(this.#concept);
      this.#concept = null;
    }
  }

  #pass(category: string): void {
    this.passed.set(category, (this.passed.get(category) ?? 0) + 1);
  }
}

/** The data category: an attribute in DCA and version 2, the element's own name in DCT. */
function categoryOf(name: string, type: string | undefined): string {
  return name === 'term' || name === 'note' ? name : (type ?? name);
}
