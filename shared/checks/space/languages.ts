/** French sets a space before ; : ! ? and inside its guillemets; Breton and Occitan follow it. */
const SPACED: ReadonlySet<string> = new Set(['fr', 'br', 'oc']);

/** Languages that set none, as far as they are known: in others nothing is said about these marks. */
const TIGHT: ReadonlySet<string> = new Set(
  'en de nl es it pt ca gl eu da sv nb nn no is fi et lv lt pl cs sk sl hr bs sr hu ro bg mk ru uk be el tr sq ga cy mt'.split(
    ' ',
  ),
);

/** Marks before which the language has no space. */
export function tightMarks(language: string): string {
  const base = language.toLowerCase().split(/[-_]/)[0] ?? '';
  if (SPACED.has(base)) return language.toLowerCase() === 'fr-ch' ? ',.' : ',.';
  return TIGHT.has(base) ? ',.;:!?' : ',.';
}
