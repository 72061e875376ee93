import { join } from 'node:path';
import { app, dialog } from 'electron';
import { givenFiles } from './given-files.ts';
import { lockContents } from './lock-down.ts';
import { registerPageScheme } from './page-protocol.ts';
import { startShell, type Shell } from './shell.ts';
import { wordsFor } from './words.ts';

/** What a second start of the program hands to the first one. */
interface Handed {
  readonly files: readonly string[];
}

// Some launchers name the bundle itself before the person's arguments.
const files = givenFiles(process.argv, app.isPackaged ? 1 : 2, process.cwd()).filter(
  (path) => path !== __filename,
);
let shell: Shell | null = null;
/** Given by the system before there is a window. */
const early: string[] = [];

app.enableSandbox();
registerPageScheme();

// macOS hands files over so, at the start and later.
app.on('open-file', (event, path) => {
  event.preventDefault();
  if (shell) shell.open([path]);
  else early.push(path);
});

if (app.requestSingleInstanceLock({ files } satisfies Handed)) {
  app.on('second-instance', (_event, _argv, _folder, handed) => shell?.open(filesOf(handed)));
  app.on('web-contents-created', (_event, contents) => lockContents(contents, (url) => shell?.openLink(url)));
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(start);
} else {
  app.quit();
}

async function start(): Promise<void> {
  const words = wordsFor(app.getPreferredSystemLanguages()[0] ?? app.getLocale());
  try {
    shell = await startShell({
      dataFolder: app.getPath('userData'),
      pageFolder: join(__dirname, '..', 'renderer'),
      preload: join(__dirname, 'preload.cjs'),
      files: [...files, ...early],
      words,
    });
  } catch (error) {
    dialog.showErrorBox(words.startFailed, error instanceof Error ? error.message : String(error));
    app.exit(1);
  }
}

function filesOf(handed: unknown): readonly string[] {
  if (typeof handed !== 'object' || handed === null || !('files' in handed)) return [];
  const { files: given } = handed;
  return Array.isArray(given) ? given.filter((path): path is string => typeof path === 'string') : [];
}
