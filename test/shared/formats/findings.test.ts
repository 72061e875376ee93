import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInputOf } from '../../../shared/checks/check-input.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { findingsOf } from '../../../shared/checks/findings.ts';
import { formatFindingsJson } from '../../../shared/formats/findings-json.ts';
import { formatFindingsSarif } from '../../../shared/formats/findings-sarif.ts';
import { formatFindingsText } from '../../../shared/formats/findings-text.ts';
import { buildProject } from '../../support/build-project.ts';
import { monolingual } from '../checks/check-input-of.ts';

/** Source ids 0 and 1, target ids 2 to 4: indexes of the target count from 0 all the same. */
const input = checkInputOf(buildProject(['One.|Two.'], ['Un. Un.|Deux.', 'Trois.'], '1-1 1-1 0-1'));

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
    words: '',
    expected: null,
    related: [2],
    fixes: [],
    ...change,
  };
}

const replace = { kind: 'replace', segment: 3, start: 0, end: 2, insert: 'De' } as const;
const files = { target: 'texte.txt', source: null };
const about = { files, version: '1.2.3' };

/** The parts of a SARIF log that the tests look at. */
function logOf(findings: readonly Finding[], target = files.target, source: string | null = null) {
  return JSON.parse(formatFindingsSarif(input, findings, { ...about, files: { target, source } })).runs[0];
}

describe('findings as text', () => {
  it('name the file of the source where the finding is there', () => {
    const both = { target: 'texte.txt', source: 'text.txt' };
    const missing = finding({ side: 'source', segment: 1, start: 0 });
    expect(formatFindingsText(both, input.bitext, [missing, finding()])).toMatch(
      /^text\.txt:1:6: .*\ntexte\.txt:1:10: /,
    );
  });

  it('are one line each, with file, line and column', () => {
    const written = formatFindingsText(files, input.bitext, [finding(), finding({ segment: 4, start: 0 })]);
    expect(written).toMatch(/^texte\.txt:1:10: error: .*\[repeat\/exact\]\ntexte\.txt:2:1: error: .*\n$/);
  });

  it('tell the terminal nothing by the name of a file', () => {
    const odd = { target: 'a\u001b[31m\n.txt', source: null };
    expect(formatFindingsText(odd, input.bitext, [finding()])).toMatch(/^aU\+001B\[31mU\+000A\.txt:1:10: /);
  });

  it('stay one line, and tell the terminal nothing, whatever they quote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (other) => {
        const reason = { code: 'repeat-exact', values: { other, evidence: 'no-source' } };
        const written = formatFindingsText({ target: 't', source: null }, input.bitext, [
          finding({ reason }),
        ]);
        expect(written).toMatch(/^t:1:10: [^\p{Cc}\u2028\u2029]*\n$/u);
      }),
    );
  });
});

describe('findings as JSON', () => {
  it('name segments by their index in the text', () => {
    const fixes = [{ label: 'delete-repeat', edits: [{ kind: 'delete', segment: 4 } as const, replace] }];
    const written = JSON.parse(formatFindingsJson(input, [finding({ fixes })]));
    expect(written).toEqual({
      version: 1,
      findings: [
        {
          check: 'repeat/exact',
          severity: 'error',
          confidence: 1,
          side: 'target',
          segment: 1,
          start: 1,
          end: 4,
          actual: '',
          expected: null,
          message: expect.stringContaining('Un.'),
          related: [0],
          relatedAcross: [],
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

  it('tell the sides of related segments apart, and speak of the source where that is wrong', () => {
    const missing = finding({ side: 'source', segment: 1, related: [0, 4, 3] });
    expect(JSON.parse(formatFindingsJson(input, [missing])).findings).toMatchObject([
      { side: 'source', segment: 1, related: [0], relatedAcross: [2, 1] },
    ]);
  });

  it('name by index what a deletion keeps', () => {
    const edits = [{ kind: 'delete', segment: 4, keep: 3 } as const];
    const [written] = JSON.parse(
      formatFindingsJson(input, [finding({ fixes: [{ label: 'delete-repeat', edits }] })]),
    ).findings;
    expect(written.fixes[0].edits).toEqual([{ kind: 'delete', segment: 2, keep: 1 }]);
  });

  it('hold all edits of a fix that is made all over the text', () => {
    const mixed = monolingual(['L’été d’ici.', "L'hiver d'ici, l’automne.", 'Il dort.']);
    const findings = findingsOf(mixed).filter(({ fixes }) => fixes[0]?.everywhere);
    expect(findings.map(({ check }) => check)).toEqual(['style/apostrophe']);
    const [written] = JSON.parse(formatFindingsJson(mixed, findings)).findings;
    expect(written.fixes[0].edits).toMatchObject([{ segment: 1 }, { segment: 1 }]);
  });

  it('are an empty list where nothing was found', () => {
    expect(JSON.parse(formatFindingsJson(input, []))).toEqual({ version: 1, findings: [] });
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

  it('point into the source where the finding, or what it is related to, is there', () => {
    const run = logOf(
      [finding({ side: 'source', segment: 1, start: 0, related: [3] })],
      'texte.txt',
      'text.txt',
    );
    expect(run.artifacts).toMatchObject([
      { location: { uri: 'texte.txt' }, properties: { language: 'fr' } },
      { location: { uri: 'text.txt' }, properties: { language: 'en' } },
    ]);
    const place = (uri: string, index: number, startColumn: number) => ({
      physicalLocation: { artifactLocation: { uri, index }, region: { startColumn } },
    });
    expect(run.results).toMatchObject([
      { locations: [place('text.txt', 1, 6)], relatedLocations: [place('texte.txt', 0, 9)] },
    ]);
  });

  it('are UTF-8 where a key or a fix holds half a character', () => {
    const fixes = [{ label: 'x\uD800', edits: [{ ...replace, insert: '\uDC00' }] }];
    const written = formatFindingsSarif(input, [finding({ key: '\uD800', fixes })], about);
    expect(written).not.toMatch(/\\ud[89a-f]|\p{Surrogate}/u);
  });
});
