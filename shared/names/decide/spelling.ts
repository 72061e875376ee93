/**
 * A spelling as it is compared with others: kinds of space, apostrophe and hyphen are typography, and whether an accent is
 * composed is encoding. Accents and case count.
 */
export function spellingOf(name: string): string {
  return name
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\u2019\u02BC]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .normalize('NFC');
}
