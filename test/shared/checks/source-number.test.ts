import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainFinding } from '../../../shared/checks/reasons-english.ts';
import { numberCheck } from '../../../shared/checks/source/number.ts';
import { beadFindings, type BeadText, fixedTarget } from './bead-findings.ts';

function bead(pair: string, source: string, target: string): BeadText {
  const [from = '', to = ''] = pair.split('>');
  return { languages: [from, to], source, target };
}

function codes(one: BeadText): string[] {
  return beadFindings(numberCheck, one).map(({ reason, severity }) => `${reason.code} ${severity}`);
}

describe('numbers of equal value', () => {
  it.each([
    ['en>fr', 'The fund lends 1,000 farmers 12,500 litres.', 'Le fonds prête 12 500 litres à 1 000 paysans.'],
    ['en>de', '1,000 sheep and 2,500,000 bees', '1.000 Schafe und 2.500.000 Bienen'],
    ['en>de-CH', '1,000 sheep and 2,500,000 bees', '1’000 Schafe und 2’500’000 Bienen'],
    ['en>fr', 'It grew 3.5% to €40.20.', 'La hausse est de 3,5 %, à 40,20 €.'],
    ['en>pl', '1,250 beehives', '1250 uli'],
    ['en-IN>fr', 'a loan of 12,34,567 rupees', 'un prêt de 1 234 567 roupies'],
    ['ar>en', 'في عام ٢٠١٨ بلغ ١٢٫٥ مترا', 'In 2018 it reached 12.5 metres.'],
    ['ja>en', '２０１８年に', 'in 2018'],
    ['en>fr', 'Mix ½ cup with 3½ spoons.', 'Mélangez 1/2 tasse et 3,5 cuillères.'],
    ['en>fr', 'a 2/3 majority', 'une majorité des deux tiers'],
    ['en>fr', 'Call +33 1 23 45 67 89.', 'Appelez le +33 123 456 789.'],
    ['en>fr', 'p < .05', 'p < 0,05'],
  ])('%s: %s', (pair, source, target) => expect(codes(bead(pair, source, target))).toEqual([]));
});

describe('words for thousands and more', () => {
  it.each([
    ['en>fr', 'It cost 1.5 million crowns.', 'Cela a coûté 1 500 000 couronnes.'],
    ['en>fr', 'It cost $1.5bn.', 'Cela a coûté 1,5 milliard de dollars.'],
    ['en>de', 'It cost 36.6 billion crowns.', 'Es kostete 36,6 Mrd. Kronen.'],
    ['en>es', 'It cost 36.6 billion crowns.', 'Costó 36.600 millones de coronas.'],
    ['en>es', 'It cost 36.6 billion crowns.', 'Costó 36,6 mil millones de coronas.'],
    [
      'en>lt',
      'It cost 36.6 billion crowns, 150,000 a day.',
      'Tai kainavo 36,6 mlrd. kronų, po 150 tūkst. per dieną.',
    ],
    ['en>ru', 'It cost 36.6 billion crowns.', 'Это стоило 36,6 миллиарда крон.'],
    ['en>fr', '5 to 6 million bees', 'de 5 000 000 à 6 000 000 abeilles'],
    ['en>fr', 'half a million bees', '500 000 abeilles'],
    ['ja>en', '蜂は1億2千万匹', '120 million bees'],
    ['en>zh', '10,000 bees', '1万只蜜蜂'],
    ['en>fr', 'a 20k run', 'une course de 20 000 mètres'],
  ])('%s: %s', (pair, source, target) => expect(codes(bead(pair, source, target))).toEqual([]));

  it.each([
    [
      'en>fr',
      'It cost 1.5 billion crowns.',
      'Cela a coûté 1,5 billion de couronnes.',
      'Cela a coûté 1,5 milliard de couronnes.',
    ],
    [
      'en>fr',
      'It cost 1.5 billion crowns.',
      'Cela a coûté 1,5 million de couronnes.',
      'Cela a coûté 1,5 milliard de couronnes.',
    ],
    ['en>ru', 'It cost 36.6 billion crowns.', 'Это стоило 36,6 миллиона крон.', 'Это стоило 36,6 млрд крон.'],
    [
      'en>es',
      'It cost 36.6 billion crowns.',
      'Costó 36,6 millones de coronas.',
      'Costó 36,6 mil millones de coronas.',
    ],
    ['en>fr', '45 million bees', '54 M abeilles', '45 M abeilles'],
    ['en>fr', '1.2 million bees', '1,3 million d’abeilles', '1,2 million d’abeilles'],
  ])('%s: %s -> %s', (pair, source, target, fixed) => {
    expect(codes(bead(pair, source, target))).toEqual(['number-differs warning']);
    expect(fixedTarget(numberCheck, bead(pair, source, target))).toBe(fixed);
  });
});

