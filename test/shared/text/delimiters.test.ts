import { describe, expect, it } from 'vitest';
import { quoteMarks } from '../../../shared/text/delimiters.ts';

describe('quote marks', () => {
  it.each([
    ['fr', '«\u00A0»«\u00A0»'],
    ['fr-FR', '«\u00A0»«\u00A0»'],
    ['fr-CH', '«\u202F»‹\u202F›'],
    ['fr-CA', '«\u00A0»“\u00A0”'],
    ['en', '“”‘’'],
    ['en-GB', '“”‘’'],
    ['de', '„“‚‘'],
    ['de-AT', '„“‚‘'],
    ['de_CH', '«»‹›'],
    ['lt', '„“„“'],
    ['pl', '„”«»'],
    ['ru', '«»„“'],
    ['sv', '””’’'],
    ['hu', '„”»«'],
    ['ja', '「」『』'],
    ['zh-hant-tw', '「」『』'],
    ['zh-CN', '“”‘’'],
    ['xx', '“”‘’'],
    ['', '“”‘’'],
    ['constructor', '“”‘’'],
  ])('of %s', (language, expected) => {
    const marks = quoteMarks(language);
    const { open, inside, close, innerOpen, innerClose } = marks;
    expect(open + inside + close + innerOpen + inside + innerClose).toBe(expected);
  });
});
