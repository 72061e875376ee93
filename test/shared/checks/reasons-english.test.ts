import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../shared/checks/catalogue.ts';
import { findingsOf } from '../../../shared/checks/findings.ts';
import { FIXES, REASONS } from '../../../shared/checks/reason-codes.ts';
import { describeFix, explainFinding, nameCheck } from '../../../shared/checks/reasons-english.ts';
import { monolingual } from './check-input-of.ts';

describe('the words for people', () => {
  it('name every check by a short title', () => {
    const titles = CHECKS.map((check) => nameCheck(check.id));
    expect(new Set(titles).size).toBe(CHECKS.length);
    expect(nameCheck('repeat/exact')).toBe('Repeated sentence');
    expect(nameCheck('other/check')).toBe('other/check');
  });

  it.each(Object.keys(REASONS))('say why in one sentence: %s', (code) => {
    const sentence = explainFinding({ check: 'repeat/exact', reason: { code, values: {} } });
    expect(sentence).toMatch(/^[A-Z“].*[.?]$/);
  });

  it.each(Object.keys(FIXES))('describe the fix %s', (label) => {
    expect(describeFix(label)).toMatch(/^[A-Z][^.]*$/);
  });

  it('leave no gap in the sentences of real findings', () => {
    const lines = [
      'Le port (ferme , hier&ldquo ; soir  dit „oui".',
      'pоrt\u0007 cafÃ© le le phare,la digue',
      'le phare,la digue',
    ];
    const findings = findingsOf(monolingual(lines));
    expect(findings.length).toBeGreaterThan(7);
    for (const finding of findings) {
      expect(explainFinding(finding)).not.toContain('undefined');
      for (const fix of finding.fixes)
        expect(describeFix(fix.label, finding.reason.values)).not.toContain('undefined');
    }
  });

  it('fall back to the title for a reason they do not know', () => {
    expect(explainFinding({ check: 'repeat/near', reason: { code: 'new', values: {} } })).toBe(
      'Nearly repeated sentence.',
    );
    expect(describeFix('new')).toBe('new');
  });
});
