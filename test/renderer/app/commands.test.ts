import { describe, expect, it } from 'vitest';
import { COMMANDS, OTHER_KEYS } from '../../../renderer/app/commands.ts';
import { LINK_OPERATIONS } from '../../../renderer/app/link-operations.ts';
import { english } from '../../../renderer/locale/english.ts';

describe('the commands', () => {
  it('have a title each, and no title stands without its command', () => {
    expect(Object.keys(english.app.commands).toSorted()).toEqual(COMMANDS.map(({ id }) => id).toSorted());
  });

  it('have no two with the same key', () => {
    const keys = COMMANDS.map((command) => command.keys).filter((key) => key !== '');
    const own = new Set(keys);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect([...OTHER_KEYS.keys()].filter((key) => own.has(key))).toEqual([]);
  });

  it('stand behind every other key', () => {
    const ids = COMMANDS.map(({ id }) => id);
    expect([...OTHER_KEYS.values()].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('name every change that a link command makes, for the undo menu', () => {
    const unnamed = Object.keys(LINK_OPERATIONS).filter((label) => !(label in english.app.changes));
    expect(unnamed).toEqual([]);
  });
});
