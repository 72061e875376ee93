/** How a language sets thousands apart. */
export interface Grouping {
  readonly wanted: string;
  /** Separators that are contrary to the convention; what is neither wanted nor wrong is left as it is. */
  readonly wrong: string;
}

/** The space at the inner side of a mark: before `; : ! ? » %`, after `«`. */
export interface MarkSpace {
  readonly wanted: string;
  /** No space at all is right too. */
  readonly tight: boolean;
  /** An ordinary space, at which a line may break, is right too. */
  readonly ordinary: boolean;
}

/** How a language, or a region of it, sets what a keyboard does not offer. Null: nothing is held against anything. */
export interface Convention {
  /** What stands between two letters for `'`. */
  readonly apostrophe: string | null;
  /** What stands for three full stops. */
  readonly ellipsis: string | null;
  /** What stands for a hyphen between spaces, spaces and all. */
  readonly dash: ' – ' | '—' | null;
  readonly grouping: Grouping | null;
  readonly spaces: Readonly<Record<string, MarkSpace>>;
  /** Marks before which the language has no space of any kind. */
  readonly tight: string;
  /** Where a comma stands beside a mark that closes a quotation; null where that depends on the sentence. */
  readonly comma: 'inside' | 'outside' | null;
  /** Where the full stop that ends the sentence stands, likewise. */
  readonly stop: 'inside' | 'outside' | null;
  /** Whether capitals keep their accents, and are known (`french-capitals.ts`). */
  readonly capitalAccents: boolean;
}

const NO_BREAK = '\u00a0';
const NARROW = '\u202f';

const UNKNOWN: Convention = {
  apostrophe: null,
  ellipsis: null,
  dash: null,
  grouping: null,
  spaces: {},
  tight: ',.',
  comma: null,
  stop: null,
  capitalAccents: false,
};

/** Languages that set their marks close, and of which no more is known here. Ellipsis: CLDR 48, characters/ellipsis. */
const CLOSE_SET: Convention = { ...UNKNOWN, ellipsis: '…', tight: ',.;:!?' };

/** CLDR 48 (ellipsis, symbols/group); for the rest Chicago Manual of Style and New Hart's Rules where they agree. */
const ENGLISH: Convention = {
  ...CLOSE_SET,
  apostrophe: '’',
  dash: '—',
  grouping: { wanted: ',', wrong: '.' },
};

/**
 * Lexique des règles typographiques en usage à l'Imprimerie nationale: narrow no-break space before ; ! ?, no-break
 * space before : and » and after «, thousands by narrow no-break spaces, accents on capitals. Either no-break space is right.
 */
const FRENCH: Convention = {
  ...UNKNOWN,
  apostrophe: '’',
  ellipsis: '…',
  dash: ' – ',
  grouping: { wanted: NARROW, wrong: " ,.'’" },
  spaces: {
    ';': always(NARROW),
    '!': always(NARROW),
    '?': always(NARROW),
    ':': always(NO_BREAK),
    '«': always(NO_BREAK),
    '»': always(NO_BREAK),
    '%': always(NO_BREAK),
  },
  comma: 'outside',
  capitalAccents: true,
};

/** Duden, Textverarbeitung (DIN 5008): a space before %, a dash set with spaces; comma behind the quotation (§ 93). CLDR: 1.000. */
const GERMAN: Convention = {
  ...CLOSE_SET,
  apostrophe: '’',
  dash: ' – ',
  grouping: { wanted: '.', wrong: ',' },
  spaces: { '%': spaced(NO_BREAK) },
  comma: 'outside',
};

