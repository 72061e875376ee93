import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FileReferences } from '../../../main/host/file-references.ts';

it('gives one reference to one path, which says nothing of it', () => {
  const references = new FileReferences(100);
  const path = join('/folder', 'text.txt');
  const { id, name, folder } = references.grant(path);
  expect(references.grant(path).id).toBe(id);
  expect(references.grant(join('/folder', 'other.txt')).id).not.toBe(id);
  expect({ name, folder }).toEqual({ name: 'text.txt', folder: '/folder' });
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(references.find(id)).toMatchObject({ kind: 'path', path });
});

it('finds nothing that was not granted: no path, no made-up id', () => {
  const references = new FileReferences(100);
  references.grant('/etc/hostname');
  for (const id of ['/etc/hostname', 'hostname', '', '__proto__', 'constructor'])
    expect(references.find(id)).toBeNull();
});

it('keeps a copy of offered bytes', () => {
  const references = new FileReferences(100);
  const bytes = Uint8Array.of(1, 2, 3);
  const { id } = references.offer('text.txt', bytes);
  bytes.fill(9);
  expect(references.find(id)).toMatchObject({ kind: 'bytes', bytes: Uint8Array.of(1, 2, 3) });
});

it('lets the oldest offered bytes go when there are too many, and no granted path', () => {
  const references = new FileReferences(100);
  const path = references.grant('/folder/text.txt');
  const [first, second, third] = [40, 40, 40].map((size) => references.offer('t', new Uint8Array(size)));
  expect(references.find(path.id)).not.toBeNull();
  expect([first, second, third].map((each) => references.find(each?.id ?? '') !== null)).toEqual([
    false,
    true,
    true,
  ]);
  const fourth = references.offer('t', new Uint8Array(90));
  expect([second, third, fourth].map((each) => references.find(each?.id ?? '') !== null)).toEqual([
    false,
    false,
    true,
  ]);
});