describe('dates, times and years', () => {
  it.each([
    ['en>fr', 'On Dec 8, 1991 they met at 3 pm.', 'Ils se sont vus le 8 décembre 1991 à 15 h.'],
    ['en>fr', 'On December 8 at 3:30 pm', 'le 08/12 à 15h30'],
    ['en>de', 'On December 8, 1991', 'am 8.12.1991'],
    ['en>de', 'On December 8', 'am 8.12.'],
    ['en>lt', 'On December 8, 1991', '1991 m. gruodžio 8 d.'],
    ['ja>en', '2018年12月8日', 'December 8, 2018'],
    ['en>de', 'open from 9 am to 5 pm', 'geöffnet von 9 bis 17 Uhr'],
    ['de>fr', 'um 13.30 Uhr', 'à 13 h. 30'],
    ['en>fr', 'at 3 pm', 'à 15:00'],
    ['en>fr', "the '90s", 'les années 1990'],
    ['en>lt', 'in the 1990s', '1990-aisiais'],
    ['en>fr', 'the war of 1914-18', 'la guerre de 1914-1918'],
    ['fr>en', 'au XXe siècle', 'in the 20th century'],
    ['en>fr', 'the 1st and 2nd day', 'le 1er et le 2e jour'],
  ])('%s: %s', (pair, source, target) => expect(codes(bead(pair, source, target))).toEqual([]));

  it('finds another month, and writes the right one', () => {
    const one = bead('en>lt', 'On December 8, 1991 it snowed.', 'Snigo 1991 m. lapkričio 8 d.');
    expect(codes(one)).toEqual(['month-differs warning']);
    expect(fixedTarget(numberCheck, one)).toBe('Snigo 1991 m. gruodžio 8 d.');
  });
});

describe('numbers in words', () => {
  it.each([
    ['en>fr', '12 eggs', 'une douzaine d’œufs'],
    ['en>fr', 'She is 97.', 'Elle a quatre-vingt-dix-sept ans.'],
    ['en>fr', 'She is 75.', 'Elle a soixante-quinze ans.'],
    ['en>de', '25 cows', 'fünfundzwanzig Kühe'],
    ['fr>de', 'un sommet de 8000 m', 'ein Achttausender'],
    ['en>es', '200 cows', 'doscientas vacas'],
    ['en>it', '250 cows', 'duecentocinquanta mucche'],
    ['en>pt', '16 cows', 'dezesseis vacas'],
    ['en>lt', '5 cows', 'penkios karvės'],
    ['en>pl', '5 cows', 'stado pięciu krów'],
    ['en>ru', '21 cows', 'двадцать одна корова'],
    ['en>is', '3 cows', 'þrjár kýr'],
    ['en>hu', '5 cows', 'öt tehén'],
    ['en>fi', '2 cows', 'kahden lehmän'],
    ['en>nl', '32 cows', 'tweeëndertig koeien'],
    ['fr>en', '1 vache', 'one cow'],
    ['en>fr', '2 ministers', 'les deux ministres'],
    ['en>fr', 'six cows', 'sept vaches'],
  ])('%s: %s', (pair, source, target) => expect(codes(bead(pair, source, target))).toEqual([]));
});

describe('what is no number, or says nothing', () => {
  it.each([
    ['en>fr', 'See &#8220 ;here&#8221 ; for 5 eggs.', 'Voir « ici » pour 5 œufs.'],
    ['en>fr', 'See https://example.org/2019/07 today.', 'Voir le site.'],
    ['en>fr', 'H2O and CO2, 20 m2', 'H₂O et CO₂, 20 m²'],
    ['en>fr', 'version 1', 'version initiale'],
    ['en>fr', 'In 2018 he left.', 'En 2018, oui en 2018, il est parti.'],
    ['en>sw', 'the 7 cows', 'ng’ombe saba'],
  ])('%s: %s', (pair, source, target) => expect(codes(bead(pair, source, target))).toEqual([]));
});

