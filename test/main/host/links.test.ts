import { expect, it } from 'vitest';
import { ALLOWED_LINKS, isAllowedLink } from '../../../main/host/links.ts';

it.each([
  ['https://www.deepl.com/', true],
  ['https://www.deepl.com/pro-api?cta=header', true],
  ['HTTPS://WWW.DEEPL.COM/', true],
  ['https://www.deepl.com', true],
  ['http://www.deepl.com/', false],
  ['https://www.deepl.com.example.org/', false],
  ['https://www.deepl.com@example.org/', false],
  ['https://user:secret@www.deepl.com/', false],
  ['https://www.deepl.com:8443/', false],
  ['https://deepl.com/', false],
  ['https:/\\example.org/', false],
  ['file:///etc/passwd', false],
  ['javascript:alert(1)', false],
  ['//www.deepl.com/', false],
  ['', false],
])('%s: %s', (address, allowed) => {
  expect(isAllowedLink(address)).toBe(allowed);
});

it.each(ALLOWED_LINKS)('%s stands on the list in full, so that no other host begins like it', (link) => {
  expect(new URL(link).href).toBe(link);
  expect(link).toMatch(/^https:\/\/[^/]+\//);
});
