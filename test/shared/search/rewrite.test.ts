import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySteps } from '../../../shared/edit/apply.ts';
import { stepsForEdits } from '../../../shared/edit/steps-for-edits.ts';
import { findHits } from '../../../shared/search/find-hits.ts';
import { keepCase } from '../../../shared/search/keep-case.ts';
import type { Query } from '../../../shared/search/query.ts';
import { placesAfter, replacementEdits } from '../../../shared/search/replacement-edits.ts';
import { checkRewrite, previewOf } from '../../../shared/search/rewrite.ts';
import { buildProject } from '../../support/build-project.ts';
import { hitsIn, oneSegment, queryOf } from './show-hits.ts';

/** The text after everything that the query meets was replaced. */
function replaced(text: string, query: Query, replacement: string, keepsCase = false): string {
  const project = { ...buildProject([], [], ''), bitext: oneSegment(text) };
  const edits = replacementEdits(project.bitext, hitsIn(text, query), { replacement, keepCase: keepsCase });
  if (!edits.ok) throw new Error(edits.failure.code);
  const steps = stepsForEdits(project, 'target', edits.value.target);
  if (!steps.ok) throw new Error(steps.failure.why);
  const after = applySteps(project, steps.value);
  if (!after.ok) throw new Error(after.failure.why);
  return after.value.bitext.target.segments[0].text;
}

