/**
 * The units that Windows-1252 has for the bytes 0x80 to 0x9F; the five bytes without one stay the controls that Latin-1
 * has there. All other bytes from 0xA0 on are their own unit. From the WHATWG Encoding Standard, index windows-1252.
 */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const bytes: ReadonlyMap<number, number> = new Map(
  Array.from(HIGH).map((unit, at) => [unit.charCodeAt(0), 0x80 + at]),
);

/** The byte that a unit was read from, by Windows-1252 or Latin-1; -1 where it comes from none above 0x7F. */
export function byteOfUnit(unit: number): number {
  if (unit < 0x80) return -1;
  return unit <= 0xff ? unit : (bytes.get(unit) ?? -1);
}
