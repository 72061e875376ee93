import type { SingleByteEncoding } from './encodings.ts';

/**
 * The letters beyond ASCII of a language and how many of a thousand letters each makes up. Only orders of magnitude matter:
 * they decide between code pages that give one byte different letters.
 */
export interface LanguageLetters {
  readonly language: string;
  /** Lower-case letters to letters in a thousand. */
  readonly perThousand: ReadonlyMap<string, number>;
  /** Share of ASCII letters among all letters, from 0 to 1. */
  readonly ascii: number;
}

/**
 * Rounded from Wikipedia's table "Letter frequency" and the articles on the orthographies; the languages that it does not list
 * are estimates. Letter, then its share of a thousand letters.
 */
const WESTERN = [
  ['fr', 'é19 à5 è3.5 ê2.2 ç0.9 û0.6 ù0.6 â0.5 î0.5 ô0.3 œ0.2 ë0.1 ï0.1 ü0.02 ÿ0.01 æ0.01'],
  ['en', 'é0.2 è0.02 ï0.02 ö0.02 ç0.02 ñ0.02 ê0.01 á0.01 ü0.01 ô0.01 à0.01'],
  ['de', 'ü10 ä6 ö4.5 ß3 é0.1'],
  ['es', 'ó8 í7 á5 é4.3 ñ3.1 ú1.7 ü0.1'],
  ['pt', 'ã7 ç5 á5 é4 ê4 ó3 í3 ú2 à0.7 õ1 â0.6 ô0.6'],
  ['it', 'à6 è5 ì1 ò2 ù2 é0.6 î0.05'],
  ['nl', 'é0.6 ë0.6 ï0.4 ó0.1 ö0.05 ü0.05 è0.05'],
  ['sv', 'ä18 å13 ö13 é0.2 à0.02'],
  ['da', 'å12 ø9 æ9 é0.2'],
  ['no', 'å15 ø9 æ2 é0.2 ò0.1 ô0.05'],
  ['fi', 'ä36 ö4.4 å0.03'],
  ['is', 'ð44 á18 í16 þ14 ó10 æ9 ö8 é6 ú6 ý2.3'],
  ['et', 'ä10 õ9 ü6 ö2 š0.1 ž0.1'],
] as const;

const CENTRAL = [
  ['pl', 'ł18 ę11 ą10 ó8.5 ż8 ś6.6 ć4 ń2 ź0.6'],
  ['cs', 'í33 á22 ě16 é13 ř12 ý11 č10 ž10 š8 ů7 ú1 ť0.4 ó0.3 ď0.2 ň0.1'],
  ['sk', 'á22 č11 ý11 í10 š9 ž9 ú9 é8 ť7 ľ4 ň2 ô2 ď1.5 ó1 ä0.5 ĺ0.1 ŕ0.1'],
  ['hu', 'á35 é34 ó10 ö10 ő9 í7 ü6 ú3 ű2'],
  ['sl', 'č15 š10 ž7'],
  ['hr', 'č10 š10 ć6 ž6 đ2.5'],
  ['ro', 'ă30 î12 ţ12 ş12 â8'],
  ['de', 'ü10 ä6 ö4.5 ß3 é0.1'],
] as const;

const BALTIC = [
  ['lt', 'ė16 ų12 š11 ž9 ą7 į6 ū5 č4.5 ę2'],
  ['lv', 'ā38 ē17 ī17 š11 ū6 ņ6 ļ4 ž2.4 č1 ģ0.4 ķ0.3'],
  ['et', 'ä10 õ9 ü6 ö2 š0.1 ž0.1'],
] as const;

const CYRILLIC = [
  [
    'ru',
    'о110 е85 а80 и74 н67 т63 с55 р47 в45 л44 к35 м32 д30 п28 у26 я20 ы19 ь17 г17 з16 б16 ч14 й12 х10 ж9 ш7 ю6 ц5 щ4 э3 ф3 ъ0.4 ё0.4',
  ],
  [
    'uk',
    'о94 а83 н68 и62 і57 в54 т54 р47 е46 с41 к40 л37 у33 д33 м30 п29 я22 з22 ь18 б17 г16 й12 ч12 х11 ц8 ж7 ш7 ю7 ї6 є5 щ4 ф3 ґ0.1',
  ],
  [
    'be',
    'а150 н65 і60 о55 р50 е47 л42 к38 с45 т45 у35 в35 ы35 д38 п28 я40 з27 м30 ь20 ц25 ў12 б16 г16 ч14 й12 х10 э10 ш8 ё6 ж8 ю6 ф2',
  ],
  [
    'bg',
    'а117 и88 о88 е87 т76 н75 р60 с56 в45 л35 д35 к33 п27 м23 з20 я17 ъ15 г15 б14 у14 ч14 ц8 й7 щ6 ж6 х6 ш3 ф2 ю2 ь0.2',
  ],
  [
    'sr',
    'а115 и98 о93 е89 н57 р53 с51 ј47 т46 у42 д37 к36 в36 л34 м34 п29 з19 г16 б15 ч11 ш10 ж6 ц7 њ6 х6 ћ5 љ5 ф2 ђ2 џ0.2',
  ],
  [
    'mk',
    'а127 о105 и87 е107 т74 н62 р49 с46 в41 д38 к38 л34 п29 м24 у22 ј19 з17 г18 б14 ч11 ш6 ц8 ж5 ќ4 њ2 х2 ф2 љ1 ѓ1 џ0.2 ѕ0.2',
  ],
] as const;

function lettersOf([language, list]: readonly [string, string]): LanguageLetters {
  const perThousand = new Map(
    list.split(' ').map((each) => [each.slice(0, 1), Number(each.slice(1))] as const),
  );
  const beyond = [...perThousand.values()].reduce((sum, share) => sum + share, 0) / 1000;
  // A Cyrillic text still has a Latin word now and then.
  return { language, perThousand, ascii: Math.max(1 - beyond, 0.02) };
}

const western = WESTERN.map(lettersOf);
const central = CENTRAL.map(lettersOf);
const baltic = BALTIC.map(lettersOf);
const cyrillic = CYRILLIC.map(lettersOf);

/** The languages that are written in each code page. */
export const LANGUAGES_OF: Readonly<Record<SingleByteEncoding, readonly LanguageLetters[]>> = {
  'windows-1252': western,
  'iso-8859-1': western,
  'windows-1250': central,
  'iso-8859-2': central,
  'windows-1251': cyrillic,
  'windows-1257': baltic,
  'iso-8859-13': baltic,
};
