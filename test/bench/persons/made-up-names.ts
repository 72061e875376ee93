import { sequence } from './name-pairs.ts';

const STARTS =
  'Vla Bo Ser Mi Ste Ka Pe Ro Mar Gri Al Dmi No Lu Ha Mo Kha Yu Tcher Du Ber Le Gar Fa Wal Zy Go Sta Ra El Bran Cla Thi Qua'.split(
    ' ',
  );
const MIDDLES = 'ri ko di la mo sta ni vo re ta lu ga che sha zi ber ma no ssi kha ran tel dou'.split(' ');
const ENDS = 'ov ova ev enko ski ska itch in ian ez son mann er eau i ou is as ic uk adze ard et oy'.split(
  ' ',
);

/** Different names that sound like some, of two to four syllables, the same every time. */
export function madeUpNames(count: number): string[] {
  const random = sequence(5);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)];
  const names = new Set<string>();
  while (names.size < count) {
    const middle = random() < 0.7 ? pick(MIDDLES) : '';
    names.add(pick(STARTS) + middle + pick(MIDDLES) + pick(ENDS));
  }
  return [...names];
}
