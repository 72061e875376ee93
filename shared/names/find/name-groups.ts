import type { SegmentedText } from '../../bitext/segmented-text.ts';
import { leavesNamesAlone } from '../language-traits.ts';
import type { NameEvidence, NameForm, NameGroup } from '../name-group.ts';
import type { NameInput } from '../name-input.ts';
import type { ThingIndex } from '../things/thing.ts';

import { admitted } from './admitted.ts';
import type { Bundle } from './bundle.ts';
import { bundled } from './bundled.ts';
import type { Candidate } from './candidate.ts';
import { saidApart, saidTogether } from './decided.ts';
import type { Joined } from './joined.ts';
import { joined } from './joined.ts';
import { kindOf } from './kind.ts';
import { listedThings } from './listed-things.ts';
import { decidedLinks, soundLinks, sourceLinks, surnameLinks } from './links.ts';
import { maybeSame } from './maybe.ts';
import { namesIn } from './mentions.ts';
import { rolesOf } from './roles.ts';
import { smallWords } from './small-words.ts';
import { soundFinder, soundPairs } from './sounding.ts';
import { sourceNames } from './source-names.ts';
import { stableKeys } from './stable-keys.ts';

/**
 * The names of the target text, each with every spelling that it has there. Names with several spellings come first, then in
 * the order of their first mention. No two groups share a mention. Linear in the text, then bounded comparisons by
 * sound among names that keep the same consonants. What the text holds is read once a segment.
 */
export function findNameGroups(input: NameInput): NameGroup[] {
  const { bitext, targetLanguage, sourceLanguage, said } = input;
  const together = saidTogether(input);
  const decided = new Set(together.flat());
  const { names, isSmall } = namesOf(
    bitext.target,
    targetLanguage,
    listedThings(targetLanguage, sourceLanguage),
    decided,
  );
  const bundles = bundled(names, targetLanguage, said);
  const source = input.monolingual
    ? []
    : namesOf(bitext.source, sourceLanguage, listedThings(sourceLanguage, targetLanguage), new Set()).names;
  const sources = sourceNames(bitext, bundles, source);
  const keptApart = saidApart(input);
  const pairs = leavesNamesAlone(targetLanguage) ? soundPairs(bundles, isSmall) : [];
  const links = [
    ...decidedLinks(bundles, together),
    ...soundLinks(bundles, pairs, { keyOf: sources.keyOf, tellsApart: tellsApart(source) }),
    ...surnameLinks(bundles),
    ...sourceLinks(bundles, sources.keyOf),
  ];
  const groups = joined(bundles, links, keptApart);
  groups.sort((left, right) => firstOf(left) - firstOf(right));
  const keys = stableKeys(groups.map((group) => group.map(({ at }) => bundles[at])));
  const maybe = maybeSame(bundles, groups, keys, links, keptApart);
  const found = groups.map((group, index): NameGroup => {
    const members = group.map(({ at }) => bundles[at]);
    const roles = rolesOf(members);
    return {
      key: keys[index],
      kind: kindOf(members, roles.length > 0),
      thing: members.find(({ thing }) => thing !== null)?.thing?.id ?? null,
      forms: formsOf(group, bundles),
      maybe: maybe[index],
      sources: sources.formsOf(group.map(({ at }) => at)),
      roles: roles.length > 1 ? roles : [],
    };
  });
  return [
    ...found.filter((group) => group.forms.length > 1),
    ...found.filter((group) => group.forms.length === 1),
  ];
}

function namesOf(
  text: SegmentedText,
  language: string,
  things: ThingIndex,
  decided: ReadonlySet<string>,
): { names: Candidate[]; isSmall: (word: string) => boolean } {
  const candidates: Candidate[] = [];
  for (const segment of text.segments)
    for (const candidate of namesIn(segment, language, things).candidates) candidates.push(candidate);
  const isSmall = smallWords(text, language, things);
  const alike = leavesNamesAlone(language) ? soundFinder() : () => null;
  return { names: admitted(candidates, { isSmall, alike, decided, language }), isSmall };
}

/** The least index of a group's bundles, which stand in the order of their first mention. */
function firstOf(group: Joined): number {
  return group.reduce((least, { at }) => Math.min(least, at), Infinity);
}

/** Two names that the source has both, letter by letter, are two. */
function tellsApart(source: readonly Candidate[]): (left: Bundle, right: Bundle) => boolean {
  const words = new Set(source.flatMap((name) => name.words.map(({ folded }) => folded)));
  const has = ({ words: own }: Bundle) => own.every(({ folded }) => words.has(folded));
  return (left, right) => words.size > 0 && has(left) && has(right);
}

/** Most frequent first, then by first mention. */
function formsOf(group: Joined, bundles: readonly Bundle[]): NameForm[] {
  const forms = group.flatMap(({ at, evidence }, rank) =>
    bundles[at].spellings.map((spelling) => ({
      form: spelling.form,
      evidence: rank === 0 ? within(bundles[at]) : evidence,
      mentions: spelling.mentions.map(({ mention }) => mention),
    })),
  );
  forms.sort((left, right) => right.mentions.length - left.mentions.length);
  return forms.map((form, at) => ({ ...form, evidence: at === 0 ? null : form.evidence }));
}

/** What makes two spellings of one bundle one name. */
function within(bundle: Bundle): NameEvidence {
  return bundle.thing === null ? 'same-letters' : 'list';
}
