import type { Project } from '../edit/project.ts';
import type { Contents, FilePart, PartContents } from './project-file-contents.ts';
import { CONTENTS } from './project-file-contents.ts';
import type { ProjectDocument } from './project-file-document.ts';
import { checksumOfLine } from './project-file-lines.ts';
import { inLines, itemsOf, STATE_PARTS } from './project-file-parts.ts';

/** A part in its written form. */
interface WrittenPart {
  readonly contents: PartContents;
  readonly lines: readonly string[];
}

/** Every line between the first and the last. */
export function linesOf({ source, target, base, session }: ProjectDocument): string[] {
  const parts = [
    ...stateParts('', session.project),
    ...stateParts('base-', base),
    writtenPart('undone', session.undone),
    writtenPart('history', session.done),
  ];
  const contents: Contents = {
    nextId: session.nextId,
    source: source && originOf(source),
    target: originOf(target),
    parts: parts.map((part) => part.contents),
  };
  const written = JSON.stringify(contents);
  return [
    `${lineOf(CONTENTS, 0, checksumOfLine(CONTENTS, 0, written), written)},`,
    ...parts.flatMap((part) => part.lines.map((line) => `${line},`)),
    lineOf(CONTENTS, 1, checksumOfLine(CONTENTS, 1, written), written),
  ];
}

function originOf({ name, form }: ProjectDocument['target']): ProjectDocument['target'] {
  return { name, form: { encoding: form.encoding, bom: form.bom } };
}

function stateParts(prefix: '' | 'base-', project: Project): WrittenPart[] {
  const items = itemsOf(project);
  return STATE_PARTS.map((part) => writtenPart(`${prefix}${part}`, items[part]));
}

function writtenPart(name: FilePart, items: readonly unknown[]): WrittenPart {
  const checks: string[] = [];
  const lines = inLines(items).map((ofLine, index) => {
    const payload = JSON.stringify(ofLine);
    const check = checksumOfLine(name, index, payload);
    checks.push(check);
    return lineOf(name, index, check, payload);
  });
  return {
    contents: { name, items: items.length, checks },
    lines: name === 'history' ? lines.reverse() : lines,
  };
}

function lineOf(name: string, index: number, check: string, payload: string): string {
  return `["${name}",${index},"${check}",${payload}]`;
}
