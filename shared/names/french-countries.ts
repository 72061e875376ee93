import { foldText } from '../text/fold.ts';

/** How French speaks of a country. */
export interface FrenchName {
  readonly gender: 'f' | 'm';
  readonly plural: boolean;
  /** False for names that stand bare: Cuba, Israël. */
  readonly article: boolean;
  /** Said before the name for "in" where that is not what gender and sound ask for. */
  readonly within?: 'en' | 'à';
  /** Whether the name starts with a vowel to the ear, so that le, la, de and que lose theirs. */
  readonly vowel: boolean;
}

/*
 * Gender, number and article as in the list of names of states of the Commission générale de terminologie (Journal
 * officiel of 24 September 2008) and, for names that are not in it, the French entries of the United Nations
 * Terminology Database. Former and competing names follow dictionaries. Names are separated by semicolons.
 */
const FEMININE =
  'Afrique du Sud;Albanie;Algérie;Allemagne;Andorre;Angleterre;Arabie saoudite;Argentine;Arménie;Australie;Autriche;Barbade;' +
  'Belgique;Bélorussie;Biélorussie;Birmanie;Bolivie;Bosnie;Bosnie-Herzégovine;Bulgarie;Centrafrique;Chine;Cisjordanie;Colombie;' +
  "Corée;Corée du Nord;Corée du Sud;Côte d'Ivoire;Crimée;Croatie;Dominique;Écosse;Égypte;Érythrée;Espagne;Estonie;Éthiopie;" +
  'Fédération de Russie;Finlande;France;Gambie;Géorgie;Géorgie du Sud;Grande-Bretagne;Grèce;Grenade;Guadeloupe;Guinée;' +
  'Guinée-Bissau;Guinée-Bissao;Guinée équatoriale;Guyane;Guyane française;Hollande;Hongrie;Inde;Indonésie;Irlande;Islande;' +
  'Italie;Jamaïque;Jordanie;Kirghizie;Lettonie;Libye;Lituanie;Macédoine;Macédoine du Nord;Malaisie;Martinique;Mauritanie;' +
  'Micronésie;Moldavie;Moldova;Mongolie;Namibie;Norvège;Nouvelle-Calédonie;Nouvelle-Zélande;Palestine;' +
  'Papouasie-Nouvelle-Guinée;Pologne;Polynésie française;Réunion;Roumanie;Russie;Serbie;Sierra Leone;Slovaquie;Slovénie;' +
  'Somalie;Suède;Suisse;Syrie;Tanzanie;Tchéquie;Thaïlande;Trinité-et-Tobago;Tunisie;Turkménie;Turquie;Ukraine;Union européenne;' +
  'Union soviétique;Zambie;Île Maurice;Île de Man';
const MASCULINE =
  'Afghanistan;Angola;Azerbaïdjan;Bangladesh;Belarus;Bélarus;Belize;Bélize;Bénin;Bhoutan;Botswana;Brésil;Brunei;Brunéi Darussalam;' +
  'Burkina Faso;Burundi;Cabo Verde;Cambodge;Cameroun;Canada;Cap-Vert;Chili;Congo;Congo-Brazzaville;Congo-Kinshasa;Costa Rica;' +
  'Danemark;Équateur;Eswatini;Gabon;Ghana;Groenland;Guatemala;Guyana;Haut-Karabagh;Honduras;Irak;Iran;Iraq;Japon;Kazakhstan;' +
  'Kazakstan;Kenya;Kirghizistan;Kirghizstan;Kosovo;Koweït;Laos;Lesotho;Liban;Liberia;Libéria;Liechtenstein;Luxembourg;Malawi;' +
  'Malaysia;Mali;Maroc;Mexique;Monténégro;Mozambique;Myanmar;Népal;Nicaragua;Niger;Nigeria;Nigéria;Ouganda;Ouzbékistan;' +
  'Pakistan;Panama;Paraguay;Pérou;Portugal;Qatar;Royaume-Uni;Rwanda;Sahara occidental;Saint-Siège;Salvador;Samoa;Sénégal;' +
  'Soudan;Soudan du Sud;Sri Lanka;Surinam;Suriname;Swaziland;Tadjikistan;Tchad;Tibet;Timor-Leste;Timor oriental;Togo;' +
  'Turkménistan;Türkiye;Uruguay;Vatican;Venezuela;Viet Nam;Vietnam;Yémen;Zaïre;Zimbabwe;' +
  "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord";
