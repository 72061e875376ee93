import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endingCheck } from '../../../shared/checks/source/ending.ts';
import { beadFindings, type BeadText, fixedTarget } from './bead-findings.ts';

function bead(pair: string, source: string, target: string): BeadText {
  const [from = '', to = ''] = pair.split('>');
  return { languages: [from, to], source, target };
}

describe('endings that are alike', () => {
  it.each([
    ['en>fr', 'Who milks the cows?', 'Qui trait les vaches ?'],
    ['en>fr', '“Who milks the cows?”', '« Qui trait les vaches ? »'],
    ['en>fr', '“The cows are home.”', '« Les vaches sont rentrées ».'],
    ['en>es', 'Who milks the cows?', '¿Quién ordeña las vacas?'],
    ['en>el', 'Who milks the cows?', 'Ποιος αρμέγει τις αγελάδες;'],
    ['en>zh', 'The cows are home.', '牛回家了。'],
    ['en>ja', 'Are the cows home?', '牛は帰りましたか？'],
    ['en>ar', 'Are the cows home?', 'هل عادت الأبقار؟'],
    ['en>hy', 'The cows are home.', 'Կովերը տանն են։'],
    ['en>hi', 'The cows are home.', 'गायें घर पर हैं।'],
    ['en>fr', 'The cows...', 'Les vaches…'],
    ['en>fr', 'The cows are home.[12]', 'Les vaches sont rentrées.'],
    ['en>fr', 'What do cows eat?', '[Que mangent les vaches ?].'],
    ['en>fr', 'The cows are home.&quot ;', 'Les vaches sont rentrées.'],
    ['en>fr', 'About cows', 'Des vaches.'],
    ['en>fr', 'About the cows.', 'Des vaches'],
    ['en>fr', 'Our cows and their milk.', 'NOS VACHES ET LEUR LAIT'],
    ['en>fr', '- milk for all the children.', '- du lait pour tous les enfants'],
    ['en>fr', 'Aurillac, 1 May 2004, at 12.', 'Aurillac, 1 mai 2004, 12'],
    ['en>fr', 'The cows walk home at 5 p.m.', 'Les vaches rentrent à 17 heures'],
    [
      'en>fr',
      'The dairy was bought last year by the Northern Milk Company Inc.',
      'La laiterie a été achetée par la Compagnie laitière du Nord',
    ],
    [
      'en>th',
      'The cows have all come home from the northern pasture.',
      'วัวทั้งหมดกลับบ้านจากทุ่งหญ้าทางเหนือแล้วในวันนี้',
    ],
    ['en>fr', 'The cows are home.', 'Les vaches sont rentrées !'],
    ['en>fr', 'The cows are home:', 'Les vaches sont rentrées.'],
    ['en>fr', 'Oh, really?', 'Ah, tiens.'],
    [
      'en>fr',
      'The northern dairies: a short history of their rise and fall.',
      'Les laiteries du nord : brève histoire de leur essor et de leur chute',
    ],
    ['en>fr', 'The cows are home,', 'Les vaches sont rentrées.'],
  ])('%s: %s', (pair, source, target) =>
    expect(beadFindings(endingCheck, bead(pair, source, target))).toEqual([]),
  );
});

describe('endings that differ', () => {
  it.each([
    ['en>fr', 'Who milks the cows?', 'Qui trait les vaches.', 'Qui trait les vaches\u202f?'],
    ['en>fr-CA', 'Who milks the cows?', 'Qui trait les vaches.', 'Qui trait les vaches?'],
    ['en>fr', '“Who milks the cows?”', '« Qui trait les vaches. »', '« Qui trait les vaches\u202f? »'],
    ['en>fr', 'The cows are home.', 'Les vaches sont rentrées ?', 'Les vaches sont rentrées.'],
    ['en>el', 'Who milks the cows?', 'Ποιος αρμέγει τις αγελάδες.', 'Ποιος αρμέγει τις αγελάδες;'],
    [
      'en>zh',
      'All the cows are home now.',
      '所有的牛现在都已经回到家里的牛棚了？',
      '所有的牛现在都已经回到家里的牛棚了。',
    ],
    [
      'fr>en',
      'Les vaches sont toutes rentrées du grand pré du nord.',
      'The cows have all come home from the northern pasture',
      'The cows have all come home from the northern pasture.',
    ],
    ['en>fr', 'Will they come home?', 'Rentreront-elles ce soir', 'Rentreront-elles ce soir\u202f?'],
    ['en>fr', 'Will it fall again?', 'Cela tombera-t-il', 'Cela tombera-t-il\u202f?'],
    ['en>de', 'The farmer sold cows.', 'Der Bauer verkaufte Kühe', 'Der Bauer verkaufte Kühe.'],
    ['en>de', 'What a fine old cow!', 'Welch eine schöne Kuh', 'Welch eine schöne Kuh!'],
    ['en>es', 'Who milks the cows?', 'Quién ordeña las vacas.', 'Quién ordeña las vacas.'],
  ])('%s: %s', (pair, source, target, fixed) => {
    const one = bead(pair, source, target);
    expect(beadFindings(endingCheck, one)).toMatchObject([
      { severity: 'hint', reason: { code: 'ending-differs' } },
    ]);
    expect(fixedTarget(endingCheck, one)).toBe(fixed);
    if (fixed !== target) expect(beadFindings(endingCheck, bead(pair, source, fixed))).toEqual([]);
  });

  it('says what stands there and what should', () => {
    const [finding] = beadFindings(endingCheck, bead('en>fr', 'Are the cows home?', 'Les vaches sont là.'));
    expect(finding).toMatchObject({ actual: '.', expected: '\u202f?' });
  });
});

describe('laws', () => {
  const text = fc
    .array(
      fc.constantFrom(
        'les vaches',
        ' ',
        '.',
        '?',
        '!',
        '…',
        ':',
        '»',
        '”',
        ')',
        ']',
        '[1]',
        '²',
        '&quot ;',
        '\ud800',
        '։',
        '。',
        ';',
        ',',
      ),
      { maxLength: 10 },
    )
    .map((parts) => parts.join(''));

  it.each(['fr', 'en', 'zh', 'el', 'hy'])('a fix takes its finding away (%s)', (language) => {
    fc.assert(
      fc.property(text, text, (source, target) => {
        const one: BeadText = { languages: ['en', language], source, target };
        const fixed = fixedTarget(endingCheck, one);
        if (fixed !== target) expect(beadFindings(endingCheck, { ...one, target: fixed })).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
