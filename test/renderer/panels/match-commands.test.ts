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

  it.each([
    ['letters together before letters apart', 'text', 'text', 'to extend it'],
    ['beginnings of words before their middles', 'st', 'stack trace', 'most ice'],
    ['short texts before long ones', 'stag', 'stage', 'stage manager and all the others of the house'],
  ])('scores %s', (_, letters, better, worse) => {
    expect(fuzzyScore(better, letters)).toBeGreaterThan(fuzzyScore(worse, letters));
  });
});
