import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findHits } from '../../../shared/search/find-hits.ts';
import type { Query } from '../../../shared/search/query.ts';
import { escapePattern } from '../../../shared/search/query.ts';
import { awkwardText } from '../text/arbitrary-text.ts';
import { buildProject } from '../../support/build-project.ts';
import { bitextOf, hitsIn, oneSegment, queryOf, showHits } from './show-hits.ts';

describe('plain text', () => {
  it.each<[string, string, string, Partial<Query>, string]>([
    ['any case', 'Port and port', 'PORT', {}, '[Port] and [port]'],
    ['its own case where asked to', 'Port and port', 'port', { matchCase: true }, 'Port and [port]'],
    ['what looks like a pattern', 'a.c abc (x)* $1', 'a.c', {}, '[a.c] abc (x)* $1'],
    ['a backslash', 'c:\\new', '\\n', {}, 'c:[\\n]ew'],
    ['no hit within a hit', 'aaaaa', 'aa', {}, '[aa][aa]a'],
    ['two spaces', 'one  two', '  ', {}, 'one[  ]two'],
    ['the sharp s as two', 'Straße STRASSE straẞe', 'strasse', {}, '[Straße] [STRASSE] [straẞe]'],
    ['two as the sharp s', 'Masse', 'maße', {}, '[Masse]'],
    ['no half of a sharp s', 'Fuß', 's', {}, 'Fuß'],
    [
      'any sigma',
      'ΟΔΟΣ οδος οδοσ',
      'οδός'.normalize('NFD').replace('\u0301', ''),
      {},
      '[ΟΔΟΣ] [οδος] [οδοσ]',
    ],
    ['the dotted capital by itself', 'İzmir, izmir', 'İZMIR', {}, '[İzmir], izmir'],
    ['what stands behind letters that grow', 'İİßß port', 'port', {}, 'İİßß [port]'],
    ['ligatures of print by their letters', 'ﬁn ofﬁce', 'fi', {}, '[ﬁ]n of[ﬁ]ce'],
    ['either normal form', 'e\u0301te\u0301 été', 'été', {}, '[e\u0301te\u0301] [été]'],
    ['no letter without its accent', 'e\u0301 é e', 'e', {}, 'e\u0301 é [e]'],
    ['accents that were asked for', 'ou où OÙ', 'où', {}, 'ou [où] [OÙ]'],
    ['whole characters only', '👩‍👧 👩', '👩', {}, '👩‍👧 [👩]'],
    ['whole flags only', '🇱🇹🇫🇷', '🇹🇫', {}, '🇱🇹🇫🇷'],
    [
      'Hangul letter by letter or not',
      '한국 \u1112\u1161\u11AB국',
      '한',
      {},
      '[한]국 [\u1112\u1161\u11AB]국',
    ],
    ['no syllable of Hangul in a longer one', '각', '가', {}, '각'],
    ['half a character only where it stands alone', '\uD83D 😀', '\uD83D', {}, '[\uD83D] 😀'],
    ['a hit at either end', 'ab ab', 'ab', {}, '[ab] [ab]'],
    ['nothing in nothing', '', 'a', {}, ''],
  ])('finds %s', (_, text, find, options, expected) => {
    expect(showHits(text, find, options)).toBe(expected);
  });
});

