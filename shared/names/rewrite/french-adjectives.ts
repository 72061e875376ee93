import type { Gender } from './french-names.ts';

/** The four forms of an adjective, participle or noun that follows gender and number. */
interface Forms {
  readonly m: string;
  readonly f: string;
  readonly ms: string;
  readonly fs: string;
}

/**
 * Endings that change, longest first within what they could be mistaken for: masculine, feminine, plurals. Regular French
 * morphology (Grevisse, Le Bon Usage, on the feminine and the plural of adjectives).
 */
const ENDINGS: readonly (readonly [m: string, f: string, ms: string, fs: string])[] = [
  ['ieur', 'ieure', 'ieurs', 'ieures'],
  ['teur', 'trice', 'teurs', 'trices'],
  ['eux', 'euse', 'eux', 'euses'],
  ['if', 'ive', 'ifs', 'ives'],
  ['ier', 'ière', 'iers', 'ières'],
  ['anger', 'angère', 'angers', 'angères'],
  ['cret', 'crète', 'crets', 'crètes'],
  ['plet', 'plète', 'plets', 'plètes'],
  ['quiet', 'quiète', 'quiets', 'quiètes'],
  ['al', 'ale', 'aux', 'ales'],
  ['el', 'elle', 'els', 'elles'],
  ['éen', 'éenne', 'éens', 'éennes'],
  ['ien', 'ienne', 'iens', 'iennes'],
  ['ain', 'aine', 'ains', 'aines'],
  ['ein', 'eine', 'eins', 'eines'],
  ['sin', 'sine', 'sins', 'sines'],
  ['tin', 'tine', 'tins', 'tines'],
  ['ais', 'aise', 'ais', 'aises'],
  ['ois', 'oise', 'ois', 'oises'],
  ['mis', 'mise', 'mis', 'mises'],
  ['pris', 'prise', 'pris', 'prises'],
  ['quis', 'quise', 'quis', 'quises'],
  ['cis', 'cise', 'cis', 'cises'],
  ['ssis', 'ssise', 'ssis', 'ssises'],
  ['gris', 'grise', 'gris', 'grises'],
  ['ant', 'ante', 'ants', 'antes'],
  ['ent', 'ente', 'ents', 'entes'],
  ['oint', 'ointe', 'oints', 'ointes'],
  ['aint', 'ainte', 'aints', 'aintes'],
  ['eint', 'einte', 'eints', 'eintes'],
  ['ert', 'erte', 'erts', 'ertes'],
  ['ort', 'orte', 'orts', 'ortes'],
  ['uit', 'uite', 'uits', 'uites'],
  ['it', 'ite', 'its', 'ites'],
  ['and', 'ande', 'ands', 'andes'],
  ['ond', 'onde', 'onds', 'ondes'],
  ['aud', 'aude', 'auds', 'audes'],
  ['oid', 'oide', 'oids', 'oides'],
  ['é', 'ée', 'és', 'ées'],
  ['i', 'ie', 'is', 'ies'],
  ['u', 'ue', 'us', 'ues'],
];

/** Words that go their own way; masculine, feminine, plurals, and the masculine before a vowel. */
const IRREGULAR = (
  'nouveau nouvelle nouveaux nouvelles nouvel;beau belle beaux belles bel;vieux vieille vieux vieilles vieil;fou folle fous folles;' +
  'doux douce doux douces;faux fausse faux fausses;jaloux jalouse jaloux jalouses;long longue longs longues;bref brève brefs brèves;' +
  'public publique publics publiques;grec grecque grecs grecques;turc turque turcs turques;blanc blanche blancs blanches;' +
  'franc franche francs franches;sec sèche secs sèches;favori favorite favoris favorites;gentil gentille gentils gentilles;' +
  'gros grosse gros grosses;bas basse bas basses;las lasse las lasses;épais épaisse épais épaisses;frais fraîche frais fraîches;' +
  'petit petite petits petites;muet muette muets muettes;sujet sujette sujets sujettes;net nette nets nettes;prêt prête prêts prêtes;' +
  'natal natale natals natales;fatal fatale fatals fatales;naval navale navals navales;final finale finals finales;' +
  'seul seule seuls seules;nul nulle nuls nulles;pareil pareille pareils pareilles;vermeil vermeille vermeils vermeilles;' +
  'vif vive vifs vives;neuf neuve neufs neuves;veuf veuve veufs veuves;bon bonne bons bonnes;' +
  'dû due dus dues;mû mue mus mues;dissous dissoute dissous dissoutes;absous absoute absous absoutes;cher chère chers chères;fier fière fiers fières;' +
  'amer amère amers amères;léger légère légers légères;lourd lourde lourds lourdes;sourd sourde sourds sourdes;mûr mûre mûrs mûres;sûr sûre sûrs sûres;' +
  'pur pure purs pures;dur dure durs dures;noir noire noirs noires;meilleur meilleure meilleurs meilleures;majeur majeure majeurs majeures;' +
  'mineur mineure mineurs mineures;clair claire clairs claires;content contente contents contentes;' +
  'tout toute tous toutes;mort morte morts mortes;expert experte experts expertes;vert verte verts vertes;clos close clos closes;' +
  'malin maligne malins malignes;bénin bénigne bénins bénignes;divin divine divins divines;lointain lointaine lointains lointaines;' +
  'latin latine latins latines;certain certaine certains certaines;un une uns unes;voisin voisine voisins voisines;' +
  'roi reine rois reines;champion championne champions championnes;patron patronne patrons patronnes;héros héroïne héros héroïnes;' +
  'menteur menteuse menteurs menteuses;vendeur vendeuse vendeurs vendeuses;acheteur acheteuse acheteurs acheteuses;' +
  'demandeur demandeuse demandeurs demandeuses;sauveur sauveuse sauveurs sauveuses;joueur joueuse joueurs joueuses;' +
  'fournisseur fournisseuse fournisseurs fournisseuses;candidat candidate candidats candidates;partisan partisane partisans partisanes;' +
  'né née nés nées;futur future futurs futures;obscur obscure obscurs obscures;inclus incluse inclus incluses;reclus recluse reclus recluses;ami amie amis amies;ennemi ennemie ennemis ennemies;le la les les;il elle ils elles;celui celle ceux celles;lui elle eux elles'
)
  .split(';')
  .map((line) => line.split(' '));

