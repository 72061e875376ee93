import { describe, expect, it } from 'vitest';
import { nameFindings } from '../../../../shared/names/findings/name-findings.ts';
import { inputAfter } from '../../../../shared/checks/edited-input.ts';
import { isRepairedByRule } from '../../../../shared/checks/by-rule.ts';
import { explainFinding } from '../../../../shared/checks/reasons-english.ts';
import type { Finding } from '../../../../shared/checks/finding.ts';
import type { NameInput } from '../../../../shared/names/name-input.ts';
import { mentionKey } from '../../../../shared/names/decide/mention-key.ts';
import { targetOf } from '../input.ts';
import { decided, groupOf, type HandForm } from './hand-made.ts';

const LINES = [
  'La Moldavie exporte du vin.',
  'Le vin de la Moldavie plaît.',
  'Il rentre de Moldova avec du vin.',
  'Elle quitte Moldova et rejoint Moldova.',
];
const FORMS: readonly HandForm[] = [
  ['Moldavie', null],
  ['Moldova', 'list'],
];

function found(input: NameInput, forms = FORMS, levels = {}): readonly Finding[] {
  return nameFindings(input, [groupOf(input, 'place:MD', forms, 'country:MD')], levels);
}

function shown({ check, segment, start, actual, expected }: Finding): string {
  return `${check} ${segment}:${start} ${actual} -> ${expected}`;
}

/** The text after the fixes of that index, each on the text as it is. */
function fixed(input: NameInput, findings: readonly Finding[], index = 0): readonly string[] {
  const edits = findings.flatMap(({ fixes }) => fixes[index]?.edits ?? []);
  const after = inputAfter({ ...input, levels: {} }, edits);
  return after.bitext.target.segments.map(({ text }) => text);
}

describe('name/variant', () => {
  it('stands on each mention in another form than the most frequent', () => {
    const input = targetOf([...LINES, 'Et la Moldavie ?', 'Oui, la Moldavie.']);
    expect(found(input).map(shown)).toEqual([
      'name/variant 3:13 Moldova -> Moldavie',
      'name/variant 4:12 Moldova -> Moldavie',
      'name/variant 4:31 Moldova -> Moldavie',
    ]);
  });

  it('says how often the forms stand, and why they are one name', () => {
    const [finding] = found(targetOf([...LINES, 'Et la Moldavie ?', 'Oui, la Moldavie.']));
    expect(finding && explainFinding(finding)).toBe(
      '“Moldova” stands 3 times, “Moldavie” 4 times: names of one country or territory.',
    );
    expect(finding?.related).toEqual([1, 2, 5]);
  });

  it.each<[HandForm[1], string, string]>([
    ['list', 'warning', 'names of one country or territory'],
    ['same-letters', 'warning', 'the same letters but for accents, capitals or joints'],
    ['same-source', 'warning', 'the source has one name for both'],
    ['decided', 'warning', 'you decided that they are one name'],
    ['sounds-alike', 'hint', 'they sound alike'],
    ['surname-of', 'hint', 'one holds the family name of the other'],
  ])('for %s is a %s: %s', (evidence, severity, why) => {
    const [finding] = found(targetOf(LINES.slice(0, 3)), [FORMS[0], ['Moldova', evidence]]);
    expect(finding?.severity).toBe(severity);
    expect(finding && explainFinding(finding)).toContain(why);
  });

  it('is repaired with the grammar around it, one by one or all at once, and is gone then', () => {
    const input = targetOf([...LINES.slice(0, 3), 'La Moldavie plaît.', 'Le sud de Moldova aussi.']);
    const findings = found(input);
    expect(findings).toHaveLength(2);
    const once = fixed(input, findings);
    expect(once[2]).toMatch(/de (?:la )?Moldavie avec/);
    const [first] = findings;
    expect(
      first &&
        fixed(
          input,
          [first],
          first.fixes.findIndex(({ label }) => label === 'use-name-everywhere'),
        ),
    ).toEqual(once);
    expect(found({ ...input, bitext: targetOf(once).bitext })).toEqual([]);
  });

  it('is repaired with the words that would agree where they are asked for, and only then', () => {
    const input = targetOf([
      ...LINES.slice(0, 2),
      'Le Bélarus est isolé.',
      'La Biélorussie vote.',
      'La Biélorussie.',
    ]);
    const forms: readonly HandForm[] = [
      ['Biélorussie', null],
      ['Bélarus', 'list'],
    ];
    const findings = nameFindings(input, [groupOf(input, 'country:BY', forms, 'country:BY')], {});
    expect(findings.map(({ fixes }) => fixes.map(({ label }) => label))).toEqual([
      ['use-name', 'use-name-agreeing'],
    ]);
    expect(fixed(input, findings)[2]).toBe('La Biélorussie est isolé.');
    expect(fixed(input, findings, 1)[2]).toBe('La Biélorussie est isolée.');
  });

  it('is for a person to repair', () => {
    const findings = found(targetOf(LINES));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(isRepairedByRule)).toEqual([]);
  });

  it('is not found in a name in one form, nor where all forms are kept', () => {
    expect(found(targetOf(LINES.slice(0, 2)))).toEqual([]);
    const decisions = new Map([['place:MD', decided('Moldavie', { kept: ['Moldova'] })]]);
    expect(found({ ...targetOf(LINES), decisions })).toEqual([]);
  });

  it('speaks for the decided form, be it the rarer one or one that stands nowhere', () => {
    const decisions = (preferred: string) => new Map([['place:MD', decided(preferred)]]);
    const three = targetOf(LINES.slice(0, 3));
    expect(found({ ...three, decisions: decisions('Moldova') }).map(shown)).toEqual([
      'name/variant 1:3 Moldavie -> Moldova',
      'name/variant 2:13 Moldavie -> Moldova',
    ]);
    const [finding] = found({ ...targetOf(LINES.slice(0, 1)), decisions: decisions('Moldova') });
    expect(finding && explainFinding(finding)).toContain('“Moldavie” stands once, “Moldova” not yet');
  });

  it('is not found on mentions that are left out, or that the editor left', () => {
    const input = targetOf(LINES);
    expect(found(input, [FORMS[0], ['Moldova', 'list', 'title']])).toEqual([]);
    const left = [mentionKey(4, 1, 'Moldova')];
    const decisions = new Map([['place:MD', decided('Moldavie', { left })]]);
    expect(found({ ...input, decisions }).map(({ segment, start }) => `${segment}:${start}`)).toEqual([
      '3:13',
      '4:12',
    ]);
  });

  it('is not found in a family name that stands alone', () => {
    const input = targetOf(['Ana Ceban parle.', 'Ceban sourit.', 'Ceban rit.']);
    const group = groupOf(input, 'ceban', [
      ['Ceban', null],
      ['Ana Ceban', 'surname-of'],
    ]);
    expect(nameFindings(input, [group], {})).toEqual([]);
  });

  it.each([
    ['off', []],
    ['hint', ['hint']],
    ['error', ['error']],
  ])('follows its level: %s', (level, severities) => {
    const findings = found(targetOf(LINES.slice(0, 3)), FORMS, { 'name/variant': level });
    expect(findings.map(({ severity }) => severity)).toEqual(severities);
  });
});

