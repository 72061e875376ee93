import { describe, expect, it } from 'vitest';
import { findAnchors } from '../../../shared/align/anchors.ts';
import { findCognates } from '../../../shared/align/cognates.ts';
import { pairTable } from '../../../shared/align/pair-table.ts';
import { readSide } from '../../../shared/align/side-text.ts';
import { randomFrom, units } from './synthetic-pair.ts';

function anchorsOf(left: readonly string[], right: readonly string[]): string[] {
  const source = readSide(units(left));
  const target = readSide(units(right));
  const pairs = pairTable(source.vocabulary.keys.length, findCognates(source.vocabulary, target.vocabulary));
  return findAnchors(source, target, pairs).map((anchor) => `${anchor.source}:${anchor.target}`);
}

const years = Array.from({ length: 60 }, (_, at) => `In ${1900 + at}.`);

describe('anchors', () => {
  it('are the places of rare common words', () => {
    expect(anchorsOf(years, years)).toEqual(years.map((_, at) => `${at}:${at}`));
  });

  it('jump over what is missing', () => {
    const anchors = anchorsOf(years, years.toSpliced(20, 15));
    expect(anchors).toContain('10:10');
    expect(anchors).toContain('50:35');
  });

  it('leave out what crosses', () => {
    const crossed = years.with(10, years[40]).with(40, years[10]);
    expect(anchorsOf(years, crossed)).not.toContain('10:40');
  });

  it('are none where the order is no better than chance', () => {
    const random = randomFrom(3);
    const shuffled = years.map((year) => ({ year, key: random() })).toSorted((a, b) => a.key - b.key);
    expect(
      anchorsOf(
        years,
        shuffled.map(({ year }) => year),
      ),
    ).toEqual([]);
  });
});
