import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatBeadLines, parseBeadLines } from '../../../shared/align/bead-lines.ts';
import { parseBeads, printBeads } from '../../support/bead-notation.ts';

describe('bead lines', () => {
  it('writes one bead a line', () => {
    expect(formatBeadLines(parseBeads('2-1 1-0 0-1'))).toBe('[0, 1]:[0]\n[2]:[]\n[]:[1]\n');
  });

  it('reads what it writes', () => {
    const kind = fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 })).filter(([p, q]) => p + q > 0);
    fc.assert(
      fc.property(fc.array(kind), (kinds) => {
        const beads = parseBeads(kinds.map(([p, q]) => `${p}-${q}`).join(' '));
        expect(parseBeadLines(formatBeadLines(beads))).toEqual({ ok: true, value: beads });
      }),
    );
  });

  it('reads other line ends, empty lines and costs', () => {
    const read = parseBeadLines('[0]:[0]:0.25\r\n\r\n [1,2] : []\r[]:[1]');
    expect(read.ok && printBeads(read.value)).toBe('1-1 2-0 0-1');
  });

  it.each([
    ['no bead', '[0]:[0]\nnonsense', 2, 'notation'],
    ['a number missing', '[0,,1]:[0]', 1, 'notation'],
    ['nothing on either side', '[]:[]', 1, 'empty'],
    ['a step back', '[2, 0]:[0]', 1, 'order'],
    ['a segment again', '[0]:[0]\n[0]:[1]', 2, 'twice'],
    ['a segment that is not there', '[0]:[0]\n\n[2]:[3]', 3, 'outside'],
  ])('refuses %s and names the line', (_, text, line, reason) => {
    const counts = { source: 3, target: 3 };
    expect(parseBeadLines(text, counts)).toMatchObject({ ok: false, failure: { line, reason } });
  });

  it('lets beads cross and have holes', () => {
    const text = '[1]:[0]\n[0, 2]:[1]\n';
    const read = parseBeadLines(text);
    expect(read.ok && formatBeadLines(read.value)).toBe(text);
  });
});
