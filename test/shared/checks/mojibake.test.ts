import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { repairMojibake, scanMojibake } from '../../../shared/checks/garble/mojibake-scan.ts';
import { SINGLE_BYTE_ENCODINGS } from '../../../shared/checks/garble/single-byte-encodings.ts';
import { bilingual, found, monolingual, repairedBy } from './check-input-of.ts';

/** The text as UTF-8 read in that encoding; null where a byte has no character there. */
function garbled(text: string, name: string): string | null {
  const upper = SINGLE_BYTE_ENCODINGS.find((encoding) => encoding.name === name)?.upperHalf ?? '';
  const read = Array.from(Buffer.from(text), (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : upper.charAt(byte - 0x80),
  ).join('');
  return read.includes('\ufffd') ? null : read;
}

describe('letters read in the wrong encoding', () => {
  it.each([
    ['L’Ã©tÃ© Ã\u00a0 la montagne', 'L’été à la montagne'],
    ['lâ€™automne', 'l’automne'],
    ['Ã‰tranger', 'Étranger'],
    ['Le prix : 5 â‚¬', 'Le prix : 5 €'],
    ['dÃƒÂ©jÃƒÂ\u00a0 vu', 'déjà vu'],
    ['câ€™Ã©tait nÃƒÂ© hier', 'c’était né hier'],
    ['Å¾iema ir pavasaris Lietuvoje, Å³', 'žiema ir pavasaris Lietuvoje, ų'],
    ['ÐœÐ¸Ð½Ñ\u0081Ðº', 'Минск'],
    ['TÃ”T OU TARD', 'TÔT OU TARD'],
    ['Â«Â\u00a0bonjourÂ\u00a0Â»', '«\u00a0bonjour\u00a0»'],
    ['ðŸ˜€ merci', '😀 merci'],
    ['voilÃ\u0020 une nuit', 'voilà une nuit'],
    ['jusquâ€™Ã demain, prÃ¨s dâ€™ici', 'jusqu’à demain, près d’ici'],
    ['nÃ£o fui Ã quela praia', 'não fui àquela praia'],
    ['\u0093Bonjour\u0094, dit-il\u0085', '“Bonjour”, dit-il…'],
    ['â€œBonjourâ€ dit-il', '“Bonjour” dit-il'],
    ['pÃ¥ svenska', 'på svenska'],
    ['í\u00a0½í¸\u0080 merci', '😀 merci'],
  ])('are decoded: %s', (text, expected) => {
    expect(repairMojibake(text)).toBe(expected);
  });

  it.each([
    'CAFÉ…',
    'CAFÉ™ et HÔTEL®',
    'Il a dit « ÇA SUFFIT »…',
    'À CÔTÉ',
    'SÃO PAULO, IRMÃ MARIA',
    'un Ångström, 5 Å…',
    'Å være eller ikke',
    'Ó’Brien et Ø',
    '3×£20',
    'Äpfel, Öl und Über',
    'naïve façade Zoë…”',
    'Les lettres « é », « è » et « à »',
    'ÐÞ',
    '`¬´ ^^',
    '20 °C, 5 m², ±3 %',
    '┌─┐ └─┘ ═══ ├──┤',
    'СССР, Її, ВІКІ, «Ёлка»',
    'Příliš žluťoučký kůň, Úžas',
    'Ελλάδα, «ναι», Όχι',
    'nÃ',
  ])('are none: %s', (text) => {
    expect(scanMojibake(text)).toEqual([]);
  });

  it.each([
    ['windows-1252', 'Le garçon naïf était près de la forêt.'],
    ['windows-1251', 'Le garçon naïf était près de la forêt.'],
    ['windows-1250', 'Le garçon était près de la forêt enchantée.'],
    ['windows-1253', 'Le garçon naïf était près du chalet.'],
    ['windows-1254', 'Gözlük, ağaç ve İstanbul’da ışık.'],
    ['windows-1257', 'Lietuvių žmonės mėgsta ąžuolus.'],
    ['iso-8859-2', 'Zażółć gęślą jaźń, źródło i łódź.'],
    ['macintosh', 'Le garçon naïf était près de la forêt.'],
    ['cp437', 'Le garçon était près de la forêt enchantée.'],
    ['cp850', 'Вчера мы гуляли по набережной.'],
  ])('are decoded from %s', (encoding, text) => {
    const read = garbled(text, encoding);
    expect(read).not.toBeNull();
    expect(repairMojibake(read ?? '')).toBe(text);
  });

  it('are reported with what they should be, one finding a stretch, and left alone where the source has them', () => {
    expect(repairedBy('Un cafÃ© noir', 'garble/mojibake')).toBe('Un café noir');
    expect(found(bilingual([['A cafÃ© here', 'Un cafÃ© ici']]), 'garble')).toEqual([]);
    expect(found(monolingual(['Un cafÃ© noir']), 'garble')).toEqual(['garble/mojibake@1']);
    expect(scanMojibake('Ã©tÃƒÂ©, â€“ ÐœÐ¸')).toEqual([
      { start: 0, end: 2, text: 'é' },
      { start: 3, end: 7, text: 'é' },
      { start: 9, end: 12, text: '–' },
      { start: 13, end: 17, text: 'Ми' },
    ]);
  });

  it('are left where two encodings read different letters', () => {
    // Windows-1250 says ß, ISO 8859-2 says ü.
    expect(scanMojibake('hier sĂź')).toEqual([]);
  });
});

describe('the tables of encodings', () => {
  it.each(SINGLE_BYTE_ENCODINGS.map(({ name, upperHalf }) => [name, upperHalf]))(
    'are those of the standard: %s',
    (name, upperHalf) => {
      const bytes = Uint8Array.from({ length: 128 }, (_, at) => 0x80 + at);
      // Node reads windows-1252 as Latin-1, gives windows-1253 a character more, and has no code pages of DOS.
      const standard = /125[23]|cp/.test(name)
        ? iconv.decode(Buffer.from(bytes), name)
        : new TextDecoder(name).decode(bytes);
      const controls = (text: string) =>
        Array.from(text, (unit, at) =>
          unit === '\ufffd' && at < 0x20 ? String.fromCharCode(0x80 + at) : unit,
        ).join('');
      expect(upperHalf).toBe(controls(standard));
    },
  );
});

const WORDS = [
  'Été',
  'où',
  'garçon',
  'l’île',
  'déjà',
  '«\u00a0oui\u00a0»',
  'cœur',
  'Čia',
  'žmonės',
  '„ačiū“',
  'ąžuolas',
  'jaźń',
  'łódź',
  'święta',
  'Привет',
  'ёжик',
  'объём',
  '—',
  'Καλημέρα',
  'Όχι',
  'ωραία',
  '日本語',
  '中文',
  '한국어',
  '😀',
  'yes',
  'no',
  '5 €',
];
const prose = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));

