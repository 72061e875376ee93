import type { NameKind } from '../name-group.ts';
import type { Bundle } from './bundle.ts';
import { isGivenName } from './given-names.ts';
import { isLegalForm, isOrganisationNoun } from './organisation-words.ts';

/**
 * What kind of name it is: by list; by title, role or given name; by a noun or form of companies, or capitals only; by the
 * prepositions before it. `withRole`: a role stands beside it.
 */
export function kindOf(bundles: readonly Bundle[], withRole: boolean): NameKind {
  const thing = bundles.find((bundle) => bundle.thing !== null)?.thing;
  if (thing)
    return thing.kind === 'organisation' ? 'organisation' : thing.kind === 'currency' ? 'other' : 'place';
  let placed = 0;
  let count = 0;
  let abbreviated = true;
  let person = withRole;
  for (const { spellings } of bundles) {
    for (const { mentions } of spellings) {
      for (const mention of mentions) {
        count++;
        if (mention.placed) placed++;
        if (mention.titled) person = true;
        abbreviated &&= /^\p{Lu}{2,}$/u.test(mention.text);
      }
    }
  }
  const { words } = bundles[0];
  if (words.some(({ folded }) => isOrganisationNoun(folded)) || isLegalForm(words[words.length - 1].folded))
    return 'organisation';
  if (person || (words.length > 1 && isGivenName(words[0].folded))) return 'person';
  if (abbreviated) return 'organisation';
  return placed * 2 >= count && placed > 0 ? 'place' : 'other';
}
