/** Forms by gender and number: masculine, feminine, masculine plural, feminine plural. */
export type Forms = readonly [string, string, string, string];

/** What agrees with a name, in one language. All in small letters. */
export interface AgreementWords {
  /** Endings of adjectives and participles that show gender and number, longest first. */
  readonly endings: readonly Forms[];
  /** Verb forms of the third person: singular, plural. */
  readonly verbs: readonly (readonly [string, string])[];
  /** Verb forms after which an adjective speaks of the subject. */
  readonly linking: ReadonlySet<string>;
  /** Words that may stand between such a verb, or a comma, and the adjective. */
  readonly between: ReadonlySet<string>;
  /** Words with such an ending that are no adjectives. */
  readonly unchanging: ReadonlySet<string>;
  /** After these words a name is not a subject. */
  readonly prepositions: ReadonlySet<string>;
}

export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** `es/son está/están` as pairs. */
export function verbPairs(pairs: string): [string, string][] {
  return pairs.split(' ').map((pair) => {
    const [singular = '', plural = ''] = pair.split('/');
    return [singular, plural];
  });
}

/** `ado/ada/ados/adas ico/ica/icos/icas`. */
export function endingForms(rows: string): Forms[] {
  return rows.split(' ').map((row) => {
    const [m = '', f = '', mp = '', fp = ''] = row.split('/');
    return [m, f, mp, fp];
  });
}
