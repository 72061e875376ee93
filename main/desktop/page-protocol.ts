import { protocol } from 'electron';
import { SECURITY_HEADERS } from '../../shared/contract/content-security-policy.ts';
import { readPageFile } from '../host/page-file.ts';

const SCHEME = 'app';

/** The page's origin. A scheme of our own: it has no access to files, and no port is opened for it. */
export const PAGE_ORIGIN = `${SCHEME}://bundle`;

/** The page. */
export const PAGE_ADDRESS = `${PAGE_ORIGIN}/index.html`;

/** Must be called before the app is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the files of `folder`, the built page, under `PAGE_ORIGIN`. */
export function servePage(folder: string): void {
  protocol.handle(SCHEME, async (request) => {
    const target = request.url.slice(PAGE_ORIGIN.length);
    if (!request.url.startsWith(`${PAGE_ORIGIN}/`) || request.method !== 'GET')
      return answer(404, 'text/plain', null);
    const [path = ''] = target.split('#', 1);
    const file = await readPageFile(folder, path);
    return file ? answer(200, file.contentType, file.bytes) : answer(404, 'text/plain', null);
  });
}

function answer(status: number, contentType: string, body: Uint8Array<ArrayBuffer> | null): Response {
  return new Response(body, { status, headers: { ...SECURITY_HEADERS, 'content-type': contentType } });
}