/** Words that end as adjectives do and are none: small words and common nouns. */
const NO_ADJECTIVE: ReadonlySet<string> = new Set(
  (
    'aussi ainsi ici parmi si qui lui du au eu peu dessus plus jus pourvu avant devant durant pendant auparavant maintenant pourtant ' +
    'cependant autant tant dorénavant nonobstant souvent vent cent mais jamais désormais puis depuis fois parfois autrefois toutefois ' +
    'mois demain enfin afin fin soit fait moins suite élite limite site visite hormis près après dès très malgré côté été ' +
    'amitié liberté unité société moitié hier pays marché traité comité député passé bien rien lien combien train terrain main pain ' +
    'gain bassin chemin matin magasin dessin jardin aux chevaux travaux journaux canal signal mal il ils avis tapis permis puits temps ' +
    'corps esprit conflit profit crédit produit nuit minuit huit circuit bruit point moment gouvernement parent argent accent ' +
    'continent parlement document non en on entente vente attente tente pente vie partie sortie industrie économie démocratie ' +
    'monarchie rue vue avenue entrée année journée armée durée idée crise entreprise valise église devise cause rive porte sorte force ' +
    'lundi mardi jeudi vendredi samedi midi demi est sud nord'
  ).split(' '),
);
/** The same in both genders, though they end as feminines do. */
const ONE_GENDER =
  /(?:[gq]ue|athée|inerte|alerte|ovale|sale|rebelle|[lc]icite|tacite|hypocrite|émérite|insolite)s?$/;

/**
 * The word in that gender and number, in the case it is written in; null where it is not known to be of the gender and number
 * `was`, and the word itself where it does not change. Only an ending is looked at: the caller says that the word is an
 * adjective, participle or noun of a person.
 */
export function agreed(word: string, was: Agreement, to: Agreement, beforeVowel = false): string | null {
  const small = word.toLowerCase();
  const forms = formsOf(small, was);
  if (forms === null) return null;
  const special = to.gender === 'm' && !to.plural && beforeVowel ? beforeVowelForm(forms.m) : null;
  return cased(word, special ?? pick(forms, to));
}

/** Gender and number. */
export interface Agreement {
  readonly gender: Gender;
  readonly plural: boolean;
}

function pick(forms: Forms, to: Agreement): string {
  if (to.plural) return to.gender === 'f' ? forms.fs : forms.ms;
  return to.gender === 'f' ? forms.f : forms.m;
}

function beforeVowelForm(masculine: string): string | null {
  return IRREGULAR.find(([m]) => m === masculine)?.[4] ?? null;
}

/** The forms of a word that is of the gender and number `was`; null where its ending does not say so. */
function formsOf(small: string, was: Agreement): Forms | null {
  for (const [m, f, ms, fs, vowel] of IRREGULAR) {
    const forms = { m, f, ms, fs };
    if (pick(forms, was) === small || (was.gender === 'm' && !was.plural && vowel === small)) return forms;
  }
  if (IRREGULAR.some((forms) => forms.includes(small))) return null;
  // Adverbs in -ment; but clément, véhément.
  if (NO_ADJECTIVE.has(small) || /[^é]ment$/.test(small)) return null;
  for (const [m, f, ms, fs] of ENDINGS) {
    const end = pick({ m, f, ms, fs }, was);
    if (small.length > end.length + 1 && small.endsWith(end) && !ONE_GENDER.test(small)) {
      const stem = small.slice(0, small.length - end.length);
      return { m: stem + m, f: stem + f, ms: stem + ms, fs: stem + fs };
    }
  }
  // One form for both genders: soviétique, soviétiques.
  if (small.endsWith(was.plural ? 'es' : 'e')) {
    const singular = was.plural ? small.slice(0, -1) : small;
    return { m: singular, f: singular, ms: `${singular}s`, fs: `${singular}s` };
  }
  return null;
}

function cased(model: string, word: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toLocaleUpperCase('fr');
  const first = model.charAt(0);
  return first === first.toUpperCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
