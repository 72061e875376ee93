import type { EditSession } from '../../shared/edit/edit-session.ts';
import type { Project } from '../../shared/edit/project.ts';
import { writeProjectFile } from '../../shared/formats/project-file.ts';

const NAME = /^step (\d+)$/;

/** A project document that says in the name of its text after which step it was written: so nothing is counted twice unnoticed. */
export function stepDocument(base: Project, session: EditSession, step: number): string {
  const target = { name: `step ${step}`, form: { encoding: 'utf-8' as const, bom: false } };
  return writeProjectFile({ source: null, target, base, session });
}

/** The step that such a document was written after; -1 where it says none. */
export function stepOf(document: { readonly target: { readonly name: string } }): number {
  return Number(NAME.exec(document.target.name)?.[1] ?? -1);
}
