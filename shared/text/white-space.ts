/**
 * Whether the UTF-16 unit is white space as the segmentation sees it: what JavaScript trims (with the no-break spaces and the byte
 * order mark), and NEL and the zero width space, which it does not. All white space is of one unit.
 */
export function isWhiteSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || (unit >= 9 && unit <= 13);
  return (
    unit === 0x85 ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

/** Offset of the first unit from `start` on that is not white space; `end` where there is none. */
export function skipWhiteSpace(text: string, start: number, end: number = text.length): number {
  let at = start;
  while (at < end && isWhiteSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Offset behind the last unit before `end` that is not white space; `start` where there is none. */
export function skipWhiteSpaceBack(text: string, end: number, start = 0): number {
  let at = end;
  while (at > start && isWhiteSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
