import { baseLanguage } from '../../text/language-tag.ts';
/** Words that a language puts twice in a row and means it. Folded; first by language, then those of all. */
const DOUBLED: Readonly<Record<string, string>> = {
  en: 'that had is very so no yes bye her really many far do you please now more well again much long there hear who on in dear my go good way big old aye night yeah',
  fr: 'nous vous tres si oui non bien en tout la faire fait sont est tant bon vite peu petit trop plus encore jamais moi coucou allez',
  de: 'die der das sie sehr so ja nein nie ganz weit doch werden haben sein worden viel bald gut schnell lang',
  nl: 'die dat heel ja nee zeer is zijn er ver',
  es: 'muy no si ya nos que bien casi poco luego mas adios bueno',
  it: 'piano molto no si via cosi quasi lento lenta ben poco pian appena che ci vi mano passo presto zitto zitti zitta terra vicino giu su or bene tutto tutti',
  pt: 'muito nao sim ja nos que logo se quase bem mais tchau',
  lt: 'labai taip ne vis vos ilgai toli seniai tyliai letai greitai jau tik dar vel daug giliai kur pat gerai mazas maza',
  pl: 'bardzo tak nie sie juz zaraz no cicho pa dawno daleko dlugo hej dobrze',
  ru: 'очень да нет ну еле чуть давно далеко вот так тихо быстро долго много едва только скоро рано все уж как пока',
  uk: 'дуже так ні ну ледь давно далеко от тихо довго',
  sv: 'det som mycket ja nej den',
};
const ANYWHERE: ReadonlySet<string> = new Set(
  'ha he hi ho hu la na da ta bla blah tut pan chut hm mm oh ah eh uh cha tam pa toc tic knock yo boum boom chop tsk wow bum ding dong bip beep ouah miau wau ха хи хо ля бла тук'.split(
    ' ',
  ),
);

const tables: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(DOUBLED).map(([language, words]) => [language, new Set(words.split(' '))]),
);

export function mayStandTwice(folded: string, language: string): boolean {
  return ANYWHERE.has(folded) || (tables.get(baseLanguage(language))?.has(folded) ?? false);
}

/**
 * Whether a German article may stand right after the relative pronoun that reads the same: after a comma, or after a comma and a
 * preposition ("das Boot, mit dem dem Hafen geholfen war").
 */
export function mayFollowItself(folded: string, language: string): boolean {
  return baseLanguage(language) === 'de' && ARTICLES.has(folded);
}

const ARTICLES: ReadonlySet<string> = new Set('den dem denen deren'.split(' '));

/**
 * Words of one letter that never follow themselves, as they are spelled in small letters. Left out are those that may
 * (Portuguese "começou a a ver").
 */
const LETTER_WORDS: Readonly<Record<string, string>> = {
  fr: 'a à y',
  en: 'a',
  es: 'a y',
  it: 'a e è',
  lt: 'į',
  pl: 'w z',
  ru: 'в с к',
  uk: 'в з',
};

export function isLetterWord(spelled: string, language: string): boolean {
  return LETTER_WORDS[baseLanguage(language)]?.split(' ').includes(spelled) ?? false;
}

/** Words that begin names as well: "un discours de de Gaulle". */
const PARTICLES: ReadonlySet<string> = new Set('de du di da la le les van von el al'.split(' '));

export function isParticle(folded: string): boolean {
  return PARTICLES.has(folded);
}

/** Languages that double words for plural, degree or tense, and those whose words are not told apart by spaces. */
const DOUBLING: ReadonlySet<string> = new Set(
  'id ms jv su tl mi haw sm to th lo km my ja zh ko tr hy ka hi ur bn mr ta te vi sw af tpi'.split(' '),
);

export function doublesWords(language: string): boolean {
  return DOUBLING.has(baseLanguage(language));
}
