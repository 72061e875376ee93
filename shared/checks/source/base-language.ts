/** The language of a BCP 47 tag without region and script, in small letters; Norwegian as Bokmål. */
export function baseLanguage(tag: string): string {
  const base = tag.toLowerCase().split(/[-_]/)[0] ?? '';
  return base === 'no' || base === 'nn' ? 'nb' : base;
}
