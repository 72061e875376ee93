import { describe, expect, it } from 'vitest';
import { editedText, fixesOf } from '../../../shared/checks/fix-all.ts';
import { findingsOf } from '../../../shared/checks/findings.ts';
import { findingsLike, found, monolingual, repairedBy } from './check-input-of.ts';

describe('quotation marks that do not match', () => {
  it.each([
    ['fr', 'Il parle de „petits pas" chaque jour.', 'Il parle de «\u00a0petits pas\u00a0» chaque jour.'],
    ['fr', 'Il parle de “petits pas" chaque jour.', 'Il parle de «\u00a0petits pas\u00a0» chaque jour.'],
    ['fr', 'Il parle de « petits pas" chaque jour.', 'Il parle de «\u00a0petits pas\u00a0» chaque jour.'],
    ['en', 'He speaks of „small steps" every day.', 'He speaks of “small steps” every day.'],
    ['en', 'He speaks of “small steps" every day.', 'He speaks of “small steps” every day.'],
    ['de', 'Er spricht von „kleinen Schritten" jeden Tag.', 'Er spricht von „kleinen Schritten“ jeden Tag.'],
    ['lt', 'Jis kalba apie „mažus žingsnius" kasdien.', 'Jis kalba apie „mažus žingsnius“ kasdien.'],
    ['fr', 'Nous partons demain,” a dit la maire.', '«\u00a0Nous partons demain,\u00a0» a dit la maire.'],
    ['fr', 'Nous partons demain,“a dit la maire.', '«\u00a0Nous partons demain,\u00a0»a dit la maire.'],
    ['fr', '„Nous partons demain.', '«\u00a0Nous partons demain.\u00a0»'],
    ['fr', 'Il parle de petits pas” chaque jour.', 'Il parle de petits pas chaque jour.'],
  ])('are written as the language does (%s): %s', (language, text, expected) => {
    expect(repairedBy(text, 'quote/mismatch', language)).toBe(expected);
  });

  it.each([
    ['fr', 'Il parle de « petits pas » et de "grands pas" et de “bons pas”.'],
    ['fr', 'Elle a dit : « Il a crié “non” et il est parti. »'],
    ['de', 'Er sagte: „Das ist »gut« so.“'],
    ['fr', "Il parle d’« un pas » et d'« un autre pas » encore."],
    ['de', '»Das ist gut«, sagte er.'],
    ['sv', 'Han sa ”ja” och gick.'],
    ['hu', 'Azt mondta: „Jó napot.”'],
    ['en', "It's the dogs' 'own' house."],
    ['en', 'A 15" screen is enough.'],
    ['ja', '彼は「はい」と言った。'],
    ['fr', 'Le code `"` et `„` restent.'],
  ])('are none (%s): %s', (language, text) => {
    expect(found(monolingual([text], language), 'quote')).toEqual([]);
  });

  it('are judged over the sentences of a paragraph', () => {
    const input = monolingual(['„Nous partons demain.|Rien ne nous retient", a dit la maire.']);
    const [finding] = findingsLike(input, 'quote');
    expect(finding).toMatchObject({
      segment: 1,
      start: 0,
      end: 1,
      related: [2],
      reason: { code: 'quote-mixed' },
    });
    const { edits } = fixesOf([finding], input);
    expect(
      input.bitext.target.segments.map(({ id, text }) =>
        editedText(
          text,
          edits.filter((edit) => edit.segment === id),
        ),
      ),
    ).toEqual(['«\u00a0Nous partons demain.', 'Rien ne nous retient\u00a0», a dit la maire.']);
  });

  it('are none where the next line closes what one leaves open, or opens it again', () => {
    expect(
      found(monolingual(['« Nous partons demain.', 'Rien ne nous retient », a dit la maire.']), 'quote'),
    ).toEqual([]);
    expect(
      found(monolingual(['« Nous partons demain.', '« Rien ne nous retient », a dit la maire.']), 'quote'),
    ).toEqual([]);
  });

  it('are found where nothing closes them in the next paragraphs', () => {
    const lines = [
      '« Nous partons demain.',
      'Le port dort.',
      'La pluie tombe.',
      'Le phare brille.',
      'Rien ne bouge.',
    ];
    expect(found(monolingual(lines), 'quote')).toEqual(['quote/mismatch@1']);
  });

  it('are left to the check of character codes where one is a code', () => {
    expect(findingsOf(monolingual(['selon „Nordia&ldquo ;.'])).map((finding) => finding.check)).toEqual([
      'garble/entity',
    ]);
  });
});

describe('brackets that do not match', () => {
  it.each([
    ['fr', 'Le port (le plus vieux de la côte est fermé.', 'bracket-unclosed'],
    ['fr', 'Le port le plus vieux) de la côte est fermé.', 'bracket-unopened'],
    ['fr', 'Le port (le plus vieux] est fermé.', 'bracket-mixed'],
  ])('are found (%s): %s', (language, text, code) => {
    expect(
      findingsLike(monolingual([text], language), 'bracket').map((finding) => finding.reason.code),
    ).toEqual([code]);
  });

  it.each([
    'a) le port ; b) la digue ; 12) le phare',
    'Le port (le plus vieux [de la côte]) est fermé.',
    "C'est fini :) ou non :-(",
    'x est dans [0, 1) et y dans [2, 3).',
    'a ) le port ; 12 ) le phare',
    'Le port (le plus vieux|de la côte) est fermé.',
  ])('are none: %s', (text) => {
    expect(found(monolingual([text]), 'bracket')).toEqual([]);
  });
});
