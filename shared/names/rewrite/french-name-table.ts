/*
 * Gender, number and article of places as French has them. States: the list of names of states of the Commission générale de
 * terminologie (Journal officiel of 24 September 2008) and, for names that are not in it, the French entries of the United
 * Nations Terminology Database. Territories, regions, former and competing names follow dictionaries. Names are separated by
 * semicolons.
 */

export const FEMININE =
  'Afrique du Sud;Albanie;Algérie;Allemagne;Andorre;Angleterre;Arabie saoudite;Argentine;Arménie;Australie;Autriche;' +
  'Barbade;Belgique;Bélorussie;Biélorussie;Byélorussie;Birmanie;Bolivie;Bosnie;Bosnie-Herzégovine;Bulgarie;Centrafrique;Chine;' +
  "Cisjordanie;Colombie;Corée;Corée du Nord;Corée du Sud;Côte d'Ivoire;Croatie;Dominique;Écosse;Égypte;Érythrée;Espagne;Estonie;" +
  'Éthiopie;Finlande;France;Gambie;Géorgie;Géorgie du Sud;Grande-Bretagne;Grèce;Grenade;Guadeloupe;Guinée;Guinée-Bissau;' +
  'Guinée-Bissao;Guinée équatoriale;Guyane;Guyane française;Herzégovine;Hollande;Hongrie;Inde;Indonésie;Irlande;Irlande du Nord;' +
  'Islande;Italie;Jamaïque;Jordanie;Kirghizie;Lettonie;Libye;Lituanie;Lithuanie;Macédoine;Macédoine du Nord;Malaisie;Martinique;' +
  'Mauritanie;Micronésie;Moldavie;Moldova;Mongolie;Namibie;Norvège;Nouvelle-Calédonie;Nouvelle-Zélande;Palestine;' +
  'Papouasie-Nouvelle-Guinée;Papouasie;Nouvelle-Guinée;Pologne;Polynésie;Polynésie française;Réunion;Roumanie;Russie;Serbie;' +
  'Sierra Leone;Slovaquie;Slovénie;Somalie;Suède;Suisse;Syrie;Tanzanie;Tchéquie;Thaïlande;Tunisie;Turkménie;Turquie;Ukraine;' +
  'Zambie;Abkhazie;Ossétie;Ossétie du Sud;Ossétie du Nord;Tchétchénie;Ingouchie;Kabardino-Balkarie;Kalmoukie;Bouriatie;Iakoutie;' +
  'Yakoutie;Bachkirie;Transnistrie;Gagaouzie;Crimée;Adjarie;Carélie;Sibérie;Laponie;Galicie;Galice;Podlachie;Silésie;Poméranie;' +
  'Mazovie;Volhynie;Podolie;Ruthénie;Bucovine;Bessarabie;Transylvanie;Valachie;Voïvodine;Slavonie;Dalmatie;Istrie;Thrace;Thessalie;' +
  'Anatolie;Catalogne;Andalousie;Castille;Estrémadure;Navarre;Bavière;Saxe;Basse-Saxe;Thuringe;Hesse;Rhénanie;Westphalie;Prusse;' +
  'Styrie;Carinthie;Bohême;Moravie;Flandre;Wallonie;Frise;Zélande;Bretagne;Normandie;Picardie;Bourgogne;Provence;Corse;Alsace;' +
  'Lorraine;Aquitaine;Occitanie;Savoie;Champagne;Auvergne;Gascogne;Lombardie;Toscane;Ligurie;Vénétie;Ombrie;Calabre;Campanie;' +
  'Sardaigne;Sicile;Crète;Californie;Floride;Louisiane;Virginie;Virginie-Occidentale;Pennsylvanie;Caroline du Nord;' +
  'Caroline du Sud;Alberta;Colombie-Britannique;Nouvelle-Écosse;Saskatchewan;Patagonie;Amazonie;Mandchourie;Mongolie-Intérieure;' +
  'Mésopotamie;Judée;Samarie;Galilée;Cyrénaïque;Tripolitaine;Casamance;Europe;Asie;Afrique;Amérique;Océanie;Eurasie;Scandinavie;' +
  "Amérique latine;Amérique du Nord;Amérique du Sud;Amérique centrale;Asie centrale;Asie Mineure;Europe de l'Est;Europe centrale;" +
  "Europe de l'Ouest;Europe occidentale;Europe orientale;Afrique du Nord;Afrique de l'Ouest;Afrique centrale;Antarctique;" +
  'Yougoslavie;ex-Yougoslavie;Tchécoslovaquie;Rhodésie;Perse;Haute-Volta;Indochine;Abyssinie;Cochinchine;' +
  "Allemagne de l'Est;Allemagne de l'Ouest;URSS;UE;RFA;RDA;RDC;Terre de Feu;Bande de Gaza";