describe('without accents', () => {
  const options = { ignoreAccents: true };
  it.each<[string, string, string, string]>([
    ['letters with and without', 'été ete ÉTÉ e\u0301te\u0301', 'été', '[été] [ete] [ÉTÉ] [e\u0301te\u0301]'],
    ['a letter with its marks whole', 'e\u0301\u0323x', 'e', '[e\u0301\u0323]x'],
    ['ligatures', 'Œuvre œuf coeur', 'oe', '[Œ]uvre [œ]uf c[oe]ur'],
    ['no half of a ligature', 'cœur', 'o', 'cœur'],
    ['strokes', 'Łódź, Øre', 'lodz', '[Łódź], Øre'],
    ['Turkish letters', 'İstanbul ışık', 'isik', 'İstanbul [ışık]'],
    ['typographic apostrophes', 'l’an l‘an lʼan', "l'an", '[l’an] [l‘an] [lʼan]'],
    ['plain apostrophes for typographic ones', "l'an", 'l’an', "[l'an]"],
    ['quotation marks', '«a» „b“ “c”', '"', '[«]a[»] [„]b[“] [“]c[”]'],
    ['dashes', 'a–b a—b a-b', 'a-b', '[a–b] [a—b] [a-b]'],
    ['no-break spaces', '5\u00A0km 5\u202Fkm', '5 km', '[5\u00A0km] [5\u202Fkm]'],
    ['three points', 'bon… bon...', 'bon...', '[bon…] [bon...]'],
    ['words with soft hyphens in them', 'Ver\u00ADtrag.', 'vertrag', '[Ver\u00ADtrag].'],
    ['soft hyphens outside the hit', 'a\u00ADb\u00ADc', 'b', 'a\u00AD[b]\u00ADc'],
    ['ё as е', 'ёлка', 'елка', '[ёлка]'],
    ['й and ї as themselves', 'йод їжак', 'и', 'йод їжак'],
    ['Arabic without its points', 'مُحَمَّد', 'محمد', '[مُحَمَّد]'],
    ['Hindi with its vowels', 'हिन्दी हन्द', 'हन्द', 'हिन्दी [हन्द]'],
    ['full-width letters', 'ＡＢ', 'ab', '[ＡＢ]'],
    ['no superscript as a digit', 'm² m2', 'm2', 'm² [m2]'],
    ['no fraction as its digits', '½', '1', '½'],
    ['what is not seen, where nothing else is asked for', 'a\u00ADb', '\u00AD', 'a[\u00AD]b'],
  ])('finds %s', (_, text, find, expected) => {
    expect(showHits(text, find, options)).toBe(expected);
  });

  it.each([
    ['Etat', 'État etat', '[État] etat'],
    ['Oeuvre', 'Œuvre œuvre', '[Œuvre] œuvre'],
  ])('keeps case apart where asked to: %s', (find, text, expected) => {
    expect(showHits(text, find, { ...options, matchCase: true })).toBe(expected);
  });
});

describe('whole words', () => {
  it.each([
    ['an elision ends before its word', 'l’État, États', 'état', 'l’[État], États'],
    ['a plain apostrophe does the same', "d'un un l'une", 'un', "d'[un] [un] l'une"],
    ['an ending comes after its word', 'John’s Johnson', 'john', '[John]’s Johnson'],
    ['n’t belongs to its word', 'don’t don', 'don', 'don’t [don]'],
    ['aujourd’hui is one word', 'aujourd’hui', 'hui', 'aujourd’hui'],
    ['Cyrillic letters are joined by it', 'об’єкт єкт', 'єкт', 'об’єкт [єкт]'],
    ['hyphens part words', 'est-il il île', 'il', 'est-[il] [il] île'],
    ['digits are part of a word', 'T34 34', '34', 'T34 [34]'],
    ['numbers are whole', '1,5 and 5 of 15', '5', '1,5 and [5] of 15'],
    ['a number ends before a full stop', 'Of 5.', '5', 'Of [5].'],
    ['marks are part of a word', 'cafe\u0301 cafe', 'cafe', 'cafe\u0301 [cafe]'],
    ['letters beyond the first plane count', '𝐀𝐁 𝐁', '𝐁', '𝐀𝐁 [𝐁]'],
    ['scripts without spaces have them anywhere', '北京市', '北京', '[北京]市'],
    ['what is no word has no bounds to keep', 'a--b', '--', 'a[--]b'],
    ['soft hyphens do not part', 'Ver\u00ADtrag trag', 'trag', 'Ver\u00ADtrag [trag]'],
  ])('%s', (_, text, find, expected) => {
    expect(showHits(text, find, { wholeWord: true })).toBe(expected);
  });
});

