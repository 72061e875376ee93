import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The window: one page, the same in both shells. */
const renderer: UserConfig = {
  root: at('renderer'),
  base: './',
  plugins: [react()],
  build: {
    outDir: at('dist/renderer'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 6000,
    // Fonts and icons stay files: the content security policy allows no data: scripts, and files are cached.
    assetsInlineLimit: 0,
  },
  worker: { format: 'es' },
};

/** Everything that runs under Node: CommonJS, because Electron's loader and its sandboxed preload both take it. */
function node(entries: Record<string, string>, emptyOutDir: boolean): UserConfig {
  return {
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      target: 'node20',
      outDir: at('dist/main'),
      emptyOutDir,
      minify: false,
      rolldownOptions: {
        input: entries,
        external: ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  };
}

export default defineConfig(({ mode }) => {
  switch (mode) {
    case 'main':
      return node({ cli: at('main/cli/main.ts'), desktop: at('main/desktop/main.ts') }, true);
    case 'preload':
      return node({ preload: at('main/desktop/preload.ts') }, false);
    default:
      return renderer;
  }
});
