import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReviewPart } from '../../../renderer/panels/review-parts.ts';
import {
  baselineParts,
  hasAccepted,
  hidesBaseline,
  reviewParts,
} from '../../../renderer/panels/review-parts.ts';
import { applySteps } from '../../../shared/edit/apply.ts';
import { acceptSegments } from '../../../shared/review/accept.ts';
import type { ReviewRow } from '../../../shared/review/review-row.ts';
import { hunksIn } from '../../../shared/review/review-row.ts';
import { reviewRows } from '../../../shared/review/review-rows.ts';
import { doing, edited } from '../../shared/review/edited-projects.ts';
import { arbitraryProject } from '../../support/arbitrary-project.ts';

const row = (loaded: string | null, before: string, after: string): ReviewRow => ({
  id: 1,
  kind: 'edited',
  state: before === after ? 'accepted' : 'pending',
  old: [1],
  now: [1],
  before: before === after ? (loaded ?? '') : before,
  after,
  loaded,
});

/** `-loaded+now` for each change; `=` before what was accepted. */
function shown(parts: readonly ReviewPart[]): string {
  return parts
    .map((part) =>
      part.kind === 'same'
        ? part.text
        : `[${part.isAccepted ? '=' : ''}${part.index ?? ''}-${part.removed}+${part.added}]`,
    )
    .join('');
}

const leftOf = (parts: readonly ReviewPart[]) =>
  parts.map((part) => (part.kind === 'same' ? part.text : part.removed)).join('');
const rightOf = (parts: readonly ReviewPart[]) =>
  parts.map((part) => (part.kind === 'same' ? part.text : part.added)).join('');

describe('the words of a row', () => {
  it.each<[string, ReviewRow, string, boolean, boolean]>([
    [
      'pending changes',
      row('Le bac part tôt', 'Le bac part tôt', 'Le train part tard'),
      'Le [0-bac+train] part [1-tôt+tard]',
      false,
      false,
    ],
    [
      'an accepted change beside a pending one',
      row('Le bac part tôt', 'Le train part tôt', 'Le train part tard'),
      'Le [=-bac+train] part [0-tôt+tard]',
      true,
      false,
    ],
    [
      'a change of words that were accepted, whose baseline is to be shown',
      row('Le bac part', 'Le train part', 'Le bus part'),
      'Le [0-bac+bus] part',
      true,
      true,
    ],
    [
      'a change back to how it was loaded',
      row('Le bac part', 'Le train part', 'Le bac part'),
      'Le [0-bac+bac] part',
      true,
      true,
    ],
    [
      'changes that are all accepted',
      row('Le bac part', 'Le train part', 'Le train part'),
      'Le [=0-bac+train] part',
      true,
      false,
    ],
    [
      'what was inserted, accepted and changed again',
      row(null, 'Le bac part', 'Le train part'),
      'Le [0-bac+train] part',
      true,
      true,
    ],
  ])('are %s', (_, one, expected, accepted, hides) => {
    expect([shown(reviewParts(one)), hasAccepted(one), hidesBaseline(one)]).toEqual([
      expected,
      accepted,
      hides,
    ]);
  });

  it('show the baseline with what is pending to go', () => {
    expect(shown(baselineParts(row('Le bac part', 'Le train part', 'Le bus part')))).toBe(
      'Le [0-train+] part',
    );
  });

  it('are the text as loaded on one side and the text now on the other, with each pending hunk once', () => {
    const doings = fc.array(doing, { maxLength: 8 });
    fc.assert(
      fc.property(arbitraryProject, doings, doings, fc.nat({ max: 3 }), (base, first, later, every) => {
        const once = edited(base, first);
        const some = reviewRows(base, once).filter((_, index) => index % (every + 1) === 0);
        const accepted = applySteps(once, acceptSegments(once, some));
        if (!accepted.ok) throw new Error(accepted.failure.why);
        for (const one of reviewRows(base, edited(accepted.value, later, 3000))) {
          if (one.state === 'unchanged') continue;
          const parts = reviewParts(one);
          expect(leftOf(parts)).toBe(one.loaded ?? one.before);
          expect(rightOf(parts)).toBe(one.after);
          expect(leftOf(baselineParts(one))).toBe(one.before);
          const indexes = parts.flatMap((part) => (part.kind === 'hunk' ? (part.index ?? []) : []));
          expect(indexes).toEqual([...hunksIn(one).keys()]);
          if (one.loaded !== null && one.old.every((id) => id < 1000))
            expect(one.loaded).toBe(
              one.old
                .map((id) => base.bitext.target.segments.find((segment) => segment.id === id)?.text)
                .join('\n'),
            );
        }
      }),
    );
  });
});
