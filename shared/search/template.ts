import type { Hit } from './query.ts';

/** `$$`, `$&`, `$1` to `$99`, `$<name>`: as in the `replace` of ECMAScript. */
const REFERENCE = /\$(?:(\$)|(&)|(\d{1,2})|<([^>]*)>)/g;

/**
 * The replacement with its references filled in from the hit, which reads `words`. A reference to a group that there is not stays
 * as it was written (`strangeReference` tells of it before); a group that took no part is empty. Without groups (plain text) nothing
 * is a reference.
 */
export function fillTemplate(template: string, { groups }: Hit, words: string): string {
  if (!groups) return template;
  return template.replace(
    REFERENCE,
    (written: string, dollar?: string, whole?: string, digits?: string, name?: string) => {
      if (dollar !== undefined) return '$';
      if (whole !== undefined) return words;
      if (digits !== undefined) return numbered(groups.numbered, digits) ?? written;
      return name !== undefined && Object.hasOwn(groups.named, name) ? groups.named[name] : written;
    },
  );
}

/** Two digits are one reference where there are so many groups; else the second digit is a digit. Null where there is no such group. */
function numbered(groups: readonly (string | null)[], digits: string): string | null {
  const whole = groups[Number(digits) - 1];
  if (whole !== undefined) return whole ?? '';
  const first = digits.length === 2 ? groups[Number(digits[0]) - 1] : undefined;
  return first === undefined ? null : (first ?? '') + digits.slice(1);
}

/** The first reference to a group that there is not, as it was written; null where there is none. */
export function strangeReference(template: string, { groups }: Hit): string | null {
  if (!groups) return null;
  for (const [written, , , digits, name] of template.matchAll(REFERENCE)) {
    const isStrange =
      digits === undefined
        ? name !== undefined && !Object.hasOwn(groups.named, name)
        : numbered(groups.numbered, digits) === null;
    if (isStrange) return written;
  }
  return null;
}
