/*
 * French words that begin with an accented letter, written for this list. Left out: what is a word without the accent as well, what
 * English spells the same (Education, Edition, Election), and names of people, who write themselves as they like. Each stands for its
 * plural in -s too, unless it ends with `*`.
 */
const WORDS = `
état état-major états-majors états-unis état-membre états-membres étatique église école écolier écolière
égypte* égyptien égyptienne équateur* équatorien équatorienne érythrée* érythréen érythréenne éthiopie*
éthiopien éthiopienne écosse* écossais* écossaise élysée* émirat économie économique économiste écologie
écologique écologiste énergie énergétique électricité* électrique électeur électrice électorale électoraux*
élu élue élève élevage éleveur éleveuse élément élémentaire équipe équipement équilibre équité* équivalente
étudiant étudiante étudier* établissement établir* établi établie étant* étape étage étaient* était* étonnant*
étonnante* étonnamment* étrange étrangement* étranger étrangère étroit étroite étroitement* événement
évènement éventuel éventuelle éventuellement* évêque évêché évidemment* évidente éviter* évitez* évitons*
évoquant* évoquer* évaluer* évacuer* évadé évangile évangélique écrit écrite écriture écrire* écrivain
écrivaine écran écart écarter* échange échanger* échéance échec échelle échelon éclair éclairage éclat
éclatement écoute écouter* écoutez* écoutons* écurie éditer* éditeur éditrice éditoriale éditoriaux* éducateur
éducatrice éducatif éducative également* égal* égale égalité* égaux* égard éloge éloigner* éloigné éloignée
élégante élargir* élargissement élaborer* élaboré élaborée éliminer* éliminé éliminée émetteur émettre* émeute
émeutier émigré émigrée éminente épargne* épidémie épidémiologie* époque épouse époux* épreuve éprouver*
épuisement* épicerie épiphanie* éponge épître équinoxe éolien éolienne éternel éternelle éternité* été étendue
étendre* étincelle étoile étouffer* étymologie étable ébauche éboulement érudit ériger* érigé érigée étirement
étreinte île îlot âgé âgée âme âpre âprement* époustouflant époustouflante équestre équitable équitablement*
équitation* étaler* étalon étang étanchéité* étendard éthique étais* étions* étiez* êtes* être évènementiel
éclaireur écologiquement* économiquement* économies* écossaises* égyptologue éboueur éblouissant éblouissante
ébéniste écaille écharpe échafaudage échantillon échappatoire échapper* échographie échouer* éclairer*
éclatant éclatante écluse écrasant écrasante écrivez* écrivons* écueil écureuil édicté édictée édulcorant
égarement égorger* électrochoc électronique électroménager élancé élancée éleveurs* élogieux* élogieuse
élucider* émeraude émouvant émouvante émotionnel émotionnelle énième énigme énigmatique énorme énormément*
énoncé énoncer* énumération énumérer* épais* épaisse épaule épave épargnant épineux* épineuse épouvantable
époustouflants* éprouvant éprouvante épuisant épuisante épuisé épuisée équarrissage érable éradiquer* étanche
état-nation états-nations éteindre* étendu étudiants* évasif éveil éveiller* évincer* évolutif évolutive
évolué évoluée
`;

const LISTED: readonly string[] = WORDS.split(/\s+/).flatMap((word) =>
  word === '' ? [] : word.endsWith('*') ? [word.slice(0, -1)] : [word, `${word}s`],
);
/** Word without the accent of its first letter -> word. */
const BY_BARE_HEAD: ReadonlyMap<string, string> = new Map(
  LISTED.map((word) => [bare(word.slice(0, 1)) + word.slice(1), word]),
);
/** Word without any accent -> word: a line in capitals that lacks the first one has none. */
const BY_BARE_WORD: ReadonlyMap<string, string> = new Map(LISTED.map((word) => [bare(word), word]));

/** The word with the accents that its capitals lack ("Etat" -> "État", "ETATS" -> "ÉTATS"); null where it is right or not known. */
export function accentedCapitals(word: string): string | null {
  const lower = word.toLowerCase();
  if (word.length > 3 && word === word.toUpperCase()) return BY_BARE_WORD.get(lower)?.toUpperCase() ?? null;
  const known = BY_BARE_HEAD.get(lower);
  // The rest stays as it is written: "Etats-Unis", "Etats-unis".
  return known === undefined ? null : known.slice(0, 1).toUpperCase() + word.slice(1);
}

function bare(letters: string): string {
  return letters.replaceAll(/[éèê]/g, 'e').replaceAll(/[âà]/g, 'a').replaceAll('î', 'i');
}
