import { dialog, type BrowserWindow, type FileFilter } from 'electron';
import type { ChoosePurpose, HostDialogs, SaveKind } from '../host/host-options.ts';
import { PROJECT_EXTENSION } from '../host/launch.ts';
import type { Words } from './words.ts';

/** The system's dialogs, in front of the window. */
export function nativeDialogs(window: BrowserWindow, words: Words): HostDialogs {
  return {
    async chooseFile(purpose) {
      const chosen = await dialog.showOpenDialog(window, {
        title: words.choose[purpose],
        properties: ['openFile'],
        filters: openFilters(purpose, words),
      });
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null);
    },
    async chooseSavePath(suggestedName, kind) {
      const chosen = await dialog.showSaveDialog(window, {
        title: words.save[kind],
        defaultPath: suggestedName,
        filters: saveFilters(kind, words),
        properties: ['showOverwriteConfirmation'],
      });
      return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath;
    },
  };
}

function openFilters(purpose: ChoosePurpose, words: Words): FileFilter[] {
  const all = { name: words.allFiles, extensions: ['*'] };
  return purpose === 'project' ? [projects(words), all] : [all];
}

function saveFilters(kind: SaveKind, words: Words): FileFilter[] {
  switch (kind) {
    case 'project':
      return [projects(words)];
    case 'text':
      return [
        { name: words.texts, extensions: ['txt'] },
        { name: words.allFiles, extensions: ['*'] },
      ];
    case 'tsv':
      return [{ name: words.tables, extensions: ['tsv'] }];
    case 'csv':
      return [{ name: words.commaTables, extensions: ['csv'] }];
    case 'tbx':
      return [{ name: words.termLists, extensions: ['tbx'] }];
  }
}

function projects(words: Words): FileFilter {
  return { name: words.project, extensions: [PROJECT_EXTENSION.slice(1)] };
}
