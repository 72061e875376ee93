import type { Project } from '../../shared/edit/project.ts';
import { buildProject } from '../support/build-project.ts';
import { seeded } from '../support/seeded.ts';

const SOURCE = [
  ['The old bridge', 'A second ferry', 'The night train', 'Every lamp on the quay', 'The baker'],
  ['waits', 'was closed', 'stays open', 'turned back', 'was painted green'],
  ['until the rain ends.', 'for the third time this year.', 'near the market.', 'without a word.'],
] as const;
const TARGET = [
  ['Le vieux pont', 'Un second bac', 'Le train de nuit', 'Chaque lampe du quai', 'La boulangère'],
  ['attend', 'a été fermé', 'reste ouvert', 'a fait demi-tour', 'fut peint en vert'],
  ['jusqu’à la fin de la pluie.', 'pour la troisième fois cette année.', 'près du marché.', 'sans un mot.'],
] as const;

/** Sentences in a paragraph. */
const PARAGRAPH = 4;

/** A project of so many pairs of made-up sentences, linked one to one; the same for the same seed. */
export function madeProject(pairs: number, seed: number): Project {
  const choose = seeded(seed);
  const source: string[] = [];
  const target: string[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const parts = SOURCE.map((part) => choose(part.length));
    source.push(parts.map((part, at) => SOURCE[at]?.[part] ?? '').join(' '));
    target.push(parts.map((part, at) => TARGET[at]?.[part] ?? '').join(' '));
  }
  return buildProject(paragraphs(source), paragraphs(target), source.map(() => '1-1').join(' '));
}

function paragraphs(sentences: readonly string[]): string[] {
  const count = Math.ceil(sentences.length / PARAGRAPH);
  return Array.from({ length: count }, (_, at) =>
    sentences.slice(at * PARAGRAPH, (at + 1) * PARAGRAPH).join('|'),
  );
}
