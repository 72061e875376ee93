import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import { findNameGroups } from '../../shared/names/name-groups.ts';
import type { NameInput } from '../../shared/names/name-groups.ts';
import { rewriteMentions } from '../../shared/names/rewrite.ts';
import { segmentedText } from '../../shared/text/segmentation.ts';

const shared = new URL('../../../shared/', import.meta.url);
const names = new URL('data/names/', shared);
const absent = !existsSync(names);

/** Rows of a tab-separated file with a header line. */
function rows(file: string): Record<string, string>[] {
  const [header, ...lines] = readFileSync(new URL(file, names), 'utf8').replace(/\n$/, '').split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}

function inputFor(text: string, targetLanguage: string, sourceLanguage = 'und'): NameInput {
  const target = segmentedText(text, targetLanguage, 1, { lines: true });
  const bitext: Bitext = {
    source: { lead: '', segments: [] },
    target,
    beads: target.segments.map(({ id }) => ({ source: [], target: [id], confidence: 1, pinned: false })),
  };
  return { bitext, monolingual: true, sourceLanguage, targetLanguage };
}

/** Whether two spellings, each alone in a sentence of its own, are found to be one name. */
function together(a: string, b: string, language: string, source: string): boolean {
  const input = inputFor(`x ${a}.\nx ${b}.`, language, source);
  return findNameGroups(input).some((group) => {
    const places = new Set(group.forms.flatMap((form) => form.mentions.map((mention) => mention.segment)));
    return places.size === 2;
  });
}

interface Score {
  found: number;
  missed: number;
  wrong: number;
  right: number;
}

function row(label: string, score: Score): string {
  const percent = (part: number, whole: number) =>
    whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
  return [
    label.padEnd(44),
    `same: ${score.found}/${score.found + score.missed} ${percent(score.found, score.found + score.missed)}`.padEnd(
      26,
    ),
    `different joined: ${score.wrong}/${score.wrong + score.right}`.padEnd(30),
    `precision ${percent(score.found, score.found + score.wrong)}`,
  ].join(' ');
}

