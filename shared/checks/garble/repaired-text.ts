import { scanEntities } from './entity-scan.ts';

/** The text with its garbled characters repaired, for comparing; nothing is written. */
export function repairedText(text: string): string {
  const traces = scanEntities(text);
  if (traces.length === 0) return text;
  const parts: string[] = [];
  let kept = 0;
  for (const trace of traces) {
    parts.push(text.slice(kept, trace.start), trace.character);
    kept = trace.end;
  }
  parts.push(text.slice(kept));
  return parts.join('');
}
