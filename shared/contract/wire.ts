import { failed, success, type Result } from '../bitext/result.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';

/**
 * What crosses between window and host as text: JSON, with bytes as `{"$bytes": base64}`. A key that begins with `$` in
 * the data is written with one `$` more, so no data can be taken for bytes. Lone surrogates survive (JSON escapes them).
 */

const BYTES = '$bytes';

/** Largest request body in bytes that the loopback shell reads. */
export const WIRE_LIMIT = 80 * 1024 * 1024;

/** Deeper values than any request has; beyond it, reading them would exhaust the stack. */
const DEPTH_LIMIT = 64;

/** Values: null, booleans, finite numbers, strings, Uint8Array, and arrays and plain objects of them. */
export function encodeWire(value: unknown): string {
  return JSON.stringify(toJson(value));
}

/** The value of a text, or why it is none. Object keys are always the object's own, `__proto__` too. */
export function decodeWire(text: string): Result<unknown, string> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failed('it is not JSON');
  }
  return fromJson(json, 0);
}

function toJson(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return { [BYTES]: encodeBase64(value) };
  if (Array.isArray(value)) return value.map(toJson);
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key.startsWith('$') ? `$${key}` : key, toJson(member)]),
  );
}

function fromJson(json: unknown, depth: number): Result<unknown, string> {
  if (typeof json !== 'object' || json === null) return success(json);
  if (depth >= DEPTH_LIMIT) return failed(`it is nested deeper than ${DEPTH_LIMIT} levels`);
  if (Array.isArray(json)) {
    const members: unknown[] = [];
    for (const item of json) {
      const member = fromJson(item, depth + 1);
      if (!member.ok) return member;
      members.push(member.value);
    }
    return success(members);
  }
  if (BYTES in json) return bytesOf(json);
  const entries: [string, unknown][] = [];
  for (const [key, item] of Object.entries(json)) {
    if (key.startsWith('$') && !key.startsWith('$$')) return failed(`it has an unknown tag, ${key}`);
    const member = fromJson(item, depth + 1);
    if (!member.ok) return member;
    entries.push([key.startsWith('$') ? key.slice(1) : key, member.value]);
  }
  return success(Object.fromEntries(entries));
}

function bytesOf(json: object): Result<unknown, string> {
  const [text, ...others] = Object.values(json) as unknown[];
  const bytes = typeof text === 'string' && others.length === 0 ? decodeBase64(text) : null;
  return bytes === null ? failed('its bytes are not base64') : success(bytes);
}
