/** BGN/PCGN 1947 without its marks, and the letters that Ukrainian, Belarusian, Serbian and Macedonian add. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  (
    'а a|б b|в v|г g|д d|е e|ё yo|ж zh|з z|и i|й y|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ф f|х kh|ц ts|ч ch|ш sh|щ shch|ъ |ы y|ь |э e|ю yu|я ya|' +
    'і i|ї yi|є ye|ґ g|ў u|ђ dj|ј y|љ ly|њ ny|ћ c|џ dj|ѓ gj|ќ kj|ѕ dz'
  )
    .split('|')
    .map((entry): [string, string] => {
      const [cyrillic, latin] = entry.split(' ');
      return [cyrillic, latin];
    }),
);

/** A name in Cyrillic letters as Latin ones write it; null where it has none. Small letters. Linear. */
export function romanised(name: string): string | null {
  if (!/\p{Script=Cyrillic}/u.test(name)) return null;
  const letters = name.normalize('NFC').toLowerCase();
  return Array.from(letters, (letter) => LETTERS.get(letter) ?? letter).join('');
}
