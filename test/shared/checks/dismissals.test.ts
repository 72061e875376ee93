import { describe, expect, it } from 'vitest';
import { isDismissed, readRule, ruleFor } from '../../../shared/checks/dismissals.ts';
import { findingsLike, monolingual } from './check-input-of.ts';

const LINES = ['Écrit avec Node,React et peu de soin.', 'Ici aussi : Node,React encore.', 'Pain,beurre.'];

describe('rules that set findings aside', () => {
  const findings = findingsLike(monolingual(LINES), 'space/missing');
  const [first, second, other] = findings;

  it('speak of the word around a mark, not of the mark alone', () => {
    expect(findings.map(({ actual, words }) => [actual, words])).toEqual([
      [',', 'Node,React'],
      [',', 'Node,React'],
      [',', 'Pain,beurre.'],
    ]);
  });

  it('hold for every finding of the check on these words, and for no other', () => {
    const dismissed = new Set(first ? [ruleFor(first)] : []);
    expect([first, second, other].map((one) => one && isDismissed(one, dismissed))).toEqual([
      true,
      true,
      false,
    ]);
    expect(isDismissed({ ...first, check: 'space/doubled' }, dismissed)).toBe(false);
  });

  it('can be read again, and a key of a finding is none', () => {
    expect(readRule(ruleFor({ check: 'space/missing', words: 'a b' }))).toEqual({
      check: 'space/missing',
      words: 'a b',
    });
    expect(readRule(first.key)).toBeNull();
  });
});
