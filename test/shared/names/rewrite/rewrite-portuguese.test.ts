import { describe, expect, it } from 'vitest';
import { rewritten } from './cases.ts';

describe('in Portuguese', () => {
  it.each([
    ['no Reino Unido', 'Reino Unido', 'Grã-Bretanha', 'na Grã-Bretanha'],
    ['na Grã-Bretanha', 'Grã-Bretanha', 'Reino Unido', 'no Reino Unido'],
    ['do Reino Unido', 'Reino Unido', 'Grã-Bretanha', 'da Grã-Bretanha'],
    ['ao Reino Unido', 'Reino Unido', 'Grã-Bretanha', 'à Grã-Bretanha'],
    ['pelo Reino Unido', 'Reino Unido', 'Grã-Bretanha', 'pela Grã-Bretanha'],
    ['À Holanda chegou', 'Holanda', 'Países Baixos', 'Aos Países Baixos chegou'],
    ['nos Países Baixos', 'Países Baixos', 'Holanda', 'na Holanda'],
    ['dos Países Baixos', 'Países Baixos', 'Holanda', 'da Holanda'],
    ['pelos Países Baixos', 'Países Baixos', 'Holanda', 'pela Holanda'],
    ['na Birmânia', 'Birmânia', 'Mianmar', 'em Mianmar'],
    ['Na Birmânia', 'Birmânia', 'Mianmar', 'Em Mianmar'],
    ['da Birmânia', 'Birmânia', 'Mianmar', 'de Mianmar'],
    ['pela Birmânia', 'Birmânia', 'Mianmar', 'por Mianmar'],
    ['à Birmânia', 'Birmânia', 'Mianmar', 'a Mianmar'],
    ['em Mianmar', 'Mianmar', 'Birmânia', 'na Birmânia'],
    ['de Mianmar', 'Mianmar', 'Birmânia', 'da Birmânia'],
    ['de Portugal', 'Portugal', 'Brasil', 'do Brasil'],
    ['do Brasil', 'Brasil', 'Portugal', 'de Portugal'],
    ['ajuda a Portugal', 'Portugal', 'Brasil', 'ajuda ao Brasil'],
    ['por Cuba', 'Cuba', 'Haiti', 'pelo Haiti'],
    ['do Haiti', 'Haiti', 'Cuba', 'de Cuba'],
    ['em Angola', 'Angola', 'Rússia', 'na Rússia'],
    ['da Rússia', 'Rússia', 'Angola', 'de Angola'],
    ['em França', 'França', 'Portugal', 'em Portugal'],
    ['com a Polónia', 'Polónia', 'Polônia', 'com a Polônia'],
    ['o discurso de Lukashenko', 'Lukashenko', 'Lukachenko', 'o discurso de Lukachenko'],
    ['aos Estados Unidos', 'Estados Unidos', 'EUA', 'aos EUA'],
  ])('%s, %s to %s: %s', (text, old, preferred, expected) => {
    expect(rewritten(text, old, preferred, 'pt')).toMatchObject({ text: expected, doubt: null });
  });

  it.each([
    ['A Birmânia está isolada', 'Birmânia', 'Mianmar', 'Mianmar está isolada', ['isolada → isolado']],
    [
      'Os Países Baixos são ricos',
      'Países Baixos',
      'Holanda',
      'A Holanda são ricos',
      ['são → é', 'ricos → rica'],
    ],
    ['nesta Bielorrússia', 'Bielorrússia', 'Brasil', 'neste Brasil', []],
  ])('%s, %s to %s: %s, look at %j', (text, old, preferred, expected, looks) => {
    expect(rewritten(text, old, preferred, 'pt')).toMatchObject({
      text: expected,
      doubt: 'agreement',
      looks,
    });
  });
});
