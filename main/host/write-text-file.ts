import type { Result } from '../../shared/bitext/result.ts';
import type { FileForm } from '../../shared/contract/encoding.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import type { AtomicWriteOptions, WrittenFile } from './atomic-write.ts';
import { writeFileAtomically } from './atomic-write.ts';
import { encodeText } from './encode.ts';

/**
 * Writes a text in a form, all or nothing: what cannot be encoded, or does not fit on the disk, leaves what stood there as it was.
 */
export async function writeTextFile(
  path: string,
  text: string,
  form: FileForm,
  options: AtomicWriteOptions = {},
): Promise<Result<WrittenFile, Failure>> {
  const encoded = encodeText(text, form);
  return encoded.ok ? writeFileAtomically(path, encoded.value, options) : encoded;
}
