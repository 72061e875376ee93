import Papa from 'papaparse';
import type { Result } from '../bitext/result.ts';
import { failed, success } from '../bitext/result.ts';
import type { TermsFailure } from './terms-read.ts';

/**
 * The fields of separated values, a list a record (RFC 4180). Any line end ends a record, and is a line feed within a field; empty
 * records are let pass. Fails at the first field in quotation marks that is not closed, or goes on after them. Linear.
 */
export function readFields(
  text: string,
  separator: string,
): Result<readonly (readonly string[])[], TermsFailure> {
  // The library goes by one kind of line end a file; spreadsheets mix them.
  const lines = text.replace(/\r\n?/g, '\n');
  const { data, errors } = Papa.parse<string[]>(lines, {
    delimiter: separator,
    newline: '\n',
    skipEmptyLines: true,
  });
  const wrong = errors.find(({ type }) => type === 'Quotes');
  if (!wrong) return success(data);
  // It gives the offset after the opening mark.
  return failed({ code: 'quote', ...placeOf(lines, Math.max(0, (wrong.index ?? 0) - 1)) });
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: lines[lines.length - 1].length + 1 };
}
