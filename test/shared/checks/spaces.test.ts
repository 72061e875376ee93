import { describe, expect, it } from 'vitest';
import { bilingual, found, monolingual, repairedBy } from './check-input-of.ts';

describe('a missing space', () => {
  it.each([
    ['fr', 'Le port,la digue et le phare.', 'Le port, la digue et le phare.'],
    ['fr', 'Le port est fermé.La digue tient.', 'Le port est fermé. La digue tient.'],
    ['fr', '« Nous partons »a dit la maire.', '« Nous partons » a dit la maire.'],
    ['fr', '“Nous partons,”a dit la maire.', '“Nous partons,” a dit la maire.'],
    ['fr', '"Nous partons,"a dit la maire.', '"Nous partons," a dit la maire.'],
    ['en', 'Is it closed?Yes, it is.', 'Is it closed? Yes, it is.'],
    ['de', '„Wir gehen,“sagte die Frau.', '„Wir gehen,“ sagte die Frau.'],
    ['lt', '„Mes einame“pasakė merė.', '„Mes einame“ pasakė merė.'],
    ['fr', 'Elle a dit«oui» et « non »fort.', 'Elle a dit «oui» et « non » fort.'],
    ['fr', 'Elle a dit"oui"et "non".', 'Elle a dit "oui" et "non".'],
    ['fr', 'Nous partons,“a dit la maire.', 'Nous partons,“ a dit la maire.'],
  ])('is inserted (%s): %s', (language, text, expected) => {
    expect(repairedBy(text, 'space/missing', language)).toBe(expected);
  });

  it.each([
    ['fr', 'Voir https://example.org/a,page ou le fichier port.Txt.'],
    ['fr', 'Le prix est de 3,50 à 18h30, 12:45 ou 1.000,5.'],
    ['en', 'The U.S. and J.Smith met e.g. at Node.js.'],
    ['en', 'N,N-dimethyl and p,p-DDT'],
    ['en', 'columns: name,age,city'],
    ['en', 'Two “A”s and three “B”s'],
    ['de', 'Die »Bild«-Zeitung und »gut«e Dinge'],
    ['sv', 'Han sa ”joo” och ”nej” till dem.'],
    ['fi', 'Hän sanoi »joo» ja lähti.'],
    ['fr', "Il parle d'« Etat », de l'“autre” et d'\"un\"."],
    ['he', 'צה"ל וארה"ב'],
    ['ja', '彼は「はい」と言った。“はい”と'],
    ['fr', 'l&#39 ;agence et &eacute;cole'],
  ])('is none (%s): %s', (language, text) => {
    expect(found(monolingual([text], language), 'space/missing')).toEqual([]);
  });

  it('is none where the source is written so', () => {
    expect(found(bilingual([['Call open,read.', 'Appelez open,read.']]), 'space')).toEqual([]);
  });
});

describe('a space before punctuation', () => {
  it.each([
    ['fr', 'Le port , la digue .', 'Le port, la digue.'],
    ['en', 'The harbour : closed ; why ?', 'The harbour: closed; why?'],
    ['lt', 'Kodėl uždaryta ?', 'Kodėl uždaryta?'],
  ])('is removed (%s): %s', (language, text, expected) => {
    expect(repairedBy(text, 'space/before-punctuation', language)).toBe(expected);
  });

  it.each([
    ['fr', 'Pourquoi ? Parce que : voilà ; fini !'],
    ['en', 'Wait ... or . . . go to .com, .5 or .NET :)'],
    ['en', 'A ratio of 1 : 2 is fine'],
    ['und', 'Warum ? Weil !'],
    ['fr', 'selon „Nordia&ldquo ;, hier'],
    ['fr-CA', 'Pourquoi ? Parce que !'],
    ['fr', 'Elle hésite …'],
  ])('is none (%s): %s', (language, text) => {
    expect(found(monolingual([text], language), 'space/before')).toEqual([]);
  });

  it('is none where the source sets its commas and full stops apart too', () => {
    expect(found(bilingual([['The port is closed .', 'Le port , dit-on , est fermé.']]), 'space')).toEqual(
      [],
    );
  });
});

describe('a double space', () => {
  it('is made one, and stays a no-break one', () => {
    expect(repairedBy('Le port  est fermé   hier', 'space/doubled')).toBe('Le port est fermé hier');
    expect(repairedBy('Le port \u00a0: fermé', 'space/doubled')).toBe('Le port\u00a0: fermé');
  });

  it.each(['colonne      suivante', 'un\t  deux', 'Le port est fermé.'])('is none: %j', (text) => {
    expect(found(monolingual([text]), 'space/doubled')).toEqual([]);
  });

  it('is none where the source has as many', () => {
    expect(found(bilingual([['One.  Two.', 'Un.  Deux.']]), 'space/doubled')).toEqual([]);
  });
});
