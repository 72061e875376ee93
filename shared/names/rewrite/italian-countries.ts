import type { PlaceName } from './place-name.ts';
import { placeNames } from './place-name.ts';

/*
 * Gender, number and article as in the Italian list of countries of the Interinstitutional Style Guide of the European Union
 * (annex A5) and, for names that are not in it, in the Treccani dictionary.
 */
export const italianCountry = placeNames([
  [
    'f',
    false,
    'always',
    'Bielorussia;Russia;Ucraina;Polonia;Germania;Francia;Italia;Spagna;Grecia;Turchia;Svizzera;Svezia;Norvegia;Danimarca;Finlandia;' +
      'Islanda;Irlanda;Ungheria;Romania;Bulgaria;Serbia;Croazia;Slovenia;Slovacchia;Cechia;Austria;Estonia;Lettonia;Lituania;Moldavia;' +
      'Moldova;Georgia;Armenia;Albania;Macedonia;Macedonia del Nord;Bosnia;Bosnia-Erzegovina;Bosnia ed Erzegovina;Gran Bretagna;' +
      'Inghilterra;Scozia;Olanda;Cina;India;Mongolia;Corea del Nord;Corea del Sud;Birmania;Thailandia;Tailandia;Malaysia;Malesia;' +
      'Indonesia;Cambogia;Siria;Giordania;Palestina;Arabia Saudita;Libia;Tunisia;Algeria;Nigeria;Etiopia;Somalia;Eritrea;Tanzania;' +
      'Zambia;Gambia;Namibia;Uganda;Liberia;Sierra Leone;Guinea;Guinea Equatoriale;Mauritania;Costa d’Avorio;Colombia;Bolivia;' +
      'Argentina;Giamaica;Guyana;Australia;Nuova Zelanda;Papua Nuova Guinea;Crimea;Unione europea;Unione sovietica;Federazione russa;' +
      'Angola;Sudafrica;Corsica;Sicilia;Sardegna;Groenlandia',
  ],
  [
    'f',
    false,
    'always',
    'Repubblica ceca;Repubblica dominicana;Repubblica centrafricana;Repubblica democratica del Congo;Repubblica di Bielorussia;' +
      'Repubblica popolare cinese;Repubblica di Moldova;Repubblica slovacca',
  ],
  [
    'm',
    false,
    'always',
    'Belgio;Lussemburgo;Portogallo;Montenegro;Kosovo;Kazakistan;Kazakhstan;Uzbekistan;Tagikistan;Kirghizistan;Turkmenistan;Azerbaigian;' +
      'Azerbaijan;Afghanistan;Pakistan;Bangladesh;Nepal;Bhutan;Myanmar;Laos;Vietnam;Giappone;Tibet;Iran;Iraq;Kuwait;Qatar;Bahrein;Yemen;' +
      'Libano;Egitto;Marocco;Sudan;Sudan del Sud;Ciad;Niger;Mali;Senegal;Togo;Benin;Burkina Faso;Ghana;Camerun;Gabon;Congo;Ruanda;' +
      'Burundi;Kenya;Malawi;Mozambico;Botswana;Zimbabwe;Lesotho;Swaziland;Canada;Messico;Guatemala;Nicaragua;Venezuela;Ecuador;' +
      'Brasile;Paraguay;Uruguay;Cile;Suriname;Liechtenstein;Belize;Zaire;Eswatini;Belarus;Honduras;Sahara occidentale;Vaticano;Regno Unito;' +
      'Principato di Monaco;Costa Rica',
  ],
  [
    'm',
    true,
    'always',
    'Stati Uniti;Stati Uniti d’America;Paesi Bassi;Emirati Arabi Uniti;Emirati;Balcani;Territori palestinesi;USA',
  ],
  [
    'f',
    true,
    'always',
    'Filippine;Maldive;Seychelles;Bahamas;Comore;Figi;Bermuda;Isole Marshall;Isole Salomone;Isole Cook;Isole Fær Øer;Canarie;' +
      'Azzorre;Antille;Falkland',
  ],
  [
    'm',
    false,
    'never',
    'Israele;Haiti;Panama;Gibuti;San Marino;Monaco;Oman;Singapore;Hong Kong;El Salvador;Trinidad e Tobago;Antigua e Barbuda;Sao Tomé e Principe',
  ],
  [
    'f',
    false,
    'never',
    'Cuba;Mauritius;Cipro;Malta;Andorra;Taiwan;Grenada;Dominica;Barbados;Creta;Santa Lucia;Porto Rico;Capo Verde;Timor Est;Nauru;Tuvalu;Tonga;Samoa;Vanuatu',
  ],
]);

/** Countries whose "in" is not melted with the article although they have one are the rule; these are the others. */
const MELTED: ReadonlySet<string> = new Set([
  'regno unito',
  'repubblica ceca',
  'repubblica dominicana',
  'repubblica slovacca',
  'repubblica di bielorussia',
  'repubblica di moldova',
  'principato di monaco',
  'unione europea',
  'unione sovietica',
]);

/** How "in" is said of a country: in Francia, nel Regno Unito and negli Stati Uniti, a Cuba. */
export function withinItalian(name: string, place: PlaceName): 'in' | 'melted' | 'a' {
  const key = name.toLowerCase();
  if (place.article === 'never') return /^(?:israele|oman|el salvador)$/.test(key) ? 'in' : 'a';
  return place.plural || MELTED.has(key) ? 'melted' : 'in';
}

/** Names that are in no list: feminine where they end in a. */
export function guessItalian(name: string): PlaceName {
  return { gender: name.endsWith('a') ? 'f' : 'm', plural: false, article: 'always' };
}
