import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What desktop tests run on. */
export interface ElectronBinary {
  readonly path: string;
  /**
   * `stand-in`: an executable that runs the same bundles under Node and a system Chromium. It shows what our code does with Electron's
   * interface, not what Electron itself does.
   */
  readonly kind: 'electron' | 'stand-in';
}

const NAMES: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/** The binary in `ELECTRON_OVERRIDE_DIST_PATH`, else the installed one, else null. */
export function findElectron(): ElectronBinary | null {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const installed = fileURLToPath(new URL('../../node_modules/electron/dist', import.meta.url));
  const path = join(override || installed, NAMES[process.platform] ?? 'electron');
  if (!existsSync(path)) return null;
  return { path, kind: existsSync(join(dirname(path), 'launch.cjs')) ? 'stand-in' : 'electron' };
}

/** What to say about it, so that nobody takes a skipped or a stood-in test for more than it is. */
export function describeElectron(binary: ElectronBinary | null): string {
  if (binary === null)
    return 'SKIPPED: there is no Electron binary (npx install-electron fetches it), so nothing of the desktop shell was tested.';
  return binary.kind === 'electron'
    ? `on Electron (${binary.path})`
    : 'on the stand-in for Electron, not on Electron itself';
}