describe('regular expressions', () => {
  const pattern = { regularExpression: true };
  it.each<[string, string, string, Partial<Query>, string]>([
    ['classes of Unicode', 'un 2 ³ five', String.raw`\p{N}`, {}, 'un [2] [³] five'],
    ['whole code points', '😀😁', '.', {}, '[😀][😁]'],
    ['any case', 'Ab aB', 'ab', {}, '[Ab] [aB]'],
    ['its own case where asked to', 'Ab ab', 'ab', { matchCase: true }, 'Ab [ab]'],
    ['set operations, which only the newer syntax has', 'a1b2', String.raw`[\w--\d]`, {}, '[a]1[b]2'],
    [
      'whole words, also where the first alternative is too short',
      'minsk',
      'min|minsk',
      { wholeWord: true },
      '[minsk]',
    ],
    ['whole words with groups', 'abab ab', '(a)b', { wholeWord: true }, 'abab [ab]'],
    ['no places without a character', 'abc', 'x*', {}, 'abc'],
    ['something beside nothing', 'baac', 'a*', {}, 'b[aa]c'],
    ['the ends of the segment', 'one one', '^one|one$', {}, '[one] [one]'],
  ])('find %s', (_, text, find, options, expected) => {
    expect(showHits(text, find, { ...pattern, ...options })).toBe(expected);
  });

  it('take each segment by itself', () => {
    const query = queryOf('^.|x[^]*', pattern);
    const answer = findHits(bitextOf(['un', 'deux'], ['un deux', 'trois']), query, 10);
    expect(answer.ok && answer.value.hits.map(({ segment, start, end }) => [segment, start, end])).toEqual([
      [0, 0, 1],
      [2, 0, 1],
      [2, 6, 7],
      [1, 0, 1],
      [1, 3, 4],
      [3, 0, 1],
    ]);
  });

  it('hand over their groups', () => {
    const [hit] = hitsIn('3 mai 2024', queryOf(String.raw`(\d+) (?<month>\p{L}+)(x)?`, pattern));
    expect(hit.groups).toEqual({ numbered: ['3', 'mai', null], named: { month: 'mai' } });
  });

  it.each([
    ['(a', 'Unterminated group', 2],
    ['a)', "Unmatched ')'", 1],
    ['ab**', 'Nothing to repeat', 4],
    ['[b-a]', 'Range out of order in character class', 4],
    ['/u: (', 'Unterminated group', 5],
  ])('say what is wrong with %j, and where', (find, why, at) => {
    const answer = findHits(oneSegment('a'), queryOf(find, pattern), 10);
    expect(answer).toEqual({ ok: false, failure: { code: 'invalid-pattern', why, at } });
  });
});

describe('the answer', () => {
  const bitext = bitextOf(['The port.|A port and a port.', 'No.'], ['Le port.|Un port, un port.', 'Port.']);
  const places = (query: Query, limit = 100) => {
    const answer = findHits(bitext, query, limit);
    if (!answer.ok) throw new Error(answer.failure.code);
    return {
      ...answer.value,
      hits: answer.value.hits.map(({ side, segment, start }) => `${side[0]}${segment}:${start}`),
    };
  };

  it('goes link by link, source before target', () => {
    expect(places(queryOf('port'))).toEqual({
      hits: ['s0:4', 't3:3', 's1:2', 's1:13', 't4:3', 't4:12', 't5:0'],
      count: 7,
      segments: 5,
      empty: 0,
    });
  });

  it('goes link by link where links cross', () => {
    const { bitext: crossed } = buildProject(['a|b|c'], ['a|b|c'], '1:2 2:1+3 3:');
    const answer = findHits(crossed, queryOf('[abc]', { regularExpression: true }), 9);
    expect(answer.ok && answer.value.hits.map(({ segment }) => segment)).toEqual([0, 4, 1, 3, 5, 2]);
  });

  it.each([
    ['source', ['s0:4', 's1:2', 's1:13']],
    ['target', ['t3:3', 't4:3', 't4:12', 't5:0']],
  ] as const)('keeps to the %s', (sides, hits) => {
    expect(places(queryOf('port', { sides })).hits).toEqual(hits);
  });

  it('counts what is beyond its limit', () => {
    expect(places(queryOf('port'), 2)).toEqual({
      hits: ['s0:4', 't3:3'],
      count: 7,
      segments: 5,
      empty: 0,
    });
  });

  it.each([
    ['No.', 'o*', { hits: ['t1:1'], count: 1, segments: 1, empty: 3 }],
    ['No.', 'x*', { hits: [], count: 0, segments: 0, empty: 4 }],
    ['No.', '^|$', { hits: [], count: 0, segments: 0, empty: 2 }],
    ['😀', '()', { hits: [], count: 0, segments: 0, empty: 2 }],
  ])('counts apart where %j is met by nothing of %s', (text, find, expected) => {
    const answer = findHits(
      bitextOf(['-'], [text]),
      queryOf(find, { regularExpression: true, sides: 'target' }),
      9,
    );
    if (!answer.ok) throw new Error(answer.failure.code);
    const hits = answer.value.hits.map(({ segment, start }) => `t${segment}:${start}`);
    expect({ ...answer.value, hits }).toEqual(expected);
  });

  it('refuses a query of nothing', () => {
    expect(findHits(bitext, queryOf(''), 1)).toEqual({ ok: false, failure: { code: 'empty' } });
  });
});

