import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveWindow, type ServedWindow } from '../../main/web/serve.ts';

/** A page that is only as much as the shells' tests need: it waits to be told what to do. */
export const TEST_PAGE: Readonly<Record<string, string>> = {
  'index.html':
    '<!doctype html><meta charset="utf-8"><title>Test page</title><script type="module" src="./page.js"></script><h1>Test page</h1>',
  'page.js': 'document.body.dataset.script = "ran";\n',
  'style.css': 'h1 { color: navy }\n',
  'font.woff2': 'not really a font',
  'picture.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'engine.wasm': '',
  'data.json': '{}',
  'notes.docx': 'a kind of file that no page loads',
  '.hidden.js': 'hidden',
};

export interface TestWindow extends ServedWindow {
  /** Where the shell keeps its files; beside the page's folder. */
  readonly dataFolder: string;
  readonly staticFolder: string;
}

/** The loopback shell on a free port with the test page; everything of it is in `folder`. */
export async function serveTestWindow(folder: string): Promise<TestWindow> {
  const dataFolder = join(folder, 'data');
  const staticFolder = join(folder, 'page');
  await mkdir(staticFolder, { recursive: true });
  for (const [name, text] of Object.entries(TEST_PAGE)) await writeFile(join(staticFolder, name), text);
  const served = await serveWindow({
    launch: { kind: 'nothing' },
    dataFolder,
    staticFolder,
    version: '0.0.0-test',
    openLink: () => Promise.resolve(),
  });
  return { ...served, dataFolder, staticFolder };
}
