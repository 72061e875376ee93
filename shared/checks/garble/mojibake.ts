import type { Draft, SegmentView } from '../segment-check.ts';
import { replaceFix } from '../segment-check.ts';
import { scanMojibake } from './mojibake-scan.ts';

/**
 * `garble/mojibake`: letters that were stored in UTF-8 and read in an encoding of one byte a character (`Ã©`, `вЂ“`,
 * `├⌐`), once or more often. Only what is whole UTF-8 again, and hardly natural as it stands, is reported.
 *
 * Leaves alone what could as well have been written ("MARQUÉ…", "5×£35", a single `Ã¥` beside whole characters), what two
 * encodings explain in different ways, texts of which more would stay garbled than is decoded, and what the source has too.
 */
export function mojibakeCheck({ segment, source, isClean }: SegmentView): Draft[] {
  if (isClean) return [];
  return scanMojibake(segment.text).flatMap(({ start, end, text }) => {
    const found = segment.text.slice(start, end);
    if (source.some((partner) => partner.text.includes(found))) return [];
    return {
      check: 'garble/mojibake' as const,
      severity: 'error' as const,
      start,
      end,
      code: 'mojibake' as const,
      values: { found, text },
      fixes: [replaceFix('decode-mojibake', segment, start, end, text)],
    };
  });
}
