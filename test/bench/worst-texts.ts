import { randomFrom } from './alignment-cases.ts';

/** A pair of texts made to hurt: long lines, nothing but repeats, nothing in common. */
export interface WorstText {
  readonly name: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
}

function lines(count: number, line: (at: number) => string): string[] {
  return Array.from({ length: count }, (_, at) => line(at));
}

/** Sentences of made-up words out of a list of that many, few often and most seldom. */
function babble(count: number, words: number, letters: string, seed: number): string[] {
  const random = randomFrom(seed);
  const spell = (word: number): string => {
    let left = word + letters.length;
    let spelling = '';
    while (left > 0) {
      spelling += letters.charAt(left % letters.length);
      left = Math.floor(left / letters.length);
    }
    return spelling;
  };
  return lines(count, () => {
    const length = 4 + Math.floor(random() * 20);
    return `${Array.from({ length }, () => spell(Math.floor(words * random() ** 3))).join(' ')}.`;
  });
}

export function worstTexts(): WorstText[] {
  const megabyte = lines(50_000, (at) => `word${at} said`)
    .join(' ')
    .slice(0, 1_000_000);
  const same = lines(100_000, () => 'The same sentence comes again.');
  const unrelated = babble(20_000, 20_000, 'abcdefghij', 1);
  return [
    { name: '5 lines of a megabyte', source: lines(5, () => megabyte), target: lines(5, () => megabyte) },
    { name: '20,000 lines of 1,000 words', ...longLines(20_000) },
    { name: '100,000 identical lines', source: same, target: same },
    { name: '100,000 and 80,000 identical lines', source: same, target: same.slice(0, 80_000) },
    { name: '100,000 empty lines', source: lines(100_000, () => ''), target: lines(100_000, () => '') },
    {
      name: '100,000 lines of one word',
      source: lines(100_000, (at) => 'no '.repeat(1 + (at % 9))),
      target: lines(100_000, (at) => 'no '.repeat(1 + (at % 7))),
    },
    { name: '100,000 lines and 1', source: babble(100_000, 20_000, 'abcdefghij', 2), target: ['One line.'] },
    { name: '1 line and 100,000', source: ['One line.'], target: babble(100_000, 20_000, 'abcdefghij', 2) },
    { name: '20,000 unrelated lines', source: unrelated, target: babble(20_000, 20_000, 'klmnopqrst', 3) },
    {
      name: '20,000 unrelated lines, one alphabet',
      source: unrelated,
      target: babble(20_000, 20_000, 'abcdefghij', 4),
    },
    { name: '20,000 lines backwards', source: unrelated, target: unrelated.toReversed() },
    { name: '20,000 lines of words of one beginning', ...oneBeginning(20_000) },
    {
      name: '20,000 numbers',
      source: lines(20_000, (at) => String(at)),
      target: lines(20_000, (at) => String((at * 7919) % 20_000)),
    },
  ];
}

/** Pairs that come in any number of lines, to see how time grows with it. */
export function growingTexts(): ReadonlyMap<string, (count: number) => Omit<WorstText, 'name'>> {
  const same = (count: number): string[] => lines(count, () => 'The same sentence comes again.');
  return new Map([
    [
      'unrelated',
      (count) => ({
        source: babble(count, 20_000, 'abcdefghij', 1),
        target: babble(count, 20_000, 'klmnopqrst', 3),
      }),
    ],
    [
      'unrelated, one alphabet',
      (count) => ({
        source: babble(count, 20_000, 'abcdefghij', 1),
        target: babble(count, 20_000, 'abcdefghij', 4),
      }),
    ],
    ['words of one beginning', oneBeginning],
    ['lines of 1,000 words', longLines],
    ['identical', (count) => ({ source: same(count), target: same(count) })],
  ]);
}

function longLines(count: number): { readonly source: string[]; readonly target: string[] } {
  const words = babble(5000, 20_000, 'abcdefghij', 5);
  const random = randomFrom(6);
  const long = (): string => lines(80, () => words[Math.floor(random() * words.length)]).join(' ');
  const source = lines(count, long);
  return { source, target: source.map((line) => line.slice(3)) };
}

/** Every word begins with the same letters, so that all are candidates for likeness. */
function oneBeginning(count: number): { readonly source: string[]; readonly target: string[] } {
  const random = randomFrom(7);
  const side = (): string[] =>
    lines(count, () =>
      lines(
        8,
        () =>
          `con${Math.floor(random() * 2 ** 30)
            .toString(36)
            .replace(/\d/g, 'x')}`,
      ).join(' '),
    );
  return { source: side(), target: side() };
}
