import { verbPairs, wordSet } from './agreement-words.ts';
import { looksAfter } from './agreement-looks.ts';
import { lastWord, standsAlone, startsSentence, textAfter, textBefore } from './context.ts';
import type { Case } from './german-cases.ts';
import { articleOf, casesOf, governedBy, melted, MELTED } from './german-cases.ts';
import { germanCountry, germanGenitive, NEUTER, withoutGenitive } from './german-countries.ts';
import { capitalised, withCaseOf } from './letter-case.ts';
import type { PlaceName } from './place-name.ts';
import type { Doubt, Rewriting } from './rewriting.ts';

const PREPOSITIONS = wordSet(
  'in aus nach von zu mit bei für gegen durch ohne um über auf an vor hinter zwischen unter neben seit gegenüber wegen trotz während ' +
    'innerhalb außerhalb statt dank außer seitens angesichts zugunsten',
);
const AGREEMENT = {
  endings: [],
  verbs: verbPairs(
    'ist/sind hat/haben war/waren hatte/hatten wird/werden wurde/wurden kann/können muss/müssen soll/sollen will/wollen bleibt/bleiben ' +
      'sagt/sagen sagte/sagten geht/gehen steht/stehen liegt/liegen stimmte/stimmten gewann/gewannen',
  ),
  linking: wordSet(''),
  between: wordSet(''),
  unchanging: wordSet(''),
  prepositions: PREPOSITIONS,
};

interface Before {
  /** As written, with the spaces between and after; empty where there is nothing. */
  readonly written: string;
  /** In small letters; empty for none. */
  readonly preposition: string;
  readonly article: string;
}

/** What may be put: words before the name, and the name in its case. */
interface Answer {
  readonly words: string;
  readonly name: string;
}

/**
 * German: in der Schweiz, in Belarus; in die Schweiz, nach Belarus; des Iran, Georgiens or von Belarus. Where the sentence does not
 * show the case, the likeliest is put and the others are offered.
 */
export function rewriteGerman(text: string, start: number, end: number, preferred: string): Rewriting {
  const old = text.slice(start, end);
  const left = textBefore(text, start);
  const right = textAfter(text, end);
  const stem = germanCountry(old) ? null : withoutGenitive(old);
  const to = germanCountry(preferred);
  const from = germanCountry(old) ?? (stem === null ? null : germanCountry(stem));
  const plain: Rewriting = { start, end, insert: preferred, doubt: null, alternatives: [], looks: [] };
  const before = beforeName(left);
  const genitive = isGenitive(stem, before, right, preferred);
  if (!from && !to && !genitive) return plain;

  const outer = left.slice(0, left.length - before.written.length);
  const { answers, doubt } = answersFor(from ?? NEUTER, to ?? NEUTER, before, {
    outer,
    right,
    preferred,
    known: from !== null || before.article === '',
    genitive: genitive || (stem !== null && from !== null),
  });
  const put = ({ words, name }: Answer): string => {
    if (words === '') return name;
    const model = before.written === '' && startsSentence(outer) ? capitalised(words) : words;
    return `${withCaseOf(before.written, model)}${before.written.endsWith('\u00A0') ? '\u00A0' : ' '}${name}`;
  };
  const looks =
    before.preposition === '' && from?.plural !== to?.plural
      ? looksAfter(
          text,
          end,
          { from: from ?? NEUTER, to: to ?? NEUTER, subject: isSubject(before, from) },
          AGREEMENT,
        )
      : [];
  const first = start - before.written.length;
  const [chosen, ...others] = [...new Set(answers.map(put))];
  return {
    start: first,
    end,
    insert: chosen,
    doubt: looks.length > 0 ? 'agreement' : doubt,
    alternatives: others.map((insert) => ({ start: first, end, insert, because: 'case' })),
    looks,
  };
}

function isSubject({ article }: Before, from: PlaceName | null): boolean {
  return article === '' || from === null || casesOf(article, from).includes('nominative');
}

/** A genitive -s, as the name itself does not end in one: Weißrusslands to Belarus. */
function isGenitive(
  stem: string | null,
  { article, preposition }: Before,
  right: string,
  preferred: string,
): boolean {
  if (stem === null || preposition !== '' || article !== '') return false;
  return (
    /(?:land|ien|reich|stan|ei|en|in|on|an|ina|ia|ko|ow)$/u.test(stem) &&
    stem !== preferred &&
    !right.startsWith('-')
  );
}

function beforeName(left: string): Before {
  const near = left.slice(-40);
  const found = /(?<![\p{L}\p{M}\p{N}-])(?:(\p{L}+)[ \u00A0])?(\p{L}+)[ \u00A0]$/u.exec(near);
  if (!found) return { written: '', preposition: '', article: '' };
  const first = found[1]?.toLowerCase() ?? '';
  const last = found[2].toLowerCase();
  const lastWritten = near.slice(near.length - found[2].length - 1);
  if (Object.hasOwn(MELTED, last)) {
    const [preposition, article] = MELTED[last];
    return { written: lastWritten, preposition, article };
  }
  if (/^(?:der|die|das|dem|den|des)$/.test(last))
    return PREPOSITIONS.has(first)
      ? { written: found[0], preposition: first, article: last }
      : { written: lastWritten, preposition: '', article: last };
  return PREPOSITIONS.has(last)
    ? { written: lastWritten, preposition: last, article: '' }
    : { written: '', preposition: '', article: '' };
}

