import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication } from '@playwright/test';
import { build, loadConfigFromFile, mergeConfig } from 'vite';
import type { ElectronBinary } from './electron-binary.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Puts an app folder together as it is packaged, with the real main and preload bundles by the project's own build configuration. The
 * page is the caller's: it goes into `dist/renderer`.
 */
export async function buildElectronApp(folder: string): Promise<void> {
  const bundles = join(folder, 'dist', 'main');
  await buildBundle('main', bundles, ['desktop']);
  await buildBundle('preload', bundles, ['preload']);
  const { name, productName, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const main = 'dist/main/desktop.cjs';
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name, productName, version, main }));
}

async function buildBundle(mode: string, outDir: string, entries: readonly string[]): Promise<void> {
  const loaded = await loadConfigFromFile({ command: 'build', mode }, join(root, 'vite.config.ts'));
  if (!loaded) throw new Error('vite.config.ts was not found');
  const input = Object.entries(loaded.config.build?.rolldownOptions?.input ?? {});
  const config = mergeConfig(loaded.config, {
    configFile: false,
    root,
    logLevel: 'warn',
    build: { outDir, emptyOutDir: false },
  });
  config.build.rolldownOptions.input = Object.fromEntries(input.filter(([entry]) => entries.includes(entry)));
  await build(config);
}

/** Starts the app of `folder` with a profile of its own; the person's files come after it. */
export function launchElectron(
  binary: ElectronBinary,
  folder: string,
  profile: string,
  files: readonly string[] = [],
): Promise<ElectronApplication> {
  const asRoot = process.getuid?.() === 0;
  return _electron.launch({
    executablePath: binary.path,
    args: [...(asRoot ? ['--no-sandbox'] : []), `--user-data-dir=${profile}`, folder, ...files],
  });
}
