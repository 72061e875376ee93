import type { FileReference, Launch } from '../../shared/contract/contract.ts';

/** What the program was started with. Paths are as the person gave them, made absolute by the shell. */
export type LaunchArguments =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'texts'; readonly source: string | null; readonly target: string }
  | { readonly kind: 'project'; readonly path: string };

/** Project files end so; everything else that is given is a text. */
export const PROJECT_EXTENSION = '.visavis';

/**
 * Sorts what stands on a command line or was dropped on the icon: a project, one text (a translation alone), or a source and
 * its translation. More than two texts, or a project among texts, is `null`.
 */
export function launchOf(paths: readonly string[]): LaunchArguments | null {
  const [first, second, ...more] = paths;
  if (first === undefined) return { kind: 'nothing' };
  if (more.length > 0) return null;
  if (second === undefined)
    return isProjectPath(first)
      ? { kind: 'project', path: first }
      : { kind: 'texts', source: null, target: first };
  if (isProjectPath(first) || isProjectPath(second)) return null;
  return { kind: 'texts', source: first, target: second };
}

export function isProjectPath(path: string): boolean {
  return path.toLowerCase().endsWith(PROJECT_EXTENSION);
}

/** The same launch with references in place of paths, for the window. */
export function launchWithReferences(
  launch: LaunchArguments,
  grant: (path: string) => FileReference,
): Launch {
  switch (launch.kind) {
    case 'nothing':
      return { kind: 'nothing' };
    case 'texts':
      return {
        kind: 'texts',
        source: launch.source === null ? null : grant(launch.source),
        target: grant(launch.target),
      };
    case 'project':
      return { kind: 'project', file: grant(launch.path) };
  }
}
