import { createServer, type Server } from 'node:http';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS_USED } from '../../../renderer/client/web-client.ts';
import { browserArguments, findBrowser, NO_BROWSER } from '../../support/browser.ts';
import { buildClientPage } from '../../support/client-page/build.ts';
import { clientOfPage, pageIsReady } from '../../support/client-page/client.ts';
import { serveTestWindow, type TestWindow } from '../../support/serve-test-window.ts';
import { newFolder, removeFolder } from '../../support/temporary-folder.ts';

const executablePath = findBrowser();
if (executablePath === null) process.stderr.write(`test/main/web/browser-security: ${NO_BROWSER}\n`);

/** Runs in a page. */
function openSocket([port, token]: readonly [number, string]): Promise<string> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/events`, ['visavis-events', token]);
    socket.addEventListener('open', () => resolve('open'));
    socket.addEventListener('close', () => resolve('refused'));
  });
}

describe.skipIf(executablePath === null)('in a browser', () => {
  let folder: string;
  let window: TestWindow;
  let browser: Browser;
  /** A page of someone else, on another port of this machine. */
  let stranger: Server;
  let strangerPort: number;

  beforeAll(async () => {
    folder = await newFolder();
    window = await serveTestWindow(folder);
    await buildClientPage(window.staticFolder);
    stranger = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><h1>Stranger</h1>');
    });
    await new Promise<void>((resolve) => {
      stranger.listen(0, '127.0.0.1', resolve);
    });
    const address = stranger.address();
    strangerPort = typeof address === 'object' && address !== null ? address.port : 0;
    browser = await chromium.launch({
      executablePath: executablePath ?? '',
      args: [...browserArguments(), '--host-resolver-rules=MAP evil.test 127.0.0.1'],
    });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await window.close();
    stranger.closeAllConnections();
    stranger.close();
    await removeFolder(folder);
  });

  async function inNewPage<Value>(use: (page: Page) => Promise<Value>): Promise<Value> {
    const context = await browser.newContext();
    try {
      return await use(await context.newPage());
    } finally {
      await context.close();
    }
  }

  describe('our own page', () => {
    it('gets a session, keeps it over a reload, and leaves no token in the address', () =>
      inNewPage(async (page) => {
        const client = await clientOfPage(page, () => page.goto(window.newUrl()));
        expect(page.url()).toBe(`http://127.0.0.1:${window.port}/`);
        expect(await client.request('session.start', {})).not.toMatchObject({
          failure: { code: 'not-allowed' },
        });
        await page.reload();
        await pageIsReady(page);
        expect(await client.request('session.start', {})).not.toMatchObject({
          failure: { code: 'not-allowed' },
        });
        expect(await page.context().cookies()).toEqual([]);
      }));

    it('has no session in a second tab, and says so', () =>
      inNewPage(async (page) => {
        const url = window.newUrl();
        await clientOfPage(page, () => page.goto(url));
        const second = await page.context().newPage();
        for (const address of [url, `http://127.0.0.1:${window.port}/`]) {
          await second.goto('about:blank');
          const answer = await (async () => {
            await second.goto(address);
            await pageIsReady(second);
            return second.evaluate(() => globalThis.window.clientPage?.request('session.start', '{}'));
          })();
          expect(JSON.parse(answer ?? '')).toEqual({
            ok: false,
            failure: { code: 'not-allowed', detail: ADDRESS_USED },
          });
        }
      }));

    it('runs no script but its own files, loads nothing from elsewhere, and cannot be framed', () =>
      inNewPage(async (page) => {
        await clientOfPage(page, () => page.goto(window.newUrl()));
        const reached = await page.evaluate(async (port) => {
          const outcome: Record<string, unknown> = {};
          // The debugger's own evaluation may use eval; what runs after it may not.
          await new Promise((resolve) => {
            setTimeout(resolve);
          });
          const inline = document.createElement('script');
          inline.textContent = 'document.body.dataset.inline = "ran"';
          document.body.append(inline);
          outcome['inline'] = document.body.dataset['inline'] ?? null;
          try {
            // oxlint-disable-next-line no-implied-eval, no-new-func -- What the policy must prevent.
            outcome['eval'] = new Function('return 1')();
          } catch {
            outcome['eval'] = 'refused';
          }
          outcome['fetch'] = await fetch(`http://127.0.0.1:${port}/`, { mode: 'no-cors' }).then(
            () => 'sent',
            () => 'refused',
          );
          outcome['image'] = await new Promise((resolve) => {
            const image = new Image();
            image.addEventListener('load', () => resolve('loaded'));
            image.addEventListener('error', () => resolve('refused'));
            image.src = `http://127.0.0.1:${port}/picture.svg`;
          });
          return outcome;
        }, strangerPort);
        expect(reached).toEqual({ inline: null, eval: 'refused', fetch: 'refused', image: 'refused' });
      }));
  });

  describe('a host name that was made to resolve to this machine', () => {
    it('gets nothing: no page, no file, no request', () =>
      inNewPage(async (page) => {
        const answer = await page.goto(`http://evil.test:${window.port}/`);
        expect(answer?.status()).toBe(421);
        expect(await page.textContent('body')).not.toContain('Test page');
        const statuses = await page.evaluate(async () => {
          const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
          const answers = [
            await fetch('/page.js'),
            await fetch('/session', post),
            await fetch('/api/session.start', post),
          ];
          return answers.map(({ status }) => status);
        });
        expect(statuses).toEqual([421, 421, 421]);
      }));
  });

  describe.each([
    ['a page on another port of this machine', () => `http://127.0.0.1:${strangerPort}/`],
    ['a page with a name of its own', () => `http://evil.test:${strangerPort}/`],
  ])('%s', (_name, address) => {
    const attack = <Value>(act: (port: number, page: Page) => Promise<Value>) =>
      inNewPage(async (page) => {
        await page.goto(address());
        return act(window.port, page);
      });

    it('reads no file and no answer', async () => {
      const outcomes = await attack((port, page) =>
        page.evaluate(async (at) => {
          const attempt = (path: string, init: RequestInit) =>
            fetch(`http://127.0.0.1:${at}${path}`, init).then(
              async (response) => `${response.type} ${(await response.text()).length}`,
              () => 'refused',
            );
          const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
          return [
            await attempt('/', {}),
            await attempt('/page.js', {}),
            await attempt('/', { mode: 'no-cors' }),
            await attempt('/session', json),
            await attempt('/api/session.start', json),
          ];
        }, port),
      );
      // What an opaque answer shows is nothing: neither status nor length.
      for (const outcome of outcomes) expect(['refused', 'opaque 0']).toContain(outcome);
    });

    it('cannot use a token that it came to know, not even blindly', async () => {
      const url = window.newUrl();
      const token = url.split('#token=')[1] ?? '';
      await attack((port, page) =>
        page.evaluate(
          async ([at, secret]) => {
            for (const type of ['text/plain', 'application/json'])
              await fetch(`http://127.0.0.1:${at}/session`, {
                method: 'POST',
                mode: 'no-cors',
                headers: { 'content-type': type },
                body: JSON.stringify({ token: secret }),
              }).catch(() => null);
          },
          [port, token] as const,
        ),
      );
      // The token was not used up: the person's own tab still gets its session.
      await inNewPage(async (page) => {
        const client = await clientOfPage(page, () => page.goto(url));
        expect(await client.request('session.start', {})).not.toMatchObject({
          failure: { code: 'not-allowed' },
        });
      });
    });

    it('opens no socket, even with the token of a session', async () => {
      const [opened, token] = await inNewPage(async (page) => {
        await clientOfPage(page, () => page.goto(window.newUrl()));
        const stored = await page.evaluate(() => sessionStorage.getItem('visavis-session') ?? '');
        return [await page.evaluate(openSocket, [window.port, stored] as const), stored];
      });
      // The same from our own page, to know that it is the page that is refused.
      expect(opened).toBe('open');
      expect(await attack((port, page) => page.evaluate(openSocket, [port, token] as const))).toBe('refused');
    });

    it('cannot frame the window or run its scripts', async () => {
      const outcome = await attack((port, page) =>
        page.evaluate(async (at) => {
          const frame = document.createElement('iframe');
          frame.src = `http://127.0.0.1:${at}/`;
          await new Promise((resolve) => {
            frame.addEventListener('load', resolve);
            document.body.append(frame);
          });
          let framed: string;
          try {
            framed = frame.contentDocument === null ? 'closed' : 'open';
          } catch {
            framed = 'closed';
          }
          const script = await new Promise((resolve) => {
            const element = document.createElement('script');
            element.src = `http://127.0.0.1:${at}/page.js`;
            element.addEventListener('load', () => resolve('loaded'));
            element.addEventListener('error', () => resolve('refused'));
            document.body.append(element);
          });
          return [framed, script];
        }, port),
      );
      expect(outcome).toEqual(['closed', 'refused']);
    });
  });
});
