import type { PlaceName } from './place-name.ts';
import { placeNames } from './place-name.ts';

/*
 * Article and gender as in the Portuguese list of countries of the Interinstitutional Style Guide of the European Union
 * (annex A5); spellings of Brazil follow the Manual de Comunicação of the Senado Federal.
 */
export const portugueseCountry = placeNames([
  [
    'f',
    false,
    'always',
    'Bielorrússia;Bielorússia;Rússia;Ucrânia;Polónia;Polônia;Alemanha;Grécia;Turquia;Suíça;Suécia;Noruega;Dinamarca;Finlândia;Islândia;' +
      'Irlanda;Hungria;Roménia;Romênia;Bulgária;Sérvia;Croácia;Eslovénia;Eslovênia;Eslováquia;Chéquia;Tchéquia;Áustria;Bélgica;Estónia;' +
      'Estônia;Letónia;Letônia;Lituânia;Moldávia;Moldova;Geórgia;Arménia;Armênia;Albânia;Macedónia;Macedônia;Macedónia do Norte;' +
      'Macedônia do Norte;Bósnia;Bósnia-Herzegovina;Bósnia e Herzegovina;Grã-Bretanha;Holanda;China;Índia;Mongólia;Coreia do Norte;' +
      'Coreia do Sul;Birmânia;Tailândia;Malásia;Indonésia;Síria;Jordânia;Palestina;Arábia Saudita;Líbia;Tunísia;Argélia;Nigéria;Etiópia;' +
      'Somália;Eritreia;Tanzânia;Zâmbia;Gâmbia;Namíbia;Libéria;Serra Leoa;Guiné;Guiné-Bissau;Guiné Equatorial;Mauritânia;' +
      'Costa do Marfim;Colômbia;Bolívia;Argentina;Venezuela;Nicarágua;Costa Rica;Jamaica;Guiana;Austrália;Nova Zelândia;' +
      'Papua-Nova Guiné;Crimeia;União Europeia;União Soviética;Federação Russa;África do Sul;República Checa;República Tcheca;' +
      'República Dominicana;República Centro-Africana;República Democrática do Congo;República da Bielorrússia;República da Moldávia;' +
      'Suazilândia;Guatemala;Gronelândia;Groenlândia',
  ],
  ['f', false, 'sometimes', 'França;Espanha;Itália;Inglaterra;Escócia;Belarus'],
  [
    'm',
    false,
    'always',
    'Brasil;Reino Unido;Luxemburgo;Montenegro;Kosovo;Cazaquistão;Usbequistão;Uzbequistão;Tajiquistão;Quirguistão;Quirguizistão;' +
      'Turquemenistão;Turcomenistão;Azerbaijão;Afeganistão;Paquistão;Bangladeche;Bangladesh;Nepal;Butão;Laos;Vietname;Vietnã;Camboja;' +
      'Japão;Tibete;Irão;Irã;Iraque;Kuwait;Koweit;Catar;Bahrein;Barém;Bareine;Iémen;Iêmen;Líbano;Egito;Egipto;Sudão;Sudão do Sul;Chade;Níger;Mali;' +
      'Senegal;Togo;Benim;Burquina Fasso;Gana;Gabão;Congo;Ruanda;Burundi;Quénia;Quênia;Uganda;Maláui;Malawi;Botsuana;Zimbabué;' +
      'Zimbábue;Lesoto;Canadá;México;Panamá;Haiti;Equador;Peru;Paraguai;Uruguai;Chile;Suriname;Listenstaine;Liechtenstein;Belize;Djibuti;' +
      'Essuatíni;Vaticano;Sri Lanka;Saara Ocidental;Jibuti',
  ],
  [
    'm',
    true,
    'always',
    'Estados Unidos;Estados Unidos da América;EUA;Países Baixos;Emirados Árabes Unidos;Emirados;Barbados;Açores;Balcãs;Camarões;' +
      'Territórios Palestinos',
  ],
  [
    'f',
    true,
    'always',
    'Filipinas;Maldivas;Seicheles;Seychelles;Baamas;Bahamas;Comores;Fiji;Bermudas;Honduras;Malvinas;Canárias;Ilhas Marshall;Ilhas Salomão;' +
      'Ilhas Cook;Ilhas Faroé;Ilhas Feroe;Ilhas Virgens;Maurícias;Antilhas',
  ],
  [
    'm',
    false,
    'never',
    'Portugal;Israel;Marrocos;Moçambique;Cabo Verde;Timor-Leste;Mianmar;Myanmar;Singapura;Macau;Hong Kong;Mónaco;Mônaco;São Marinho;' +
      'San Marino;Omã;Salvador;El Salvador;São Tomé e Príncipe;Trinidad e Tobago;Porto Rico;Madagáscar;Madagascar;Gibraltar;Taiwan;Vanuatu',
  ],
  [
    'f',
    false,
    'never',
    'Angola;Cuba;Andorra;Malta;Chipre;Granada;Domínica;Dominica;Santa Lúcia;Antígua e Barbuda;Samoa;Tonga;Creta',
  ],
]);

/** Names that are in no list: bare, and feminine where they end in a. */
export function guessPortuguese(name: string): PlaceName {
  return { gender: name.endsWith('a') ? 'f' : 'm', plural: false, article: 'never' };
}
