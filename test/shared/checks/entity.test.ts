import { describe, expect, it } from 'vitest';
import { bilingual, findingsLike, found, monolingual, repairedBy } from './check-input-of.ts';

describe('a character code', () => {
  it.each([
    ['whole', '5 &euro; par jour', '5 € par jour', 'entity-whole'],
    ['cut off', 'un caf&eacute noir', 'un café noir', 'entity-unterminated'],
    ['broken by a space', 'la porte d&#39 ;entrée', "la porte d'entrée", 'entity-spaced'],
    ['with a space after the elision', 'L&#39 ; été arrive', "L'été arrive", 'entity-spaced'],
    ['with spaces everywhere', 'un & # 8230 ; silence', 'un … silence', 'entity-spaced'],
    ['hexadecimal', 'un&#x2026;', 'un…', 'entity-whole'],
    ['encoded twice', 'Marks &amp;amp; Fils', 'Marks & Fils', 'entity-double'],
    ['an ampersand', 'Marks &amp; Fils', 'Marks & Fils', 'entity-whole'],
    ['without its ampersand', 'le café nbsp;noir', 'le café \u00a0noir', 'entity-orphan'],
    ['only its end', "selon John Doule' ;.", 'selon John Doule.', 'entity-orphan'],
    ['only its end, of a quotation', "selon 'Doule' ;.", "selon 'Doule'.", 'entity-orphan'],
    ['in the wrong case', 'un &HELLIP; silence', 'un … silence', 'entity-whole'],
    ['as the sentence writes its apostrophes', 'l’été et l&#39 ;hiver', 'l’été et l’hiver', 'entity-spaced'],
  ])('is found and decoded: %s', (_, text, expected, code) => {
    expect(findingsLike(monolingual([text]), 'garble/entity')[0]?.reason.code).toBe(code);
    expect(repairedBy(text, 'garble/entity')).toBe(expected);
  });

  it.each([
    ['fr', 'selon „Nordia&ldquo ;.', 'selon «\u00a0Nordia\u00a0».'],
    ['en', 'said „Nordia&ldquo ; today', 'said “Nordia” today'],
    ['de', 'laut „Nordia&ldquo ;.', 'laut „Nordia“.'],
    ['lt', 'pranešė „Nordia&ldquo ;.', 'pranešė „Nordia“.'],
    ['fr', 'selon &bdquo; Nordia &ldquo;.', 'selon «\u00a0Nordia\u00a0».'],
    ['fr', 'un &quot;pas&quot; de plus', 'un "pas" de plus'],
  ])(
    'of a quotation mark is written with its partner as the language does (%s): %s',
    (language, text, expected) => {
      expect(repairedBy(text, 'garble/entity', language)).toBe(expected);
    },
  );

  it('of a quotation mark can also be decoded alone', () => {
    const [finding] = findingsLike(monolingual(['selon „Nordia&ldquo ;.']), 'garble/entity');
    expect(finding.fixes.map((fix) => fix.label)).toEqual(['decode-entity-and-quotes', 'decode-entity']);
  });

  it.each([
    'Voir https://example.org/?a=1&copy=2&lt=3 pour la suite.',
    'Le service R&D ; les autres services.',
    'Couper &copy, puis coller.',
    'Il a dit « oui » ; puis il est parti.',
    "Il a crié 'non' ; puis il est parti.",
    'Le code `&nbsp;` reste tel quel.',
    'AT&T; Nord&Sud; M&Ms',
    'Un clin d’œil ;-)',
  ])('is none: %s', (text) => {
    expect(found(monolingual([text]), 'garble/entity')).toEqual([]);
  });

  it('is none where the source has it too', () => {
    expect(
      found(bilingual([['Write &nbsp; for a space.', 'Écrivez &nbsp; pour une espace.']]), 'garble'),
    ).toEqual([]);
  });

  it('has a key of its own for each place in a segment', () => {
    const keys = findingsLike(monolingual(['a&ldquo ; b&ldquo ; c&ldquo ;']), 'garble').map(
      (finding) => finding.key,
    );
    expect(new Set(keys).size).toBe(3);
  });
});
