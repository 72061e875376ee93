import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** A file of the window's page, as either shell serves it. */
export interface PageFile {
  readonly bytes: Buffer<ArrayBuffer>;
  readonly contentType: string;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * The file of `folder` that a request's target (path and query as they were sent, still percent-encoded) names; `/` is
 * `/index.html`. Null for everything else: other spellings of a path, hidden files, links that lead out of the folder,
 * folders, and kinds of files that no page loads.
 */
export async function readPageFile(folder: string, target: string): Promise<PageFile | null> {
  const names = pageFileNames(target);
  const last = names?.at(-1);
  if (!names || last === undefined) return null;
  const contentType = CONTENT_TYPES[extname(last)];
  if (contentType === undefined) return null;
  try {
    const root = await realpath(folder);
    const path = await realpath(join(root, ...names));
    if (!path.startsWith(root + sep) || !(await stat(path)).isFile()) return null;
    return { bytes: await readFile(path), contentType };
  } catch (error) {
    // Whatever cannot be read is not there for the page; only a broken program should be heard of.
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

/** Names of folders and file on the way, or null where the target is not the one plain spelling of a path. */
export function pageFileNames(target: string): readonly string[] | null {
  const [path = ''] = target.split('?', 1);
  if (path === '/') return ['index.html'];
  if (!path.startsWith('/')) return null;
  const names = path.slice(1).split('/').map(decodeName);
  return names.every((name) => name !== null) ? names : null;
}

function decodeName(encoded: string): string | null {
  let name: string;
  try {
    name = decodeURIComponent(encoded);
  } catch {
    return null;
  }
  // Windows: no drive letters, alternate streams (`:`), or names that lose a final dot or space.
  const plain = /^[^./\\:\0][^/\\:\0]*$/.test(name) && !/[. ]$/.test(name);
  return plain ? name : null;
}
