import type { LogEntry } from './log-entries.ts';
import { localTime } from './local-time.ts';

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
const VERSION = 1;

/**
 * What was done to a project as JSON, version 1:
 *
 *     { "version": 1,
 *       "changes": [{
 *         "number": 3, "time": "2026-03-01T14:05:09+01:00", "author": "A. Editor",
 *         "origin": "typed" | "fix" | "name" | "script" ..., "label": "type",
 *         "steps": [{ "nature": "text" | "split" | "merge" | "link" | "mark" ...,
 *                     "side": "target" | "source" | null, "segments": [12], "subject": null | "sourceLanguage",
 *                     "before": ["old text"], "after": ["new text"] }] }] }
 *
 * Oldest first. Time is the author's, with its distance from UTC. Segments are ids, as the steps of `visavis apply` name them.
 * `before` and `after` hold the whole text of each segment, links as `[3]:[4, 5]` (source:target), or the values of what `subject` names.
 */
export function formatLogJson(entries: readonly LogEntry[]): string {
  const changes = entries.map(({ number, time, offset, author, origin, label, steps }) => ({
    number,
    time: localTime(time, offset, 'T'),
    author,
    origin,
    label,
    steps,
  }));
  return `${JSON.stringify({ version: VERSION, changes }, null, 2)}\n`;
}
