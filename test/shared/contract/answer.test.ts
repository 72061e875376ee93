import { describe, expect, it } from 'vitest';
import { isEvent, readAnswer } from '../../../shared/contract/answer.ts';
import { explainFailure, type Failure } from '../../../shared/contract/failure.ts';

const FAILURES: readonly Failure[] = [
  { code: 'file-missing', name: 'a' },
  { code: 'file-is-folder', name: 'a' },
  { code: 'no-permission', name: 'a' },
  { code: 'disk-full', name: 'a' },
  { code: 'read-only', name: 'a' },
  { code: 'file-failed', name: 'a', detail: 'b' },
  { code: 'file-changed', name: 'a' },
  { code: 'file-too-large', name: 'a', size: 2, limit: 1 },
  { code: 'file-empty', name: 'a' },
  { code: 'file-binary', name: 'a', position: 1 },
  { code: 'bytes-invalid', name: 'a', encoding: 'utf-8', position: 1 },
  { code: 'text-unencodable', encoding: 'iso-8859-1', characters: ['“'] },
  { code: 'encoding-unknown', encoding: 'x' },
  { code: 'project-damaged', name: 'a', detail: 'b' },
  { code: 'project-newer', name: 'a', version: 2, known: 1 },
  { code: 'project-held', name: 'a', canTake: true },
  { code: 'project-not-given', name: 'a' },
  { code: 'project-unknown' },
  { code: 'cancelled' },
  { code: 'request-invalid', detail: 'a' },
  { code: 'not-allowed', detail: 'a' },
  { code: 'host-gone' },
];

describe('an answer', () => {
  it.each(FAILURES.map((failure) => [failure.code, failure] as const))(
    'may be the failure %s, which has a sentence',
    (_code, failure) => {
      expect(readAnswer('window.close', { ok: false, failure })).toEqual({ ok: false, failure });
      expect(explainFailure(failure)).toMatch(/\w.*\.$|^a: b$|damaged: b$|understood: a$|allowed: a$/);
    },
  );

  it('is given as it came where it has the form of the contract', () => {
    const value = { name: 'a.txt', bytes: Uint8Array.of(1, 2) };
    expect(readAnswer('file.export', { ok: true, value })).toEqual({ ok: true, value });
  });

  it.each([
    null,
    undefined,
    'text',
    {},
    { ok: true },
    { ok: true, value: {} },
    { ok: true, value: { name: 'a', bytes: [1] } },
    { ok: true, value: { name: 'a', bytes: null, more: 1 } },
    { ok: false, failure: { code: 'never heard of' } },
    { ok: false, failure: { code: 'file-missing' } },
    { ok: false, failure: null },
  ])('is refused as %j', (answer) => {
    expect(readAnswer('file.export', answer)).toMatchObject({
      ok: false,
      failure: { code: 'request-invalid' },
    });
  });
});

describe('an event', () => {
  it('is known by name and form', () => {
    expect(isEvent('window.closing', {})).toBe(true);
    expect(isEvent('window.closing', { more: 1 })).toBe(false);
    expect(isEvent('project.changed-outside', { project: 'p' })).toBe(true);
    expect(isEvent('project.changed-outside', {})).toBe(false);
  });
});