export const MASCULINE =
  'Afghanistan;Angola;Azerbaïdjan;Bangladesh;Belarus;Bélarus;Belarous;Bélarous;Bielarus;Belize;Bélize;Bénin;Bhoutan;Botswana;' +
  'Brésil;Brunéi Darussalam;Burkina Faso;Burkina;Burundi;Cambodge;Cameroun;Canada;Cap-Vert;Chili;Congo;' +
  'Congo-Brazzaville;Congo-Kinshasa;Costa Rica;Danemark;Équateur;Eswatini;Gabon;Ghana;Groenland;Guatemala;Guyana;Haut-Karabagh;' +
  'Haut-Karabakh;Nagorno-Karabakh;Karabagh;Karabakh;Artsakh;Honduras;Irak;Iran;Iraq;Japon;Kazakhstan;Kazakstan;Kenya;Kirghizistan;' +
  'Kirghizstan;Kosovo;Koweït;Laos;Lesotho;Liban;Liberia;Libéria;Liechtenstein;Luxembourg;Malawi;Malaysia;Mali;' +
  'Maroc;Mexique;Monténégro;Mozambique;Myanmar;Népal;Nicaragua;Niger;Nigeria;Nigéria;Ouganda;Ouzbékistan;Pakistan;Panama;' +
  'Paraguay;Pérou;Portugal;Qatar;Royaume-Uni;Rwanda;Sahara occidental;Sahara;Sahel;Saint-Siège;Salvador;Samoa;Sénégal;Somaliland;' +
  'Puntland;Soudan;Soudan du Sud;Sri Lanka;Surinam;Suriname;Swaziland;Tadjikistan;Tchad;Tibet;Timor-Leste;Timor oriental;' +
  'Timor;Togo;Turkestan;Turkménistan;Türkiye;Uruguay;Vatican;Venezuela;Viet Nam;Viêt Nam;Vietnam;Viêtnam;Yémen;Zaïre;Zimbabwe;' +
  "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord;Kurdistan;Daghestan;Tatarstan;Bachkortostan;Touva;Donbass;Caucase;Oural;" +
  'Kamtchatka;Caucase du Nord;Kouban;Primorié;Baloutchistan;Cachemire;Pendjab;Penjab;Bengale;Gujarat;Kerala;Rajasthan;Xinjiang;' +
  'Sichuan;Yunnan;Guangdong;Tigré;Darfour;Kordofan;Maghreb;Machrek;Levant;Proche-Orient;Moyen-Orient;Extrême-Orient;Sinaï;Golan;' +
  'Néguev;Hedjaz;Kivu;Katanga;Biafra;Transvaal;Natal;Dahomey;Siam;Tanganyika;Québec;Ontario;Manitoba;Nouveau-Brunswick;Labrador;' +
  'Yukon;Nunavut;Alaska;Texas;Kansas;Colorado;Nevada;Michigan;Ohio;Illinois;Missouri;Tennessee;Kentucky;Minnesota;Wisconsin;' +
  'Dakota du Nord;Dakota du Sud;Montana;Wyoming;Nouveau-Mexique;Arizona;Utah;Oregon;Idaho;Iowa;Nebraska;Oklahoma;Arkansas;' +
  'Mississippi;Alabama;Connecticut;Massachusetts;Vermont;Maine;Maryland;Delaware;New Jersey;New Hampshire;Rhode Island;Indiana;' +
  'Yucatan;Chiapas;Piémont;Latium;Trentin;Tyrol;Vorarlberg;Burgenland;Brandebourg;Mecklembourg;Bade-Wurtemberg;Schleswig-Holstein;' +
  'Palatinat;Jutland;Svalbard;Spitzberg;Brabant;Limbourg;Hainaut;Languedoc;Roussillon;Limousin;Poitou;Berry;Dauphiné;Béarn;Jura;' +
  'Valais;Tessin;Péloponnèse;Sandjak;Banat;Commonwealth;Benelux;Alentejo;Algarve;Pays de Galles;Pays basque;Kremlin';

