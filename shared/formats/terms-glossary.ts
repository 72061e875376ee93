import type { TermList } from '../names/decide/term.ts';
import type { WrittenTerms } from './terms-read.ts';
import { LeftCounter } from './terms-read.ts';
import { writable } from './terms-writable.ts';

/** Bytes of UTF-8 that a side of an entry may have. */
const LONGEST = 1024;

/**
 * Writes the glossary that translation engines take: source, tab, target, an entry a line, as the reference of DeepL's API has it: no
 * source twice, no empty side, no control characters or line separators, at most 1,024 bytes a side. What cannot be said so is
 * left out and counted.
 */
export function writeTermsGlossary(list: TermList): WrittenTerms {
  const { terms, left } = writable(list.terms);
  const counter = new LeftCounter();
  for (const { what, detail, count } of left) counter.add(what, detail, count);
  const targets = new Map<string, string>();
  for (const { source, preferred } of terms) {
    const known = source === null ? undefined : targets.get(source);
    if (source === null) counter.add('no-source');
    else if (bytesOf(source) > LONGEST || bytesOf(preferred) > LONGEST) counter.add('too-long');
    else if (known === undefined) targets.set(source, preferred);
    else if (known !== preferred) counter.add('same-source');
  }
  const lines = [...targets].map(([source, target]) => `${source}\t${target}\n`);
  return { text: lines.join(''), left: counter.all() };
}

/** Length in UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
