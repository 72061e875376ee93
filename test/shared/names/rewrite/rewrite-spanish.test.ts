import { describe, expect, it } from 'vitest';
import { rewritten } from './cases.ts';

describe('in Spanish', () => {
  it.each([
    ['el puerto del Reino Unido', 'Reino Unido', 'Gran Bretaña', 'el puerto de Gran Bretaña'],
    ['el puerto de Gran Bretaña', 'Gran Bretaña', 'Reino Unido', 'el puerto del Reino Unido'],
    ['Del Reino Unido llegó ayuda', 'Reino Unido', 'Irlanda', 'De Irlanda llegó ayuda'],
    ['DEL REINO UNIDO LLEGÓ AYUDA', 'REINO UNIDO', 'Irlanda', 'DE IRLANDA LLEGÓ AYUDA'],
    ['volvió al Reino Unido', 'Reino Unido', 'Escocia', 'volvió a Escocia'],
    ['volvió a Escocia', 'Escocia', 'Reino Unido', 'volvió al Reino Unido'],
    ['vive en Holanda', 'Holanda', 'Países Bajos', 'vive en los Países Bajos'],
    ['vive en los Países Bajos', 'Países Bajos', 'Holanda', 'vive en Holanda'],
    ['el rey de los Países Bajos', 'Países Bajos', 'Holanda', 'el rey de Holanda'],
    ['el rey de Holanda', 'Holanda', 'Países Bajos', 'el rey de los Países Bajos'],
    ['viajó a Holanda', 'Holanda', 'Países Bajos', 'viajó a los Países Bajos'],
    ['con la República Checa', 'República Checa', 'Chequia', 'con Chequia'],
    ['con\u00A0la\u00A0República Checa', 'República Checa', 'Chequia', 'con\u00A0Chequia'],
    ['por Chequia', 'Chequia', 'República Checa', 'por la República Checa'],
    ['de Bielorrusia', 'Bielorrusia', 'Belarús', 'de Belarús'],
    ['los Estados Unidos', 'Estados Unidos', 'EE. UU.', 'los EE. UU.'],
    ['en Estados Unidos', 'Estados Unidos', 'EE. UU.', 'en EE. UU.'],
    ['esta Bielorrusia', 'Bielorrusia', 'Belarús', 'este Belarús', 'agreement'],
    ['Rusia y Bielorrusia', 'Bielorrusia', 'Irán', 'Rusia e Irán'],
    ['Rusia e Irán', 'Irán', 'Siria', 'Rusia y Siria'],
    ['Suecia o Noruega', 'Noruega', 'Holanda', 'Suecia u Holanda'],
    ['la ley de Lukashenko', 'Lukashenko', 'Lukashenka', 'la ley de Lukashenka'],
    ['viaja a Kiev', 'Kiev', 'Kyiv', 'viaja a Kyiv'],
    ['Chequia', 'Chequia', 'República Checa', 'República Checa'],
    ['la Rusia de hoy', 'Rusia', 'Ucrania', 'la Ucrania de hoy'],
    ['el Perú', 'Perú', 'Ecuador', 'el Ecuador'],
    ['de la India', 'India', 'China', 'de la China'],
  ])('%s, %s to %s: %s', (text, old, preferred, expected, doubt: string | null = null) => {
    expect(rewritten(text, old, preferred, 'es')).toMatchObject({ text: expected, doubt });
  });

  it.each([
    ['Bielorrusia está aislada y arruinada.', 'Belarús', ['aislada → aislado', 'arruinada → arruinado']],
    ['Bielorrusia, aliada de Rusia, vota.', 'Belarús', ['aliada → aliado']],
    ['la vecina Bielorrusia', 'Belarús', ['la → el', 'vecina → vecino']],
    ['en la Bielorrusia soviética', 'Belarús', ['soviética → soviético']],
    ['para Bielorrusia está cerrada', 'Belarús', []],
    ['Bielorrusia está aislada', 'Ucrania', []],
  ])('%s with %s: look at %j', (text, preferred, looks) => {
    expect(rewritten(text, 'Bielorrusia', preferred, 'es').looks).toEqual(looks);
  });

  it('offers the name without article where the old one had none', () => {
    expect(rewritten('Ayer Chequia votó', 'Chequia', 'República Checa', 'es')).toMatchObject({
      text: 'Ayer la República Checa votó',
      doubt: 'article',
      others: ['Ayer República Checa votó'],
    });
  });
});
