/** The language of a BCP 47 tag without script and region, in small letters: `fr` of `fr-CA`. */
export function baseLanguage(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}

/**
 * What a table may list a language under, the narrowest first: its base with each later part of the tag, from the last one
 * on, and the base alone. Parts are written as BCP 47 recommends: `zh-Hant`, `fr-CA`.
 */
export function tagsFromNarrow(tag: string): readonly string[] {
  const base = baseLanguage(tag);
  const parts = tag.split(/[-_]/).slice(1).toReversed();
  return [
    ...parts.map((part) => `${base}-${part.length === 4 ? titleCase(part) : part.toUpperCase()}`),
    base,
  ];
}

function titleCase(script: string): string {
  return script.slice(0, 1).toUpperCase() + script.slice(1).toLowerCase();
}
