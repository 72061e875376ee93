import { baseLanguage } from '../../text/language-tag.ts';
import { listedNames } from './listed-names.ts';
import { thingsCalled } from './known-thing.ts';
import { CANADA_FRENCH, UNITED_NATIONS, UNITED_NATIONS_SHORT } from './lists/preset-lists.ts';

/** Whose names to follow: France's, Canada's, the United Nations', or the form in the source text. */
export type NamePreset = 'france' | 'canada' | 'un' | 'source';

/** Territories whose usual name CLDR lists as the short one: `R.A.S. chinoise de Hong Kong` is the other. */
const SHORT_IS_USUAL: ReadonlySet<string> = new Set(['HK', 'MO']);

/**
 * The form that a preset prefers for a thing in a language, without article. `france` is CLDR of the language (in French, what
 * France writes) and `canada` the same but for the names that French has in Canada; both know countries, territories and cities.
 * `un` is the short names of the United Nations' member and observer states, in French, English and Spanish. Null where the list
 * says nothing. Linear in the list at the first thing of a language.
 */
export function presetName(
  thingId: string,
  preset: Exclude<NamePreset, 'source'>,
  language: string,
): string | null {
  const [kind, code] = thingId.split(':');
  const base = baseLanguage(language);
  if (kind === 'city') return preset === 'un' ? null : usualName(thingId, base);
  if (kind !== 'country') return null;
  if (preset === 'un') {
    const names = UNITED_NATIONS_SHORT[base];
    return names && UNITED_NATIONS.has(code) ? (names[code] ?? usualName(thingId, base)) : null;
  }
  const canadian = preset === 'canada' && base === 'fr' ? CANADA_FRENCH[code] : undefined;
  return canadian ?? usualName(thingId, base);
}

/** The name that CLDR has first, without what stands in parentheses where the rest says it alone: `Myanmar (Birmanie)`. */
function usualName(thingId: string, language: string): string | null {
  const [first, second] = firstNames(language).get(thingId) ?? [];
  if (first === undefined) return null;
  if (second !== undefined && SHORT_IS_USUAL.has(thingId.slice('country:'.length))) return second;
  const alone = first.replace(/ ?\([^()]*\)$/, '');
  if (alone === first) return alone;
  const things = thingsCalled(alone, language);
  return things.length === 1 && things[0].id === thingId ? alone : first;
}

/** The two names that a language's list has first for each thing, by its id. */
const namesFirst = new Map<string, ReadonlyMap<string, readonly string[]>>();

function firstNames(language: string): ReadonlyMap<string, readonly string[]> {
  const before = namesFirst.get(language);
  if (before) return before;
  const names = new Map<string, string[]>();
  for (const { name, thing } of listedNames(language)) {
    const first = names.get(thing.id);
    if (!first) names.set(thing.id, [name]);
    else if (first.length < 2) first.push(name);
  }
  // A language without a list costs nothing to read again, and any tag may be asked for.
  if (names.size > 0) namesFirst.set(language, names);
  return names;
}
