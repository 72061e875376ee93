import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Project } from '../../shared/edit/project.ts';
import { openTexts } from '../../shared/formats/open-texts.ts';
import { madeProject } from './made-project.ts';
import { printSkipped, printTable } from './print-table.ts';
import { walkTogether } from './walk-together.ts';

const STEPS = 10_000;
const SAMPLES = new URL('../../../shared/samples/', import.meta.url);

it(`does the same as a plain model in ${STEPS} random steps over two projects`, () => {
  const projects: [string, Project][] = [['made up', madeProject(80, 4)]];
  const article = sample();
  if (article) projects.push(['an article and its translation', article]);
  else printSkipped('random steps on an article', 'there is no ../shared/samples');
  const share = STEPS / projects.length;
  const start = performance.now();
  const walks = projects.map(([name, project], at) => [name, walkTogether(project, share, at + 1)] as const);
  const kinds = [...new Set(walks.flatMap(([, { kinds: of }]) => [...of.keys()]))].toSorted();
  printTable(`random steps against a plain model, ${((performance.now() - start) / 1000).toFixed(1)} s`, [
    ['', ...walks.map(([name]) => name)],
    ['steps', ...walks.map(([, { steps }]) => steps)],
    ['gestures that change nothing', ...walks.map(([, { idle }]) => idle)],
    ['segments at the end', ...walks.map(([, { segments }]) => segments)],
    ['deepest undo stack', ...walks.map(([, { depth }]) => depth)],
    ...kinds.map((kind) => [kind, ...walks.map(([, { kinds: of }]) => of.get(kind) ?? 0)]),
    ['differences', ...walks.map(([, { difference }]) => (difference === null ? 0 : 1))],
  ]);
  expect(walks.flatMap(([, { difference }]) => difference ?? [])).toEqual([]);
});

function sample(): Project | null {
  const [source, target] = ['article.en.txt', 'article.fr.txt'].map((name) => new URL(name, SAMPLES));
  if (!source || !target || !existsSync(source) || !existsSync(target)) return null;
  return openTexts({ source: readFileSync(source, 'utf8'), target: readFileSync(target, 'utf8') }).project;
}
