import { describe, expect, it } from 'vitest';
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import { FindingsIndex } from '../../../shared/checks/findings.ts';
import { bilingual, findingsLike, found } from './check-input-of.ts';

type Row = readonly [string | null, string | null];

const HARBOUR: Row = ['The harbour opened again on Monday.', 'Le port a rouvert lundi.'];
const MAYOR: Row = ['The mayor thanked the crews of the night.', 'La maire a remercié les équipes de nuit.'];
const BOATS: Row = ['Forty boats left before noon.', 'Quarante bateaux sont partis avant midi.'];
const LOST = 'Nobody was hurt when the crane fell.';
const PUT_IN = 'Personne n’a été blessé par la chute de la grue.';

function severities(rows: readonly Row[], check: string): string[] {
  return findingsLike(bilingual(rows), check).map(({ severity }) => severity);
}

describe('source/missing', () => {
  it('names a source sentence that nothing stands for, on the side of the source', () => {
    const [finding] = findingsLike(bilingual([HARBOUR, [LOST, null], MAYOR]), 'source/missing');
    expect(finding).toMatchObject({
      severity: 'error',
      side: 'source',
      segment: 1002,
      actual: LOST,
      expected: null,
      fixes: [],
    });
  });

  it.each<[string, readonly Row[], number]>([
    ['before the sentence after it', [HARBOUR, [LOST, null], [MAYOR[0], `${MAYOR[1]} le le`]], 0],
    ['after all at the end', [[HARBOUR[0], `${HARBOUR[1]} le le`], MAYOR, [LOST, null]], 1],
  ])('is listed where it is missing: %s', (_, rows, at) => {
    const order = findingsLike(bilingual(rows), '').map(({ check }) => check);
    expect(order.indexOf('source/missing')).toBe(at);
  });

  it.each<[string, readonly Row[]]>([
    ['marks alone', [HARBOUR, ['* * *', null], MAYOR]],
    ['what the source says twice', [HARBOUR, [HARBOUR[0], null], MAYOR]],
    [
      'texts of which nothing is linked',
      [
        [LOST, null],
        [null, PUT_IN],
        [MAYOR[0], null],
      ],
    ],
  ])('leaves alone %s', (_, rows) => {
    expect(found(bilingual(rows), 'source/missing')).toEqual([]);
  });

  it('leaves alone a text without a source', () => {
    const input: CheckInput = { ...bilingual([HARBOUR, [LOST, null], MAYOR]), monolingual: true };
    expect(found(input, 'source/missing')).toEqual([]);
  });

  it.each<[string, readonly Row[]]>([
    [
      'its neighbour is long enough for both',
      [[HARBOUR[0], `${HARBOUR[1]} ${PUT_IN}`], [LOST, null], MAYOR, BOATS],
    ],
    ['something unlinked stands across from it', [HARBOUR, [LOST, null], [null, PUT_IN], MAYOR]],
    ['it has one or two words', [HARBOUR, ['Anna Berg', null], MAYOR]],
  ])('only asks where %s', (_, rows) => {
    expect(severities(rows, 'source/missing')).toEqual(['hint']);
  });

  it('goes when the sentence is linked', () => {
    const rows: Row[] = [HARBOUR, [LOST, null], [null, PUT_IN], MAYOR];
    const before = bilingual(rows);
    const kept = new FindingsIndex(before);
    expect(kept.findings.filter(({ check }) => check === 'source/missing')).toHaveLength(1);
    const [first, lost, put, last] = before.bitext.beads;
    const beads = [first, { ...lost, target: put.target }, last];
    expect(kept.update({ ...before, bitext: { ...before.bitext, beads } })).toEqual([]);
  });
});

describe('source/added', () => {
  it('names a target sentence without a source, and would delete it', () => {
    const [finding] = findingsLike(bilingual([HARBOUR, [null, PUT_IN], MAYOR]), 'source/added');
    expect(finding).toMatchObject({
      severity: 'warning',
      side: 'target',
      segment: 2,
      fixes: [{ label: 'delete-added', edits: [{ kind: 'delete', segment: 2 }] }],
    });
  });

  it.each<[string, readonly Row[]]>([
    ['what repeats its neighbour', [HARBOUR, [null, HARBOUR[1]], MAYOR]],
    ['marks alone', [HARBOUR, [null, '***'], MAYOR]],
  ])('leaves alone %s', (_, rows) => {
    expect(found(bilingual(rows), 'source/added')).toEqual([]);
  });

  it('only asks, and deletes nothing, where the source beside it is long enough for both', () => {
    const rows: Row[] = [[`${HARBOUR[0]} ${LOST}`, HARBOUR[1]], [null, PUT_IN], MAYOR, BOATS];
    const [finding] = findingsLike(bilingual(rows), 'source/added');
    expect(finding).toMatchObject({ severity: 'hint', fixes: [] });
  });
});
