import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

/** The page of the panes, built and served on this machine alone. */
export interface ServedPanes {
  readonly address: string;
  close(): Promise<void>;
}

export async function servePanes(): Promise<ServedPanes> {
  const folder = mkdtempSync(join(tmpdir(), 'panes-'));
  const options = {
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 9000 },
  } as const;
  await build(options);
  const server = await preview({ ...options, preview: { port: 0, host: '127.0.0.1' } });
  return {
    address: server.resolvedUrls?.local[0] ?? '',
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