const CONVENTIONS: Readonly<Record<string, Convention>> = {
  en: ENGLISH,
  /** Chicago: comma and full stop within the marks. */
  'en-US': { ...ENGLISH, comma: 'inside', stop: 'inside' },
  /** New Hart's Rules: spaced en dash in British practice; the comma goes by the sense, so nothing is said of it. */
  'en-GB': { ...ENGLISH, dash: ' – ' },
  fr: FRENCH,
  /** Office québécois de la langue française, Banque de dépannage: ; ! ? close or with a narrow space, : « » % with a no-break one. */
  'fr-CA': {
    ...FRENCH,
    grouping: { wanted: NO_BREAK, wrong: " ,.'’" },
    spaces: { ...FRENCH.spaces, ';': close(''), '!': close(''), '?': close('') },
  },
  /** Guide du typographe (romand): narrow no-break spaces; Swiss practice sets the marks close as well. Apostrophes may group. */
  'fr-CH': {
    ...FRENCH,
    grouping: { wanted: NARROW, wrong: ' ,.' },
    spaces: Object.fromEntries(Object.keys(FRENCH.spaces).map((mark) => [mark, close(NARROW)])),
    capitalAccents: false,
  },
  br: { ...UNKNOWN, apostrophe: '’', ellipsis: '…' },
  oc: { ...UNKNOWN, apostrophe: '’', ellipsis: '…' },
  de: GERMAN,
  /** Bundeskanzlei, Schreibweisungen: apostrophe between thousands, % as the house decides. */
  'de-CH': { ...GERMAN, grouping: { wanted: '’', wrong: ',.' }, spaces: {} },
  'de-LI': { ...GERMAN, grouping: { wanted: '’', wrong: ',.' }, spaces: {} },
  /** Valstybinė lietuvių kalbos komisija: thousands by a space, a space before %, a dash set with spaces. */
  lt: {
    ...CLOSE_SET,
    dash: ' – ',
    grouping: { wanted: NO_BREAK, wrong: ' ,.' },
    spaces: { '%': spaced(NO_BREAK) },
    comma: 'outside',
  },
  /** Wielki słownik ortograficzny PWN: full stop and comma behind the marks, a dash set with spaces; 1.000 is borne with. */
  pl: {
    ...CLOSE_SET,
    apostrophe: '’',
    dash: ' – ',
    grouping: { wanted: NO_BREAK, wrong: ' ,' },
    comma: 'outside',
    stop: 'outside',
  },
  /** RAE, Ortografía de la lengua española (2010): 10 000, 50 %, comma and full stop behind the marks. The raya goes by the sense. */
  es: {
    ...CLOSE_SET,
    grouping: { wanted: NO_BREAK, wrong: ' ' },
    spaces: { '%': spaced(NO_BREAK) },
    comma: 'outside',
    stop: 'outside',
  },
  /** CLDR 48 (1.000); Accademia della Crusca (dash with spaces, comma behind the marks). */
  it: {
    ...CLOSE_SET,
    apostrophe: '’',
    dash: ' – ',
    grouping: { wanted: '.', wrong: ',' },
    comma: 'outside',
  },
  ca: { ...CLOSE_SET, apostrophe: '’' },
};

/** Languages without a row of their own that set ; : ! ? close. */
const CLOSE_SETTING: ReadonlySet<string> = new Set(
  'nl pt gl eu da sv nb nn no is fi et lv cs sk sl hr bs sr hu ro bg mk ru uk be el tr sq ga cy mt'.split(
    ' ',
  ),
);

/**
 * The convention of a language, given as BCP 47 ("fr", "fr-CH"): of its region where that has one of its own, else of the
 * language. Always the same object for the same language.
 */
export function conventionOf(language: string): Convention {
  const parts = language.split(/[-_]/);
  const base = (parts[0] ?? '').toLowerCase();
  const region = `${base}-${(parts.slice(1).find((part) => part.length === 2) ?? '').toUpperCase()}`;
  for (const tag of [REGION_OF[region] ?? region, base])
    if (Object.hasOwn(CONVENTIONS, tag)) return CONVENTIONS[tag] ?? UNKNOWN;
  return CLOSE_SETTING.has(base) ? CLOSE_SET : UNKNOWN;
}

/** Regions that write as another one does. */
const REGION_OF: Readonly<Record<string, string>> = {
  'en-IE': 'en-GB',
  'en-AU': 'en-GB',
  'en-NZ': 'en-GB',
  'en-IN': 'en-GB',
  'en-ZA': 'en-GB',
};

function always(wanted: string): MarkSpace {
  return { wanted, tight: false, ordinary: false };
}

function spaced(wanted: string): MarkSpace {
  return { wanted, tight: false, ordinary: true };
}

function close(wanted: string): MarkSpace {
  return { wanted, tight: true, ordinary: false };
}
