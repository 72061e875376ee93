/*
 * Words for thousands and more, as powers of ten; `*` stands for an ending. English and Russian, Lithuanian, Latvian and Turkish
 * count in the short scale above the milliard, French, German, Spanish, Italian, Polish ... in the long one; Brazilian Portuguese writes
 * "bilhão" for what Portugal calls "mil milhões".
 */
const WORDS: Readonly<Record<string, string>> = {
  en: '3:thousand,thousands,k 5:lakh,lakhs 6:million,millions,mn,mln,mio 7:crore,crores 9:billion,billions,bn,bln 12:trillion,trillions,tn,trn',
  fr: '3:mille,millier,milliers,k 6:million,millions,mio 9:milliard,milliards,md,mds,mrd,mrds 12:billion,billions 18:trillion,trillions',
  de: '3:tausend,tsd 6:million,millionen,mio,mill 9:milliarde,milliarden,mrd,mia 12:billion,billionen 18:trillion,trillionen',
  es: '3:mil,miles 6:millón,millon,millones 9:millardo,millardos 12:billón,billones 18:trillón,trillones',
  pt: '3:mil 6:milhão,milhões,mi 9:bilhão,bilhões,bi 12:bilião,biliões,trilhão,trilhões,tri',
  it: '3:mila,mille,migliaia 6:milione,milioni,mln 9:miliardo,miliardi,mld,mrd 12:bilione,bilioni',
  nl: '3:duizend 6:miljoen,mln 9:miljard,mld,mrd 12:biljoen',
  lt: '3:tūkst* 6:mln,milijon* 9:mlrd,milijard* 12:trln,trilijon*',
  lv: '3:tūkst* 6:milj,miljon* 9:mljrd,miljard* 12:triljon*',
  pl: '3:tys,tysi* 6:mln,milion* 9:mld,miliard* 12:bln,bilion*',
  ru: '3:тыс,тысяч* 6:млн,миллион* 9:млрд,миллиард* 12:трлн,триллион*',
  uk: '3:тис,тисяч* 6:млн,мільйон* 9:млрд,мільярд* 12:трлн,трильйон*',
  be: '3:тыс,тысяч* 6:млн,мільён* 9:млрд,мільярд* 12:трлн,трыльён*',
  bg: '3:хил,хиляд* 6:млн,милион* 9:млрд,милиард* 12:трлн,трилион*',
  cs: '3:tis,tisíc* 6:mil,mio,milion*,milión* 9:mld,miliard* 12:bil,bilion*',
  sk: '3:tis,tisíc* 6:mil,mio,milión* 9:mld,miliard* 12:bil,bilión*',
  sv: '3:tusen,tkr 6:miljon,miljoner,mn,milj 9:miljard,miljarder,md,mdr 12:biljon,biljoner',
  da: '3:tusind,tusinde 6:million,millioner,mio 9:milliard,milliarder,mia,mrd 12:billion,billioner',
  nb: '3:tusen 6:million,millioner,mill,mio 9:milliard,milliarder,mrd 12:billion,billioner',
  fi: '3:tuhat*,tuhan* 6:milj,miljoon* 9:mrd,miljard* 12:biljoon*',
  et: '3:tuh,tuhat*,tuhan* 6:mln,miljon* 9:mld,mrd,miljard* 12:triljon*',
  hu: '3:ezer* 6:millió*,mio 9:milliárd*,mrd 12:billió*',
  is: '3:þúsund*,þús 6:milljón* 9:milljarð* 12:billjón*',
  ro: '3:mie,mii 6:milion*,mil,mln 9:miliard*,mld 12:bilion*,trilion*',
  el: '3:χιλιάδ*,χιλ 6:εκατομμύρι*,εκατομμυρ*,εκατ 9:δισεκατομμύρι*,δισεκατομμυρ*,δισ,δις 12:τρισεκατομμύρι*,τρισ',
  tr: '3:bin* 6:milyon*,mn 9:milyar*,mr 12:trilyon*',
};

/** Letters that stand close on the number, or before a currency's sign: `5m`, `3,2 M€`. They may be other units. */
const LETTERS: Readonly<Record<string, number>> = { k: 3, K: 3, m: 6, M: 6, b: 9, B: 9, G: 9, T: 12, t: 12 };

/* The word that is written: singular or invariable, and plural where that is another; `_` is a space. */
const WRITTEN: Readonly<Record<string, string>> = {
  en: '3:thousand 6:million 9:billion 12:trillion',
  fr: '6:million|millions 9:milliard|milliards 12:billion|billions',
  de: '6:Million|Millionen 9:Milliarde|Milliarden 12:Billion|Billionen',
  es: '3:mil 6:millón|millones 9:mil_millones 12:billón|billones',
  it: '6:milione|milioni 9:miliardo|miliardi',
  nl: '3:duizend 6:miljoen 9:miljard 12:biljoen',
  lt: '3:tūkst. 6:mln. 9:mlrd. 12:trln.',
  lv: '3:tūkst. 6:milj. 9:mljrd.',
  pl: '3:tys. 6:mln 9:mld 12:bln',
  ru: '3:тыс. 6:млн 9:млрд 12:трлн',
  uk: '3:тис. 6:млн 9:млрд 12:трлн',
};

interface Table {
  readonly words: ReadonlyMap<string, number>;
  readonly stems: ReadonlyMap<string, number>;
}

const tables = new Map<string, Table>();

function tableOf(language: string): Table {
  let table = tables.get(language);
  if (!table) {
    const words = new Map<string, number>();
    const stems = new Map<string, number>();
    const rows = Object.hasOwn(WORDS, language) ? (WORDS[language] ?? '') : '';
    for (const row of rows.split(' ')) {
      const [power, forms = ''] = row.split(':');
      for (const form of forms.split(','))
        if (form.endsWith('*')) stems.set(form.slice(0, -1), Number(power));
        else if (form !== '') words.set(form, Number(power));
    }
    table = { words, stems };
    tables.set(language, table);
  }
  return table;
}

/** The power of ten that a word stands for in the language; 0 where it stands for none. */
export function powerOfWord(word: string, language: string): number {
  const low = word.toLowerCase();
  const { words, stems } = tableOf(language);
  const known = words.get(low);
  if (known !== undefined) return known;
  if (stems.size === 0) return 0;
  for (let end = low.length; end >= 3 && end >= low.length - LONGEST_ENDING; end--) {
    const power = stems.get(low.slice(0, end));
    if (power !== undefined) return power;
  }
  return 0;
}

const LONGEST_ENDING = 6;

/** The power of ten that a letter may stand for; 0 for others. */
export function powerOfLetter(letter: string): number {
  return Object.hasOwn(LETTERS, letter) ? (LETTERS[letter] ?? 0) : 0;
}

/** How the language writes that power behind a number, or null where that is not known or needs grammar. */
export function writtenPower(power: number, language: string, isPlural: boolean): string | null {
  const rows = Object.hasOwn(WRITTEN, language) ? (WRITTEN[language] ?? '') : '';
  const row = rows.split(' ').find((one) => one.startsWith(`${power}:`));
  const [singular, plural] = row?.slice(row.indexOf(':') + 1).split('|') ?? [];
  return ((isPlural ? plural : undefined) ?? singular)?.replace('_', ' ') ?? null;
}
