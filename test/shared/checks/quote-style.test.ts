import { describe, expect, it } from 'vitest';
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import { editedText } from '../../../shared/checks/fix-all.ts';
import { editsOf } from '../../../shared/checks/whole-text.ts';
import { findingsLike, monolingual } from './check-input-of.ts';

/** The texts of the translation after the fix of the one finding of a check. */
function uniform(input: CheckInput, check: string): (string | null)[] {
  const [finding] = findingsLike(input, check);
  const edits = editsOf(finding, finding.fixes[0], input);
  return input.bitext.target.segments.map(({ id, text }) =>
    editedText(
      text,
      edits.filter((edit) => edit.segment === id),
    ),
  );
}

describe('quotation marks of another style', () => {
  it.each([
    [
      'fr',
      'De "petits pas", de „grands“ et de “bons”.',
      'De «\u00a0petits pas\u00a0», de «\u00a0grands\u00a0» et de «\u00a0bons\u00a0».',
    ],
    ['fr-CH', 'De "petits pas".', 'De «\u202fpetits pas\u202f».'],
    ['en', 'Small «steps» and "leaps".', 'Small “steps” and “leaps”.'],
    ['de', 'Kleine "Schritte" und «Sprünge».', 'Kleine „Schritte“ und „Sprünge“.'],
    ['de-CH', 'Kleine "Schritte".', 'Kleine «Schritte».'],
    ['lt', 'Maži "žingsniai" ir „šuoliai”.', 'Maži „žingsniai“ ir „šuoliai“.'],
    ['pl', 'Małe "kroki" i “skoki”.', 'Małe „kroki” i „skoki”.'],
    ['sv', 'Små "steg" och „hopp“.', 'Små ”steg” och ”hopp”.'],
    ['fr', 'Il dit : "Elle crie “non” et part."', 'Il dit : «\u00a0Elle crie “non” et part.\u00a0»'],
  ])('are made uniform (%s): %s', (language, text, expected) => {
    expect(uniform(monolingual([text], language), 'style/quotes')).toEqual([expected]);
  });

  it('are found once, where the first one opens, with what is usual', () => {
    const input = monolingual(['Le port.', 'De "petits pas" et de "grands pas".'], 'fr');
    expect(findingsLike(input, 'style/quotes')).toMatchObject([
      {
        segment: 2,
        start: 3,
        end: 15,
        expected: '«\u00a0petits pas\u00a0»',
        reason: { values: { count: 2, found: '""', wanted: '«»' } },
      },
    ]);
  });

  it('are made uniform over the sentences of a paragraph', () => {
    const input = monolingual(['"Nous partons.|Rien ne presse", dit-elle.'], 'fr');
    expect(uniform(input, 'style/quotes')).toEqual([
      '«\u00a0Nous partons.',
      'Rien ne presse\u00a0», dit-elle.',
    ]);
  });

  it.each([
    ['fr', '« oui » et «\u00a0elle crie “non” fort\u00a0»'],
    ['en', "“yes” and “he said ‘no’”, 5'10\" tall, rock 'n' roll"],
    ['de', '„ja“, »nein« und „sie sagte ‚nein‘“'],
    ['pl', '„tak” i «nie»'],
    ['es', '«sí» y “no”'],
    ['ar', '«نعم» و “لا”'],
    ['he', 'הוא אמר "כן" והלך'],
    ['ja', '「はい」と『いいえ』'],
    ['hu', '„igen” és »nem«'],
    ['xx', '"yes" and «no»'],
    ['fr', 'selon „Nordia&ldquo ; et `"code"`'],
    ['fr', 'Il dit „oui" hier.'],
  ])('are none (%s): %s', (language, text) => {
    expect(findingsLike(monolingual([text], language), 'style/quotes')).toEqual([]);
  });
});

describe('the order of quotation mark and punctuation', () => {
  it.each([
    ['en-US', 'He said “yes”, and “no”.', 'He said “yes,” and “no.”'],
    ['fr', '« Nous partons, » a dit la maire.', '« Nous partons », a dit la maire.'],
    ['de', '„Wir gehen,“ sagte sie.', '„Wir gehen“, sagte sie.'],
    ['es', 'Dijo: «Nos vamos.»', 'Dijo: «Nos vamos».'],
    ['pl', 'Powiedziała: „Idziemy.”', 'Powiedziała: „Idziemy”.'],
  ])('is that of the language (%s): %s', (language, text, expected) => {
    expect(uniform(monolingual([text], language), 'quote/order')).toEqual([expected]);
  });

  it.each([
    ['en-GB', '“I agree,” he said, and “yes”, she said.'],
    ['en', 'He said “yes”, and “no.”'],
    ['fr', '« Nous partons. » Elle rit. « Oui », dit-il, « non. »'],
    ['es', 'Compró pan, queso, «etc.» Luego «se fue...»'],
    ['de', '„Wir gehen!“, sagte sie.'],
    ['en-US', 'He asked “why?”, then left.'],
  ])('is left to the sentence (%s): %s', (language, text) => {
    expect(findingsLike(monolingual([text], language), 'quote/order')).toEqual([]);
  });
});
