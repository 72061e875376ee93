import type { Failure } from '../contract/failure.ts';
import type { ProjectFileFailure } from './project-file.ts';
import { PROJECT_VERSION } from './project-file.ts';

/** Why a project file of that name cannot be opened, as it is said to a person. */
export function projectFailure(name: string, failure: ProjectFileFailure): Failure {
  return failure.code === 'newer'
    ? { code: 'project-newer', name, version: failure.version, known: PROJECT_VERSION }
    : { code: 'project-damaged', name, detail: failure.detail };
}
