import { withApostropheOf } from './apostrophe.ts';
import { agreedForm, formFor, looksAfter } from './agreement-looks.ts';
import type { ArticledGrammar, Determiner, Said } from './articled-grammar.ts';
import { lastWord, standsAlone, startsSentence, textAfter, textBefore } from './context.ts';
import { capitalised, withCaseOf } from './letter-case.ts';
import type { PlaceName } from './place-name.ts';
import { agreesAlike } from './place-name.ts';
import type { Alternative, Doubt, Look, Rewriting } from './rewriting.ts';

interface Before extends Determiner {
  /** As written, with what follows it; empty where there is none. */
  readonly written: string;
}

/**
 * The name with its article, and the prepositions melted into it, as the new name asks for them. A name that is in no table and
 * has no article before it is only exchanged.
 */
export function rewriteArticled(
  text: string,
  start: number,
  end: number,
  preferred: string,
  grammar: ArticledGrammar,
): Rewriting {
  const old = text.slice(start, end);
  const left = textBefore(text, start);
  const right = textAfter(text, end);
  const known = { from: grammar.countries(old), to: grammar.countries(preferred) };
  const before = determinerBefore(left, known.from, grammar);
  const plain = !before.article && known.from === null && known.to === null;
  const to = known.to ?? grammar.guess(preferred);
  const from = known.from ?? {
    ...(plain ? to : grammar.guess(old)),
    ...grammar.shownBy(keyOf(before.written)),
  };
  const outer = left.slice(0, left.length - before.written.length);

  const bound = before.article || plain ? null : boundBefore(left, from, to, grammar);
  if (bound) {
    const looks = looksAfter(text, end, { from, to, subject: false }, grammar.agreement);
    const insert = bound.word + bound.space + preferred;
    const doubt = agreesAlike(from, to) ? null : 'agreement';
    return { start: start - bound.length, end, insert, doubt, alternatives: [], looks };
  }

  const said: Said = plain
    ? { ...before, doubt: null, other: null }
    : say(before, from, to, { old, preferred, outer, right }, grammar);
  const typed = (determiner: Determiner): { start: number; insert: string } => {
    const words = withApostropheOf(text, grammar.words(determiner, to, preferred));
    const same = words !== '' && keyOf(words) === keyOf(before.written);
    let put = same ? before.written : withCaseOf(before.written, spaced(words, before.written));
    if (before.written === '' && startsSentence(outer)) put = capitalised(put);
    return withSound(text, start - before.written.length, outer, put + preferred, grammar);
  };
  const chosen = typed(said);
  const looks = plain ? [] : lookAround(text, start, end, { from, to, outer, before }, grammar);
  const unknownArticle = before.article && (known.to === null || known.from === null) ? 'article' : null;
  const alternatives: Alternative[] = said.other
    ? [{ ...typed(said.other), end, because: said.doubt ?? 'article' }]
    : [];
  const doubt: Doubt | null = looks.length > 0 ? 'agreement' : (said.doubt ?? unknownArticle);
  return { ...chosen, end, doubt, alternatives, looks };
}

function determinerBefore(left: string, from: PlaceName | null, grammar: ArticledGrammar): Before {
  const near = left.slice(-20);
  const found = /(?<![\p{L}\p{M}\p{N}'’])(?:(\p{L}+)[ \u00A0])?(\p{L}+(?:[ \u00A0]|['’]))$/u.exec(near);
  const alone = /(?<![\p{L}\p{M}\p{N}'’])\p{L}+(?:[ \u00A0]|['’])$/u.exec(near)?.[0] ?? '';
  for (const written of [found?.[0] ?? '', alone]) {
    const determiner = written === '' ? undefined : grammar.determiners.get(keyOf(written));
    // Portuguese "a Rússia" has the article, "a Portugal" the preposition.
    if (
      determiner?.article &&
      keyOf(written) === 'a' &&
      from &&
      (from.article === 'never' || from.gender === 'm')
    )
      return { preposition: 'a', article: false, written };
    if (determiner) return { ...determiner, written };
  }
  return { preposition: '', article: false, written: '' };
}

/** `De la ` as the tables have it: `de la`. */
function keyOf(written: string): string {
  return written.toLowerCase().replaceAll('\u2019', "'").replaceAll('\u00A0', ' ').trimEnd();
}

