import { localTime } from './local-time.ts';
import type { LogEntry, LogStep } from './log-entries.ts';

/** UTF-16 units of each text that are shown, around what changed. */
const SHOWN = 60;
/** How many of them stand before the change. */
const LEAD = 20;

/**
 * A line a step, oldest first, in columns between tabs: number of the change, time, author, origin, nature, what it is about, and
 * before -> after, shortened around the place that differs.
 */
export function formatLogText(entries: readonly LogEntry[]): string {
  return entries
    .flatMap((entry) =>
      entry.steps.map((step) => {
        const { number, time, offset, author, origin } = entry;
        const columns = [
          String(number),
          localTime(time, offset, ' '),
          author === '' ? '-' : author,
          origin,
          step.nature,
          whereOf(step),
          changeOf(step),
        ];
        return `${columns.map(plain).join('\t')}\n`;
      }),
    )
    .join('');
}

/** Segments that are named; of more the number is said. */
const NAMED = 5;

function whereOf({ side, segments, subject }: LogStep): string {
  if (subject !== null) return subject;
  const ids = segments.length > NAMED ? `${segments.length} segments` : segments.join(' ');
  return side ? `${side} ${ids}` : ids;
}

function changeOf({ before, after }: LogStep): string {
  const [old, now] = [before.join(' | '), after.join(' | ')];
  const shorter = Math.min(old.length, now.length);
  let same = 0;
  while (same < shorter && old.charCodeAt(same) === now.charCodeAt(same)) same++;
  const start = Math.max(0, same - LEAD);
  return `${shortened(old, start)} -> ${shortened(now, start)}`;
}

function shortened(text: string, from: number): string {
  if (text === '') return '-';
  const start = text.length <= SHOWN ? 0 : wholeCharacter(text, Math.min(from, text.length - SHOWN));
  const end = wholeCharacter(text, start + SHOWN);
  return `"${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}"`;
}

/** No pair of surrogates is cut. */
function wholeCharacter(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const isInside = /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1));
  return isInside ? at - 1 : at;
}

/** No text can move the cursor of a terminal or begin a column. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
}
