import crc32 from 'crc-32';

/** The lines of a project file, without what is in them. `project-file.ts` says how they look. */

export const PROJECT_VERSION = 2;
export const FORMAT = 'visavis-project';

const HEADER_FORM =
  /^(\{"format":"visavis-project","version":(\d{1,9})),"check":"([0-9a-f]{8})","parts":\[\r?$/;
const LINE_FORM = /^\["([a-z-]{1,40})",(\d{1,7}),"([0-9a-f]{8})",/;
/** The same, damaged: enough to say which line it was. */
const LINE_TRACE = /^.{0,2}"([a-z-]{1,40})".(\d{1,7})/su;

/** CRC-32 over UTF-8, in 8 hexadecimal digits. */
export function checksum(...texts: readonly string[]): string {
  const value = texts.reduce((before, text) => crc32.str(text, before), 0);
  return (value >>> 0).toString(16).padStart(8, '0');
}

export function checksumOfLine(name: string, index: number, payload: string): string {
  return checksum(`${PROJECT_VERSION} ${name} ${index} `, payload);
}

/** The first line of a file of this version. */
export const HEADER = headerOf(`{"format":"${FORMAT}","version":${PROJECT_VERSION}`);

function headerOf(start: string): string {
  return `${start},"check":"${checksum(start)}","parts":[`;
}

/** The version that the first line names under its checksum; null where it does not. */
export function versionOf(text: string): number | null {
  const end = text.indexOf('\n');
  // A header has some eighty characters: no regular expression over what is none.
  const header = HEADER_FORM.exec(text.slice(0, end < 0 || end > 200 ? 200 : end));
  return header && checksum(header[1]) === header[3] ? Number(header[2]) : null;
}

/** A line whose checksum is right. */
export interface WholeLine {
  readonly name: string;
  readonly index: number;
  readonly check: string;
  readonly payload: string;
  /** 1-based. */
  readonly line: number;
}

/** What is left of a line. */
export interface BrokenLine {
  readonly line: number;
  /** What it seems to have been; null where it does not even say so. */
  readonly name: string | null;
  readonly index: number | null;
}

export interface FileLines {
  readonly whole: readonly WholeLine[];
  readonly broken: readonly BrokenLine[];
  /** First line whose contents are whole but not what must stand around them; null where there is none. */
  readonly untidy: number | null;
  readonly count: number;
}

/** More is no project: half a thousand million items. */
const MOST_LINES = 1_000_000;

/** Every line after the first. A carriage return at a line's end, which some programs add, is no damage. */
export function readLines(text: string): FileLines {
  const lines = text.split('\n', MOST_LINES);
  const whole: WholeLine[] = [];
  const broken: BrokenLine[] = [];
  let untidy: number | null = null;
  const end = endOf(lines);
  for (let at = 1; at < end; at++) {
    const line = withoutReturn(lines[at]);
    const last = at === end - 1;
    const found = readLine(line, at + 1, last);
    if (!found) broken.push(traceOf(line, at + 1));
    else {
      whole.push(found.line);
      if (!found.tidy) untidy ??= at + 1;
    }
  }
  if (lines.length - end !== 2 || withoutReturn(lines[end]) !== ']}' || lines[end + 1] !== '')
    untidy ??= lines.length;
  return { whole, broken, untidy, count: lines.length };
}

/** Index after the last line that could hold a part. */
function endOf(lines: readonly string[]): number {
  let end = lines.length;
  while (end > 1 && lines[end - 1].length < 12) end--;
  return end;
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** `tidy`: nothing but the payload's surroundings may differ from how the line was written. */
function readLine(
  text: string,
  line: number,
  last: boolean,
): { readonly line: WholeLine; readonly tidy: boolean } | null {
  const start = LINE_FORM.exec(text);
  if (!start) return null;
  const [head, name, number, check] = start;
  const index = Number(number);
  for (const tail of last ? [']', '],'] : ['],', ']']) {
    const payload = text.slice(head.length, text.length - tail.length);
    if (checksumOfLine(name, index, payload) !== check) continue;
    const tidy = tail === (last ? ']' : '],') && text.endsWith(tail);
    return { line: { name, index, check, payload, line }, tidy };
  }
  return null;
}

function traceOf(text: string, line: number): BrokenLine {
  const found = LINE_TRACE.exec(text.slice(0, 60));
  return { line, name: found?.[1] ?? null, index: found ? Number(found[2]) : null };
}