/** A fixed sequence of numbers from 0 up to 1: the bench says the same every time. */
function sequence(): () => number {
  let state = 20_261_123;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

describe.skipIf(absent)('names', () => {
  it.each([
    ['persons_pairs.tsv', 'en', 20],
    ['persons_fullname_namebench.tsv', 'en', 20],
    ['places_lookalike_negatives.tsv', 'fr', 0],
  ])('%s', (file, language, differentPerPair) => {
    const list = rows(file);
    const score: Score = { found: 0, missed: 0, wrong: 0, right: 0 };
    const groupOf = new Map<string, string>();
    for (const [at, { a, b, same, group }] of list.entries()) {
      const joined = together(a, b, language, 'und');
      if (same === '1') score[joined ? 'found' : 'missed']++;
      else score[joined ? 'wrong' : 'right']++;
      if (process.env['NAMES_DETAIL'] && joined !== (same === '1')) console.log('  ', a, '|', b, same);
      const key = group ?? (same === '1' ? `${at}` : '');
      if (same === '1') groupOf.set(a, key).set(b, key);
    }
    console.log(row(file, score));
    const random = sequence();
    const all = [...groupOf];
    const mixed: Score = { found: score.found, missed: score.missed, wrong: 0, right: 0 };
    for (let pair = 0; pair < (score.found + score.missed) * differentPerPair; pair++) {
      const [left, leftGroup] = all[Math.floor(random() * all.length)];
      const [right, rightGroup] = all[Math.floor(random() * all.length)];
      if (leftGroup === rightGroup) continue;
      const joined = together(left, right, language, 'und');
      if (joined) console.log('   joined:', left, right);
      mixed[joined ? 'wrong' : 'right']++;
    }
    if (differentPerPair > 0) console.log(row(`  against ${differentPerPair} random pairs each`, mixed));
  });

  it.each(['countries_within_lang.tsv', 'countries_cross_lang.tsv', 'cities_cross_lang.tsv'])(
    '%s',
    (file) => {
      const scores = new Map<string, Score>();
      for (const { lang, a, b, same, type } of rows(file)) {
        const [language, source] = lang.split(/[-/]/);
        const joined = together(a, b, language, source ?? 'und');
        for (const label of [`${file} ${lang}`, `${file} ${same === '1' ? type : 'hardneg'}`]) {
          const score = scores.get(label) ?? { found: 0, missed: 0, wrong: 0, right: 0 };
          scores.set(label, score);
          if (same === '1') score[joined ? 'found' : 'missed']++;
          else score[joined ? 'wrong' : 'right']++;
        }
        if (process.env['NAMES_DETAIL'] && joined !== (same === '1'))
          console.log('  ', lang, type, a, '|', b, same);
      }
      for (const [label, score] of scores) console.log(row(label, score));
    },
  );

  it('fr_country_grammar.tsv', () => {
    const said = (form: string, before: string): string => {
      const text = `${before} Belgique`;
      const start = text.length - 'Belgique'.length;
      const mention = { side: 'target', segment: 1, start, end: text.length } as const;
      const one = {
        key: 'x',
        kind: 'place',
        forms: [{ form: 'Belgique', mentions: [mention] }],
        evidence: 'list',
      } as const;
      const after = rewriteMentions(inputFor(text, 'fr'), one, form, [])[0]?.after ?? text;
      return after.slice(0, after.length - form.length).trim();
    };
    const score = { article: 0, articles: 0, within: 0, withins: 0 };
    for (const { form, article, in: within } of rows('fr_country_grammar.tsv')) {
      if (within.includes('?')) continue;
      score.articles++;
      score.withins++;
      const the = said(form, 'la');
      const place = said(form, 'en');
      if (the === article) score.article++;
      else console.log('   article', form, the, article);
      if (place === within) score.within++;
      else console.log('   in', form, place, within);
    }
    console.log(
      `articles right ${score.article}/${score.articles}, "in" right ${score.within}/${score.withins}`,
    );
  });

  it('fr_replacement_cases.tsv', () => {
    let right = 0;
    let doubted = 0;
    let sure = 0;
    const list = rows('fr_replacement_cases.tsv');
    for (const { before, find, repl, expected, alt, flag } of list) {
      const input = inputFor(before, 'fr');
      const start = before.indexOf(find);
      const mention = { side: 'target', segment: 1, start, end: start + find.length } as const;
      const group = {
        key: 'x',
        kind: 'place',
        forms: [{ form: find, mentions: [mention] }],
        evidence: 'list',
      } as const;
      const [rewrite] = rewriteMentions(input, group, repl, []);
      const good = rewrite?.after === expected || (alt !== '' && rewrite?.after === alt);
      if (good) right++;
      if (flag && rewrite?.doubt) doubted++;
      if (!flag && rewrite?.doubt === null) sure++;
      console.log(
        good ? '  ' : 'NO',
        before,
        '->',
        rewrite?.after,
        rewrite?.doubt ?? '',
        flag ? `(flag ${flag})` : '',
      );
    }
    const flagged = list.filter(({ flag }) => flag).length;
    console.log(
      `rewrites right ${right}/${list.length}; doubt shown where due ${doubted}/${flagged}; sure where due ${sure}/${list.length - flagged}`,
    );
  });
});

describe.skipIf(!existsSync(new URL('samples/article.fr.txt', shared)))('the article', () => {
  it('names and spellings', () => {
    const text = readFileSync(new URL('samples/article.fr.txt', shared), 'utf8');
    const started = performance.now();
    const groups = findNameGroups(inputFor(text, 'fr', 'lt'));
    console.log(`first run ${(performance.now() - started).toFixed(0)} ms`);
    for (const group of groups) {
      const forms = group.forms.map((form) => `${form.form} ${form.mentions.length}`).join(', ');
      console.log(group.forms.length > 1 ? '*' : ' ', group.key, group.kind, group.evidence, forms);
    }
    const long = `${text}\n`.repeat(4000);
    const input = inputFor(long, 'fr', 'lt');
    for (let run = 0; run < 3; run++) {
      const at = performance.now();
      const found = findNameGroups(input);
      console.log(
        `${input.bitext.target.segments.length} segments, ${found.length} names: ${(performance.now() - at).toFixed(0)} ms`,
      );
    }
  });
});

it.runIf(absent)('the data', () => console.log('names: no data beside the repository, nothing measured'));
