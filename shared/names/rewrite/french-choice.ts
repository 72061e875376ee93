import { inOrTo } from './french-in-or-to.ts';
import type { FrenchName } from './french-names.ts';
import { frenchName } from './french-names.ts';
import type { Role, WordsBefore } from './french-words-before.ts';
import { plainWords, takesEn } from './french-words-before.ts';
import type { Doubt } from './rewriting.ts';

/** What the words before a name come to say before another one, and what else they could. */
export interface Choice {
  readonly role: Role;
  readonly others: readonly Role[];
  /** Of the others. */
  readonly because: Doubt;
  readonly doubt: Doubt | null;
}

/** Words after which French leaves the article of a feminine country out: République de Biélorussie, venir de Biélorussie. */
const BARE_AFTER =
  /(?<![\p{L}\p{M}])(?:républiques?|royaumes?|principauté|sultanat|émirat|grand-duché|ambassad(?:e|es|eur|eurs|rice|rices)|consuls?|consulats?|rois?|reines?|empereurs?|équipes?|championnats?|coupe|provenance|originaires?|origine|nati(?:f|ve|fs|ves)|import(?:é|ée|és|ées|er|e|ent|ait)|importations?|expuls(?:é|ée|és|ées|er|e|ent)|expulsions?|exil(?:é|ée|és|ées)|chass(?:é|ée|és|ées|er)|bann(?:i|ie|is|ies)|réfugi(?:é|ée|és|ées)|retours?|(?:re)?ven(?:ir|u|ue|us|ues|ait|aient|ant)|(?:re)?vien(?:t|nent|drait|dra|dront)|(?:res)?sort(?:ir|i|ie|is|ies|ent|ait)?|(?:re)?part(?:ir|i|ie|is|ies|ent|ait)?|arriv(?:e|ent|é|ée|és|ées|er|ait|aient)|rentr(?:e|ent|é|ée|és|ées|er|ait)|fui(?:r|t|ent)?|enfui(?:r|t|ent|e|s|es)?|départ)[ \u00A0\u202F]$/iu;
/** "d'Ukraine et": the name before stands bare as well. */
const BARE_BESIDE =
  /(?<![\p{L}\p{M}])d(?:e[ \u00A0\u202F]|['’])(\p{Lu}[\p{L}\p{M}-]*)(?:,|[ \u00A0\u202F](?:et|ou|ni))[ \u00A0\u202F]$/u;

const sure = (role: Role): Choice => ({ role, others: [], because: 'article', doubt: null });

/** `left` ends where the words before the name start; `right` follows the name. Either may be cut to what is near. */
export function choiceFor(
  left: string,
  right: string,
  before: WordsBefore,
  from: FrenchName,
  to: FrenchName,
): Choice {
  switch (before.role) {
    case 'none':
      return withoutWords(left, right, from, to);
    case 'of':
      // "de la" says that the article is meant; "du" and "des" say nothing.
      return /^d[ue]s?$/.test(plainWords(before.words)) ? ofChoice(left, to) : sure('of');
    case 'of-bare':
      return from.article === 'small' ? sure('of-bare') : ofChoice(left, to);
    case 'in-or-to':
      // "à Israël" is to, for in is "en Israël".
      return from.article === 'none' && takesEn(from) ? sure('to') : inChoice(left, right, to);
    case 'to':
      return from.within === 'à' ? inChoice(left, right, to) : sure('to');
    case 'in':
    case 'the':
    case 'owned':
      return sure(before.role);
  }
}

const AFTER_PREPOSITION =
  /(?<![\p{L}\p{M}])(?:avec|pour|contre|dans|entre|vers|sur|sans|selon|par|malgré|sauf|envers|visiter|quitter|que)[ \u00A0\u202F]$/iu;
const SENTENCE_AFTER = /^[ \u00A0\u202F]\p{Ll}/u;
const LIST_AFTER = /^(?:,|[ \u00A0\u202F]et)[ \u00A0\u202F](?:l[ea]s?[ \u00A0\u202F]|l['’])\p{Lu}/u;

/** "Israël a dit": a name without article stands for one with it, unless it stands alone, as in a heading. */
function withoutWords(left: string, right: string, from: FrenchName, to: FrenchName): Choice {
  if (to.article === 'own') return sure('the');
  if (from.article === 'small' || to.article === 'none') return sure('none');
  if (AFTER_PREPOSITION.test(left) || /qu['’]$/iu.test(left)) return sure('the');
  if (left === '' && (SENTENCE_AFTER.test(right) || LIST_AFTER.test(right))) return sure('the');
  if (left === '') return sure('none');
  return { role: 'the', others: ['none'], because: 'article', doubt: 'article' };
}

function ofChoice(left: string, to: FrenchName): Choice {
  const choice = (role: Role, other: Role): Choice => ({
    role,
    others: [other],
    because: 'article',
    doubt: null,
  });
  const beside = BARE_BESIDE.exec(left);
  const bare = BARE_AFTER.test(left) || (beside !== null && frenchName(beside[1])?.article === 'small');
  return bare && !to.keepsArticle ? choice('of-bare', 'of') : choice('of', 'of-bare');
}

function inChoice(left: string, right: string, to: FrenchName): Choice {
  const { role, open } = inOrTo(left, right);
  return {
    role,
    others: open ? [role === 'in' ? 'to' : 'in'] : [],
    because: 'preposition',
    doubt: role === 'to' && (takesEn(to) || to.within === 'dans') ? 'preposition' : null,
  };
}
