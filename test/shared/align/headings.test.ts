import { describe, expect, it } from 'vitest';
import type { AlignUnit } from '../../../shared/align/alignment.ts';
import { isHeading, tellsHeadings } from '../../../shared/align/headings.ts';

function unit(text: string, endsParagraph: boolean): AlignUnit {
  return { text, endsParagraph };
}

describe('headings', () => {
  it.each([
    ['The flood', true],
    ['Chapter 3', true],
    ['§ 4', true],
    ['1.2', true],
    ['IV.', true],
    ['3.1 How the mill was built', true],
    ['Who built the mill?', false],
    ['It was late.', false],
    ['“Come in!”', false],
    ['It came as follows:', false],
    ['水車。', false],
    ['水車', true],
    ['', false],
    ['a word '.repeat(20), false],
  ])('%j alone in a paragraph: %s', (text, expected) => {
    const units = [unit('Before.', true), unit(text, true), unit('After.', true)];
    expect(isHeading(units, 1)).toBe(expected);
  });

  it('are paragraphs of their own', () => {
    const units = [unit('The flood', false), unit('rose', true)];
    expect(isHeading(units, 0)).toBe(false);
    expect(isHeading(units, 1)).toBe(false);
  });

  it('can be told only where paragraphs have several sentences', () => {
    const lines = Array.from({ length: 8 }, (_, at) => unit(`Line ${at}`, true));
    expect(tellsHeadings(lines)).toBe(false);
    expect(tellsHeadings(lines.map((line) => ({ ...line, endsParagraph: false })))).toBe(false);
    expect(tellsHeadings(lines.map((line, at) => ({ ...line, endsParagraph: at % 2 === 0 })))).toBe(true);
  });
});