describe('whatever the text and the query', () => {
  const options = fc.record({
    wholeWord: fc.boolean(),
    matchCase: fc.boolean(),
    ignoreAccents: fc.boolean(),
    regularExpression: fc.boolean(),
  });
  const letters = fc.string({
    unit: fc.constantFrom(
      'a',
      'A',
      'é',
      'e',
      '\u0301',
      'ß',
      's',
      'İ',
      'i',
      'œ',
      '’',
      ' ',
      '😀',
      '\uD83D',
      '\u00AD',
      'ﬁ',
      'Σ',
      'ς',
    ),
    maxLength: 12,
  });
  const text = fc.oneof(
    letters,
    awkwardText.map((words) => words.replaceAll(/[\n\r\u0085\u2028\u2029]/g, ' ')),
  );
  const part = fc.tuple(text, fc.nat(60), fc.integer({ min: 1, max: 4 }));

  it('hits ascend, do not overlap and stay within the text', () => {
    fc.assert(
      fc.property(part, options, ([words, from, length], chosen) => {
        const find = words.slice(from % (words.length + 1)).slice(0, length) || 'a';
        const query = queryOf(chosen.regularExpression ? escapePattern(find) : find, chosen);
        const answer = findHits(oneSegment(words), query, 1000);
        if (!answer.ok) return;
        let last = 0;
        for (const { start, end } of answer.value.hits) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(words.length);
      }),
      { numRuns: 2000 },
    );
  });

  it('a hit of plain text begins and ends between characters, and finding it alone finds it whole', () => {
    fc.assert(
      fc.property(
        text,
        letters.filter((find) => find !== ''),
        options,
        (words, find, chosen) => {
          const query = queryOf(find, { ...chosen, wholeWord: false, regularExpression: false });
          const edges = new Set([...new Intl.Segmenter('und').segment(words)].map(({ index }) => index));
          edges.add(words.length);
          for (const { start, end } of hitsIn(words, query)) {
            expect([edges.has(start), edges.has(end)]).toEqual([true, true]);
            const hit = words.slice(start, end);
            expect(hitsIn(hit, query)).toEqual([
              { side: 'target', segment: 1, start: 0, end: hit.length, groups: null },
            ]);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('exact search of plain letters finds what indexOf finds', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' '), maxLength: 30 });
    fc.assert(
      fc.property(
        plain,
        plain.filter((find) => find !== ''),
        (words, find) => {
          const starts: number[] = [];
          for (let at = words.indexOf(find); at >= 0; at = words.indexOf(find, at + find.length))
            starts.push(at);
          expect(hitsIn(words, queryOf(find, { matchCase: true })).map(({ start }) => start)).toEqual(starts);
        },
      ),
    );
  });

  it('an escaped pattern finds what the same text finds', () => {
    const plain = fc.string({
      unit: fc.constantFrom(...String.raw`ab\^$.*+?()[]{}|/- ,`.split('')),
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        plain,
        plain.filter((find) => find !== ''),
        (words, find) => {
          const spans = (query: Query) => hitsIn(words, query).map(({ start, end }) => [start, end]);
          const asPattern = queryOf(escapePattern(find), { regularExpression: true });
          expect(spans(asPattern)).toEqual(spans(queryOf(find)));
        },
      ),
    );
  });
});
