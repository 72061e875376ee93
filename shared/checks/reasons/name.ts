import { often, type Sayings, shown, type Values } from './sayings.ts';

/** Why the checks of this family find fault: the first part counts the spellings, the second says why they are one name. */
export const NAME_REASONS = {
  'name-deprecated': (v) => `It was decided to write ${shown(v['preferred'])}, not ${shown(v['form'])}.`,
  'name-source-form': (v) =>
    `${shown(v['form'])} is the source’s form; elsewhere the translation has ${shown(v['preferred'])}${times(v)}.`,
  'name-variant-decided': (v) => `${counted(v)}: you decided that they are one name.`,
  'name-variant-country': (v) => `${counted(v)}: names of one country or territory.`,
  'name-variant-city': (v) => `${counted(v)}: names of one city.`,
  'name-variant-currency': (v) => `${counted(v)}: names of one currency.`,
  'name-variant-organisation': (v) => `${counted(v)}: names of one organisation.`,
  'name-variant-list': (v) => `${counted(v)}: names of one thing.`,
  'name-variant-same-letters': (v) => `${counted(v)}: the same letters but for accents, capitals or joints.`,
  'name-variant-sounds-alike': (v) => `${counted(v)}: they sound alike.`,
  'name-variant-surname-of': (v) => `${counted(v)}: one holds the family name of the other.`,
  'name-variant-same-source': (v) => `${counted(v)}: the source has one name for both.`,
} as const satisfies Sayings;

/** What their fixes do. */
export const NAME_FIXES = {
  'use-name': (v) => (v['preferred'] === undefined ? 'Use the other form' : `Write ${shown(v['preferred'])}`),
  'use-name-agreeing': (v) =>
    v['agreeing'] === undefined
      ? 'Use it, with the words that follow it'
      : `Write ${shown(v['preferred'])}, and ${shown(v['agreeing'])}`,
  'use-name-otherwise': (v) =>
    v['otherwise'] === undefined ? 'Write it in another way' : `Write ${shown(v['otherwise'])}`,
  'use-name-everywhere': (v) =>
    v['preferred'] === undefined
      ? 'Use one form in the whole text'
      : `Write ${shown(v['preferred'])} in the whole text`,
} as const satisfies Sayings;

/** "“Belarus” stands 2 times, “Biélorussie” 9 times". The preferred form may be nowhere yet. */
function counted(v: Values): string {
  const here = `${shown(v['form'])} stands ${often(v['count'])}`;
  return v['preferredCount'] === 0
    ? `${here}, ${shown(v['preferred'])} not yet`
    : `${here}, ${shown(v['preferred'])}${times(v)}`;
}

function times(v: Values): string {
  return v['preferredCount'] === 0 ? '' : ` ${often(v['preferredCount'])}`;
}
