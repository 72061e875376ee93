import { foldText } from '../../text/fold.ts';

/** How a language speaks of a country. */
export interface PlaceName {
  /** `n` in German only. */
  readonly gender: 'm' | 'f' | 'n';
  readonly plural: boolean;
  /** Whether it stands with the article: the Netherlands; la India or India; Cuba. */
  readonly article: 'always' | 'sometimes' | 'never';
}

/** Names of one kind, separated by semicolons. */
export type PlaceList = readonly [
  gender: 'm' | 'f' | 'n',
  plural: boolean,
  article: PlaceName['article'],
  names: string,
];

/** What the lists say of a name; null for a name that is in none. Case, accents and kinds of hyphen do not count. */
export function placeNames(lists: readonly PlaceList[]): (name: string) => PlaceName | null {
  const known = new Map<string, PlaceName>();
  for (const [gender, plural, article, names] of lists)
    for (const name of names.split(';')) known.set(keyOf(name), { gender, plural, article });
  return (name) => known.get(keyOf(name)) ?? null;
}

function keyOf(name: string): string {
  return foldText(name).replaceAll('-', ' ');
}

/** Whether the words around two names keep their forms: gender and number are the same. */
export function agreesAlike(left: PlaceName, right: PlaceName): boolean {
  return left.plural === right.plural && left.gender === right.gender;
}
