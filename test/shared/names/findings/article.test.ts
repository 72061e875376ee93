import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inputAfter } from '../../../../shared/checks/edited-input.ts';
import type { Finding } from '../../../../shared/checks/finding.ts';
import { openTexts } from '../../../../shared/formats/open-texts.ts';
import { findNameGroups } from '../../../../shared/names/find/name-groups.ts';
import { nameFindings } from '../../../../shared/names/findings/name-findings.ts';
import type { NameInput } from '../../../../shared/names/name-input.ts';
import { nameInputOf } from '../../../../shared/names/name-input.ts';

const article = new URL('../../../../../shared/samples/article.fr.txt', import.meta.url);
const isAbsent = !existsSync(article);

function foundIn(input: NameInput): readonly Finding[] {
  return nameFindings(input, findNameGroups(input), {});
}

describe('the sample article', () => {
  it.skipIf(isAbsent)(
    'has no inconsistent name left once each was put right, and no sentence else is changed',
    () => {
      const target = readFileSync(article, 'utf8');
      const source = readFileSync(new URL('article.en.txt', article), 'utf8');
      const { project } = openTexts({ source, target, targetLanguage: 'fr', sourceLanguage: 'en' });
      const input = nameInputOf(project);
      const findings = foundIn(input);
      expect(findings).toHaveLength(7);
      const edits = findings.flatMap(({ fixes }) => fixes[0].edits);
      const after = { ...input, ...inputAfter({ ...input, levels: {} }, edits) };
      expect(foundIn(after)).toEqual([]);
      expect(
        findNameGroups(after)
          .filter(({ forms }) => forms.length > 1)
          .map(({ key }) => key),
      ).toEqual([]);
      const named = new Set(findings.map(({ segment }) => segment));
      const changed = after.bitext.target.segments.filter(
        ({ text }, at) => text !== input.bitext.target.segments[at].text,
      );
      expect(new Set(changed.map(({ id }) => id))).toEqual(named);
    },
  );
});
