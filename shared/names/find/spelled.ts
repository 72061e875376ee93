/** Kinds of space, apostrophe and hyphen are typography, and whether an accent is composed is encoding: neither is spelling. */
export function asSpelled(name: string): string {
  if (/^[\w ]*$/.test(name) && !name.includes('  ')) return name;
  return name
    .replace(/\s+/gu, ' ')
    .replace(/[\u2019\u02BC]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .normalize('NFC');
}
