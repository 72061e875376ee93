import type { FrenchName } from './french-countries.ts';
import type { Doubt } from './replacement.ts';

/** Verbs after which an adjective or participle takes the gender of the name. */
const AGREEING_VERB =
  /(?<![\p{L}\p{M}])(?:est|sont|était|étaient|fut|furent|sera|seront|serait|seraient|soit|soient|été|étant|reste|restent|restait|devient|deviennent|devenait|devint|semble|semblent|paraît|paraissent|demeure|demeurent)(?![\p{L}\p{M}])/iu;
/** Endings of adjectives and participles that change with gender. */
const CHANGING_ADJECTIVE =
  /^[ \u00A0](?!de |et |en |est |qui )\p{Ll}*(?:é|ée|és|ées|ien|ienne|iens|iennes|ain|aine|ains|aines|ais|aise|aises|ois|oise|oises|if|ive|ifs|ives|al|ale|aux|ales|el|elle|els|elles|eux|euse|euses|ant|ante|ants|antes|ent|ente|ents|entes|uni|unie|unis|unies|sin|sine|sins|sines)(?![\p{L}\p{M}])/u;
const ARTICLE = /(?<![\p{L}\p{M}])(?:(?:le|la|les)[ \u00A0]|l['’])$/iu;
/** "l'ancien Bélarus": a word between article and name. */
const WORD_BETWEEN =
  /(?<![\p{L}\p{M}])(?:(?:le|la|les|un|une|ce|cet|cette|ces|du|des|au|aux|mon|ma|son|sa|ses)[ \u00A0]|l['’])(?!(?:la|le|les|de|du|des|au|aux|en|à)[ \u00A0])\p{Ll}+[ \u00A0]$/iu;

/**
 * Whether other words of the sentence may have to follow the new name's gender or number: the engine does not change
 * them, it says so. Verbs count only where the name is their subject, which the article before it suggests.
 */
export function needsAgreement(
  text: string,
  start: number,
  end: number,
  from: FrenchName,
  to: FrenchName,
): Doubt | null {
  const left = text.slice(0, start);
  const right = text.slice(end);
  if (WORD_BETWEEN.test(left)) {
    const same = from.gender === to.gender && from.plural === to.plural && from.article === to.article;
    return same ? null : 'agreement';
  }
  if (from.gender === to.gender && from.plural === to.plural) return null;
  if (CHANGING_ADJECTIVE.test(right)) return 'agreement';
  if (
    !ARTICLE.test(left) ||
    /(?<![\p{L}\p{M}])(?:de|à|dans|avec|pour|vers|sur|contre|par|sans|entre|et|ou)[ \u00A0](?:l['’]|l\p{L}+[ \u00A0])$/iu.test(
      left,
    )
  ) {
    return null;
  }
  if (from.plural !== to.plural) return 'agreement';
  return AGREEING_VERB.test(right.slice(0, clauseEnd(right))) ? 'agreement' : null;
}

function clauseEnd(text: string): number {
  const end = text.search(/[.;:!?]/u);
  return Math.min(end < 0 ? text.length : end, 200);
}
