import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { browserArguments } from '../../../support/browser.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

export interface Gallery {
  readonly browser: Browser;
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds the gallery into a folder of its own, serves it on a free port of this machine and starts a browser. */
export async function openGallery(executablePath: string): Promise<Gallery> {
  const folder = await mkdtemp(join(tmpdir(), 'panel-gallery-'));
  // Not the test runner's mode: in that one the lists draw all of their rows.
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 6000 },
  }).finally(() => {
    process.env['NODE_ENV'] = before;
  });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname === '/' ? 'index.html' : pathname.slice(1);
    readFile(join(folder, name)).then(
      (bytes) => response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? '' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const place = server.address();
  const port = typeof place === 'object' && place ? place.port : 0;
  const browser = await chromium.launch({ executablePath, args: browserArguments() });
  return {
    browser,
    address: `http://127.0.0.1:${port}/`,
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      await rm(folder, { recursive: true });
    },
  };
}

/** Shows one scene and waits until it is drawn in its own fonts; overlays come without their animation. */
export async function showScene(page: Page, address: string, scene: string, theme = 'light'): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${address}?scene=${scene}&theme=${theme}`);
  await page.locator('body[data-ready]').waitFor({ state: 'attached', timeout: 15_000 });
}
