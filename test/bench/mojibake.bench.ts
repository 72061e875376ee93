import { existsSync, readdirSync, readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { test } from 'vitest';
import { repairMojibake } from '../../shared/checks/garble/mojibake-scan.ts';

/*
 * Cases of garbled text with what they should be, and of text that only looks garbled; then the speed on segments of some
 * 150 characters, clean and garbled. SHOW=1 prints the cases that went wrong.
 */
const cases = new URL('../../../shared/data/checks/', import.meta.url);

interface MojibakeCase {
  readonly original: string;
  readonly fixed: string;
  readonly 'fixed-encoding'?: string;
}

function scoreOf(file: string): string {
  const all = JSON.parse(readFileSync(new URL(file, cases), 'utf8')) as MojibakeCase[];
  let [restored, positives, touched] = [0, 0, 0];
  for (const one of all) {
    const wanted = one['fixed-encoding'] ?? one.fixed;
    const repaired = repairMojibake(one.original);
    if (wanted !== one.original) positives++;
    if (repaired === wanted && wanted !== one.original) restored++;
    if (repaired !== one.original && wanted === one.original) touched++;
    if (repaired !== wanted && process.env['SHOW'])
      console.log(
        `${JSON.stringify(one.original)}\n  ${JSON.stringify(repaired)}\n  ${JSON.stringify(wanted)}`,
      );
  }
  return `${file.padEnd(34)} restored ${restored} of ${positives}, touched ${touched} of ${all.length - positives}`;
}

const PROSE = {
  French:
    'L’été dernier, à l’orée de la forêt, Zoé a retrouvé son frère : « Où étais-tu ? » lui a-t-elle demandé, étonnée, près du vieux chêne où ils jouaient.',
  Lithuanian:
    'Šiandien žmonės važiuoja į Šiaulius, nes ten prie ežero auga ąžuolas, kurį „pasodino“ dar jų senelis, o jo šakose čiulba lakštingalos ir ūžia vėjas.',
  Russian:
    'Вчера вечером мы долго гуляли по набережной, и «Ёлка», старый пароход, стоял у причала; объявили, что рейс № 5 отменён, — никто не удивился этому.',
  English:
    'The ferry that should have left at noon was still moored at the quay, and nobody on board seemed surprised when the captain said they would wait.',
};

function segmentsOf(text: string, bytes: number): string[] {
  const each = Buffer.byteLength(text);
  // Every segment is a string of its own.
  return Array.from({ length: Math.ceil(bytes / each) }, (_, at) => `${at} ${text}`);
}

function speedOf(segments: readonly string[]): string {
  const bytes = segments.reduce((sum, segment) => sum + Buffer.byteLength(segment), 0);
  const start = performance.now();
  for (const segment of segments) repairMojibake(segment);
  const seconds = (performance.now() - start) / 1000;
  return `${(bytes / 1e6 / seconds).toFixed(1).padStart(7)} MB/s`;
}

test('mojibake: cases and speed', () => {
  if (existsSync(cases)) {
    for (const file of readdirSync(cases).filter((name) => name.startsWith('mojibake-')))
      console.log(scoreOf(file));
  } else console.log('No test data: cases skipped.');
  for (const [language, text] of Object.entries(PROSE)) {
    const garbled = iconv.decode(Buffer.from(text), 'windows-1252');
    console.log(
      `${language.padEnd(12)} clean ${speedOf(segmentsOf(text, 20e6))}, garbled ${speedOf(segmentsOf(garbled, 2e6))}`,
    );
  }
});
