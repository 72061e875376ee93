import { describe, expect, it } from 'vitest';
import { fuzzyScore, matchCommands } from '../../../renderer/panels/match-commands.ts';
import type { Command } from '../../../renderer/panels/match-commands.ts';

const command = (title: string, group = 'File', enabled = true): Command => ({
  id: title,
  title,
  group,
  keys: '',
  enabled,
});

const commands = [
  command('Export corrected text'),
  command('Next finding', 'Findings'),
  command('Open text'),
  command('Redo', 'Edit', false),
  command('Reset size', 'View'),
  command('Élargir', 'View'),
];

const titles = (typed: string) => matchCommands(commands, typed).map(({ title }) => title);

describe('the command palette', () => {
  it('shows everything where nothing is typed, what cannot be done last', () => {
    expect(titles('')).toEqual([
      'Export corrected text',
      'Next finding',
      'Open text',
      'Reset size',
      'Élargir',
      'Redo',
    ]);
  });

  it.each([
    ['the first letters of its words', 'ect', 'Export corrected text'],
    ['letters in the middle of it', 'find', 'Next finding'],
    ['its group and its title', 'view res', 'Reset size'],
    ['letters without accents', 'elarg', 'Élargir'],
    ['capitals', 'NEXT', 'Next finding'],
  ])('finds a command by %s', (_, typed, expected) => {
    expect(titles(typed)[0]).toBe(expected);
  });

  it('finds nothing where the letters stand in another order', () => {
    expect(titles('txen')).toEqual([]);
  });

  it('puts what cannot be done now behind what can', () => {
    expect(titles('re').at(-1)).toBe('Redo');
  });

  it.each<[string, string, string[], string[], string[]]>([
    [
      'a title that begins so before one that holds the word',
      'link',
      ['Unpin all links', 'Merge link with the next', 'Unlink', 'Link the segments at the carets'],
      [],
      ['Link the segments at the carets', 'Merge link with the next', 'Unpin all links', 'Unlink'],
    ],
    ['the very title before longer ones', 'save', ['Save as', 'Save'], [], ['Save', 'Save as']],
    ['the shorter of two', 'next', ['Next findings', 'Next hit'], [], ['Next hit', 'Next findings']],
    [
      'an earlier word before a later one',
      'seg',
      ['Go to next segment', 'Next segment of the text'],
      [],
      ['Next segment of the text', 'Go to next segment'],
    ],
    [
      'words that follow each other',
      'pin all',
      ['Pin a fall', 'Pin them all'],
      [],
      ['Pin them all', 'Pin a fall'],
    ],
    [
      'what was used among equals',
      'next',
      ['Next hit', 'Next finding'],
      ['Next finding'],
      ['Next finding', 'Next hit'],
    ],
    ['the last used of these', 'next', ['Next a', 'Next b'], ['Next b', 'Next a'], ['Next b', 'Next a']],
    ['no used one before a better match', 'link', ['Unlink', 'Link'], ['Unlink'], ['Link', 'Unlink']],
  ])('puts first %s', (_, typed, given, used, expected) => {
    expect(
      matchCommands(
        given.map((title) => command(title)),
        typed,
        used,
      ).map(({ title }) => title),
    ).toEqual(expected);
  });

  it.each([
    ['letters together before letters apart', 'text', 'text', 'to extend it'],
    ['beginnings of words before their middles', 'st', 'stack trace', 'most ice'],
    ['short texts before long ones', 'stag', 'stage', 'stage manager and all the others of the house'],
  ])('scores %s', (_, letters, better, worse) => {
    expect(fuzzyScore(better, letters)).toBeGreaterThan(fuzzyScore(worse, letters));
  });
});
