import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../../../shared/contract/content-security-policy.ts';
import { decodeWire, WIRE_LIMIT } from '../../../shared/contract/wire.ts';
import { serveWindow } from '../../../main/web/serve.ts';
import { sendHttp, sendRaw, type HttpAnswer } from '../../support/http-request.ts';
import { serveTestWindow, type TestWindow } from '../../support/serve-test-window.ts';
import { newFolder, removeFolder } from '../../support/temporary-folder.ts';

let folder: string;
let window: TestWindow;
let session: string;

/** The headers that the window's own page sends with a request that does something. */
const own = () => ({
  origin: `http://127.0.0.1:${window.port}`,
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
});
const withSession = () => ({ ...own(), authorization: `Bearer ${session}` });
const host = (port: number) => ({ host: `127.0.0.1:${port}` });

function tokenOf(url: string): string {
  return url.split('#token=')[1] ?? '';
}

async function exchange(token: string): Promise<HttpAnswer> {
  return sendHttp(window.port, '/session', {
    method: 'POST',
    headers: own(),
    body: JSON.stringify({ token }),
  });
}

function expectSecurityHeaders(answer: HttpAnswer): void {
  expect(answer.headers).toMatchObject({ ...SECURITY_HEADERS, 'cache-control': 'no-store' });
}

/** What is not a name of this machine's loopback with our port. */
const hosts = (port: number) => [
  { host: `evil.test:${port}` },
  { host: 'evil.test' },
  { host: '127.0.0.1' },
  { host: `127.0.0.1:${port + 1}` },
  { host: `127.0.0.1.evil.test:${port}` },
  { host: `127.0.0.1:${port}@evil.test` },
  { host: `0.0.0.0:${port}` },
];

/** A request of the window's page. */
const post = (headers: Record<string, string>, body: string | Uint8Array = '{}', path = '/api/no.such') =>
  sendHttp(window.port, path, { method: 'POST', headers, body });

/** Asks for the socket of events, as the window's page would but for `headers`; what came back. */
const upgrade = (headers: Record<string, string>, path = '/events') =>
  sendRaw(
    window.port,
    [
      `GET ${path} HTTP/1.1`,
      ...Object.entries({
        ...host(window.port),
        origin: `http://127.0.0.1:${window.port}`,
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
        'sec-websocket-protocol': `visavis-events, ${session}`,
        ...headers,
      }).map(([name, value]) => `${name}: ${value}`),
      '\r\n',
    ].join('\r\n'),
  );

beforeAll(async () => {
  folder = await newFolder();
  window = await serveTestWindow(folder);
  session = JSON.parse((await exchange(tokenOf(window.url))).body).session;
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await mkdir(join(window.staticFolder, 'assets'));
  await writeFile(join(window.staticFolder, 'assets', 'a b.js'), 'spaced');
  await symlink(join(folder, 'secret.txt'), join(window.staticFolder, 'link.txt'));
  await symlink(folder, join(window.staticFolder, 'up'));
});

afterAll(async () => {
  await window.close();
  await removeFolder(folder);
});

describe('the page', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html', 'text/html; charset=utf-8'],
    ['/?any=query', 'text/html; charset=utf-8'],
    ['/page.js', 'text/javascript; charset=utf-8'],
    ['/assets/a%20b.js', 'text/javascript; charset=utf-8'],
    ['/style.css', 'text/css; charset=utf-8'],
    ['/font.woff2', 'font/woff2'],
    ['/picture.svg', 'image/svg+xml; charset=utf-8'],
    ['/engine.wasm', 'application/wasm'],
    ['/data.json', 'application/json; charset=utf-8'],
  ])('serves %s as %s, with every security header', async (path, type) => {
    const answer = await sendHttp(window.port, path);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe(type);
    expectSecurityHeaders(answer);
  });

  it('answers HEAD with the headers alone', async () => {
    const answer = await sendHttp(window.port, '/page.js', { method: 'HEAD' });
    expect(answer).toMatchObject({ status: 200, body: '' });
    expect(Number(answer.headers['content-length'])).toBeGreaterThan(0);
  });

  it.each([
    '/missing.js',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/assets/../../secret.txt',
    '/assets/%2e%2e/page.js',
    '//etc/passwd.txt',
    '/link.txt',
    '/up/secret.txt',
    '/up/data/anything.json',
    '/page.js%00.txt',
    '/page.js%00',
    '/.hidden.js',
    '/assets',
    '/assets/',
    '/notes.docx',
    '/%zz.js',
    '/C:%5Cwindows%5Cwin.ini.txt',
    '/page.js:stream.txt',
    '/page.js.',
    '/page.js%20',
    'http://127.0.0.1/page.js',
    '*',
  ])('has no file under %s', async (path) => {
    const answer = await sendHttp(window.port, path);
    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('secret');
    expectSecurityHeaders(answer);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'is not for %s',
    async (method) => {
      const answer = await sendHttp(window.port, '/index.html', { method, headers: own() });
      expect(answer.status).toBe(405);
      expect(answer.headers.allow).toBe('GET, HEAD');
      expectSecurityHeaders(answer);
    },
  );
});

