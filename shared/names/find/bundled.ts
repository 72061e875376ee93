import { relationOf } from '../decide/relations.ts';
import { baseLanguage } from '../language-traits.ts';
import type { Bundle } from './bundle.ts';
import type { Candidate } from './candidate.ts';
import { caseStem, declines } from './case-stem.ts';
import type { Spelling } from './spelling.ts';

/**
 * The names in bundles, in the order of their first mention. A spelling that the editor said is another name than the most
 * frequent one of its bundle is a bundle of its own. Linear.
 */
export function bundled(
  names: readonly Candidate[],
  language: string,
  said: Readonly<Record<string, string>>,
): Bundle[] {
  const spelled = new Map<string, Candidate[]>();
  for (const mention of names) {
    // A name that is in a list in one place only is two names, written alike.
    const spelling = mention.thing === null ? mention.spelled : `${mention.spelled}\n${mention.thing.id}`;
    const mentions = spelled.get(spelling);
    if (mentions) mentions.push(mention);
    else spelled.set(spelling, [mention]);
  }
  const bundles = new Map<string, Candidate[][]>();
  for (const mentions of spelled.values()) {
    const name = mentions[0].thing?.id ?? letters(mentions[0], language);
    const spellings = bundles.get(name);
    if (spellings) spellings.push(mentions);
    else bundles.set(name, [mentions]);
  }
  const inText = declines(language) ? new Map(names.map((mention, at) => [mention, at])) : null;
  const anythingSaid = Object.keys(said).length > 0;
  return [...bundles].flatMap(([name, spellings]) => {
    const written = spellings.map((mentions) => ({ form: mentions[0].text, mentions }));
    written.sort((left, right) => right.mentions.length - left.mentions.length);
    const thing = written[0].mentions[0].thing;
    if (thing === null && inText !== null) return [bundleOf(name, [inOneCase(written, inText)])];
    if (!anythingSaid || written.length === 1) return [bundleOf(name, written)];
    const apart = written.filter(({ form }) => relationOf(said, written[0].form, form) === 'different');
    return [
      bundleOf(
        name,
        written.filter((spelling) => !apart.includes(spelling)),
      ),
      ...apart.map((spelling) => bundleOf(`${name}/${spelling.form}`, [spelling])),
    ];
  });
}

function bundleOf(name: string, spellings: readonly Spelling[]): Bundle {
  const { words, thing } = spellings[0].mentions[0];
  const count = spellings.reduce((sum, { mentions }) => sum + mentions.length, 0);
  return { name, thing, spellings, count, words };
}

/** Case forms of one name are one spelling, under the form that is used most. */
function inOneCase(spellings: readonly Spelling[], inText: ReadonlyMap<Candidate, number>): Spelling {
  if (spellings.length === 1) return spellings[0];
  const mentions = spellings.flatMap((spelling) => spelling.mentions);
  mentions.sort((left, right) => (inText.get(left) ?? 0) - (inText.get(right) ?? 0));
  return { form: spellings[0].form, mentions };
}

function letters(mention: Candidate, language: string): string {
  if (declines(language)) return mention.words.map(({ folded }) => caseStem(language, folded)).join(' ');
  // German writes every noun with a capital, and Bruder and Brüder are two words: there the umlauts stay.
  if (baseLanguage(language) !== 'de') return mention.key;
  const small = mention.text.normalize('NFC').toLowerCase();
  return /[äöü]/.test(small) ? small : mention.key;
}
