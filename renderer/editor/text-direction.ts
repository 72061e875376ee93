/** Letters that read from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours (Unicode, bidi classes R and AL). */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const LETTER = /\p{L}/u;

/** Whether a line reads from right to left: as its first letter does (UAX #9, rules P2 and P3). */
export function isRightToLeft(text: string): boolean {
  if (!RIGHT_TO_LEFT.test(text)) return false;
  return RIGHT_TO_LEFT.test(LETTER.exec(text)?.[0] ?? '');
}
