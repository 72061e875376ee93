import type { Bitext } from '../bitext/bitext.ts';
import type { SegmentedText } from '../bitext/segmented-text.ts';
import { admitted, keyOf } from './admitted.ts';
import type { Bundle } from './bundle.ts';
import { countryIndex } from './country-index.ts';
import { joinedBySound, soundFinder } from './join-by-sound.ts';
import { baseLanguage, leavesNamesAlone } from './language-traits.ts';
import type { Candidate } from './mentions.ts';
import { namesIn } from './mentions.ts';
import type { Mention, NameEvidence, NameForm, NameGroup, NameKind } from './name-group.ts';
import { stableKeys } from './stable-keys.ts';
import { wordsOf } from './words.ts';

export interface NameInput {
  readonly bitext: Bitext;
  /** True where the source side is the translation itself. */
  readonly monolingual: boolean;
  /** BCP 47 tags, or `und`. */
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

/**
 * The names of the target text, each with every spelling that it has there. Names with several spellings come first, then in
 * the order of their first mention. No two groups share a mention. Linear in the text, then bounded comparisons by
 * sound among names that keep the same consonants.
 */
export function findNameGroups(input: NameInput): NameGroup[] {
  const { names, small } = namesOf(input);
  const bundles = bundled(names, input.targetLanguage);
  const inSource = input.monolingual ? new Set<string>() : capitalised(input.bitext.source);
  const joined = leavesNamesAlone(input.targetLanguage)
    ? joinedBySound(bundles, { inSource, small })
    : bundles.map((bundle) => [bundle]);
  const keys = stableKeys(joined);
  const groups = joined.map((together, at) => groupOf(together, keys[at]));
  return [
    ...groups.filter((group) => group.forms.length > 1),
    ...groups.filter((group) => group.forms.length === 1),
  ];
}

function namesOf(input: NameInput): { names: Candidate[]; small: ReadonlySet<string> } {
  const { targetLanguage } = input;
  const countries = countryIndex(targetLanguage, input.sourceLanguage);
  const candidates: Candidate[] = [];
  const small = new Set<string>();
  for (const segment of input.bitext.target.segments) {
    const names = namesIn(segment, targetLanguage, countries);
    for (const candidate of names.candidates) candidates.push(candidate);
    for (const word of names.small) small.add(word);
  }
  const like = leavesNamesAlone(targetLanguage) ? soundFinder() : () => false;
  return { names: admitted(candidates, small, like), small };
}

function bundled(names: readonly Candidate[], language: string): Bundle[] {
  const german = baseLanguage(language) === 'de';
  const bundles = new Map<string, { name: string; region: string | null; mentions: Candidate[] }>();
  for (const mention of names) {
    const letters = german ? withUmlauts(mention) : keyOf(mention);
    const name = mention.region === null ? letters : `place:${mention.region}`;
    const bundle = bundles.get(name);
    if (bundle) bundle.mentions.push(mention);
    else bundles.set(name, { name, region: mention.region, mentions: [mention] });
  }
  return [...bundles.values()];
}

/** German writes every noun with a capital, and Bruder and Brüder are two words: there the umlauts stay. */
function withUmlauts(mention: Candidate): string {
  const umlauts = /[äöü]/.test(mention.text.normalize('NFC').toLowerCase());
  return umlauts ? mention.text.normalize('NFC').toLowerCase() : keyOf(mention);
}

/** Folded words with a capital: two of them that the source tells apart are two names. */
function capitalised(text: SegmentedText): ReadonlySet<string> {
  const words = new Set<string>();
  for (const segment of text.segments)
    for (const word of wordsOf(segment.text)) if (word.capital) words.add(word.folded);
  return words;
}

function groupOf(together: readonly Bundle[], key: string): NameGroup {
  const forms = new Map<string, { form: string; mentions: Mention[] }>();
  for (const bundle of together) {
    for (const { segment, start, end, text } of bundle.mentions) {
      const spelling = asSpelled(text);
      const form = forms.get(spelling) ?? { form: text, mentions: [] };
      forms.set(spelling, form);
      form.mentions.push({ side: 'target', segment, start, end });
    }
  }
  // The forms stand by first mention within a bundle; sorting is stable.
  const sorted: NameForm[] = [...forms.values()].sort(
    (left, right) => right.mentions.length - left.mentions.length,
  );
  return { key, kind: kindOf(together), forms: sorted, evidence: evidenceFor(together) };
}

/** Kinds of space, apostrophe and hyphen are typography, not spelling. */
export function asSpelled(name: string): string {
  return name
    .replace(/\s+/gu, ' ')
    .replace(/[\u2019\u02BC]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .normalize('NFC');
}

function kindOf(together: readonly Bundle[]): NameKind {
  const mentions = together.flatMap((bundle) => bundle.mentions);
  if (mentions.some((mention) => mention.region !== null)) return 'place';
  if (mentions.some((mention) => mention.titled)) return 'person';
  if (mentions.every(({ text }) => /^\p{Lu}{2,}$/u.test(text))) return 'organisation';
  return 'other';
}

function evidenceFor(together: readonly Bundle[]): NameEvidence {
  if (together.length > 1) return 'sounds-alike';
  if (together[0].region !== null) return 'list';
  return together[0].mentions.some((mention) => mention.cut) ? 'surname-of' : 'same-letters';
}
