import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const HTML =
  '<!doctype html><meta charset="utf-8"><title>Test page</title><h1>Test page</h1><script type="module" src="./page.js"></script>';

/** Builds a page into `folder` that is the window's client and nothing else, so that shells can be tested without the window. */
export async function buildClientPage(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      rolldownOptions: {
        input: fileURLToPath(new URL('./page.ts', import.meta.url)),
        output: { format: 'es', entryFileNames: 'page.js' },
      },
    },
  });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), HTML);
}
