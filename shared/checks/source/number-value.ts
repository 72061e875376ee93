/** One name for each value, however it is written: digits without idle zeros, shifted by a power of ten. `('1', '50', 6)` is 1500000. */
export function valueKey(integer: string, fraction: string, power = 0): string {
  let before = integer;
  let after = fraction;
  if (power > 0) {
    const padded = after.padEnd(power, '0');
    before += padded.slice(0, power);
    after = padded.slice(power);
  }
  return keyOf(before, after);
}

function keyOf(integer: string, fraction: string): string {
  let start = 0;
  while (start < integer.length - 1 && integer[start] === '0') start++;
  let end = fraction.length;
  while (end > 0 && fraction[end - 1] === '0') end--;
  const whole = integer.slice(start) || '0';
  return end === 0 ? whole : `${whole}.${fraction.slice(0, end)}`;
}

/** The value of a key times a power of ten. */
export function shiftedKey(key: string, power: number): string {
  const [integer = '', fraction = ''] = key.split('.');
  return valueKey(integer, fraction, power);
}

/** Half, thirds, quarters ... as one key each: those that decimals can write are written so. */
export function ratioKey(above: number, below: number): string {
  const thousandths = (above * 1000) / below;
  return Number.isInteger(thousandths)
    ? valueKey(String(Math.floor(thousandths / 1000)), String(thousandths % 1000).padStart(3, '0'))
    : `${above}/${below}`;
}