describe('whatever the text', () => {
  it('clean prose is never touched', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(scanMojibake(text)).toEqual([]);
      }),
    );
  });

  it('garbled prose of one language is restored or left', () => {
    const one = fc.constantFrom(
      'Été où garçon',
      'žmonės ąžuolas čia',
      'jaźń łódź święta',
      'Привет, ёжик и объём',
      'Καλημέρα ωραία Όχι',
    );
    const name = fc.constantFrom('windows-1252', 'windows-1251', 'windows-1257', 'macintosh');
    fc.assert(
      fc.property(one, name, fc.integer({ min: 1, max: 2 }), (text, encoding, layers) => {
        let read: string | null = text;
        for (let layer = 0; layer < layers && read !== null; layer++) read = garbled(read, encoding);
        if (read !== null) expect([text, read]).toContain(repairMojibake(read));
      }),
    );
  });

  it('repairing once is enough, and the findings are the repair', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'Ã',
        '©',
        'Â',
        'â',
        '€',
        '™',
        ' ',
        'Å',
        '\u00a0',
        'Ð',
        '�',
        '?',
        '├',
        '√',
        'í',
        '½',
        '\u0085',
        'Г',
        'a',
        'É',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const repaired = repairMojibake(text);
        expect(repairMojibake(repaired)).toBe(repaired);
        let edited = text;
        for (const { start, end, text: put } of scanMojibake(text).toReversed())
          edited = edited.slice(0, start) + put + edited.slice(end);
        expect(edited).toBe(repaired);
      }),
      { numRuns: 500 },
    );
  });

  it.each(['Ã©', 'É…', 'ÃƒÂ', '’é', 'Å Ø'])('time grows with the length only: %s', (unit) => {
    expect(repairMojibake(unit.repeat(20_000)).length).toBeLessThanOrEqual(unit.length * 20_000);
  });
});
