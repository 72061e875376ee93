import type { Enclosure } from '../../text/enclosures.ts';
import { enclosures } from '../../text/enclosures.ts';
import type { LeftOut } from '../name-group.ts';
import { isOrganisationNoun } from './organisation-words.ts';
import { startsSentence } from './sentence-start.ts';
import type { Word } from './words.ts';
import { afterHyphen, afterSpace } from './words.ts';

/** Fewer words between quotation marks are a name, a title or a word that is held at arm's length; more are speech. */
const SHORTEST_QUOTATION = 4;
/** Words from an organisation's first noun to the preposition: `Banque nationale pour le commerce de`. */
const LONGEST_ORGANISATION = 5;

/** Prepositions (folded) between an organisation and what it is of. */
const OF: ReadonlySet<string> = new Set(
  'of de du des d di del della dello dei da do dos das von der des van af av for pour para per fur'.split(
    ' ',
  ),
);

/** What has a title of its own: a quoted name right behind such a noun (and at most one word between) is a work. Folded. */
const WORKS: ReadonlySet<string> = new Set(
  (
    'journal quotidien hebdomadaire magazine revue livre roman film documentaire serie chanson album essai ouvrage poeme tableau ' +
    'newspaper daily weekly journal book novel movie documentary series song essay poem painting blog podcast ' +
    'zeitung tageszeitung zeitschrift magazin buch film dokumentarfilm lied serie gemalde ' +
    'periodico diario revista libro novela pelicula documental cancion poema giornale quotidiano rivista libro romanzo canzone ' +
    'jornal livro romance filme cancao gazeta dziennik tygodnik ksiazka powiesc piosenka krant boek tijdschrift'
  ).split(' '),
);

/** Tells which names of a segment are left as they are; asked for them in text order. */
export type LeavesOut = (first: number, start: number, end: number) => LeftOut | null;

const NOTHING: readonly Enclosure[] = [];

/**
 * What is left as it stands unless the editor says otherwise: a name in a quotation, which is four words or more between
 * quotation marks of its own sentence (fewer are a name or a single word, not speech); in the title of a work, quoted behind
 * a noun for works; and within an organisation's own name, behind a noun with a capital and "of": Banque nationale du
 * Bélarus. Headlines are the translator's own words, and are not left out. `first`: index of the name's first word; `start`
 * and `end`: UTF-16 offsets.
 */
export function leavesOut(text: string, words: readonly Word[]): LeavesOut {
  const quotes = /["„“”«»]/.test(text) ? enclosures(text).filter(({ kind }) => kind !== 'bracket') : NOTHING;
  let past = 0;
  return (first, start, end) => {
    // Asked for in text order, so that quotes that are over need no second look.
    while (past < quotes.length && quotes[past].end <= start) past++;
    const quote = quotes[past] as Enclosure | undefined;
    if (quote && quote.start < start && quote.end > end) {
      const from = wordsBefore(words, quote.start + 1);
      if (isTitleOfWork(words, from)) return 'title';
      if (wordsBefore(words, quote.end - 1) - from >= SHORTEST_QUOTATION) return 'quotation';
    }
    return isWithinOrganisation(words, first) ? 'organisation' : null;
  };
}

/** How many words start before an offset. Logarithmic. */
function wordsBefore(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isTitleOfWork(words: readonly Word[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 2); at--) {
    if (WORKS.has(words[at].folded)) return true;
    if (/[.,;:!?]/.test(words[at + 1].before)) return false;
  }
  return false;
}

function isWithinOrganisation(words: readonly Word[], first: number): boolean {
  let at = first - 1;
  // "of the", "de la", "de l'": the article belongs to the preposition.
  if (
    at > 0 &&
    /^(?:the|la|le|l|les|el|der|des|den|lo|il)$/.test(words[at].folded) &&
    OF.has(words[at - 1].folded)
  )
    at--;
  if (at < 1 || words[at].capital || !OF.has(words[at].folded)) return false;
  for (let step = 1; step <= LONGEST_ORGANISATION && at - step >= 0; step++) {
    const joint = words[at - step + 1];
    if (!afterSpace(joint) && !afterHyphen(joint) && !/^['’]$/.test(joint.before)) return false;
    const word = words[at - step];
    if (!word.capital || !isOrganisationNoun(word.folded)) continue;
    // Where a sentence starts, the capital of the noun says nothing: it takes a second one.
    return !startsSentence(words, at - step) || words[at - step + 1].capital;
  }
  return false;
}
