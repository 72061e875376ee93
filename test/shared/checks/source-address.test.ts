import { describe, expect, it } from 'vitest';
import { addressCheck } from '../../../shared/checks/source/address.ts';
import { beadFindings, type BeadText, fixedTarget } from './bead-findings.ts';

function bead(source: string, target: string): BeadText {
  return { languages: ['en', 'fr'], source, target };
}

describe('addresses that say the same', () => {
  it.each([
    ['See https://example.org/a.', 'Voir https://example.org/a'],
    ['See (https://example.org/en/a).', 'Voir https://example.org/fr/a !'],
    ['See https://en.wikipedia.org/wiki/Milk', 'Voir https://fr.wikipedia.org/wiki/Milk'],
    ['See http://www.example.org/', 'Voir https://example.org'],
    ['See https://example.org/?lang=en&a=1', 'Voir https://example.org/?a=1&lang=fr'],
    ['Write to farm@example.org.', 'Écrivez à « farm@example.org ».'],
    ['See Example.org', 'Voir example.org'],
    ['See a.txt', 'Voir le fichier'],
    ['The farm is big.', 'La ferme est grande.De plus'],
  ])('%s', (source, target) => expect(beadFindings(addressCheck, bead(source, target))).toEqual([]));
});

describe('addresses that differ', () => {
  it.each([
    ['See https://example.org/cows.', 'Voir https://example.org/vaches.', 'Voir https://example.org/cows.'],
    ['Write to farm@example.org.', 'Écrivez à ferme@example.org.', 'Écrivez à farm@example.org.'],
    ['See www.example.org', 'Voir www.exemple.org', 'Voir www.example.org'],
  ])('%s', (source, target, fixed) => {
    const one = bead(source, target);
    expect(beadFindings(addressCheck, one)).toMatchObject([
      { severity: 'error', reason: { code: 'address-differs' } },
    ]);
    expect(fixedTarget(addressCheck, one)).toBe(fixed);
    expect(beadFindings(addressCheck, bead(source, fixed))).toEqual([]);
  });

  it('names one that is missing and one that was added', () => {
    expect(beadFindings(addressCheck, bead('See www.example.org', 'Voir le site'))).toMatchObject([
      {
        severity: 'error',
        reason: { code: 'address-missing', values: { source: 'www.example.org' } },
        fixes: [],
      },
    ]);
    expect(beadFindings(addressCheck, bead('See the site', 'Voir www.example.org'))).toMatchObject([
      { reason: { code: 'address-added' }, actual: 'www.example.org' },
    ]);
  });
});
