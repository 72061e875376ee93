import { describe, expect, it } from 'vitest';
import { rewritten } from './cases.ts';

describe('in Italian', () => {
  it.each([
    ['nel Regno Unito', 'Regno Unito', 'Gran Bretagna', 'in Gran Bretagna'],
    ['in Gran Bretagna', 'Gran Bretagna', 'Regno Unito', 'nel Regno Unito'],
    ['Nei Paesi Bassi', 'Paesi Bassi', 'Olanda', 'In Olanda'],
    ['in Olanda', 'Olanda', 'Paesi Bassi', 'nei Paesi Bassi'],
    ["il re dell'Olanda", 'Olanda', 'Paesi Bassi', 'il re dei Paesi Bassi'],
    ['il re dei Paesi Bassi', 'Paesi Bassi', 'Olanda', "il re dell'Olanda"],
    ['l’arte dei Paesi Bassi', 'Paesi Bassi', 'Olanda', 'l’arte dell’Olanda'],
    ['dello Swaziland', 'Swaziland', 'Eswatini', "dell'Eswatini"],
    ["dall'Eswatini", 'Eswatini', 'Swaziland', 'dallo Swaziland'],
    ['sulla Birmania', 'Birmania', 'Myanmar', 'sul Myanmar'],
    ['al Myanmar', 'Myanmar', 'Birmania', 'alla Birmania'],
    ['in Birmania', 'Birmania', 'Myanmar', 'in Myanmar'],
    ['con la Cechia', 'Cechia', 'Repubblica ceca', 'con la Repubblica ceca'],
    ['in Cechia', 'Cechia', 'Repubblica ceca', 'nella Repubblica ceca'],
    ['dello Zaire', 'Zaire', 'Congo', 'del Congo'],
    ['per il Congo', 'Congo', 'Zaire', 'per lo Zaire'],
    ['di Cuba', 'Cuba', 'Cina', 'della Cina'],
    ['della Cina', 'Cina', 'Cuba', 'di Cuba'],
    ['dalla Cina', 'Cina', 'Israele', 'da Israele'],
    ['in Cina', 'Cina', 'Cuba', 'a Cuba'],
    ['in Cina', 'Cina', 'Israele', 'in Israele'],
    ['negli Stati Uniti', 'Stati Uniti', 'Canada', 'in Canada'],
    ['dagli Stati Uniti', 'Stati Uniti', 'Emirati', 'dagli Emirati'],
    ['Polonia ed Ucraina', 'Ucraina', 'Bielorussia', 'Polonia e Bielorussia'],
    ['quella Birmania', 'Birmania', 'Myanmar', 'quel Myanmar'],
    ['le parole di Lukashenko', 'Lukashenko', 'Lukašėnka', 'le parole di Lukašėnka'],
    ['re di Francia', 'Francia', 'Spagna', 're di Spagna'],
  ])('%s, %s to %s: %s', (text, old, preferred, expected) => {
    expect(rewritten(text, old, preferred, 'it')).toMatchObject({ text: expected, doubt: null });
  });

  it('offers to say to where a bare a may be in', () => {
    expect(rewritten('aiuti a Cuba', 'Cuba', 'Bielorussia', 'it')).toMatchObject({
      text: 'aiuti in Bielorussia',
      doubt: 'preposition',
      others: ['aiuti alla Bielorussia'],
    });
  });

  it.each([
    ['La Birmania è stata isolata', 'Birmania', 'Myanmar', ['stata → stato', 'isolata → isolato']],
    ['Gli Stati Uniti hanno votato', 'Stati Uniti', 'Cina', ['hanno → ha']],
    ['la vecchia Birmania', 'Birmania', 'Myanmar', ['la → il', 'vecchia → vecchio']],
  ])('%s, %s to %s: look at %j', (text, old, preferred, looks) => {
    expect(rewritten(text, old, preferred, 'it')).toMatchObject({ doubt: 'agreement', looks });
  });
});
