import { describe, expect, it } from 'vitest';
import { english } from '../../../renderer/locale/english.ts';
import { familiesInRepairOrder, filteredFamilies } from '../../../renderer/panels/list-checks.ts';
import { CHECK_FAMILIES, CHECKS } from '../../../shared/checks/catalogue.ts';

const { checks, repairs } = english;
const words = ({ id }: { readonly id: string }) => `${checks.name(id)} ${repairs.checks.help(id)}`;

describe('the checks', () => {
  it('stand under their families, in the order of settings', () => {
    const listed = filteredFamilies('', words);
    expect(listed.map(({ family }) => family)).toEqual(CHECK_FAMILIES);
    expect(listed.flatMap((family) => family.checks.map(({ id }) => id)).toSorted()).toEqual(
      CHECKS.map(({ id }) => id).toSorted(),
    );
  });

  it('are repaired family by family: the order of the catalogue is that of the list', () => {
    expect(familiesInRepairOrder().flatMap((family) => family.checks.map(({ id }) => id))).toEqual(
      CHECKS.map(({ id }) => id),
    );
  });

  it.each([
    ['double space', ['space/doubled']],
    ['WRONG encoding', ['garble/mojibake']],
    ['no such check', []],
  ])('are found by %j', (filter, ids) => {
    expect(filteredFamilies(filter, words).flatMap((family) => family.checks.map(({ id }) => id))).toEqual(
      ids,
    );
  });

  it('have a title of their own and a sentence each that says what they find', () => {
    for (const { id } of CHECKS) expect(repairs.checks.help(id)).toMatch(/^\p{Lu}.{10,64}\.$/u);
    expect(new Set(CHECKS.map(({ id }) => checks.name(id))).size).toBe(CHECKS.length);
  });
});