export const PLURAL_FEMININE =
  'Açores;Antilles;Bahamas;Baléares;Bermudes;Caïmans;Canaries;Caraïbes;Comores;Cyclades;Fidji;Galápagos;Hébrides;Indes;Kouriles;' +
  'Maldives;Malouines;Mascareignes;Moluques;Orcades;Palaos;Philippines;Samoa américaines;Seychelles;Tonga;Flandres;Asturies;' +
  'Pouilles;Marches;Abruzzes;Ardennes;Grenadines';

export const PLURAL_MASCULINE =
  "Émirats arabes unis;Émirats;États-Unis;États-Unis d'Amérique;USA;Pays-Bas;Pays baltes;Balkans;Sudètes;Carpates";

export const BARE_FEMININE =
  'Anguilla;Aruba;Formose;Gaza;Chypre;Chypre du Nord;Cuba;Hawaï;Java;Jersey;Guernesey;Kiribati;Madagascar;Majorque;Malte;Mayotte;Minorque;Nauru;' +
  'Sainte-Hélène;Sainte-Lucie;Sao Tomé-et-Principe;Sao Tomé-et-Príncipe;Singapour;Sumatra;Tahiti;Taïwan;Taiwan;' +
  'Terre-Neuve;Trinité-et-Tobago;Wallis-et-Futuna;Zanzibar';

export const BARE_MASCULINE =
  'Antigua-et-Barbuda;Bahreïn;Bali;Bornéo;Brunei;Ceylan;Cabo Verde;Curaçao;Djibouti;El Salvador;Gibraltar;Guam;Haïti;Hong Kong;Hongkong;' +
  'Israël;Kaliningrad;Macao;Macau;Maurice;Monaco;Montserrat;Nioué;Niue;Oman;Porto Rico;Puerto Rico;Saint-Barthélemy;' +
  'Saint-Christophe-et-Niévès;Saint-Kitts-et-Nevis;Saint-Marin;Saint-Martin;Saint-Pierre-et-Miquelon;' +
  'Saint-Vincent-et-les-Grenadines;Sint Maarten;Tokelau;Tuvalu;Vanuatu';

/** Cities whose article is part of the name and has a capital: visiter Le Caire, but aller au Caire. */
export const CITIES_WITH_ARTICLE =
  'Le Caire;Le Cap;Le Pirée;Le Havre;Le Mans;Le Puy-en-Velay;Le Touquet;Le Creusot;Le Lavandou;Le Bourget;Le Port;Le Lamentin;' +
  "La Haye;La Havane;La Mecque;La Paz;La Valette;La Nouvelle-Orléans;La Rochelle;La Roche-sur-Yon;La Baule;La Ciotat;La Corogne;L'Aquila;" +
  "L'Haÿ-les-Roses;L'Isle-Adam;Les Sables-d'Olonne;Les Lilas;Les Abymes;Les Cayes";

/** Places whose "in" is not what their gender asks for. */
export const WITHIN: Readonly<Record<string, 'en' | 'à' | 'dans'>> = {
  israel: 'en',
  barbade: 'à',
  dominique: 'à',
  grenade: 'à',
  jamaique: 'à',
  reunion: 'à',
  'bande de gaza': 'dans',
  caucase: 'dans',
  'caucase du nord': 'dans',
  donbass: 'dans',
  oural: 'dans',
  sinai: 'dans',
  kouban: 'dans',
  jura: 'dans',
  balkans: 'dans',
  carpates: 'dans',
  sudetes: 'dans',
  caraibes: 'dans',
  cyclades: 'dans',
  hebrides: 'dans',
  orcades: 'dans',
  ardennes: 'dans',
  abruzzes: 'dans',
  pouilles: 'dans',
  marches: 'dans',
  'pays baltes': 'dans',
};

/** First words of long names; the rest of the name does not count. Their article stays after de: de la République tchèque. */
export const HEAD_NOUNS: Readonly<Record<string, readonly [gender: 'f' | 'm', plural: boolean]>> = {
  republique: ['f', false],
  'republique-unie': ['f', false],
  federation: ['f', false],
  confederation: ['f', false],
  principaute: ['f', false],
  union: ['f', false],
  communaute: ['f', false],
  jamahiriya: ['f', false],
  ile: ['f', false],
  iles: ['f', true],
  province: ['f', false],
  region: ['f', false],
  cote: ['f', false],
  royaume: ['m', false],
  sultanat: ['m', false],
  emirat: ['m', false],
  'grand-duche': ['m', false],
  duche: ['m', false],
  etat: ['m', false],
  territoire: ['m', false],
  commonwealth: ['m', false],
  etats: ['m', true],
  emirats: ['m', true],
  territoires: ['m', true],
  provinces: ['f', true],
};
