import { failed, success } from '../bitext/result.ts';
import type { TermList } from '../names/decide/term.ts';
import { cleanTerm } from '../names/decide/term.ts';
import type { NameKind } from '../names/name-group.ts';
import { readFields } from './terms-csv-fields.ts';
import type { TermsAsked, TermsRead, WrittenTerms } from './terms-read.ts';
import { LeftCounter } from './terms-read.ts';
import { writable } from './terms-writable.ts';

const COLUMNS = ['preferred', 'admitted', 'deprecated', 'kind', 'source', 'note'] as const;
type Column = (typeof COLUMNS)[number];

const SEPARATORS = [',', ';', '\t'] as const;
const KINDS: readonly NameKind[] = ['person', 'place', 'organisation', 'other'];

/**
 * Reads a list of names as separated values (comma, semicolon or tab). The first line names the columns, of which only `preferred`
 * must be there, in any order; several forms in a field are parted by `|` (`\|` where it belongs to a form, `\\` for a backslash). A
 * file of this kind does not say its languages: the list has those asked for. Linear.
 */
export function readTermsCsv(text: string, asked: TermsAsked = {}): TermsRead {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const separator = separatorOf(body);
  if (separator === null) return failed({ code: 'header' });
  const read = readFields(body, separator);
  if (!read.ok) return read;
  const [header, ...records] = read.value;
  const left = new LeftCounter();
  const columns = header.map((name) => columnNamed(name));
  const terms = records.flatMap((record) => {
    countPassed(record, header, columns, left);
    const field = (column: Column) => unguarded(record[columns.indexOf(column)] ?? '');
    if (record.every((one) => one.trim() === '')) return [];
    const term = cleanTerm({
      preferred: field('preferred'),
      admitted: formsIn(field('admitted')),
      deprecated: formsIn(field('deprecated')),
      kind: kindOf(field('kind').trim().toLowerCase(), left),
      source: field('source'),
      note: field('note'),
    });
    if (term === null) left.add('nothing-preferred');
    return term === null ? [] : [term];
  });
  const list = {
    language: asked.language ?? 'und',
    sourceLanguage: asked.sourceLanguage ?? null,
    terms,
  };
  return success({ list, left: left.all() });
}

/** Writes a list as comma-separated values (RFC 4180) that `readTermsCsv` reads back. What a spreadsheet would take for a formula gets an apostrophe before it, which reading takes away. */
export function writeTermsCsv({ terms }: TermList): WrittenTerms {
  const { terms: clean, left } = writable(terms);
  const records = clean.map((term) => [
    term.preferred,
    term.admitted.map(escapedForm).join('|'),
    term.deprecated.map(escapedForm).join('|'),
    term.kind,
    term.source ?? '',
    term.note,
  ]);
  const text = [[...COLUMNS], ...records]
    .map((record) => `${record.map((field) => quoted(guarded(field))).join(',')}\r\n`)
    .join('');
  return { text, left };
}

/** The separator by which the first line names the most columns; null where it names no `preferred`. */
function separatorOf(text: string): string | null {
  const [first] = text.trimStart().split(/[\r\n]/, 1);
  const found = SEPARATORS.map((separator) => ({
    separator,
    columns: first.split(separator).map((name) => columnNamed(name.replace(/^"(.*)"$/, '$1'))),
  })).filter(({ columns }) => columns.includes('preferred'));
  const named = ({ columns }: (typeof found)[number]) => columns.filter((column) => column !== null).length;
  const [best] = found.toSorted((one, other) => named(other) - named(one));
  return found.length === 0 ? null : best.separator;
}

function columnNamed(name: string): Column | null {
  const plain = name.trim().toLowerCase();
  return COLUMNS.find((column) => column === plain) ?? null;
}

/** Fields in columns that are not known, or beyond the last. */
function countPassed(
  record: readonly string[],
  header: readonly string[],
  columns: readonly (Column | null)[],
  left: LeftCounter,
): void {
  for (const [at, field] of record.entries()) {
    const column = columns[at] ?? null;
    const isRead = column !== null && columns.indexOf(column) === at;
    if (!isRead && field.trim() !== '') left.add('category', header[at]?.trim() || `column ${at + 1}`);
  }
}

function kindOf(said: string, left: LeftCounter): NameKind {
  const kind = KINDS.find((one) => one === said);
  if (kind === undefined && said !== '') left.add('kind', said);
  return kind ?? 'other';
}

/** The forms between the bars. */
function formsIn(field: string): string[] {
  return (field.match(/(?:\\[\s\S]|[^\\|])+|\\$/g) ?? []).map((form) => form.replace(/\\([\\|])/g, '$1'));
}

function escapedForm(form: string): string {
  return form.replace(/[\\|]/g, '\\$&');
}

/** What spreadsheets calculate, with the apostrophes that were put before it. */
const FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

function guarded(field: string): string {
  return FORMULA.test(field) ? `'${field}` : field;
}

function unguarded(field: string): string {
  return field.startsWith("'") && FORMULA.test(field.slice(1)) ? field.slice(1) : field;
}

function quoted(field: string): string {
  return /[",;\t\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
