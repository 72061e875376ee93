import type { Failure } from '../../shared/contract/failure.ts';
import { canAskHolder } from './lock-address.ts';

/** That another window has the project of this name. */
export function heldProject(name: string): Failure {
  return { code: 'project-held', name, canTake: canAskHolder() };
}
