import { scanEntities } from './entity-scan.ts';
import { repairMojibake } from './mojibake-scan.ts';

/** The text with its garbled characters repaired, for comparing; nothing is written. */
export function repairedText(text: string): string {
  const repaired = repairMojibake(text);
  const traces = scanEntities(repaired);
  if (traces.length === 0) return repaired;
  const parts: string[] = [];
  let kept = 0;
  for (const trace of traces) {
    parts.push(repaired.slice(kept, trace.start), trace.character);
    kept = trace.end;
  }
  parts.push(repaired.slice(kept));
  return parts.join('');
}
