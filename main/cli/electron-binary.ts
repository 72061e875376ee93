import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The npm package that holds Electron, or leaves it to be fetched. */
export interface ElectronPackage {
  /** Folder of the package. */
  readonly folder: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const NAMES: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/** The package that a program in `folder` would load; null where there is none. */
export function findElectronPackage(folder: string): ElectronPackage | null {
  try {
    const manifest = createRequire(join(folder, 'main', 'cli.cjs')).resolve('electron/package.json');
    return { folder: dirname(manifest) };
  } catch {
    return null;
  }
}

/** Electron's executable: in the folder that `ELECTRON_OVERRIDE_DIST_PATH` names, else in the package; null where it is missing. */
export function findElectronBinary(
  electron: ElectronPackage | null,
  environment: Environment,
  platform: NodeJS.Platform = process.platform,
): string | null {
  const override = environment['ELECTRON_OVERRIDE_DIST_PATH'];
  const dist = override || (electron && join(electron.folder, 'dist'));
  if (!dist) return null;
  const binary = join(dist, nameIn(electron) ?? NAMES[platform] ?? 'electron');
  return existsSync(binary) ? binary : null;
}

/** The executable's path in `dist`, which the package notes when it is installed. */
function nameIn(electron: ElectronPackage | null): string | null {
  try {
    return electron && (readFileSync(join(electron.folder, 'path.txt'), 'utf8').trim() || null);
  } catch {
    return null;
  }
}

/** Milliseconds that fetching Electron may take. */
const FETCH_LIMIT = 60_000;

/**
 * Lets the package fetch its executable, as it would when first run. False where that failed or took over a minute. Nothing is
 * shown: it works on its own, or the window opens in the browser.
 */
export function fetchElectron(electron: ElectronPackage, environment: Environment): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(electron.folder, 'install.js')], {
      cwd: electron.folder,
      env: environment,
      stdio: 'ignore',
      timeout: FETCH_LIMIT,
      killSignal: 'SIGKILL',
    });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

/** Whether the person or their npm is set not to use the network. */
export function isToldOffline(environment: Environment): boolean {
  return (
    Boolean(environment['ELECTRON_SKIP_BINARY_DOWNLOAD']) ||
    environment['npm_config_offline'] === 'true' ||
    environment['npm_config_prefer_offline'] === 'true'
  );
}
