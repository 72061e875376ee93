import type { Result } from '../bitext/result.ts';
import { failed, success } from '../bitext/result.ts';
import type { TermsFailure } from './terms-read.ts';

/**
 * The fields of separated values, a list a record (RFC 4180): fields may be in quotation marks, which are doubled within and
 * then may hold separators and line ends. Any line end ends a record; a quotation mark within a bare field stands for itself;
 * records of one empty field are let pass. Linear.
 */
export function readFields(
  text: string,
  separator: string,
): Result<readonly (readonly string[])[], TermsFailure> {
  const records: string[][] = [];
  let record: string[] = [];
  const endOfBare = new RegExp(`[${separator}\\r\\n]`, 'g');
  let at = 0;
  while (at < text.length) {
    let end: number;
    if (text[at] === '"') {
      const quoted = quotedEnd(text, at);
      end = quoted + 1;
      if (quoted < 0 || !isEnd(text, end, separator)) return failed({ code: 'quote', ...placeOf(text, at) });
      record.push(text.slice(at + 1, quoted).replaceAll('""', '"'));
    } else {
      endOfBare.lastIndex = at;
      end = endOfBare.exec(text)?.index ?? text.length;
      record.push(text.slice(at, end));
    }
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (text[end] === separator) {
      if (at >= text.length) record.push('');
      else continue;
    }
    if (record.length > 1 || record[0] !== '') records.push(record);
    record = [];
  }
  if (record.length > 0) records.push(record);
  return success(records);
}

/** Offset of the quotation mark that closes the one at `start`; -1 where none does. */
function quotedEnd(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function isEnd(text: string, at: number, separator: string): boolean {
  return at >= text.length || text[at] === separator || text[at] === '\r' || text[at] === '\n';
}

function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: lines[lines.length - 1].length + 1 };
}
