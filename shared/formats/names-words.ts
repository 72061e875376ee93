import type { LeftOut, NameEvidence, NameGroup, NameKind } from '../names/name-group.ts';

/** Why two spellings are one name, in a few words of English. `thing` is the group's, where the lists have it. */
export function evidenceInWords(evidence: NameEvidence, thing: string | null): string {
  if (evidence !== 'list') return EVIDENCE[evidence];
  const colon = thing?.indexOf(':') ?? -1;
  return thing === null || colon < 0
    ? EVIDENCE.list
    : thingInWords(thing.slice(0, colon), thing.slice(colon + 1));
}

/** "names of one country (BY)". */
function thingInWords(kind: string, code: string): string {
  return `names of one ${kind} (${code})`;
}

/** Why the forms of a group are one name: each reason once, the first form's spellings in their order. */
export function groupInWords({ forms, thing }: NameGroup): string {
  const words = forms.flatMap(({ evidence }) =>
    evidence === null ? [] : [evidenceInWords(evidence, thing)],
  );
  return [...new Set(words)].join(', ');
}

export function kindInWords(kind: NameKind): string {
  return kind === 'other' ? 'name' : kind;
}

export function leftOutInWords(leftOut: LeftOut): string {
  return LEFT_OUT[leftOut];
}

const EVIDENCE: Readonly<Record<NameEvidence, string>> = {
  list: 'names of one thing',
  'same-letters': 'same letters',
  'sounds-alike': 'sounds alike',
  'surname-of': 'family name of a longer name',
  'same-source': 'same name in the source',
  decided: 'decided',
};

const LEFT_OUT: Readonly<Record<LeftOut, string>> = {
  quotation: 'in a quotation',
  title: 'in a title',
  organisation: 'in an organisation’s name',
};
