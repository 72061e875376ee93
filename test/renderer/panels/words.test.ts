import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishLinks } from '../../../renderer/locale/english-links.ts';
import { englishPanels } from '../../../renderer/locale/english-panels.ts';
import { encodingName, formName } from '../../../renderer/panels/encoding-name.ts';
import { excerptOf } from '../../../renderer/panels/excerpt.ts';
import { wordsMatch } from '../../../renderer/panels/fold-words.ts';
import { orderRecent } from '../../../renderer/panels/order-recent.ts';
import { splitKeys } from '../../../renderer/panels/split-keys.ts';

describe('an excerpt', () => {
  const around = { before: 10, after: 12 };

  it.each([
    ['the whole where it is short', 'one two three', 4, 7, 'one |two| three'],
    ['cut at spaces', 'alpha beta gamma delta epsilon zeta', 17, 22, '…gamma |delta| epsilon…'],
    ['nothing for an empty text', '', 0, 0, '||'],
    ['what is there where the offsets are stale', 'short', 3, 99, 'sho|rt|'],
  ])('shows %s', (_, text, start, end, expected) => {
    const { before, words, after } = excerptOf(text, start, end, around);
    expect(`${before}|${words}|${after}`).toBe(expected);
  });

  it('never cuts a character in two and never shows what is not there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 900 }), fc.nat(900), fc.nat(900), (text, a, b) => {
        const { before, words, after } = excerptOf(text, Math.min(a, b), Math.max(a, b), around);
        const whole = (part: string) => part.replaceAll('…', '').split(' … ');
        if (!/\p{Surrogate}/u.test(text)) {
          // Offsets may lie within a pair; what is cut by the excerpt itself may not.
          const shown = before + words + after;
          expect(
            shown.replaceAll(/[\u{10000}-\u{10FFFF}]/gu, '').match(/[\uD800-\uDFFF]/g) ?? [],
          ).toHaveLength(0);
        }
        for (const part of [...whole(before), ...whole(after)])
          expect(text.replaceAll('…', '')).toContain(part);
      }),
    );
  });

  it('cuts very long words in their middle', () => {
    const { words } = excerptOf('x'.repeat(1_000_000), 0, 1_000_000, around);
    expect(words).toMatch(/^x{200} … x{200}$/);
  });
});

describe('a filter', () => {
  it.each([
    ['', 'anything', true],
    ['elysee', 'Palais de l’Élysée', true],
    ['palais elys', 'Palais de l’Élysée', true],
    ['palais nord', 'Palais de l’Élysée', false],
  ])('%j on %j passes: %s', (filter, text, expected) => {
    expect(wordsMatch(filter, text)).toBe(expected);
  });
});

describe('a key binding', () => {
  it.each([
    ['Ctrl+Shift+P', ['Ctrl', 'Shift', 'P']],
    ['Ctrl++', ['Ctrl', '+']],
    ['+', ['+']],
    ['Ctrl+K Ctrl+L', ['Ctrl', 'K', 'Ctrl', 'L']],
    ['F8', ['F8']],
    ['', []],
  ])('%j has its keys', (keys, expected) => {
    expect(splitKeys(keys)).toEqual(expected);
  });
});

describe('what is said', () => {
  it.each([
    [englishPanels.status.findings(1), '1 finding'],
    [englishPanels.status.findings(1204), '1,204 findings'],
    [englishPanels.preview.chosen(2, 3), '2 of 3 changes'],
    [englishPanels.preview.chosen(3, 3), '3 changes'],
    [
      englishPanels.export.unmatched(1, 0, 0),
      '1 segment has no partner on the other side: 1 in the source. It is exported all the same.',
    ],
    [
      englishPanels.export.unmatched(2, 1, 0),
      '3 segments have no partner on the other side: 2 in the source, 1 in the translation. They are exported all the same.',
    ],
    [
      englishPanels.export.unmatched(2, 1, 2),
      '3 segments have no partner on the other side: 2 in the source, 1 in the translation; 2 more confirmed so. They are exported all the same.',
    ],
    [
      englishLinks.changed('link', [{ source: [5], target: [7], crossing: false }], 2),
      'Linked 5 with 7 and 2 more links',
    ],
    [
      englishLinks.changed(
        'unlink',
        [
          { source: [5], target: [7], crossing: false },
          { source: [], target: [8], crossing: false },
        ],
        0,
      ),
      'Unlinked translation 8',
    ],
    [
      englishLinks.changed(
        'unlink',
        [
          { source: [5], target: [7], crossing: false },
          { source: [6], target: [8, 9], crossing: false },
        ],
        0,
      ),
      'Parted into 5 with 7; 6 with 8 and 9',
    ],
    [englishLinks.relink.titleOf({ source: [3, 12], target: [3, 12] }), 'Links found anew: segments 3 to 12'],
    [
      englishLinks.relink.titleOf({ source: [3, 3], target: [4, 9] }),
      'Links found anew: source 3, translation 4 to 9',
    ],
    [
      englishLinks.done.link([{ source: [3], target: [4, 6], crossing: true }]),
      'Linked: source 3 with translation 4 and 6, crossing.',
    ],
    [
      englishLinks.done.unlink([
        { source: [3, 4, 5], target: [], crossing: false },
        { source: [], target: [7], crossing: false },
      ]),
      'Unlinked: source 3 to 5 without a partner; translation 7 without a partner.',
    ],
    [englishPanels.language.name('lt'), 'Lithuanian'],
    [englishPanels.language.name('und'), 'Unknown language'],
    [englishPanels.language.name('no language'), 'no language'],
    [encodingName('windows-1257'), 'Windows-1257 (Baltic)'],
    [formName({ encoding: 'utf-8', bom: true }), 'UTF-8 BOM'],
    [formName({ encoding: 'windows-1252', bom: false }), 'Windows-1252'],
  ])('%j', (said, expected) => {
    expect(said).toBe(expected);
  });

  it('names unsaved work first, then what was opened last', () => {
    const project = (name: string, opened: number, unsaved: boolean) => ({
      file: { id: name, name, folder: '' },
      opened,
      unsaved,
    });
    const ordered = orderRecent([
      project('old', 1, false),
      project('new', 9, false),
      project('draft', 2, true),
    ]);
    expect(ordered.map(({ file }) => file.name)).toEqual(['draft', 'new', 'old']);
  });
});
