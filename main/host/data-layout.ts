import { dirname, join, relative, sep } from 'node:path';

/** Where things are in the data folder, and what stands beside a project file. */
export interface DataLayout {
  readonly settings: string;
  readonly recent: string;
  /** One folder a draft: a project that has no place of its own yet. */
  readonly drafts: string;
  /** Projects saved where no dialog can ask for a place. */
  readonly projects: string;
  readonly locks: string;
}

export function dataLayout(dataFolder: string): DataLayout {
  return {
    settings: join(dataFolder, 'settings.json'),
    recent: join(dataFolder, 'recent.json'),
    drafts: join(dataFolder, 'drafts'),
    projects: join(dataFolder, 'projects'),
    locks: join(dataFolder, 'locks'),
  };
}

export function journalBeside(projectPath: string): string {
  return `${projectPath}-journal`;
}

/** The folder of the versions that saves replaced. */
export function versionsBeside(projectPath: string): string {
  return `${projectPath}-versions`;
}

/** The folder of the draft that this project file is, or null where it is no draft. Both paths after symbolic links. */
export function draftFolderOf(projectPath: string, drafts: string): string | null {
  const parts = relative(drafts, projectPath).split(sep);
  return parts.length === 2 && parts[0] !== '..' && parts[0] !== '' ? dirname(projectPath) : null;
}
