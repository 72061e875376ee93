import { verbPairs, wordSet } from './agreement-words.ts';
import { looksAfter } from './agreement-looks.ts';
import { lastWord, standsAlone, startsSentence, textAfter, textBefore } from './context.ts';
import type { EnglishName } from './english-countries.ts';
import { englishName } from './english-countries.ts';
import { withCaseOf } from './letter-case.ts';
import type { PlaceName } from './place-name.ts';
import type { Alternative, Doubt, Rewriting } from './rewriting.ts';

const THE = /(?<![\p{L}\p{M}\p{N}'’-])(the)([ \u00A0\u202F])$/iu;
const A = /(?<![\p{L}\p{M}\p{N}'’-])(an?)([ \u00A0\u202F])$/iu;
/** A name after one of these is not the head of its phrase, or has its article already. */
const DETERMINER =
  /^(?:an?|the|this|that|these|those|my|our|your|his|her|its|their|every|each|another|no|some|any)$/;
/** What may follow a name that stands for itself: else it may describe the word after it (the Netherlands team). */
const CLOSES =
  /^(?:$|[^\p{L}\p{N}\s'’-]|\s*\n|[ \u00A0](?:and|or|but|as|at|by|for|from|in|into|of|on|to|up|with|after|before|since|during|until|when|where|while|which|who|that|than|if|because|is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall|does|did|do|says|said|wants|also|not|then|now|still|remains?|becomes?|became|voted|won|lost|signed|agreed|announced|joined|left|went|made|took|began)(?![\p{L}\p{M}]))/iu;
const AGREEMENT = {
  endings: [],
  verbs: verbPairs(
    'is/are was/were has/have does/do says/say wants/want remains/remain votes/vote plays/play goes/go wins/win',
  ),
  linking: wordSet(''),
  between: wordSet(''),
  unchanging: wordSet(''),
  prepositions: wordSet(
    'in of to from with for by at on and or than as between against near across via into within like',
  ),
};

interface Piece {
  readonly start: number;
  readonly insert: string;
}

/** English: the Czech Republic, Czechia; Belarus' or Belarus's, Ukraine's; a Belarusian, an Iranian. */
export function rewriteEnglish(text: string, start: number, end: number, preferred: string): Rewriting {
  const from = englishName(text.slice(start, end));
  const to = englishName(preferred);
  const left = textBefore(text, start);
  const tail = possessiveAfter(text, start, end, preferred, to);
  // A possessive is part of the name's own phrase: nothing after it has to be looked at.
  const rest = tail.suffix === '' ? textAfter(text, tail.end) : '';
  const the = THE.exec(left);
  const bare: Piece = the ? { start: start - the[0].length, insert: '' } : { start, insert: '' };
  const { chosen, other, doubt } = withArticle(left, rest, start, {
    from,
    to,
    the,
    bare,
    preferred,
    old: text.slice(start, end),
    possessive: tail.suffix !== '',
  });
  const put = ({ start: first, insert }: Piece): Piece => ({
    start: first,
    insert: insert + preferred + tail.suffix,
  });
  const place = (name: EnglishName | null): PlaceName => ({
    gender: 'm',
    plural: name?.plural ?? false,
    article: 'sometimes',
  });
  const outer = left.slice(0, left.length - (the?.[0].length ?? 0));
  const subject = tail.end === end && !AGREEMENT.prepositions.has(lastWord(outer).toLowerCase());
  // A plural form takes a verb in the singular as well, not the other way round.
  const looks = from?.plural
    ? looksAfter(text, tail.end, { from: place(from), to: place(to), subject }, AGREEMENT)
    : [];
  const alternatives: Alternative[] = other ? [{ ...put(other), end: tail.end, because: 'article' }] : [];
  return {
    ...put(chosen),
    end: tail.end,
    doubt: looks.length > 0 ? 'agreement' : doubt,
    alternatives,
    looks,
  };
}

function withArticle(
  left: string,
  rest: string,
  start: number,
  around: {
    readonly from: EnglishName | null;
    readonly to: EnglishName | null;
    readonly the: RegExpExecArray | null;
    readonly bare: Piece;
    readonly old: string;
    readonly preferred: string;
    readonly possessive: boolean;
  },
): { chosen: Piece; other: Piece | null; doubt: Doubt | null } {
  const { from, to, the, bare, old, preferred, possessive } = around;
  const kept: Piece = { start, insert: '' };
  if (the) {
    // "the Belarus of today": the article is not the name's own.
    if (!from || to) return { chosen: kept, other: null, doubt: null };
    if (CLOSES.test(rest)) return { chosen: bare, other: null, doubt: null };
    return /^[ \u00A0-]\p{Lu}|^-/u.test(rest)
      ? { chosen: kept, other: bare, doubt: 'article' }
      : { chosen: bare, other: kept, doubt: 'article' };
  }
  const article = A.exec(left);
  if (article) {
    const [whole, word, space] = article;
    if (
      /n$/i.test(word) !== startsWithVowelSound(old) ||
      startsWithVowelSound(old) === startsWithVowelSound(preferred)
    )
      return { chosen: kept, other: null, doubt: null };
    const insert = withCaseOf(word, startsWithVowelSound(preferred) ? 'an' : 'a') + space;
    return { chosen: { start: start - whole.length, insert }, other: null, doubt: null };
  }
  if (!to || from || to.the === 'sometimes') return { chosen: kept, other: null, doubt: null };
  const word = lastWord(left);
  if (
    DETERMINER.test(word.toLowerCase()) ||
    /['’-]$/.test(left) ||
    rest.startsWith('-') ||
    (!possessive && standsAlone(left, rest))
  )
    return { chosen: kept, other: null, doubt: null };
  const added = { start, insert: startsSentence(left) ? 'The ' : withCaseOf(inCapitals(word), 'the ') };
  return CLOSES.test(rest) || AGREEMENT.prepositions.has(word.toLowerCase())
    ? { chosen: added, other: null, doubt: CLOSES.test(rest) ? null : 'article' }
    : { chosen: added, other: kept, doubt: 'article' };
}

/** As it is said: a Ukrainian, a European, a UN; an Iranian, an MP. */
function startsWithVowelSound(name: string): boolean {
  if (/^(?:eu|ew|u\.|uk|uganda|uru|uni|us\b|usa|uae|un\b|one)/iu.test(name)) return false;
  if (/^[FHLMNRSX](?:[A-Z]{0,2}(?![\p{L}])|\.)/u.test(name)) return true;
  return /^[aeiouàáâäåæèéêëìíîïòóôöøùúûü]/iu.test(name);
}

/** The word where it is in capitals, so that what is put beside it will be; else nothing to follow. */
function inCapitals(word: string): string {
  return word.length > 1 && word === word.toUpperCase() ? word : '';
}

/** "Belarus' army" and "Belarus's army", but not the quotation mark that closes 'free Belarus'. */
function possessiveAfter(
  text: string,
  start: number,
  end: number,
  preferred: string,
  to: EnglishName | null,
): { end: number; suffix: string } {
  const found = /^(['’])(s(?![\p{L}\p{M}\p{N}])|(?=[ \u00A0]\p{L}))/u.exec(text.slice(end, end + 4));
  if (!found) return { end, suffix: '' };
  const apostrophe = found[1];
  const alone = found[2] === '';
  if (alone && (!/s$/iu.test(text.slice(start, end)) || quotationOpen(textBefore(text, start))))
    return { end, suffix: '' };
  if (to?.endsPlural) return { end: end + found[0].length, suffix: apostrophe };
  const keepsAlone = alone && /s$/iu.test(preferred);
  return { end: end + found[0].length, suffix: keepsAlone ? apostrophe : `${apostrophe}s` };
}

/** Whether a single quotation mark was opened and not closed before. */
function quotationOpen(left: string): boolean {
  const opened = (left.match(/(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])/gu) ?? []).length;
  const closed = (left.match(/(?<=[\p{L}\p{N}.,!?])['’](?![\p{L}\p{N}])/gu) ?? []).length;
  return opened > closed;
}
