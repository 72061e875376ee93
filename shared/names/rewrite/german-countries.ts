import type { PlaceName } from './place-name.ts';
import { placeNames } from './place-name.ts';

/*
 * Names with an article, and their gender, as in the German Foreign Office's Verzeichnis der Staatennamen für den amtlichen
 * Gebrauch. All other names of countries are neuter and stand bare.
 */
const listed = placeNames([
  [
    'f',
    false,
    'always',
    'Schweiz;Ukraine;Türkei;Slowakei;Mongolei;Moldau;Republik Moldau;Republik Belarus;Dominikanische Republik;Tschechische Republik;' +
      'Zentralafrikanische Republik;Demokratische Republik Kongo;Republik Kongo;Elfenbeinküste;Tschechei;Walachei;Krim;Europäische Union;' +
      'EU;Sowjetunion;Russische Föderation;DDR;Bundesrepublik;Bundesrepublik Deutschland;Volksrepublik China;Arktis;Antarktis;' +
      'Slowakische Republik;Kirgisische Republik;Republik Korea;Lombardei;Toskana;Bretagne;Normandie',
  ],
  ['m', false, 'always', 'Heilige Stuhl;Vatikan;Südsudan;Balkan;Kongo;Tschad'],
  ['m', false, 'sometimes', 'Iran;Irak;Libanon;Sudan;Jemen;Niger;Senegal;Kosovo;Oman'],
  ['n', false, 'always', 'Vereinigte Königreich;Baltikum;Saarland;Elsass'],
  [
    'm',
    true,
    'always',
    'Niederlande;USA;Vereinigten Staaten;Vereinigte Staaten;Vereinigten Staaten von Amerika;Vereinigten Arabischen Emirate;' +
      'Vereinigte Arabische Emirate;Emirate;Philippinen;Malediven;Seychellen;Bahamas;Komoren;Färöer;Marshallinseln;Salomonen;' +
      'Cookinseln;Falklandinseln;Kanaren;Azoren;Bermudas;Palästinensischen Gebiete;UAE;VAE',
  ],
]);

/** How German speaks of a country that takes the article, in any case (im Vereinigten Königreich); null for all others. */
export function germanCountry(name: string): PlaceName | null {
  const nominative = name.replace(/^(\p{L}{3,20}e)[nrs] (?=\p{Lu})/u, '$1 ');
  return listed(name) ?? listed(nominative) ?? listed(nominative.replace(/(lande|Emirate)n$/u, '$1'));
}

/** A country without article. */
export const NEUTER: PlaceName = { gender: 'n', plural: false, article: 'never' };

/** The name without the s of the genitive: Weißrusslands, Irans; null where no name is left. */
export function withoutGenitive(name: string): string | null {
  return /[\p{L}]{3}(?<![sßxz])s$/u.test(name) ? name.slice(0, -1) : null;
}

/** The genitive of a name without article: Georgiens, Belarus'. */
export function germanGenitive(name: string): string {
  return /(?:[sßxz]|ce)$/iu.test(name) ? `${name}'` : `${name}s`;
}
