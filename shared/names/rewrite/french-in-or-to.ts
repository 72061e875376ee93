import { frenchName } from './french-names.ts';

/*
 * "au Bélarus" is where ("en Biélorussie") or to whom ("à la Biélorussie"). The word that governs it tells them apart: verbs
 * and adjectives whose complement French introduces with à (Grevisse, Le Bon Usage, on indirect objects), phrases in à, and
 * words of motion or place. The nearest governor wins; where there is none, it is where.
 */

export interface Reading {
  readonly role: 'in' | 'to';
  /** Whether the other reading makes sense at all: never after "grâce à". */
  readonly open: boolean;
}

const word = (stems: string): RegExp => new RegExp(`^(?:${stems})$`, 'u');
const ENDING = '(?:e|es|ent|er|é|ée|és|ées|a|ait|aient|ant|era|eront|erait|èrent|ons|ez)';
/** "grâce au", "face au": never a place. */
const PHRASE =
  /(?<![\p{L}\p{M}])(?:grâce|face|quant|contrairement|conformément|par rapport|suite|vis-à-vis|en pren(?:d|dre|nent)|en pris(?:e|es)?|parallèlement|relativement|préalablement|comparativement|similairement|à l['’](?:égard|instar)|confiance|atteinte|hommage|fin|appel|honneur|tort|obstacle|cher|chère|égal|égale|supérieure?s?|inférieure?s?|semblables?|comparables?|identiques?|équivalente?s?|hostiles?|favorables?|défavorables?|fidèles?|loyale?s?|propres?|utiles?|nécessaires?|indispensables?|antérieure?s?|postérieure?s?|contraires?|opposée?s?|alliée?s?|liée?s?|apparentée?s?|dus?|dues?)[ \u00A0\u202F]$/iu;

/** Verbs of giving, saying, asking, forbidding, and all whose object is introduced by à; with and without endings. */
const GIVING = new RegExp(
  `^(?:(?:accord|donn|attribu|appliqu|apport|impos|inflig|inflige?|livr|prêt|oppos|reproch|demand|ordonn|conseill|propos|` +
    `recommand|suggér|signal|rappel|rappell|notifi|adress|concèd|concéd|assign|octroy|octroi|allou|pay|vers|rembours|légu|confi|` +
    `préf[éè]r|compar|ajout|associ|rattach|annex|intégr|incorpor|renonc|résist|échapp|succéd|succèd|ressembl|profit|nui|` +
    `cout|coût|dédi|consacr|destin|réserv|adapt|pardonn|adhér|adhèr|arrach|confisqu|enlev|enlèv|cèd|céd|` +
    `restitu|facilit|assur|garant|pens|song|rêv|recour|accroch|limit|fix|refus|` +
    `attach|expos|confront|subordonn|accoutum|permett|consent)${ENDING})$`,
  'u',
);
const GIVING_IRREGULAR = word(
  'vend(?:re|ent|u|ue|us|ues|ait|aient|ra|ront|ant|s)?|rend|rendent|rendre|fourni(?:t|r|e|s|es|ssent|ssait|ra|ront|ssant)?|' +
    'offr(?:e|ent|ir|ait|ira|ant)|offert(?:e|es|s)?|permet|permis(?:e|es)?|permettra|permettrait|promet|promet(?:tent|tre|tait)|promis(?:e|es)?|' +
    'interdi(?:t|re|te|ts|tes|sent|sait|sant)|répond(?:re|ent|u|ait|ra)?|appart(?:ient|iennent|enir|enait|enaient|enant|enu|iendra)|' +
    'soumet(?:tre|tent|tait)?|soumis(?:e|es)?|transmet(?:tre|tent|tait)?|transmis(?:e|es)?|remet(?:tre|tent)?|plai(?:t|re)|déplai(?:t|re)|' +
    'survi(?:t|vre|vent)|survécu|nui(?:t|re|sent|sait)|obéi(?:t|r|ssent)?|oppos(?:e|ent|er|é|ée|és|ées)|' +
    'recour(?:t|ir|ent|u)|convien(?:t|nent)|joint(?:e|s|es)?|rejoint|étend(?:re|ent|u|ue|us|ues)?|' +
    'uni(?:e|s|es)?|asservi(?:e|s|es)?|réuni(?:e|s|es)?|valu|garanti(?:t|r|e|s|es|ssent)?|assujetti(?:e|s|es)?',
);
/** Nouns that take à and name no place, where they or their adjective stand right before. */
const GIVING_NOUN = word(
  'aides?|soutiens?|appuis?|assistance|sanctions?|appels?|accès|adhésion|atteintes?|avertissements?|cadeaux?|concessions?|' +
    'dons?|hommages?|hostilité|livraisons?|prêts?|promesses?|recours|réponses?|subventions?|' +
    'subsides|rattachement|annexion|appartenance|attachement|ultimatum|garanties?|allégeance|ralliement|soumission|dette|fidélité|loyauté',
);
/** Words of motion and place. */
const GOING = word(
  'all(?:er|é|ée|és|ées|ait|aient|ons)|va|vont|ira|iront|irait|arriv(?:e|ent|er|é|ée|és|ées|ait|era)|ven(?:ir|u|ue|us|ues|ait|aient)|vient|viennent|viendra|' +
    'rentr(?:e|ent|er|é|ée|és|ées|ait|era)|retourn(?:e|ent|er|é|ée|és|ées|ait|era)|retours?|rest(?:e|ent|er|é|ée|és|ées|ait)|viv(?:re|ent|ait|aient|ant|ants|ante|antes)|vit|vécu|' +
    'habit(?:e|ent|er|é|ait|aient|ants?|ant)|rend(?:s|ez|ons)|voyag(?:e|es|ent|er|é|eait)|séjour(?:s|ne|nent|ner|né)?|visites?|déplacements?|résid(?:e|ent|er|é|ait|ant)|' +
    'situ(?:é|ée|és|ées|e|ent)|basée?s?|implantée?s?|installée?s?|établie?s?|née?s?|naît|naissance|mort|morte|morts|décédée?s?|mourir|meurt|mourut|naquit|exil|exilée?s?|réfugiée?s?|' +
    'arrêtée?s?|détenue?s?|emprisonnée?s?|incarcérée?s?|condamnée?s?|jugée?s?|tuée?s?|organisée?s?|tenue?s?|lieu|déroul(?:e|ent|é|ée|era)|' +
    'entr(?:e|ent|er|é|ée|és|ées|ait|era)|pass(?:e|ent|er|é|ée)|déploy(?:er|é|ée|és|ées|ait)|déploie(?:nt)?|stationn(?:e|ent|er|é|ée|és|ées)|envoy(?:er|é|ée|és|ées|ait)|envoie(?:nt)?|' +
    'transport(?:e|er|é|ée|és|ées)|export(?:e|ent|er|é|ée|és|ées)|exportations?|expulsée?s?|exercices?|vote|élections?|manifestations?|concerts?|conférences?|interview|spectacles?|' +
    'pleut|neige|existe|existent|présente?s?|troupes|forces|soldats|militaires|missions?|présence|bases?|ambassadeur|ambassadrice|ambassade|correspondant|correspondante|' +
    'trouv(?:e|ent|er|é|ée|ait|aient)|investi(?:r|t|e|s)?|investissements?|produi(?:t|te|ts|tes|re|sent)|fabriqu(?:é|ée|és|ées|er)|achet(?:er|é|ée|és|ées)|construi(?:t|te|ts|tes|re)',
);

const ADJECTIVE_BETWEEN =
  /^\p{L}+(?:ques?|aires?|els?|elles?|ales?|al|aux|ifs?|ives?|ées?|és?|iens?|iennes?|ains?|aines?|ais|aises?|oises?|ois|euses?|eux|antes?|ants?|russes?)$/u;
const CLAUSE = /[;:.!?()«»"“”]|(?<![\p{L}\p{M}])(?:qui|que|dont|où|lorsque|quand|parce)(?![\p{L}\p{M}])/giu;
/** "du Karabagh", "de la Pologne": where a range starts. */
const RANGE_START =
  /(?<![\p{L}\p{M}])(?:du[ \u00A0\u202F]|de la[ \u00A0\u202F]|des[ \u00A0\u202F]|de l['’])(\p{Lu}[\p{L}\p{M}-]*)[ \u00A0\u202F]$/u;
const IN_BEFORE =
  /(?<![\p{L}\p{M}])en[ \u00A0\u202F](\p{Lu}[\p{L}\p{M}-]*)(?:,| et| ou| comme| puis)[ \u00A0\u202F]$/u;
const TO_BEFORE =
  /(?<![\p{L}\p{M}])à (?:la[ \u00A0\u202F]|l['’])\p{Lu}[\p{L}\p{M}-]*(?:,| et| ou| comme| puis)[ \u00A0\u202F]$/u;
/** "au Bélarus de vendre": somebody is asked or allowed to. */
const TO_DO =
  /^[ \u00A0\u202F](?:de[ \u00A0\u202F]|d['’])(?:(?:ne|pas|se|le|la|les|lui|leur|y|en)[ \u00A0\u202F]|[nsl]['’])*(?!hier|premier|dernier|guerre|mer|fer|hiver|avenir|plaisir|loisir|territoire|victoire|histoire)\p{Ll}+(?:er|ir|oir|dre|tre|vre|ire|uire)(?![\p{L}\p{M}])/u;
/** "s'attaquer au Bélarus" is to it, "attaquer au Bélarus" there. */
const REFLEXIVE_GIVING = new RegExp(
  `^(?:attaqu|intéress|alli|heurt|ralli|référ|réfèr|substitu|dérob|livr)${ENDING}$`,
  'u',
);
const REFLEXIVE: ReadonlySet<string> = new Set(['se', 's', 'me', 'nous', 'vous']);
/** How far a governor may be, in words. */
const REACH = 8;

/**
 * How "au", "aux" or "à" before a place reads. `left` is the text before the words, `right` what follows the name; both may
 * be cut to what is near.
 */
export function inOrTo(left: string, right: string): Reading {
  if (PHRASE.test(left)) return { role: 'to', open: false };
  if (/jusqu['’]$/iu.test(left)) return { role: 'in', open: true };
  const parallel = IN_BEFORE.exec(left);
  if (parallel && frenchName(parallel[1])) return { role: 'in', open: true };
  if (TO_BEFORE.test(left)) return { role: 'to', open: true };
  const governor = nearestGovernor(left);
  const range = RANGE_START.exec(left);
  if (range && governor === null && (range.index === 0 || frenchName(range[1])))
    return { role: 'to', open: true };
  if (governor !== null) return { role: governor, open: true };
  return { role: TO_DO.test(right) ? 'to' : 'in', open: true };
}

function nearestGovernor(left: string): 'in' | 'to' | null {
  const words = clauseWords(left);
  const last = words.length - 1;
  for (let at = last; at >= 0 && at > last - REACH; at--) {
    const one = words[at];
    if (GOING.test(one)) return 'in';
    // "se rendre au Bélarus" goes there, "rendre des terres au Bélarus" does not.
    const reflexive = words.slice(Math.max(0, at - 2), at).some((before) => REFLEXIVE.has(before));
    if (reflexive && one.startsWith('rend')) return 'in';
    if (reflexive && REFLEXIVE_GIVING.test(one)) return 'to';
    if (GIVING.test(one) || GIVING_IRREGULAR.test(one)) return 'to';
    if (GIVING_NOUN.test(one) && mayStandBetween(words.slice(at + 1))) return 'to';
  }
  return null;
}

/** Nothing, an adjective, or whose it is: "l'aide militaire au", "l'aide de Moscou au". */
function mayStandBetween(words: readonly string[]): boolean {
  if (words.length === 0) return true;
  if (words.length === 1) return ADJECTIVE_BETWEEN.test(words[0]);
  return words.length <= 4 && words.slice(0, -1).every((one) => /^(?:de|d|du|des|la|le|l|les)$/.test(one));
}

/** The words of the clause that ends `left`, in small letters. */
function clauseWords(left: string): string[] {
  let from = 0;
  for (const mark of left.matchAll(CLAUSE)) from = mark.index + mark[0].length;
  return (
    left
      .slice(from)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  );
}