describe('the gate', () => {
  it.each(['/', '/page.js', '/session', '/api/session.start'])(
    'refuses every other host name, for %s',
    async (path) => {
      for (const headers of hosts(window.port)) {
        const method = path.startsWith('/session') || path.startsWith('/api') ? 'POST' : 'GET';
        const answer = await sendHttp(window.port, path, {
          method,
          headers: { ...withSession(), ...headers },
          ...(method === 'POST' ? { body: '{}' } : {}),
        });
        expect({ ...headers, status: answer.status }).toEqual({ ...headers, status: 421 });
        expectSecurityHeaders(answer);
      }
    },
  );

  it('accepts localhost as a name of its own', async () => {
    const answer = await sendHttp(window.port, '/', { headers: { host: `localhost:${window.port}` } });
    expect(answer.status).toBe(200);
  });

  it('refuses a request without Host', async () => {
    const received = await sendRaw(window.port, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n');
    expect(received).toMatch(/^HTTP\/1\.1 421 /);
    expect(received.toLowerCase()).toContain('content-security-policy: default-src');
  });

  const foreign = [
    { origin: 'http://evil.test' },
    { origin: 'http://127.0.0.1:1' },
    { origin: 'http://127.0.0.1' },
    { origin: 'null' },
    { origin: '' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'anything' },
  ];
  it.each(foreign)('refuses %j, files too', async (headers) => {
    for (const path of ['/', '/page.js', '/api/session.start', '/session']) {
      const acts = path === '/session' || path.startsWith('/api');
      const answer = await sendHttp(window.port, path, {
        method: acts ? 'POST' : 'GET',
        headers: acts ? { ...withSession(), ...headers } : { ...headers },
        ...(acts ? { body: '{}' } : {}),
      });
      expect([path, answer.status]).toEqual([path, 403]);
      expectSecurityHeaders(answer);
    }
  });

  it('refuses the origin of the other name of this machine', async () => {
    const answer = await sendHttp(window.port, '/api/session.start', {
      method: 'POST',
      headers: { ...withSession(), host: `localhost:${window.port}` },
      body: '{}',
    });
    expect(answer.status).toBe(403);
  });

  it('refuses an action without Origin, and one that a person would have typed', async () => {
    const { origin: _, ...without } = withSession();
    for (const headers of [without, { ...withSession(), 'sec-fetch-site': 'none' }]) {
      const answer = await sendHttp(window.port, '/api/session.start', {
        method: 'POST',
        headers,
        body: '{}',
      });
      expect(answer.status).toBe(403);
    }
  });

  it('answers bytes that are not HTTP with the same headers', async () => {
    const received = await sendRaw(window.port, 'HELLO\r\n\r\n');
    expect(received).toMatch(/^HTTP\/1\.1 400 /);
    expect(received.toLowerCase()).toContain('content-security-policy: default-src');
  });
});

describe('the tokens', () => {
  it('has 256 random bits in the address, after the fragment sign', () => {
    const url = new URL(window.url);
    expect(url.search).toBe('');
    expect(Buffer.from(tokenOf(window.url), 'base64url')).toHaveLength(32);
    expect(url.hash).toBe(`#token=${tokenOf(window.url)}`);
  });

  it('refuses a token that was used', async () => {
    const answer = await exchange(tokenOf(window.url));
    expect(answer.status).toBe(403);
    expectSecurityHeaders(answer);
  });

  it.each([
    ['a wrong one', 'A'.repeat(43)],
    ['an empty one', ''],
    ['a long one', 'x'.repeat(900)],
  ])('refuses %s', async (_name, token) => {
    expect((await exchange(token)).status).toBe(403);
  });

  it('refuses other forms of a token', async () => {
    for (const body of ['null', '[]', '{}', '{"token":7}', '"text"']) {
      const answer = await sendHttp(window.port, '/session', { method: 'POST', headers: own(), body });
      expect(answer.status).toBe(403);
    }
  });

  it('gives a new address on demand, once, and the earlier unused one stops working', async () => {
    const first = tokenOf(window.newUrl());
    const second = tokenOf(window.newUrl());
    expect((await exchange(first)).status).toBe(403);
    expect((await exchange(second)).status).toBe(200);
    expect((await exchange(second)).status).toBe(403);
  });

  it('keeps the sessions that there are when another begins', async () => {
    await exchange(tokenOf(window.newUrl()));
    const answer = await sendHttp(window.port, '/api/no.such', {
      method: 'POST',
      headers: withSession(),
      body: '{}',
    });
    expect(answer.status).toBe(200);
  });
});

describe('requests', () => {
  it('reach the host with a session, and its failures are data', async () => {
    const answer = await post(withSession());
    expect(answer.status).toBe(200);
    expect(decodeWire(answer.body)).toMatchObject({
      ok: true,
      value: { ok: false, failure: { code: 'request-invalid' } },
    });
    expectSecurityHeaders(answer);
  });

  it.each([
    ['none', undefined],
    ['a wrong one', `Bearer ${'A'.repeat(43)}`],
    ['another scheme', 'Basic abc'],
    ['an empty one', 'Bearer '],
  ])('need a session token, not %s', async (_name, authorization) => {
    const answer = await post({ ...own(), ...(authorization === undefined ? {} : { authorization }) });
    expect(answer.status).toBe(401);
    expectSecurityHeaders(answer);
  });

  it('take no token from a cookie or an address', async () => {
    expect((await post({ ...own(), cookie: `session=${session}; token=${session}` })).status).toBe(401);
    expect((await post(own(), '{}', `/api/no.such?token=${session}`)).status).toBe(401);
    expect((await post(withSession())).headers['set-cookie']).toBeUndefined();
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonp',
    '',
  ])('refuse a body of the type %j, which other pages can send unasked', async (type) => {
    const answer = await post({ ...withSession(), 'content-type': type });
    expect(answer.status).toBe(415);
    expectSecurityHeaders(answer);
  });

  it('refuse a compressed body', async () => {
    expect((await post({ ...withSession(), 'content-encoding': 'gzip' })).status).toBe(415);
  });

  it.each([
    ['no JSON', '{'],
    ['an empty body', ''],
    ['bytes that are not base64', '{"bytes":{"$bytes":"?"}}'],
    ['an unknown tag', '{"$other":1}'],
    ['too many levels', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['bytes that are not UTF-8', Uint8Array.of(34, 0xff, 34)],
  ])('refuse %s', async (_name, body) => {
    const answer = await post(withSession(), body);
    expect(answer.status).toBe(400);
    expectSecurityHeaders(answer);
  });

  it('refuse a declared size beyond the limit before reading any of it', async () => {
    const answer = await sendRaw(
      window.port,
      [
        'POST /api/no.such HTTP/1.1',
        `Host: 127.0.0.1:${window.port}`,
        ...Object.entries(withSession()).map(([name, value]) => `${name}: ${value}`),
        `Content-Length: ${WIRE_LIMIT + 1}`,
        '\r\n',
      ].join('\r\n'),
    );
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('ask for the session before they read a body', async () => {
    const answer = await sendRaw(
      window.port,
      [
        'POST /api/no.such HTTP/1.1',
        `Host: 127.0.0.1:${window.port}`,
        ...Object.entries(own()).map(([name, value]) => `${name}: ${value}`),
        `Content-Length: ${WIRE_LIMIT}`,
        '\r\n',
      ].join('\r\n'),
    );
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
  });

  it.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'])('are not made by %s', async (method) => {
    for (const path of ['/api/session.start', '/session']) {
      const answer = await sendHttp(window.port, path, { method, headers: withSession() });
      expect(answer.status).toBe(405);
      expect(answer.headers.allow).toBe('POST');
      // No CORS: another page's preflight gets no permission.
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
      expectSecurityHeaders(answer);
    }
  });
});

describe('the socket of events', () => {
  it.each([
    ['another host name', 421, { host: 'evil.test' }],
    ['another origin', 403, { origin: 'http://evil.test' }],
    ['another site', 403, { 'sec-fetch-site': 'cross-site' }],
    ['no token', 401, { 'sec-websocket-protocol': 'visavis-events' }],
    ['a wrong token', 401, { 'sec-websocket-protocol': `visavis-events, ${'A'.repeat(43)}` }],
    ['another protocol', 401, { 'sec-websocket-protocol': 'chat' }],
  ])('is refused to %s', async (_name, status, headers: Record<string, string>) => {
    const received = await upgrade(headers);
    expect(received).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(received.toLowerCase()).toContain('content-security-policy: default-src');
  });

  it('is refused without an origin', async () => {
    expect(await upgrade({ origin: '' })).toMatch(/^HTTP\/1\.1 403 /);
  });

  it('is nowhere else, and nothing else is upgraded', async () => {
    expect(await upgrade({}, '/other')).toMatch(/^HTTP\/1\.1 404 /);
    expect(await upgrade({ upgrade: 'h2c' })).toMatch(/^HTTP\/1\.1 400 /);
  });
});

describe('the program', () => {
  it('fails where its port is taken, and gives everything back', async () => {
    const taken = serveWindow({
      launch: { kind: 'nothing' },
      dataFolder: folder,
      staticFolder: folder,
      version: '0',
      port: window.port,
    });
    await expect(taken).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('closes once, however often it is told to, and answers nobody after that', async () => {
    const other = await serveWindow({
      launch: { kind: 'nothing' },
      dataFolder: folder,
      staticFolder: folder,
      version: '0',
    });
    await Promise.all([other.close(), other.close(), other.closed]);
    await expect(sendHttp(other.port, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