interface Around {
  readonly outer: string;
  readonly right: string;
  readonly preferred: string;
  /** False where an article stands before a name of unknown gender. */
  readonly known: boolean;
  readonly genitive: boolean;
}

function answersFor(
  from: PlaceName,
  to: PlaceName,
  before: Before,
  around: Around,
): { answers: Answer[]; doubt: Doubt | null } {
  const { preposition, article } = before;
  const { preferred } = around;
  const bare = { words: preposition, name: preferred };
  if (article !== '') {
    const shown = casesOf(article, from);
    // "das heutige Weißrussland" has an adjective between; "das Belarus von heute" keeps its article.
    if (shown.length === 0 || !around.known)
      return { answers: [{ words: written(before), name: preferred }], doubt: 'case' };
    const governed = governedBy(preposition);
    const cases = governed && shown.includes(governed) ? [governed] : likeliestFirst(shown, before, around);
    const keeps = to.article !== 'never' || from.article === 'never';
    const answers = cases.flatMap((inCase) =>
      keeps ? [articled(preposition, inCase, to, preferred)] : withoutArticle(preposition, inCase, preferred),
    );
    const several = new Set(answers.map(({ words, name }) => `${words} ${name}`)).size > 1;
    return { answers, doubt: several ? 'case' : null };
  }
  if (around.genitive) {
    if (to.article === 'never') return { answers: genitives(preferred, around.right), doubt: null };
    return /^[ \u00A0]\p{Lu}/u.test(around.right)
      ? { answers: [{ words: '', name: germanGenitive(preferred) }], doubt: 'case' }
      : { answers: [articled('', 'genitive', to, preferred)], doubt: null };
  }
  if (to.article !== 'always' || from.article === 'always') {
    return { answers: [bare], doubt: null };
  }
  if (preposition === 'nach') return { answers: [articled('in', 'accusative', to, preferred)], doubt: null };
  if (preposition === 'in') return { answers: [articled('in', 'dative', to, preferred)], doubt: null };
  const governed = governedBy(preposition);
  if (governed) return { answers: [articled(preposition, governed, to, preferred)], doubt: null };
  if (preposition === '' && standsAlone(around.outer, around.right)) return { answers: [bare], doubt: null };
  const cases: readonly Case[] = startsSentence(around.outer)
    ? ['nominative', 'dative', 'accusative']
    : preposition === ''
      ? ['nominative', 'accusative', 'dative']
      : ['dative', 'accusative'];
  return { answers: cases.map((inCase) => articled(preposition, inCase, to, preferred)), doubt: 'case' };
}

/** After a noun a genitive is likelier than a dative; at the start of a sentence the nominative than all others. */
function likeliestFirst(cases: readonly Case[], { preposition }: Before, { outer }: Around): Case[] {
  const noun = /^\p{Lu}/u.test(lastWord(outer)) && !startsSentence(outer);
  const order: readonly Case[] =
    preposition !== ''
      ? ['dative', 'accusative', 'genitive', 'nominative']
      : noun
        ? ['genitive', 'nominative', 'accusative', 'dative']
        : startsSentence(outer)
          ? ['nominative', 'dative', 'accusative', 'genitive']
          : ['nominative', 'accusative', 'dative', 'genitive'];
  const possible =
    preposition === '' ? cases : cases.filter((one) => one === 'dative' || one === 'accusative');
  return order.filter((inCase) => (possible.length === 0 ? cases : possible).includes(inCase));
}

function articled(preposition: string, inCase: Case, to: PlaceName, name: string): Answer {
  return {
    words: melted(preposition, articleOf(to, inCase)),
    name: withDativeEnding(declined(name, inCase), to, inCase),
  };
}

/** Names that begin with an adjective take its weak endings: das Vereinigte Königreich, dem Vereinigten Königreich. */
function declined(name: string, inCase: Case): string {
  const adjective =
    /^(Vereinigte|Dominikanische|Tschechische|Zentralafrikanische|Slowakische|Russische|Europäische|Heilige)[nrs]?(?= )/u;
  if (!adjective.test(name)) return name;
  const plural = /^Vereinigten? (?:Staaten|Arabische)/u.test(name);
  const direct = inCase === 'nominative' || (inCase === 'accusative' && !name.endsWith('Stuhl'));
  const declinedName = name.replace(adjective, direct && !plural ? '$1' : '$1n');
  return plural ? declinedName.replace(/Arabische(?= )/u, 'Arabischen') : declinedName;
}

/** Plurals in -e and -el end in -n in the dative: in den Niederlanden. */
function withDativeEnding(name: string, { plural }: PlaceName, inCase: Case): string {
  return plural && inCase === 'dative' && /(?:lande|Emirate|Gebiete|inseln?)$/u.test(name)
    ? name.replace(/n?$/u, 'n')
    : name;
}

function withoutArticle(preposition: string, inCase: Case, name: string): Answer[] {
  if (preposition === 'in' && inCase === 'accusative') return [{ words: 'nach', name }];
  if (preposition !== '' || inCase !== 'genitive') return [{ words: preposition, name }];
  return [
    { words: 'von', name },
    { words: '', name: germanGenitive(name) },
  ];
}

/** Before its noun only the genitive itself is possible: Belarus' Präsident. */
function genitives(name: string, right: string): Answer[] {
  const own = { words: '', name: germanGenitive(name) };
  if (/^[ \u00A0]\p{Lu}/u.test(right) || !own.name.endsWith("'")) return [own];
  return [{ words: 'von', name }, own];
}

function written(before: Before): string {
  return before.written.trimEnd().toLowerCase();
}
