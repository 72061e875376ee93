import { describe, expect, it } from 'vitest';
import { bilingual, findingsLike } from './check-input-of.ts';

type Row = readonly [string, string];

const WARNING = 'Keep the lid closed at all times';
const SAID = 'Gardez toujours le couvercle fermé';
const OTHERWISE = 'Le capot doit rester baissé';
/** Filler between what is compared, so that no repeat is near. */
const between = (from: number): Row[] =>
  Array.from({ length: 45 }, (_, at): Row => {
    const number = from + at;
    return [
      `Part ${number} comes from box ${number * 7}.`,
      `La pièce ${number} vient de la caisse ${number * 7}.`,
    ];
  });

function findings(rows: readonly Row[], check: string) {
  return findingsLike(bilingual(rows), check).map(({ segment, severity, expected, related, fixes }) => ({
    segment,
    severity,
    expected,
    related,
    fixes: fixes.length,
  }));
}

describe('source/inconsistent', () => {
  it('names the one that is translated otherwise than most, and would write what they have', () => {
    const rows: Row[] = [
      [`${WARNING}.`, `${SAID}.`],
      [`${WARNING}!`, `${SAID} !`],
      [`${WARNING}.`, OTHERWISE],
      [`keep the lid  closed at all times`, SAID],
    ];
    expect(findings(rows, 'source/inconsistent')).toEqual([
      { segment: 3, severity: 'hint', expected: `${SAID}.`, related: [1, 2], fixes: 1 },
    ]);
  });

  it('names the later of two, and leaves the choice', () => {
    const rows: Row[] = [[WARNING, SAID], ...between(1), [WARNING, OTHERWISE]];
    expect(findings(rows, 'source/inconsistent')).toEqual([
      { segment: 47, severity: 'hint', expected: SAID, related: [1], fixes: 0 },
    ]);
  });

  it.each<[string, readonly Row[]]>([
    [
      'two short ones',
      [
        ['Please wait.', 'Patientez.'],
        ['Please wait.', 'Un instant.'],
      ],
    ],
    [
      'what is done half one way and half another',
      [
        [WARNING, SAID],
        [WARNING, SAID],
        [WARNING, OTHERWISE],
        [WARNING, OTHERWISE],
      ],
    ],
    [
      'other accents, capitals and marks',
      [
        [WARNING, SAID],
        [WARNING, SAID],
        [WARNING, 'gardez TOUJOURS le couvercle ferme…'],
      ],
    ],
    [
      'sources that differ',
      [
        [WARNING, SAID],
        [WARNING, SAID],
        [`${WARNING} please`, OTHERWISE],
      ],
    ],
  ])('leaves alone %s', (_, rows) => {
    expect(findings(rows, 'source/inconsistent')).toEqual([]);
  });
});

describe('source/same-translation', () => {
  it('names the later of two sources that say different things', () => {
    const rows: Row[] = [[WARNING, SAID], ...between(1), ['The handle must be turned twice', SAID]];
    expect(findings(rows, 'source/same-translation')).toEqual([
      { segment: 47, severity: 'hint', expected: null, related: [1], fixes: 0 },
    ]);
  });

  it('finds other numbers in sources that are else alike', () => {
    const rows: Row[] = [['Turn the handle 2 times', SAID], ...between(1), ['Turn the handle 3 times', SAID]];
    expect(findings(rows, 'source/same-translation')).toHaveLength(1);
  });

  it.each<[string, readonly Row[]]>([
    [
      'sources that differ slightly',
      [[WARNING, SAID], ...between(1), ['Always keep the lid closed at all times', SAID]],
    ],
    ['short translations', [['Go ahead, please', 'Allez-y'], ...between(1), ['You may begin', 'Allez-y']]],
    [
      'what a finding on repeats speaks of',
      [
        [WARNING, SAID],
        ['The handle must be turned twice', SAID],
      ],
    ],
  ])('leaves alone %s', (_, rows) => {
    expect(findings(rows, 'source/same-translation')).toEqual([]);
  });
});

describe('source/name', () => {
  const HELD: Row[] = [
    ['The crew met Halvorsen at the pier.', 'L’équipage a rencontré Halvorsen sur la jetée.'],
    ['Later that day Halvorsen signed the papers.', 'Plus tard, Halvorsen a signé les papiers.'],
    ['Nobody had told Halvorsen about the storm.', 'Personne n’avait parlé de la tempête à Halvorsen.'],
  ];

  it('names the one that lacks what the others carry', () => {
    const rows: Row[] = [
      ...HELD,
      ['In the end Halvorsen went home.', 'À la fin, Petersen est rentré chez lui.'],
    ];
    const [finding] = findingsLike(bilingual(rows), 'source/name');
    expect(finding).toMatchObject({
      segment: 4,
      severity: 'hint',
      related: [1, 2],
      reason: { values: { name: 'Halvorsen' } },
    });
  });

  it.each<[string, readonly Row[]]>([
    [
      'a name with an ending or another spelling',
      [...HELD, ['In the end Halvorsen went home.', 'À la fin, Halvorssen est rentré.']],
    ],
    [
      'a name lacking as often as not',
      [...HELD.slice(0, 2), ['In the end Halvorsen went home.', 'À la fin, il est rentré.']],
    ],
    ['words that begin a sentence', [...HELD, ['Halvorsen went home.', 'Il est rentré chez lui.']]],
    [
      'what is translated everywhere',
      HELD.map(([source]): Row => [source.replace('Halvorsen', 'Germany'), 'L’Allemagne y était.']),
    ],
  ])('leaves alone %s', (_, rows) => {
    expect(findings(rows, 'source/name')).toEqual([]);
  });
});
