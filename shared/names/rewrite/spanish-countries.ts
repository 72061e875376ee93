import type { PlaceName } from './place-name.ts';
import { placeNames } from './place-name.ts';

/*
 * Articles as in the appendix of countries and capitals of the Ortografía de la lengua española (2010) and in the
 * Diccionario panhispánico de dudas (2005) under each name; names of territories follow CLDR.
 */
export const spanishCountry = placeNames([
  [
    'm',
    false,
    'always',
    'Reino Unido;Reino Unido de Gran Bretaña e Irlanda del Norte;Vaticano;Reino de los Países Bajos;Sáhara Occidental;Sahara Occidental',
  ],
  [
    'f',
    false,
    'always',
    'República Dominicana;República Checa;República Centroafricana;República del Congo;República Democrática del Congo;' +
      'República Eslovaca;República de Belarús;República de Moldova;República de Corea;República Popular China;Federación de Rusia;' +
      'Federación Rusa;Unión Europea;Unión Soviética;Santa Sede;Guayana Francesa;Polinesia Francesa;Ciudad del Vaticano;' +
      'Isla de Man;Isla de Navidad;Franja de Gaza;Confederación Suiza',
  ],
  [
    'm',
    true,
    'always',
    'Países Bajos;Emiratos Árabes Unidos;Emiratos Árabes;Emiratos;Territorios Palestinos;Balcanes;Estados Federados de Micronesia',
  ],
  [
    'f',
    true,
    'always',
    'Bahamas;Comoras;Maldivas;Seychelles;Bermudas;Malvinas;Canarias;Islas Malvinas;Islas Marshall;Islas Salomón;Islas Cook;' +
      'Islas Feroe;Islas Caimán;Islas Canarias;Islas Vírgenes;Islas Vírgenes Británicas;Azores;Antillas Neerlandesas',
  ],
  [
    'm',
    false,
    'sometimes',
    'Perú;Ecuador;Brasil;Canadá;Japón;Líbano;Paraguay;Uruguay;Congo;Senegal;Sudán;Sudán del Sur;Yemen;Irak;Iraq;Irán;Pakistán;' +
      'Tíbet;Camerún;Chad;Nepal;Gabón;Kurdistán;Afganistán;Togo;Zaire;Turkmenistán;Kosovo;Níger',
  ],
  ['f', false, 'sometimes', 'India;Argentina;China;Costa de Marfil;Crimea;Guinea Ecuatorial'],
  ['m', true, 'sometimes', 'Estados Unidos;Estados Unidos de América;EE. UU.;EE UU;EE.UU.;EEUU;USA'],
  ['f', true, 'sometimes', 'Filipinas'],
  // Bare, and not of the gender that their ending shows.
  ['m', false, 'never', 'Panamá;Sri Lanka;Guyana;Kenia;Ghana;Mali;Malí;Benín;Haití;Chile;Kirguistán;Kuwait'],
  [
    'f',
    false,
    'never',
    'Bielorrusia;Bielorusia;Rusia;Ucrania;Moldavia;Moldova;Polonia;Alemania;Francia;Italia;España;Grecia;Turquía;Suiza;Suecia;Noruega;' +
      'Hungría;Rumanía;Rumania;Bulgaria;Serbia;Croacia;Eslovenia;Eslovaquia;Chequia;Austria;Bélgica;Holanda;Inglaterra;Escocia;Irlanda;' +
      'Islandia;Finlandia;Dinamarca;Estonia;Letonia;Lituania;Georgia;Armenia;Siria;Jordania;Arabia Saudí;Arabia Saudita;Libia;Argelia;' +
      'Túnez;Nigeria;Etiopía;Somalia;Tanzania;Zambia;Gambia;Namibia;Angola;Uganda;Ruanda;Colombia;Venezuela;Bolivia;Nicaragua;Costa Rica;' +
      'Cuba;Gran Bretaña;Jamaica;Mongolia;Corea del Norte;Corea del Sur;Birmania;Tailandia;Malasia;Indonesia;Australia;Nueva Zelanda;Suazilandia;' +
      'Macedonia del Norte;Macedonia;Albania;Bosnia;Bosnia y Herzegovina;Malta;Palestina;Camboya;Liberia;Sierra Leona;Guinea',
  ],
  [
    'm',
    false,
    'never',
    'Belarús;Belarus;Myanmar;Esuatini;Eswatini;Israel;Portugal;México;Marruecos;Egipto;Kazajistán;Kazajstán;Uzbekistán;' +
      'Tayikistán;Azerbaiyán;Montenegro;Luxemburgo;Mónaco;Vietnam;Laos;Bangladés;Bangladesh;Catar;Qatar;Omán;Baréin;Mozambique;Zimbabue;' +
      'Botsuana;Lesoto;El Salvador;Honduras;Puerto Rico;Singapur;Taiwán;Timor Oriental;Cabo Verde;Burkina Faso;Bután;Surinam',
  ],
]);

/** Names that are in no list: bare, and feminine where they end in an a without accent. */
export function guessSpanish(name: string): PlaceName {
  return { gender: name.endsWith('a') ? 'f' : 'm', plural: false, article: 'never' };
}