const PLURAL_FEMININE =
  'Açores;Bahamas;Bermudes;Comores;Fidji;Malouines;Maldives;Philippines;Samoa américaines;Seychelles;Tonga;Îles Caïmans;' +
  'Îles Canaries;Îles Cook;Îles du Cap-Vert;Îles Falkland;Îles Féroé;Îles Fidji;Îles Malouines;Îles Mariannes du Nord;Îles Marshall;' +
  'Îles Salomon;Îles Vierges britanniques;Îles Vierges des États-Unis';
const PLURAL_MASCULINE =
  "Émirats arabes unis;États-Unis;États-Unis d'Amérique;Palaos;Pays-Bas;Territoires palestiniens;États fédérés de Micronésie";
const BARE_FEMININE =
  'Chypre;Cuba;Madagascar;Malte;Nauru;Kiribati;Singapour;Taïwan;Sainte-Lucie;Sainte-Hélène;Sao Tomé-et-Principe';
const BARE_MASCULINE =
  'Antigua-et-Barbuda;Bahreïn;Djibouti;El Salvador;Gibraltar;Haïti;Hong Kong;Hongkong;Israël;Macao;Macau;Maurice;Monaco;Niue;Oman;' +
  'Porto Rico;Puerto Rico;Saint-Christophe-et-Niévès;Saint-Kitts-et-Nevis;Saint-Marin;Saint-Martin;Saint-Vincent-et-les-Grenadines;' +
  'Tuvalu;Vanuatu';

/** Islands and one state whose "in" is not what their gender asks for. */
const WITHIN: Readonly<Record<string, 'en' | 'à'>> = {
  israel: 'en',
  barbade: 'à',
  dominique: 'à',
  grenade: 'à',
  reunion: 'à',
  'trinite-et-tobago': 'à',
  'ile maurice': 'à',
  'ile de man': 'à',
};

/** Names in h whose h is mute: d'Haïti, but du Honduras. */
const MUTE_H = /^(?:haiti|hebron|helsinki|hiroshima|hokkaido)/;

const NAMES = new Map<string, FrenchName>([
  ...entries(FEMININE, 'f', false, true),
  ...entries(MASCULINE, 'm', false, true),
  ...entries(PLURAL_FEMININE, 'f', true, true),
  ...entries(PLURAL_MASCULINE, 'm', true, true),
  ...entries(BARE_FEMININE, 'f', false, false),
  ...entries(BARE_MASCULINE, 'm', false, false),
]);

function entries(list: string, gender: 'f' | 'm', plural: boolean, article: boolean): [string, FrenchName][] {
  return list.split(';').map((name) => {
    const key = foldText(name);
    const within = Object.hasOwn(WITHIN, key) ? WITHIN[key] : null;
    const vowel = startsWithVowel(name);
    return [key, { gender, plural, article, vowel, ...(within && { within }) }];
  });
}

/** How French speaks of the country of that name, or null for a name that is not in the tables. */
export function frenchName(name: string): FrenchName | null {
  const key = foldText(name).replace(/[\u2010-\u2012]/g, '-');
  const known = NAMES.get(key) ?? NAMES.get(key.replaceAll('-', ' '));
  if (known) return known;
  // Every other republic is one too: République tchèque, République de Moldova.
  if (key.startsWith('republique ')) return { gender: 'f', plural: false, article: true, vowel: false };
  return null;
}

/** Whether le, la, de and que lose their vowel before the word. An h counts as aspirate unless it is known to be mute. */
export function startsWithVowel(name: string): boolean {
  const folded = foldText(name);
  return /^[aeiou]/.test(folded) || /^y[^aeiou]/.test(folded) || MUTE_H.test(folded);
}
