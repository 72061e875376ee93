import { open } from 'node:fs/promises';
import { onTestFinished } from 'vitest';

/** An error as the system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: no`), { code });
}

type FileMethod = 'chmod' | 'datasync' | 'sync' | 'write' | 'writeFile';

/** Runs in place of a method of every open file; `original` is what it would have done with other arguments. */
type Replacement = (
  original: (...given: unknown[]) => unknown,
  given: readonly unknown[],
  call: number,
) => unknown;

/** Replaces a method of all of Node's open files until the running test has ended. `call` counts from 0. */
export async function replaceFileMethod(method: FileMethod, replacement: Replacement): Promise<void> {
  const handle = await open(import.meta.filename);
  await handle.close();
  const methods: object = Reflect.getPrototypeOf(handle) ?? {};
  const original: unknown = Reflect.get(methods, method);
  if (typeof original !== 'function') throw new Error(`open files have no ${method}`);
  let call = 0;
  Reflect.set(methods, method, function replaced(this: unknown, ...given: unknown[]) {
    return replacement((...others) => Reflect.apply(original, this, others) as unknown, given, call++);
  });
  onTestFinished(() => void Reflect.set(methods, method, original));
}

/** The next call of the method fails, the others work. */
export function failOnce(method: FileMethod, code: string): Promise<void> {
  return replaceFileMethod(method, (original, given, call) =>
    call === 0 ? Promise.reject(systemError(code)) : original(...given),
  );
}

/** Writes at a position are cut to so many bytes; an error refuses them. */
export function limitWrites(limit: (length: number, call: number) => number | Error): Promise<void> {
  return replaceFileMethod('write', (original, [bytes, from, length, position], call) => {
    const allowed = limit(Number(length), call);
    return allowed instanceof Error ? Promise.reject(allowed) : original(bytes, from, allowed, position);
  });
}