describe('name/deprecated', () => {
  const decisions = new Map([['term:moldavie', decided('Moldavie', { deprecated: ['Moldova'] })]]);

  it('marks what a decision replaces, also where the text has no other form', () => {
    const input = { ...targetOf(['Il vient de Moldova.']), decisions };
    const findings = nameFindings(input, [], {});
    expect(findings.map(shown)).toEqual(['name/deprecated 1:12 Moldova -> Moldavie']);
    expect(explainFinding(findings[0])).toBe('It was decided to write “Moldavie”, not “Moldova”.');
    expect(findings[0].severity).toBe('error');
  });

  it('is repaired with the grammar around it, and is gone then', () => {
    const input = {
      ...targetOf(['Il vient de Moldova.', 'Elle aime Moldova, et Moldova l’aime.']),
      decisions,
    };
    const once = fixed(input, nameFindings(input, [], {}));
    expect(once.join(' ')).not.toContain('Moldova');
    expect(nameFindings({ ...input, bitext: targetOf(once).bitext }, [], {})).toEqual([]);
  });

  it('is not found where the editor left the mention, nor in a quotation', () => {
    const left = [mentionKey(1, 0, 'Moldova')];
    const withLeft = new Map([['place:MD', decided('Moldavie', { deprecated: ['Moldova'], left })]]);
    const input = targetOf(['Moldova et Moldova.', 'Il dit : « Vive la belle Moldova de mes aïeux ! »']);
    expect(nameFindings({ ...input, decisions: withLeft }, [], {}).map(shown)).toEqual([
      'name/deprecated 1:11 Moldova -> Moldavie',
    ]);
  });

  it('is the only finding on its mention', () => {
    const input = { ...targetOf(LINES), decisions };
    const checks = found(input).map(({ check, segment, start }) => `${check} ${segment}:${start}`);
    expect(checks).toEqual(['name/deprecated 3:13', 'name/deprecated 4:12', 'name/deprecated 4:31']);
  });

  it('tells its occurrences apart by their keys', () => {
    const input = { ...targetOf(['Moldova, Moldova et Moldova.']), decisions };
    const keys = nameFindings(input, [], {}).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
  });
});

describe('name/source-form', () => {
  const aligned = (source: readonly string[], target: readonly string[]): NameInput => {
    const input = targetOf(target);
    const segments = source.map((text, at) => ({ id: 1000 + at, text, gap: '\n' }));
    const beads = segments.map(({ id }, at) => ({
      source: [id],
      target: [at + 1],
      confidence: 1,
      pinned: false,
    }));
    return {
      ...input,
      monolingual: false,
      bitext: { ...input.bitext, source: { lead: '', segments }, beads },
    };
  };
  const TARGET = ['La Moldavie exporte.', 'La Moldavie plaît.', 'Elle quitte Moldova.'];

  it('stands where the source’s form was left, in place of name/variant', () => {
    const findings = found(aligned(['Moldova exports.', 'Moldova pleases.', 'She leaves Moldova.'], TARGET));
    expect(findings.map(shown)).toEqual(['name/source-form 3:12 Moldova -> Moldavie']);
    expect(explainFinding(findings[0])).toBe(
      '“Moldova” is the source’s form; elsewhere the translation has “Moldavie” 2 times.',
    );
  });

  it.each([
    [
      'where the source sentence has another form',
      ['Moldova exports.', 'Moldova pleases.', 'She leaves Moldavia.'],
    ],
    [
      'where the form is part of a longer word',
      ['Moldova exports.', 'Moldova pleases.', 'A Moldovan leaves.'],
    ],
  ])('leaves it to name/variant %s', (_, source) => {
    expect(found(aligned(source, TARGET)).map(({ check }) => check)).toEqual(['name/variant']);
  });
});
