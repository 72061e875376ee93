import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { segmentText } from '../../shared/text/segmentation.ts';

const shared = new URL('../../../shared/', import.meta.url);
const rules = new URL('data/segment/golden-rules.json', shared);
const article = new URL('samples/article.fr.txt', shared);

const rows = z.array(
  z.object({
    id: z.string(),
    text: z.string(),
    expected: z.array(z.string()),
    lang: z.string().nullable(),
    set: z.string(),
    clean: z.boolean().nullish(),
    doc_type: z.string().nullish(),
  }),
);
type Row = z.infer<typeof rows>[number];

interface Score {
  rows: number;
  ours: number;
  platform: number;
}

function ours({ text, lang }: Row): string[] {
  return segmentText(text, lang || 'en').pieces.map((piece) => piece.text.trim());
}

/** What `Intl.Segmenter` makes of each line, without any rule of ours. */
function platform({ text, lang }: Row): string[] {
  const segmenter = new Intl.Segmenter(lang || 'en', { granularity: 'sentence' });
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== '');
}

function same(found: readonly string[], expected: readonly string[]): boolean {
  const due = expected.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
  return found.length === due.length && found.every((sentence, at) => sentence === due[at]);
}

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}

describe('segmentation', () => {
  if (!existsSync(rules) || !existsSync(article)) console.log('segmentation: no test data here, skipped');

  it.runIf(existsSync(rules))('against the golden rules', () => {
    const counted = rows.parse(JSON.parse(readFileSync(rules, 'utf8'))).filter((row) => !row.doc_type);
    expect(counted).not.toEqual([]);
    const scores = new Map<string, Score>();
    const missed: string[] = [];
    for (const row of counted) {
      const passed = same(ours(row), row.expected);
      const platformPassed = same(platform(row), row.expected);
      if (!passed) missed.push(`${row.id} (${row.set})`);
      const cleaning = row.clean ? 'cleaned' : 'as it is';
      for (const key of [
        `${row.set}\t${row.lang || '-'}`,
        `${row.set}\ttotal`,
        `${row.set}\ttotal, ${cleaning}`,
      ]) {
        const score = scores.get(key) ?? { rows: 0, ours: 0, platform: 0 };
        scores.set(key, {
          rows: score.rows + 1,
          ours: score.ours + Number(passed),
          platform: score.platform + Number(platformPassed),
        });
      }
    }
    console.table(
      [...scores]
        .toSorted(([left], [right]) => (left < right ? 1 : -1))
        .map(([key, score]) => ({
          set: key.split('\t')[0],
          language: key.split('\t')[1],
          rows: score.rows,
          ours: score.ours,
          'Intl.Segmenter': score.platform,
          'ours %': share(score.ours, score.rows),
          'Intl.Segmenter %': share(score.platform, score.rows),
        })),
    );
    console.log(`missed: ${missed.join(', ')}`);
  });

  it.runIf(existsSync(article))('on an article, and how fast', () => {
    const text = readFileSync(article, 'utf8');
    console.log(
      `article: ${text.trimEnd().split('\n').length} lines, ${segmentText(text, 'fr').pieces.length} sentences`,
    );
    expect(text).not.toBe('');
    const repeated = text.repeat(Math.ceil(5_000_000 / text.length));
    const oneLine = repeated.replaceAll('\n', ' ');
    console.table(
      [
        ['lines', repeated],
        ['one line', oneLine],
        ['one character', 'a'.repeat(1_000_000)],
        ['full stops', '.'.repeat(1_000_000)],
        ['quotes', '"'.repeat(1_000_000)],
        ['"A. "', 'A. '.repeat(333_333)],
      ].map(([name, sample]) => {
        segmentText(sample.slice(0, 200_000), 'fr');
        const started = performance.now();
        const { pieces } = segmentText(sample, 'fr');
        const seconds = (performance.now() - started) / 1000;
        const bytes = Buffer.byteLength(sample);
        return {
          text: name,
          MB: (bytes / 1e6).toFixed(1),
          pieces: pieces.length,
          'MB/s': (bytes / 1e6 / seconds).toFixed(1),
        };
      }),
    );
  });
});
