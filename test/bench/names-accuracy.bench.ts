import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import { openTexts } from '../../shared/formats/open-texts.ts';
import { findNameGroups } from '../../shared/names/find/name-groups.ts';
import type { NameInput } from '../../shared/names/name-input.ts';
import { nameInputOf } from '../../shared/names/name-input.ts';
import { targetOf } from '../shared/names/input.ts';

const shared = new URL('../../../shared/', import.meta.url);
const article = new URL('samples/article.fr.txt', shared);
const names = new URL('data/names/', shared);

/** Rows of a tab-separated file with a header line. */
function rows(file: string): Record<string, string>[] {
  const [header, ...lines] = readFileSync(new URL(file, names), 'utf8').replace(/\n$/, '').split('\n');
  const columns = header.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}

function printGroups(input: NameInput): void {
  for (const { key, kind, forms, maybe, sources, roles } of findNameGroups(input)) {
    const left = forms.flatMap(({ mentions }) => mentions).filter(({ leftOut }) => leftOut !== null).length;
    console.log(
      forms.length > 1 ? '*' : ' ',
      key.padEnd(24),
      kind.padEnd(12),
      forms
        .map(
          ({ form, mentions, evidence }) => `${form} ${mentions.length}${evidence ? ` (${evidence})` : ''}`,
        )
        .join(', '),
      left > 0 ? `left out ${left}` : '',
      maybe.length > 0
        ? `maybe ${maybe.map(({ form, evidence }) => `${form} (${evidence})`).join(', ')}`
        : '',
      sources.length > 0 ? `from ${sources.map(({ form, count }) => `${form} ${count}`).join(', ')}` : '',
      roles.length > 0
        ? `roles ${roles.map(({ words, mentions }) => `${words} ${mentions.length}`).join(', ')}`
        : '',
    );
  }
}

describe.skipIf(!existsSync(article))('the names of an article', () => {
  it.each(['alone', 'with its source'])('%s', (how) => {
    const target = readFileSync(article, 'utf8');
    const source = how === 'alone' ? null : readFileSync(new URL('samples/article.en.txt', shared), 'utf8');
    printGroups(
      nameInputOf(openTexts({ source, target, targetLanguage: 'fr', sourceLanguage: 'en' }).project),
    );
  });
});

/** A fixed sequence of numbers from 0 up to 1: the bench says the same every time. */
function sequence(): () => number {
  let state = 20_261_123;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

describe.skipIf(!existsSync(names))('names of different people and places in one document', () => {
  it.each(['fr', 'en', 'de', 'pl'])('%s', (language) => {
    const next = sequence();
    const groupOf = new Map<string, string>();
    for (const { a, b, same, group } of rows('persons_pairs.tsv')) {
      for (const form of [a, b])
        groupOf.set(form, same === '1' ? group : (groupOf.get(form) ?? `${group} ${form}`));
    }
    for (const { a, b, zone, iso2, same } of [
      ...rows('cities_cross_lang.tsv'),
      ...rows('countries_within_lang.tsv'),
    ])
      for (const form of same === '1' ? [a, b] : []) groupOf.set(form, zone ?? iso2);
    const forms = [...groupOf.keys()].filter((form) => !form.includes(' '));
    let [falsely, rightly, maybeFalsely, maybeRightly] = [0, 0, 0, 0];
    const documents = 10;
    for (let document = 0; document < documents; document++) {
      const picked = Array.from({ length: 500 }, () => forms[Math.floor(next() * forms.length)]);
      const groups = findNameGroups(
        targetOf(
          [...new Set(picked)].map((form) => `x ${form} y.`),
          language,
        ),
      );
      for (const group of groups) {
        const [first, ...others] = group.forms.map(({ form }) => form);
        for (const other of others) {
          if (groupOf.get(first) === groupOf.get(other)) rightly++;
          else {
            falsely++;
            if (process.env['NAMES_DETAIL']) console.log('   ', first, '|', other);
          }
        }
        for (const { form } of group.maybe) {
          if (groupOf.get(first) === groupOf.get(form)) maybeRightly++;
          else maybeFalsely++;
        }
      }
    }
    console.log(
      `${language}: in ${documents} documents of 500 names joined rightly ${rightly}, falsely ${falsely}; ` +
        `offered rightly ${maybeRightly / 2}, falsely ${maybeFalsely / 2}`,
    );
  });
});
