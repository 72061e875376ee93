import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkInputOf } from '../../../shared/checks/check-input.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { findingsOf } from '../../../shared/checks/findings.ts';
import { openTexts } from '../../../shared/formats/open-texts.ts';

const samples = new URL('../../../../shared/samples/', import.meta.url);
const isMissing = !existsSync(new URL('article.fr.txt', samples));

/** The lines, from 1, that repeat their neighbours or are left over from them. */
const DAMAGED = [4, 6, 10, 14, 16, 20];
/** A company, and an adjective, that look like other forms of a country's name. */
const LOOK_ALIKE = /Belaruskalij|biélorusses?/gi;

describe.skipIf(isMissing).each([
  ['its source', 'article.en.txt'],
  ['no source', null],
])('a damaged article with %s (skipped where there is no ../shared/samples)', (_, source) => {
  const project = () =>
    openTexts({
      source: source === null ? null : readFileSync(new URL(source, samples), 'utf8'),
      target: readFileSync(new URL('article.fr.txt', samples), 'utf8'),
      lines: true,
    }).project;

  it('has its repeats and left-overs found, and of other lines at most asks', () => {
    const { bitext, ...rest } = project();
    const lines = new Map(bitext.target.segments.map(({ id }, at) => [id, at + 1]));
    const repeats = findingsOf(checkInputOf({ bitext, ...rest })).filter(isRepeat);
    const lineOf = ({ segment }: Finding) => lines.get(segment);
    expect(repeats.filter(({ severity }) => severity !== 'hint').map(lineOf)).toEqual(DAMAGED);
    expect(repeats.filter(({ severity }) => severity === 'hint').map(lineOf)).toEqual([1]);
  });

  it('has its broken character codes found', () => {
    const codes = findingsOf(checkInputOf(project())).filter(({ check }) => check === 'garble/entity');
    expect(codes.filter(({ actual }) => actual === '&ldquo ;')).toHaveLength(9);
    expect(codes.filter(({ actual }) => actual === "' ;")).toHaveLength(1);
    expect(codes).toHaveLength(10);
  });

  it('has its eight look-alikes left alone', () => {
    const found = project();
    const findings = findingsOf(checkInputOf(found)).filter((finding) => !isRepeat(finding));
    const seen = found.bitext.target.segments.flatMap(({ id, text }) =>
      [...text.matchAll(LOOK_ALIKE)].map(({ 0: word, index }) => ({ id, word, index })),
    );
    expect(seen).toHaveLength(8);
    const flagged = seen.filter(({ id, word, index }) =>
      findings.some(
        ({ segment, start, end }) => segment === id && start >= index && end <= index + word.length,
      ),
    );
    expect(flagged).toEqual([]);
    expect(findings.filter(({ check }) => check === 'source/name')).toEqual([]);
  });
});

function isRepeat({ check }: Finding): boolean {
  return check.startsWith('repeat/');
}
