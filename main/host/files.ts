import { basename } from 'node:path';
import type { Result } from '../../shared/bitext/result.ts';
import { failed, success } from '../../shared/bitext/result.ts';
import type { Answer, FileReference, Parameters } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import { encodeText } from './encode.ts';
import { safeFileName } from './file-name.ts';
import type { FileReferences } from './file-references.ts';
import type { HostDialogs } from './host-options.ts';
import { readTextFile, TEXT_LIMIT } from './read-text-file.ts';
import { writeTextFile } from './write-text-file.ts';

/** Bytes that offered files hold together; beyond it the oldest are let go. */
export const OFFERED_LIMIT = 4 * TEXT_LIMIT;

const UNNAMED = 'text';

/** The requests about texts: choosing, offering, reading, exporting. */
export class Files {
  readonly #references: FileReferences;
  readonly #asks: HostDialogs | null;

  constructor(references: FileReferences, asks: HostDialogs | null) {
    this.#references = references;
    this.#asks = asks;
  }

  async choose({ purpose }: Parameters<'file.choose'>): Promise<Result<FileReference, Failure>> {
    if (!this.#asks)
      return failed({
        code: 'not-allowed',
        detail: 'this shell has no dialogs; offer the bytes of the file',
      });
    const path = await this.#asks.chooseFile(purpose);
    return path === null ? failed({ code: 'cancelled' }) : success(this.#references.grant(path));
  }

  offer({ name, bytes }: Parameters<'file.offer'>): Result<FileReference, Failure> {
    const size = bytes.byteLength;
    if (size > TEXT_LIMIT) return failed({ code: 'file-too-large', name, size, limit: TEXT_LIMIT });
    return success(this.#references.offer(name, bytes));
  }

  async read({ file, encoding }: Parameters<'file.read'>): Promise<Result<Answer<'file.read'>, Failure>> {
    const granted = this.#references.find(file);
    if (!granted) return failed({ code: 'file-missing', name: UNNAMED });
    const from = granted.kind === 'bytes' ? granted.bytes : granted.path;
    const read = await readTextFile(from, { encoding, name: granted.reference.name });
    return read.ok ? success({ file: granted.reference, ...read.value }) : read;
  }

  async export({
    text,
    form,
    format,
    suggestedName,
  }: Parameters<'file.export'>): Promise<Result<Answer<'file.export'>, Failure>> {
    const name = safeFileName(suggestedName, UNNAMED);
    // Before anybody is asked: what cannot be encoded needs no place.
    const encoded = encodeText(text, form);
    if (!encoded.ok) return encoded;
    if (!this.#asks) return success({ name, bytes: new Uint8Array(encoded.value) });
    const path = await this.#asks.chooseSavePath(name, format);
    if (path === null) return failed({ code: 'cancelled' });
    const written = await writeTextFile(path, text, form);
    return written.ok ? success({ name: basename(path), bytes: null }) : written;
  }
}