describe('numbers that differ', () => {
  it.each([
    ['en>fr', 'It has 1,250 cows.', 'Il a 1 350 vaches.', '1\u202f250'],
    ['en>fr', 'It has 1,250 cows.', 'Il a 1\u00a0350 vaches.', '1\u00a0250'],
    ['en>de', 'It has 12,500 cows.', 'Er hat 12.600 Kühe.', '12.500'],
    ['en>de', 'It pays 1,250.75 crowns.', 'Er zahlt 1.250,57 Kronen.', '1.250,75'],
    ['en>fr', 'It grew 3.5% in May.', 'La hausse est de 5,3 % en mai.', '3,5'],
    ['fr>en', 'une hausse de 3,5 %', 'a rise of 3.6%', '3.5'],
    ['en>es', 'It has 1,250 cows.', 'Tiene 1350 vacas.', '1250'],
    ['en>fr', 'It began in 1938.', 'Cela a commencé en 1937.', '1938'],
    ['en>fr', 'It flew a B-52.', 'Il pilotait un B-25.', '52'],
  ])('%s: %s', (pair, source, target, expected) => {
    const one = bead(pair, source, target);
    const [finding] = beadFindings(numberCheck, one);
    if (target.includes('1 350')) expect(finding?.expected?.replace(' ', '\u202f')).toBe(expected);
    else expect(finding?.expected).toBe(expected);
    expect(finding?.severity).toBe('warning');
    expect(codes({ ...one, target: fixedTarget(numberCheck, one) })).toEqual([]);
  });

  it('names a number that is missing, at the segment where it should stand', () => {
    const one = bead('en>fr', 'It rained. | It has 1,250 cows.', 'Il a plu hier. | Il a des vaches.');
    const [finding] = beadFindings(numberCheck, one);
    expect(finding).toMatchObject({ segment: 2, start: 0, end: 17, fixes: [], expected: null });
    expect(finding && explainFinding(finding)).toBe('The source has 1,250, and the translation does not.');
  });

  it('names a number that was added, where it stands', () => {
    const [finding] = beadFindings(numberCheck, bead('en>fr', 'It has cows.', 'Il a 47 vaches.'));
    expect(finding).toMatchObject({ actual: '47', expected: null, severity: 'warning' });
  });

  it.each([
    ['de>fr', 'um 13.30 Uhr', 'à 13 h. 34', 'à 13 h. 30'],
    ['fr>de', 'à 13 h 30', 'um 13.34 Uhr', 'um 13.30 Uhr'],
  ])('writes the part of a time that is wrong (%s: %s)', (pair, source, target, fixed) => {
    const one = bead(pair, source, target);
    expect(codes(one)).toEqual(['number-differs warning']);
    expect(fixedTarget(numberCheck, one)).toBe(fixed);
  });

  it.each([
    ['de>fr', 'auf 13.30 Seiten', 'de 13 et 34 pages'],
    ['fr>de', '13 et 30 pages', '13.34 Seiten'],
  ])('writes nothing where only a part of another number is wrong (%s: %s)', (pair, source, target) => {
    expect(beadFindings(numberCheck, bead(pair, source, target))).toMatchObject([
      { severity: 'warning', reason: { code: 'number-differs' }, fixes: [], expected: null },
    ]);
  });

  it('counts what is said twice in the source', () => {
    const one = bead('en>fr', 'A rate of 95% (95% CI: 90.1)', 'Un taux de 95 % (IC à : 90,1)');
    expect(codes(one)).toEqual(['number-rarer warning']);
  });

  it('asks only, where the unit is another, a list number or a part of a name is gone', () => {
    expect(codes(bead('en>fr', 'It is 60 miles away.', 'C’est à 97 kilomètres.'))).toEqual([
      'number-converted hint',
    ]);
    expect(codes(bead('en>fr', '3. The farm', 'La ferme'))).toEqual(['list-number-missing hint']);
    expect(codes(bead('en>fr', 'COVID-19 is back.', 'Le virus est de retour.'))).toEqual([
      'number-missing hint',
    ]);
  });
});

const TEXT = fc
  .array(
    fc.constantFrom(
      '1',
      '12',
      '1,000',
      '1 000',
      '3.5',
      '½',
      '8 décembre',
      'May 5',
      ' ',
      '.',
      ',',
      '/',
      '-',
      'million',
      'un',
      '%',
      '٣',
      '万',
      '\ud800',
      '&#8220 ;',
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(' ').replace(/ ([.,/%-]) /g, '$1'));

describe('laws', () => {
  it('any text is survived, has no difference from itself, and is judged the same twice', () => {
    fc.assert(
      fc.property(TEXT, TEXT, (source, target) => {
        const one: BeadText = { languages: ['en', 'fr'], source, target };
        expect(beadFindings(numberCheck, one)).toEqual(beadFindings(numberCheck, one));
        expect(beadFindings(numberCheck, { languages: ['fr', 'fr'], source: target, target })).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('a fix takes its finding away and makes no other', () => {
    fc.assert(
      fc.property(TEXT, TEXT, (source, target) => {
        const one: BeadText = { languages: ['en', 'fr'], source, target };
        const [finding] = beadFindings(numberCheck, one);
        if (finding?.fixes.length)
          expect(
            codes({ ...one, target: fixedTarget(numberCheck, one) }).filter(
              (code) => !code.startsWith('month'),
            ),
          ).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('a changed number of a plain sentence is found and put right', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9_999_999 }),
        fc.integer({ min: 2, max: 9_999_999 }),
        (ours, theirs) => {
          fc.pre(ours % 100 !== theirs % 100 && ours !== theirs);
          const one = bead('en>de', `The barn holds ${ours} cows.`, `Der Stall fasst ${theirs} Kühe.`);
          expect(codes(one)).toEqual(['number-differs warning']);
          expect(fixedTarget(numberCheck, one)).toBe(`Der Stall fasst ${ours} Kühe.`);
        },
      ),
      { numRuns: 200 },
    );
  });
});
