import { existsSync, readFileSync } from 'node:fs';
import { it } from 'vitest';
import { rewriteFrench } from '../../shared/names/rewrite/rewrite-french.ts';
import { applied, frenchCases, looksOf, outcomeOf, rewriteFirst } from '../fixtures/names/french-cases.ts';

const names = new URL('../../../shared/data/names/', import.meta.url);

/** Rows of a tab-separated file with a header line. */
function rows(file: string): Record<string, string>[] {
  const [header, ...lines] = readFileSync(new URL(file, names), 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}

it('own cases', () => {
  const cases = frenchCases();
  const plain = cases.filter(
    ({ before, find, replace, expected }) => before.replace(find, replace) === expected,
  );
  const texts = cases.filter((one) => outcomeOf(one).expected === one.expected);
  const whole = cases.filter((one) => JSON.stringify(outcomeOf(one)) === JSON.stringify(one));
  console.log(
    `own cases: text right ${texts.length}/${cases.length}, with alternative, looks and doubt ${whole.length}/${cases.length}; ` +
      `plain replacement ${plain.length}/${cases.length}`,
  );
});

it.runIf(existsSync(names))('fr_replacement_cases.tsv', () => {
  const list = rows('fr_replacement_cases.tsv');
  let right = 0;
  let flagged = 0;
  let plain = 0;
  for (const { before, find, repl, expected, alt, flag } of list) {
    const rewriting = rewriteFirst(before, find, repl);
    const after = applied(before, rewriting);
    const good = after === expected || (alt !== '' && after === alt);
    const wanted = { agree: 'agreement', prep: 'preposition' }[flag] ?? null;
    const fair = rewriting.doubt === wanted;
    if (good) right++;
    if (fair) flagged++;
    if (before.replace(find, repl) === expected) plain++;
    const others = rewriting.alternatives.map((other) => applied(before, other));
    console.log(
      good && fair ? '  ' : 'NO',
      after,
      '|',
      rewriting.doubt ?? '',
      '|',
      looksOf(before, rewriting),
      '|',
      others.join(' / '),
    );
  }
  console.log(
    `given cases: text right ${right}/${list.length}, flag as wanted ${flagged}/${list.length}; plain replacement ${plain}/${list.length}`,
  );
});

it.runIf(existsSync(names))('fr_country_grammar.tsv', () => {
  const said = (words: string, form: string): string => {
    const before = `${words}Belgique`;
    const after = applied(before, rewriteFirst(before, 'Belgique', form));
    return after.slice(0, after.length - form.length).trim();
  };
  const score = { countries: 0, right: 0, articles: 0, within: 0, bare: 0, bares: 0 };
  for (const { form: given, gender, article, in: within, de_bare: bare } of rows('fr_country_grammar.tsv')) {
    // Marks of footnotes and of prepositions that the list itself calls uncertain.
    const form = given.replace(/ \*+$/, '');
    const place = within.replace('?', '');
    const the = said('la ', form);
    const where = said('en ', form);
    const of = said('de ', form);
    const wrong = [
      the === article ? '' : `article ${the} (${article})`,
      where === place ? '' : `in ${where} (${place})`,
      bare === '' || of === bare ? '' : `of ${of} (${bare})`,
    ].filter((part) => part !== '');
    score.countries++;
    if (the === article) score.articles++;
    if (where === place) score.within++;
    if (bare !== '') score.bares++;
    if (bare !== '' && of === bare) score.bare++;
    if (wrong.length === 0) score.right++;
    else console.log('  ', form, gender, wrong.join('; '));
  }
  console.log(
    `countries: all right ${score.right}/${score.countries}; article ${score.articles}, "in" ${score.within}, bare "of" ${score.bare}/${score.bares}`,
  );
});

it('time', () => {
  const sentence =
    "Le Bélarus, isolé depuis dix ans, est confronté à la crise ; l'aide au Bélarus est livrée. ";
  for (const copies of [10, 100, 1000, 10_000]) {
    const text = sentence.repeat(copies);
    const started = performance.now();
    let mentions = 0;
    for (let at = text.indexOf('Bélarus'); at >= 0; at = text.indexOf('Bélarus', at + 1)) {
      rewriteFrench(text, at, at + 'Bélarus'.length, 'Biélorussie');
      mentions++;
    }
    const each = (performance.now() - started) / mentions;
    console.log(`${text.length} characters, ${mentions} mentions: ${(each * 1000).toFixed(0)} µs each`);
  }
});
