import { describe } from 'vitest';
import { describeFiles } from './file-cases.ts';
import { describeProjects } from './project-cases.ts';
import { describeSession } from './session-cases.ts';
import type { ShellUnderTest } from './shell-under-test.ts';

/** Everything that the contract promises, through one way to the host. */
export function describeContract(name: string, shell: ShellUnderTest): void {
  describe(`the contract ${name}`, () => {
    describeSession(shell);
    describeFiles(shell);
    describeProjects(shell);
  });
}
