/** Which occurrence of its form in the segment a mention is, from 0, out of its key: see `decide/mention-key.ts`. */
export function occurrenceOf(mentionKey: string): number {
  const [, occurrence = '0'] = mentionKey.split(':', 2);
  return Number(occurrence);
}
