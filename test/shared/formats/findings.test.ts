import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/checks/finding.ts';
import { formatFindingsJson } from '../../../shared/formats/findings-json.ts';
import { formatFindingsSarif } from '../../../shared/formats/findings-sarif.ts';
import { formatFindingsText } from '../../../shared/formats/findings-text.ts';
import { buildProject } from '../../support/build-project.ts';

/** Source ids 0 and 1, target ids 2 to 4: indexes of the target count from 0 all the same. */
const { bitext } = buildProject(['One.|Two.'], ['Un. Un.|Deux.', 'Trois.'], '1-1 1-1 0-1');

function finding(change: Partial<Finding> = {}): Finding {
  return {
    key: 'key',
    check: 'repeat/exact',
    severity: 'error',
    side: 'target',
    segment: 3,
    start: 1,
    end: 4,
    reason: { code: 'repeat-exact', values: { other: 'Un.', evidence: 'no-source' } },
    confidence: 1,
    actual: '',
    expected: null,
    related: [2],
    fixes: [],
    ...change,
  };
}

const replace = { kind: 'replace', segment: 3, start: 0, end: 2, insert: 'De' } as const;
const about = { file: 'texte.txt', language: 'fr', version: '1.2.3' };

/** The parts of a SARIF log that the tests look at. */
function logOf(findings: readonly Finding[], file = about.file) {
  return JSON.parse(formatFindingsSarif(bitext.target, findings, { ...about, file })).runs[0];
}

describe('findings as text', () => {
  it('are one line each, with file, line and column', () => {
    const written = formatFindingsText('texte.txt', bitext.target, [
      finding(),
      finding({ segment: 4, start: 0 }),
    ]);
    expect(written).toMatch(/^texte\.txt:1:10: error: .*\[repeat\/exact\]\ntexte\.txt:2:1: error: .*\n$/);
  });

  it('stay one line, and tell the terminal nothing, whatever they quote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (other) => {
        const reason = { code: 'repeat-exact', values: { other, evidence: 'no-source' } };
        const written = formatFindingsText('t', bitext.target, [finding({ reason })]);
        expect(written).toMatch(/^t:1:10: [^\p{Cc}\u2028\u2029]*\n$/u);
      }),
    );
  });
});

describe('findings as JSON', () => {
  it('name segments by their index in the text', () => {
    const fixes = [{ label: 'delete-repeat', edits: [{ kind: 'delete', segment: 4 } as const, replace] }];
    const written = JSON.parse(formatFindingsJson(bitext, [finding({ fixes })]));
    expect(written).toEqual({
      version: 1,
      findings: [
        {
          check: 'repeat/exact',
          severity: 'error',
          side: 'target',
          segment: 1,
          start: 1,
          end: 4,
          message: expect.stringContaining('Un.'),
          related: [0],
          fixes: [
            {
              label: 'delete-repeat',
              title: 'Delete this sentence',
              edits: [
                { kind: 'delete', segment: 2 },
                { kind: 'replace', segment: 1, start: 0, end: 2, insert: 'De' },
              ],
            },
          ],
        },
      ],
    });
  });

  it('are an empty list where nothing was found', () => {
    expect(JSON.parse(formatFindingsJson(bitext, []))).toEqual({ version: 1, findings: [] });
  });
});

describe('findings as SARIF', () => {
  it('have regions of lines and columns, related places and fixes', () => {
    const run = logOf([finding({ fixes: [{ label: 'single-space', edits: [replace] }] })]);
    expect(run.results).toMatchObject([
      {
        ruleId: 'repeat/exact',
        ruleIndex: 0,
        level: 'error',
        locations: [
          { physicalLocation: { region: { startLine: 1, startColumn: 10, endLine: 1, endColumn: 13 } } },
        ],
        relatedLocations: [{ physicalLocation: { region: { startColumn: 1, endColumn: 8 } } }],
        fixes: [
          {
            artifactChanges: [
              { replacements: [{ deletedRegion: { startColumn: 9 }, insertedContent: { text: 'De' } }] },
            ],
          },
        ],
        partialFingerprints: { 'visavisFinding/v1': 'key' },
      },
    ]);
    expect(run.tool.driver.rules).toMatchObject([{ id: 'repeat/exact' }]);
  });

  it.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['hint', 'note'],
    ['style', 'note'],
  ] as const)('call %s %s', (severity, level) => {
    expect(logOf([finding({ severity })]).results[0].level).toBe(level);
  });

  it.each([
    ['a sentence and the space after it', 2, { startLine: 1, startColumn: 1, endLine: 1, endColumn: 9 }],
    [
      'the last sentence of a line without its line end',
      3,
      { startLine: 1, startColumn: 9, endLine: 1, endColumn: 14 },
    ],
    [
      'a sentence alone on its line with its line end',
      4,
      { startLine: 2, startColumn: 1, endLine: 3, endColumn: 1 },
    ],
  ])('delete %s', (_, segment, deletedRegion) => {
    const fixes = [{ label: 'delete-repeat', edits: [{ kind: 'delete', segment } as const] }];
    const [result] = logOf([finding({ fixes })]).results;
    expect(result.fixes[0].artifactChanges[0].replacements).toEqual([{ deletedRegion }]);
  });

  it.each([
    ['dossier/été 1.txt', 'dossier/%C3%A9t%C3%A9%201.txt'],
    ['/tmp/a.txt', 'file:///tmp/a.txt'],
    ['C:\\Texte\\a.txt', 'file:///C:/Texte/a.txt'],
    ['a:b.txt', 'a%3Ab.txt'],
  ])('name the file %s %s', (file, uri) => {
    expect(logOf([finding()], file).artifacts[0].location.uri).toBe(uri);
  });

  it('are UTF-8 where a key or a fix holds half a character', () => {
    const fixes = [{ label: 'x\uD800', edits: [{ ...replace, insert: '\uDC00' }] }];
    const written = formatFindingsSarif(bitext.target, [finding({ key: '\uD800', fixes })], about);
    expect(written).not.toMatch(/\\ud[89a-f]|\p{Surrogate}/u);
  });
});