describe('replacing', () => {
  it.each([
    ['takes every hit', 'port, Port', 'port', 'quai', 'quai, quai'],
    [
      'means a dollar and a backslash literally',
      'a b',
      'a',
      String.raw`$& $1 $$ \n \\`,
      String.raw`$& $1 $$ \n \\ b`,
    ],
    ['never looks at its own words', 'aa', 'a', 'aa', 'aaaa'],
    ['knows where later hits went', 'a-a-a', 'a', 'xyz', 'xyz-xyz-xyz'],
    ['takes hits out', 'un deux un', 'un', '', ' deux '],
    ['leaves what reads so already', 'Port port', 'port', 'port', 'port port'],
  ])('%s', (_, text, find, replacement, expected) => {
    expect(replaced(text, queryOf(find), replacement)).toBe(expected);
  });

  it.each([
    [String.raw`(\d+)/(\d+)`, '$2.$1', '3/5 4/6', '5.3 6.4'],
    [String.raw`(?<day>\d+)`, '[$<day>]', '3 mai', '[3] mai'],
    [String.raw`\d+`, '$& $$ $$1 $x', '3', '3 $ $1 $x'],
    ['(a)(b)?', '$2$1$12', 'a', 'aa2'],
    ['^', '— ', 'Oui.', 'Oui.'],
    ['^(?=.)(.)', '— $1', 'Oui.', '— Oui.'],
    ['x*', '-', 'axxb', 'a-b'],
    ['a', String.raw`\n$`, 'a', String.raw`\n$`],
  ])('%s by %s fills in what the groups hold', (find, replacement, text, expected) => {
    expect(replaced(text, queryOf(find, { regularExpression: true }), replacement)).toBe(expected);
  });

  it('does not read references in what a group holds', () => {
    expect(replaced('$1x', queryOf(String.raw`(\$1)(x)`, { regularExpression: true }), '$2$1')).toBe('x$1');
  });

  it.each(['\n', '\r', '\u2028'])('refuses a line break: %j', (lineBreak) => {
    expect(replacementEdits(oneSegment('a'), [], { replacement: `a${lineBreak}`, keepCase: false })).toEqual({
      ok: false,
      failure: { code: 'line-break' },
    });
  });

  it.each([
    ['a', '$1', '$1'],
    ['(a)', '$1$9', '$9'],
    ['(a)', '$20', '$20'],
    ['(a)', '$10', null],
    ['a', '$0', '$0'],
    ['(?<one>a)', '$<one>$<two>', '$<two>'],
    ['(?<one>a)|b', '$<one>', null],
    ['a', '$<none>', '$<none>'],
    ['a', '$$1 $& $x $<', null],
  ])('of %s by %s names the group that there is not: %s', (find, replacement, reference) => {
    const hits = hitsIn('a', queryOf(find, { regularExpression: true }));
    const answer = replacementEdits(oneSegment('a'), hits, { replacement, keepCase: false });
    expect(answer.ok ? null : answer.failure).toEqual(reference && { code: 'no-group', reference });
  });

  it('takes a dollar for a dollar where plain text is looked for', () => {
    expect(checkRewrite({ replacement: '$9', keepCase: false }, hitsIn('a', queryOf('a'))[0]).ok).toBe(true);
  });

  it.each([
    ['nothing would change', 'Port port', hitsIn('Port port', queryOf('port'))],
    ['the segment is gone', 'port', [{ ...hitsIn('port', queryOf('port'))[0], segment: 7 }]],
  ])('makes no edit where %s', (_, text, hits) => {
    expect(replacementEdits(oneSegment(text), hits, { replacement: 'port', keepCase: true })).toEqual({
      ok: true,
      value: { source: [], target: [] },
    });
  });

  it('parts the edits by side', () => {
    const { bitext } = buildProject(['The port'], ['Le port']);
    const answer = findHits(bitext, queryOf('port'), 10);
    if (!answer.ok) throw new Error(answer.failure.code);
    expect(replacementEdits(bitext, answer.value.hits, { replacement: 'quay', keepCase: false })).toEqual({
      ok: true,
      value: {
        source: [{ kind: 'replace', segment: 0, start: 4, end: 8, insert: 'quay' }],
        target: [{ kind: 'replace', segment: 1, start: 3, end: 7, insert: 'quay' }],
      },
    });
  });

  it('shows the words before and after', () => {
    const [, hit] = hitsIn('Minsk, MINSK', queryOf('minsk'));
    expect(previewOf('Minsk, MINSK', hit, { replacement: 'vilnius', keepCase: true })).toEqual({
      before: 'MINSK',
      after: 'VILNIUS',
    });
  });

  it('leaves nothing of what was replaced by something else altogether', () => {
    const word = fc.constantFrom('port', 'Port', 'PORT', 'pört', 'été', 'ETE', '’', ' ', 'p', 'o', '\u0301');
    const options = fc.record({
      wholeWord: fc.boolean(),
      matchCase: fc.boolean(),
      ignoreAccents: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.constantFrom('port', 'ete', 'p'),
        options,
        (words, find, chosen) => {
          const query = queryOf(find, chosen);
          expect(hitsIn(replaced(words.join(''), query, '#'), query)).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('says where its words stand afterwards', () => {
    const text = 'a bb a bb';
    const edits = replacementEdits(oneSegment(text), hitsIn(text, queryOf('a')), {
      replacement: 'xyz',
      keepCase: false,
    });
    if (!edits.ok) throw new Error(edits.failure.code);
    expect(placesAfter(edits.value).map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [7, 10],
    ]);
  });
});

describe('keeping case', () => {
  it.each([
    ['Minsk', 'vilnius', 'Vilnius'],
    ['MINSK', 'vilnius', 'VILNIUS'],
    ['minsk', 'Vilnius', 'Vilnius'],
    ['minsk', 'vilnius', 'vilnius'],
    ['MiNsk', 'vilnius', 'vilnius'],
    ['McNab', 'vilnius', 'vilnius'],
    ['Old Town', 'new city', 'New City'],
    ['Old town', 'new city', 'New city'],
    ['Minsk', 'new city', 'New city'],
    ['Port-Louis', 'saint-denis', 'Saint-Denis'],
    ['A', 'un', 'Un'],
    ['Élan', 'été', 'Été'],
    ['E\u0301lan', 'été', 'Été'],
    ['Old Town', 'john’s place', 'John’s Place'],
    ['«Minsk»', '«vilnius»', '«Vilnius»'],
    ['123', 'abc', 'abc'],
    ['', 'abc', 'abc'],
    ['МИНСК', 'вильнюс', 'ВИЛЬНЮС'],
    ['Minsk', '', ''],
  ])('%j by %j gives %j', (words, replacement, expected) => {
    expect(keepCase(words, replacement)).toBe(expected);
  });
});
