import { randomUUID } from 'node:crypto';
import { basename, dirname } from 'node:path';
import type { FileReference } from '../../shared/contract/contract.ts';

/** What stands behind a reference: a file of this machine, or bytes that the window brought. */
export type Granted =
  | { readonly kind: 'path'; readonly path: string; readonly reference: FileReference }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly reference: FileReference };

/**
 * The files that the window may reach. It names them by references that say nothing of the path and cannot be guessed; what
 * was never granted does not exist for it.
 */
export class FileReferences {
  readonly #granted = new Map<string, Granted>();
  readonly #idOfPath = new Map<string, string>();
  readonly #offeredLimit: number;
  #offeredBytes = 0;

  /** `offeredLimit` bounds the bytes that offered files hold together; beyond it the oldest of them are let go. */
  constructor(offeredLimit: number) {
    this.#offeredLimit = offeredLimit;
  }

  /** The same path always has the same reference. `name` and `folder` are what the window shows. */
  grant(path: string, name = basename(path), folder = dirname(path)): FileReference {
    const id = this.#idOfPath.get(path) ?? randomUUID();
    const reference = { id, name, folder };
    this.#idOfPath.set(path, id);
    this.#granted.set(id, { kind: 'path', path, reference });
    return reference;
  }

  /** Keeps a copy of the bytes, so that what the window does with its own does not matter. */
  offer(name: string, bytes: Uint8Array): FileReference {
    for (const [id, granted] of this.#granted) {
      if (this.#offeredBytes + bytes.byteLength <= this.#offeredLimit) break;
      if (granted.kind !== 'bytes') continue;
      this.#offeredBytes -= granted.bytes.byteLength;
      this.#granted.delete(id);
    }
    const reference = { id: randomUUID(), name, folder: '' };
    this.#granted.set(reference.id, { kind: 'bytes', bytes: Uint8Array.from(bytes), reference });
    this.#offeredBytes += bytes.byteLength;
    return reference;
  }

  /** What the reference stands for, or null where the window made it up or it was let go. */
  find(id: string): Granted | null {
    return this.#granted.get(id) ?? null;
  }
}
