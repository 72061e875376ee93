/**
 * Rough Latin spellings of other alphabets, one letter at a time, so that names and loans can be compared across
 * scripts (Вашингтон and Washington, ワシントン). A likeness is all that is wanted: no standard is followed.
 */
const TABLES: readonly (readonly [first: number, spellings: string])[] = [
  // Cyrillic, U+0430 on.
  [
    0x430,
    'a b v g d e zh z i i k l m n o p r s t u f h c ch sh sh _ i _ e yu ya e e dj g e z i i l l n c k i u dz',
  ],
  // Greek, U+03B1 on.
  [0x3b1, 'a v g d e z i th i k l m n x o p r s s t i f h ps o'],
  // Hebrew, U+05D0 on.
  [0x5d0, 'a b g d h v z h t i k k l m m n n s _ p p c c k r sh t'],
  // Arabic, U+0621 on (up to ghain), then U+0641 on.
  [0x621, '_ a a v a i a b _ t th g h h d d r z s sh s d t z _ g'],
  [0x641, 'f k k l m n h v i i'],
  // Armenian, U+0561 on.
  [0x561, 'a b g d e z e e t zh i l h ts k h dz g ch m i n sh o ch p j r s v t r ts u p k o f'],
  // Georgian, U+10D0 on.
  [0x10d0, 'a b g d e v z t i k l m n o p zh r s t u p k g k sh ch ts dz ts ch h j h'],
  // Katakana, U+30A1 on.
  [
    0x30a1,
    'a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji _ tsu zu te de to do ' +
      'na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo ya ya yu yu yo yo ra ri ru re ro wa wa i e o n vu ka ke',
  ],
];

const spellings = new Map<string, string>();
for (const [first, list] of TABLES) {
  list.split(' ').forEach((spelling, at) => {
    spellings.set(String.fromCharCode(first + at), spelling === '_' ? '' : spelling);
  });
}

/** The folded word in Latin letters as far as the tables go; a word in Latin letters comes back as it is. */
export function romanise(folded: string): string {
  if (/^[\u0000-\u02ff]*$/.test(folded)) return folded;
  let out = '';
  for (const letter of folded) out += spellings.get(letter) ?? letter;
  return out;
}
