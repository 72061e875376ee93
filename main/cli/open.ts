import { existsSync } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import openBrowser from 'open';
import { explainFailure } from '../../shared/contract/failure.ts';
import { defaultDataFolder } from '../host/data-folder.ts';
import type { LaunchArguments } from '../host/launch.ts';
import { launchOf } from '../host/launch.ts';
import type { ServedWindow } from '../web/serve.ts';
import { serveWindow } from '../web/serve.ts';
import { fetchElectron, findElectronBinary, findElectronPackage, isToldOffline } from './electron-binary.ts';
import { InputError } from './input-error.ts';
import { runElectron } from './run-electron.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { EXIT, print } from './terminal.ts';

interface OpenOptions {
  readonly web: boolean;
  /** False for `--no-browser`. */
  readonly browser: boolean;
  readonly port?: number;
}

const EXAMPLES = `
Examples:
  visavis open
  visavis open source.txt translation.txt
  visavis open translation.txt
  visavis open report.visavis
  visavis open --web --no-browser --port 4400 source.txt translation.txt

Opens a window of its own where Electron and a display are there, else the same window in the browser. The address that
is printed works once and on this machine alone; Ctrl+C ends the program.`;

export function addOpenCommand(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  program
    .command('open')
    .description('open a translation, with or without its source, or a project in the window')
    .argument('[files...]', 'source and translation, a translation alone, or a .visavis project')
    .option('--web', 'open in the browser even where Electron is there', false)
    .option('--no-browser', 'only print the address, open nothing')
    .addOption(
      new Option('--port <number>', 'port of the browser window; a free one where not given').argParser(
        portNumber,
      ),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: OpenOptions) => {
      const paths = await existing(terminal, files);
      const launch = launchOf(paths);
      if (!launch)
        throw new InputError('Give a source and its translation, a translation alone, or one project.');
      done(await open(terminal, paths, launch, options));
    });
}

async function open(
  terminal: Terminal,
  paths: readonly string[],
  launch: LaunchArguments,
  options: OpenOptions,
): Promise<ExitCode> {
  if (!options.web && options.browser) {
    const why = await openDesktop(terminal, paths);
    if (why === null) return EXIT.clean;
    await print(terminal.stderr, `No desktop window: ${why}\n`);
  }
  return openWeb(terminal, launch, options);
}

/** Null when the window was there and was closed; else why there is none, as a sentence. */
async function openDesktop(terminal: Terminal, paths: readonly string[]): Promise<string | null> {
  const { environment, program } = terminal;
  if (!hasDisplay(environment)) return 'there is no display.';
  const electron = findElectronPackage(program.folder);
  let binary = findElectronBinary(electron, environment);
  if (!binary && electron && !environment['ELECTRON_OVERRIDE_DIST_PATH']) {
    if (isToldOffline(environment)) return 'Electron is not installed, and the network is not to be used.';
    if (await wasRefusedLately(environment))
      return 'Electron is not installed and could not be fetched lately.';
    await print(terminal.stderr, 'Fetching Electron; this is done once and takes up to a minute.\n');
    const fetched = await fetchElectron(electron, environment);
    binary = findElectronBinary(electron, environment);
    if (!fetched || !binary) await noteRefusal(environment);
  }
  if (!binary) return 'Electron is not installed and could not be fetched.';
  // Electron takes the folder of package.json, which names the desktop bundle.
  const end = await runElectron(binary, [resolve(program.folder, '..'), ...paths], environment);
  return end.kind === 'closed' ? null : `Electron did not start (${end.why}).`;
}

function hasDisplay(environment: Terminal['environment']): boolean {
  return process.platform !== 'linux' || Boolean(environment['DISPLAY'] || environment['WAYLAND_DISPLAY']);
}

/** Milliseconds for which a failed attempt to fetch Electron is not repeated. */
const TRY_AGAIN_AFTER = 24 * 60 * 60 * 1000;

function refusalFile(environment: Terminal['environment']): string {
  return join(defaultDataFolder(environment), 'electron-not-fetched');
}

async function wasRefusedLately(environment: Terminal['environment']): Promise<boolean> {
  try {
    return Date.now() - (await stat(refusalFile(environment))).mtimeMs < TRY_AGAIN_AFTER;
  } catch {
    return false;
  }
}

async function noteRefusal(environment: Terminal['environment']): Promise<void> {
  try {
    await mkdir(defaultDataFolder(environment), { recursive: true, mode: 0o700 });
    await writeFile(refusalFile(environment), '');
  } catch {
    // The note only saves the next start a minute.
  }
}

async function openWeb(terminal: Terminal, launch: LaunchArguments, options: OpenOptions): Promise<ExitCode> {
  const staticFolder = join(terminal.program.folder, 'renderer');
  if (!existsSync(join(staticFolder, 'index.html')))
    throw new InputError(`There is no built window in ${staticFolder}. Run "npm run build" first.`);
  const served = await serveWindow({
    launch,
    dataFolder: defaultDataFolder(terminal.environment),
    staticFolder,
    version: terminal.program.version,
    ...(options.port !== undefined && { port: options.port }),
  }).catch((error: unknown) => {
    throw new InputError(
      `The window could not be served: ${error instanceof Error ? error.message : String(error)}.`,
    );
  });
  terminal.stop?.addEventListener('abort', () => void served.close(), { once: true });
  await print(terminal.stdout, `${served.url}\n`);
  if (options.browser && hasDisplay(terminal.environment)) await showInBrowser(terminal, served.url);
  else
    await print(
      terminal.stderr,
      'Open this address in a browser on this machine. Ctrl+C ends the program, Enter shows a new address.\n',
    );
  const stopOffering = offerNewAddresses(terminal, served);
  await served.closed;
  stopOffering();
  return EXIT.clean;
}

/** An address opens the window once. For a tab that was lost, Enter prints another one. */
function offerNewAddresses({ stdin, stdout }: Terminal, served: ServedWindow): () => void {
  if (!('isTTY' in stdin) || stdin.isTTY !== true) return () => {};
  const offer = () => void print(stdout, `${served.newUrl()}\n`);
  stdin.on('data', offer);
  return () => {
    stdin.off('data', offer);
    stdin.pause();
  };
}

async function showInBrowser(terminal: Terminal, url: string): Promise<void> {
  const failed = () =>
    print(
      terminal.stderr,
      'No browser could be started. Open the address yourself; Ctrl+C ends the program.\n',
    );
  try {
    const opener = await openBrowser(url);
    await print(
      terminal.stderr,
      'The window opens in the browser. Ctrl+C ends the program, Enter shows a new address.\n',
    );
    opener.once('exit', (code) => {
      if (code !== 0 && code !== null) void failed();
    });
  } catch {
    await failed();
  }
}

/** The files, absolute; a missing one is said here, where the person typed it. */
async function existing(terminal: Terminal, files: readonly string[]): Promise<string[]> {
  const paths: string[] = [];
  for (const file of files) {
    const path = resolve(terminal.cwd, file);
    const found = await stat(path).catch(() => null);
    if (!found) throw new InputError(explainFailure({ code: 'file-missing', name: file }));
    if (found.isDirectory())
      throw new InputError(explainFailure({ code: 'file-is-folder', name: basename(path) }));
    paths.push(path);
  }
  return paths;
}

function portNumber(given: string): number {
  const port = Number(given);
  if (/^\d{1,5}$/.test(given) && port > 0 && port < 65_536) return port;
  throw new InvalidArgumentError('A port is a number from 1 to 65535.');
}