function say(
  before: Before,
  from: PlaceName,
  to: PlaceName,
  around: {
    readonly old: string;
    readonly preferred: string;
    readonly outer: string;
    readonly right: string;
  },
  grammar: ArticledGrammar,
): Said {
  const { preposition } = before;
  const special = grammar.special(before, from, to, around);
  if (special) return special;
  const bare = { preposition, article: false };
  const articled = { preposition, article: true };
  if (before.article) {
    if (to.article !== 'never' || from.article === 'never') return { ...articled, doubt: null, other: null };
    // "la India de hoy" asks for the article whatever the country is.
    return /^ (?:(?:de|do|da|del|di|che|que|dos|das) |d['’])/u.test(around.right.replaceAll('\u00A0', ' '))
      ? { ...articled, doubt: 'article', other: bare }
      : { ...bare, doubt: null, other: null };
  }
  if (to.article !== 'always' || from.article === 'always') return { ...bare, doubt: null, other: null };
  const last = lastWord(around.outer).toLowerCase();
  const led = grammar.agreement.prepositions.has(last) && !/^(?:y|e|ed|o|u|ou|como|come)$/u.test(last);
  if (preposition !== '' || led) return { ...articled, doubt: null, other: null };
  if (standsAlone(around.outer, around.right)) return { ...bare, doubt: null, other: null };
  return { ...articled, doubt: 'article', other: bare };
}

function spaced(words: string, model: string): string {
  return model.endsWith('\u00A0') ? words.replace(/ $/, '\u00A0') : words;
}

/** Takes the small word before along where its form depends on the sound after it. */
function withSound(
  text: string,
  start: number,
  outer: string,
  insert: string,
  grammar: ArticledGrammar,
): { start: number; insert: string } {
  const word = lastWord(outer);
  const other = word === '' ? null : grammar.beforeSound(word.toLowerCase(), insert);
  if (other === null || other === word.toLowerCase()) return { start, insert };
  return { start: start - word.length - 1, insert: withCaseOf(word, other) + text[start - 1] + insert };
}

function boundBefore(
  left: string,
  from: PlaceName,
  to: PlaceName,
  { bound }: ArticledGrammar,
): { word: string; space: string; length: number } | null {
  if (agreesAlike(from, to)) return null;
  const word = lastWord(left);
  const forms = word === '' ? undefined : bound.find((row) => formFor(row, from) === word.toLowerCase());
  if (!forms) return null;
  return {
    word: withCaseOf(word, formFor(forms, to)),
    space: left.slice(-1),
    length: word.length + 1,
  };
}

/** Words before and after the name that may no longer agree. */
function lookAround(
  text: string,
  start: number,
  end: number,
  around: {
    readonly from: PlaceName;
    readonly to: PlaceName;
    readonly outer: string;
    readonly before: Before;
  },
  grammar: ArticledGrammar,
): Look[] {
  const { from, to, outer, before } = around;
  if (agreesAlike(from, to)) return [];
  const last = lastWord(outer).toLowerCase();
  const subject = before.preposition === '' && !grammar.agreement.prepositions.has(last);
  const touched = before.written === '' ? looksBefore(outer, start, from, to, grammar) : [];
  return [...touched, ...looksAfter(text, end, { from, to, subject }, grammar.agreement)];
}

/** "la vecina Bielorrusia": the adjective between article and name, and the article. */
function looksBefore(
  left: string,
  start: number,
  from: PlaceName,
  to: PlaceName,
  grammar: ArticledGrammar,
): Look[] {
  const found = /(?<![\p{L}\p{M}'’])(\p{L}{1,12})[ \u00A0]([\p{L}\p{M}]{2,30})[ \u00A0]$/u.exec(
    left.slice(-50),
  );
  if (!found) return [];
  const [, article, adjective] = found;
  const determiner = grammar.determiners.get(article.toLowerCase());
  const agreed = agreedForm(adjective, from, to, grammar.agreement);
  if (!determiner?.article || agreed === null) return [];
  const first = start - adjective.length - article.length - 2;
  const words = grammar.words(determiner, to, agreed).trimEnd();
  return [
    { start: first, end: first + article.length, agreed: withCaseOf(article, words) },
    { start: start - adjective.length - 1, end: start - 1, agreed },
  ];
}
