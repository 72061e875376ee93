import axe from 'axe-core';
import { chromium } from '@playwright/test';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckInput } from '../../../shared/checks/check-input.ts';
import { findingsOf } from '../../../shared/checks/findings.ts';
import { formatFindingsHtml } from '../../../shared/formats/findings-html.ts';
import { findBrowser, NO_BROWSER } from '../../support/browser.ts';
import { bilingual, monolingual } from '../checks/check-input-of.ts';

const about = { files: { target: 'texte.txt', source: 'text.txt' }, version: '1.2.3' };

function page(input: CheckInput, files = about.files): string {
  return formatFindingsHtml(input, findingsOf(input), { ...about, files });
}

const damaged = bilingual([
  ['The lighthouse shines over the whole bay.', 'Le phare  brille sur toute la baie.'],
  [null, 'Le phare brille sur toute la baie la nuit.'],
  ['The agency & its boats <wait> in the harbour.', 'L&#39 ;agence & ses bateaux <attendent> au port.'],
  ['The mayor promised two hundred new trees along the river.', null],
]);

describe('the report of findings', () => {
  it('is one page that loads and runs nothing', () => {
    const html = page(damaged);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
    expect(html).toContain('<meta charset="utf-8">');
    expect(html).not.toMatch(/<script|<link|<img|\bsrc=|\son[a-z]+=|url\(|@import/);
  });

  it('counts findings, and lists their checks before them', () => {
    const html = page(damaged);
    expect(html).toMatch(/<p>Found \d+ errors?, .*<\/p>/);
    for (const check of new Set(findingsOf(damaged).map((finding) => finding.check))) {
      const anchor = `check-${check.replace('/', '-')}`;
      expect(html).toContain(`<a href="#${anchor}">`);
      expect(html).toContain(`<h2 id="${anchor}">`);
    }
    expect(html.match(/<article>/g)).toHaveLength(findingsOf(damaged).length);
  });

  it('shows the stretch in its sentence, what should stand there, and the source', () => {
    const html = page(damaged);
    expect(html).toContain('L<mark>&amp;#39 ;</mark>agence &amp; ses bateaux &lt;attendent&gt; au port.');
    expect(html).toContain('<del>&amp;#39 ;</del> → <ins>&#39;</ins>');
    expect(html).toMatch(/<dt>Source<\/dt><dd lang="en" dir="auto">The agency &amp; its boats &lt;wait&gt;/);
    expect(html).toContain('<blockquote lang="fr" dir="auto">');
  });

  it('shows a repeat against the sentence that it repeats, word by word', () => {
    const html = page(damaged);
    expect(html).toMatch(/<dt>Against line \d<\/dt><dd lang="fr" dir="auto">[^<]*<(?:ins|del)>/);
  });

  it('shows what is missing where the source has it', () => {
    expect(page(damaged)).toMatch(/Source line 3, column 1<\/h3>[^]*?<blockquote lang="en" dir="auto">/);
  });

  it('makes blanks and what nobody sees visible', () => {
    const html = page(monolingual(['Le port  ferme.', 'La digue\u200b tient bon.']));
    expect(html).toContain('<mark>␣␣</mark>');
    expect(html).toContain('<mark>[U+200B]</mark>');
  });

  it('says that nothing was found', () => {
    const html = page(monolingual(['Le port ferme.']), { target: 'a & <b>.txt', source: 'x' });
    expect(html).toContain('<p>Nothing found.</p>');
    expect(html).toContain('<title>Findings in a &amp; &lt;b&gt;.txt</title>');
    expect(html).not.toContain('<nav');
  });

  it('has no language where none is known', () => {
    expect(page(monolingual(['Le port  ferme.'], 'und'))).toContain('<blockquote lang="" dir="auto">');
  });

  it('stays small where one line holds many findings', () => {
    const html = page(monolingual(['le port  '.repeat(2000)]));
    expect(html.length).toBeLessThan(2000 * 3000);
  });

  it('holds no markup of the texts, whatever they hold', () => {
    const hostile = fc
      .array(
        fc.constantFrom(
          '<script>alert(1)</script>',
          '</blockquote>',
          '<img src=x onerror=alert(1)>',
          '"',
          "' onload='",
          '-->',
          ']]>',
          '&lt;b&gt;',
          '&#39 ;',
          '  ',
          ',la',
          'le port ferme',
          '\u0000',
          '\u202e',
          '\ud800',
          '„',
          '</style>',
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((pieces) => pieces.join(' ').trim());
    const known =
      /^<\/?(?:!doctype|html|head|meta|title|style|body|header|h1|h2|h3|p|nav|ul|li|a|main|section|article|span|blockquote|dl|dt|dd|mark|ins|del|code|br)(?=[\s>])[^<>]*>$/;
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), hostile, (lines, file) => {
        const html = page(bilingual(lines.map((line) => [line, `${line} ${line}`])), {
          target: file,
          source: file,
        });
        for (const [tag] of html.matchAll(/<[^>]*>?/g)) expect(tag).toMatch(known);
        expect(html.match(/<style>/g)).toHaveLength(1);
        expect(html).not.toMatch(/[\p{Surrogate}\u202e]|(?!\n)\p{Cc}/u);
        expect(html).not.toMatch(/<[^>]*\son[a-z]+\s*=/);
      }),
      { numRuns: 100 },
    );
  });
});

const executable = findBrowser();
if (executable === null) process.stdout.write(`${NO_BROWSER}\n`);

describe.skipIf(executable === null)('the report in a browser', { timeout: 60_000 }, () => {
  it.each(['light', 'dark'] as const)('has nothing for axe to find fault with in %s', async (colorScheme) => {
    const browser = await chromium.launch({ executablePath: executable ?? '' });
    try {
      const context = await browser.newContext({ colorScheme, bypassCSP: true });
      const tab = await context.newPage();
      await tab.setContent(page(damaged));
      await tab.evaluate(axe.source);
      const violations = await tab.evaluate(async () => {
        const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
        const { violations: found } = await inPage.run();
        return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(violations).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
