import { editedText } from './composed-edits.ts';
import { scanEntities } from './entity-scan.ts';
import { repairMojibake } from './mojibake-scan.ts';

/** The text with its garbled characters repaired, for comparing; nothing is written. */
export function repairedText(text: string): string {
  const repaired = repairMojibake(text);
  return editedText(
    repaired,
    scanEntities(repaired).map(({ start, end, character }) => ({ start, end, text: character })),
  );
}
