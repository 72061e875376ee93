import { describe, expect, it } from 'vitest';
import { undo } from '../../../renderer/app/editing.ts';
import { changeEntries } from '../../../renderer/app/change-entries.ts';
import { workOf } from '../../../renderer/app/desk.ts';
import {
  dismissAlike,
  dismissAllOf,
  dismissalRules,
  dismissFinding,
  neverFlag,
  restoreAll,
  restoreFinding,
  restoreRule,
} from '../../../renderer/app/dismissing.ts';
import {
  activateFinding,
  dismissedFindings,
  findingHere,
  findingsAtCaret,
  fixFinding,
  openFindings,
  stepThroughFindings,
} from '../../../renderer/app/findings.ts';
import { jumpToRelated, nextPlace } from '../../../renderer/app/related-walk.ts';
import { english } from '../../../renderer/locale/english.ts';
import type { SegmentId, Side } from '../../../shared/bitext/segment.ts';
import { isDismissed, ruleFor } from '../../../shared/checks/dismissals.ts';
import type { Finding } from '../../../shared/checks/finding.ts';
import { buildProject } from '../../support/build-project.ts';
import { madeUpDesk, workOn } from './made-up-desk.ts';

function finding(key: string, segment: SegmentId, change: Partial<Finding> = {}): Finding {
  return {
    key,
    check: 'space/missing',
    severity: 'warning',
    confidence: 0.9,
    side: 'target',
    segment,
    start: 0,
    end: 2,
    reason: { code: 'space-missing', values: { mark: ',' } },
    actual: 'ab',
    words: 'ab',
    expected: null,
    related: [],
    fixes: [],
    ...change,
  };
}

/** The source is 0 to 3, the translation 4 to 6; the second source sentence is missing there. */
const PROJECT = buildProject(['one|two|three|four'], ['ab cd|ef ab|ab'], '1-1 1-0 1-1 1-1');

const FINDINGS = [
  finding('space/missing:4:a', 4),
  finding('source/missing:1:b', 1, {
    side: 'source',
    check: 'source/missing',
    end: 3,
    actual: 'two',
    words: 'two',
  }),
  finding('space/missing:5:c', 5, { start: 3, end: 5 }),
  finding('space/missing:5:d', 5, { actual: 'ef', words: 'ef' }),
  finding('repeat/near:6:e', 6, { check: 'repeat/near', related: [4, 2], end: 2 }),
];
const [FIRST, MISSING, ALIKE, OTHER, REPEAT] = FINDINGS;

interface Scene {
  readonly caret?: SegmentId;
  readonly side?: Side;
  readonly findings?: readonly Finding[];
}

function deskWith({ caret, side = 'target', findings = FINDINGS }: Scene = {}) {
  const work = workOn(PROJECT, null);
  const place = caret === undefined ? null : { side, segment: caret, start: 0, end: 0, segments: [caret] };
  const made = madeUpDesk({
    ...work,
    findings,
    carets: { source: null, target: null, [side]: place },
    activeSide: side,
  });
  const open = () => openFindings(workOf(made.desk)).map(({ key }) => key);
  const active = () => workOf(made.desk).activeFinding;
  const heard = () => made.desk.store.state.announcement?.text ?? '';
  return { ...made, open, active, heard };
}

const keysOf = (list: readonly Finding[]) => list.map(({ key }) => key);

describe('dismissing', () => {
  it('sets one finding aside and brings it back', () => {
    const { desk, open, heard } = deskWith();
    dismissFinding(desk, FIRST.key);
    expect(open()).toEqual(keysOf([MISSING, ALIKE, OTHER, REPEAT]));
    expect(dismissedFindings(workOf(desk))).toEqual([FIRST]);
    expect(heard()).toBe('1 finding dismissed.');
    restoreFinding(desk, FIRST.key);
    expect(open()).toEqual(keysOf(FINDINGS));
    expect(heard()).toBe('1 finding brought back.');
  });

  it.each<[string, (desk: ReturnType<typeof deskWith>['desk']) => void, readonly Finding[], string]>([
    [
      'those alike, of the same check on the same words',
      (desk) => dismissAlike(desk, FIRST.key),
      [MISSING, OTHER, REPEAT],
      '2 findings dismissed.',
    ],
    [
      'those alike for good',
      (desk) => neverFlag(desk, FIRST.key),
      [MISSING, OTHER, REPEAT],
      '“ab” is never flagged again (Missing space); 2 findings dismissed.',
    ],
    [
      'all of a check',
      (desk) => dismissAllOf(desk, 'space/missing'),
      [MISSING, REPEAT],
      '3 findings dismissed.',
    ],
  ])('sets aside %s, as one change', (_, dismiss, left, said) => {
    const { desk, open, done, heard } = deskWith();
    dismiss(desk);
    expect(open()).toEqual(keysOf(left));
    expect(heard()).toBe(said);
    expect(done()).toHaveLength(1);
    undo(desk);
    expect(open()).toEqual(keysOf(FINDINGS));
  });

  it('for good holds for what is found later, and only of that check', () => {
    const { desk, open } = deskWith();
    neverFlag(desk, FIRST.key);
    const later = [
      finding('space/missing:6:z', 6),
      finding('space/doubled:6:y', 6, { check: 'space/doubled' }),
    ];
    desk.store.dispatch({ kind: 'findings', findings: later });
    expect(open()).toEqual(['space/doubled:6:y']);
    expect(dismissalRules(workOf(desk))).toEqual([
      { rule: ruleFor(FIRST), check: 'space/missing', words: 'ab' },
    ]);
    restoreRule(desk, ruleFor(FIRST));
    expect(open()).toEqual(keysOf(later));
  });

  it('for good is not to be had where nothing stands', () => {
    const { desk, done } = deskWith({ findings: [finding('k', 4, { actual: '', words: '', end: 0 })] });
    neverFlag(desk, 'k');
    expect(done()).toEqual([]);
  });

  it('brings back a finding that a rule holds with all that the rule holds', () => {
    const { desk, open } = deskWith();
    dismissFinding(desk, FIRST.key);
    neverFlag(desk, ALIKE.key);
    restoreFinding(desk, FIRST.key);
    expect(open()).toEqual(keysOf(FINDINGS));
  });

  it('brings everything back at once, rules too', () => {
    const { desk, open, done, heard } = deskWith();
    dismissFinding(desk, REPEAT.key);
    neverFlag(desk, FIRST.key);
    restoreAll(desk);
    expect(open()).toEqual(keysOf(FINDINGS));
    expect(done()).toHaveLength(3);
    expect(heard()).toBe('3 findings brought back.');
    expect(workOf(desk).edits.project.dismissed.size).toBe(0);
  });

  it('parts the findings as `isDismissed` does', () => {
    const dismissed = new Set([
      FIRST.key,
      ruleFor(OTHER),
      ruleFor({ check: 'repeat/near', words: '' }),
      'gone',
    ]);
    const { desk, open } = deskWith();
    const { edits, ...work } = workOf(desk);
    const project = { ...edits.project, dismissed };
    desk.store.dispatch({ kind: 'opened', work: { ...work, edits: { ...edits, project } } });
    const kept = FINDINGS.filter((one) => !isDismissed(one, dismissed));
    expect(open()).toEqual(keysOf(kept));
    expect(kept).toEqual([MISSING, ALIKE, REPEAT]);
  });

  it('gives the same lists as long as nothing of them changed', () => {
    const { desk } = deskWith();
    dismissFinding(desk, FIRST.key);
    const before = [openFindings(workOf(desk)), dismissedFindings(workOf(desk))];
    activateFinding(desk, REPEAT.key);
    expect(openFindings(workOf(desk))).toBe(before[0]);
    expect(dismissedFindings(workOf(desk))).toBe(before[1]);
  });

  it('is named in the list of changes by its check, and a rule by its words', () => {
    const { desk } = deskWith();
    dismissFinding(desk, REPEAT.key);
    dismissAlike(desk, FIRST.key);
    neverFlag(desk, OTHER.key);
    restoreRule(desk, ruleFor(OTHER));
    restoreAll(desk);
    expect(changeEntries(workOf(desk).edits, english).map(({ label }) => label)).toEqual([
      'Dismissal (Nearly repeated sentence)',
      'Dismissal of all alike (Missing space)',
      'Never flag “ef” (Missing space)',
      'Flag “ef” again (Missing space)',
      'Return of all findings',
    ]);
  });
});

describe('the walk through the findings', () => {
  it('goes in the order of the text, over what is missing, and round', () => {
    const { desk, active } = deskWith({ caret: 4 });
    const walked = FINDINGS.map(() => {
      stepThroughFindings(desk, 1);
      return active();
    });
    expect(walked).toEqual(keysOf(FINDINGS));
    stepThroughFindings(desk, 1);
    expect(active()).toBe(FIRST.key);
  });

  it.each<[string, SegmentId, Side, 1 | -1, Finding]>([
    ['from the source to what is missing there', 1, 'source', 1, MISSING],
    ['from the source to what follows it in the translation', 2, 'source', 1, ALIKE],
    ['from the source back to what is missing before it', 2, 'source', -1, MISSING],
    ['from the translation back over what is missing', 5, 'target', -1, MISSING],
    ['from the first source sentence on', 0, 'source', 1, FIRST],
  ])('goes %s', (_, caret, side, direction, expected) => {
    const { desk, active } = deskWith({ caret, side });
    stepThroughFindings(desk, direction);
    expect(active()).toBe(expected.key);
  });

  it('says where it came to', () => {
    const { desk, heard } = deskWith({ caret: 4 });
    stepThroughFindings(desk, 1);
    expect(heard()).toBe('Finding 1 of 5: Missing space. A space is missing after “,”.');
  });

  it('shows what is missing in the source', () => {
    const { desk, reveal } = deskWith();
    activateFinding(desk, MISSING.key);
    expect(reveal).toHaveBeenCalledWith({ side: 'source', segment: 1, start: 0, end: 0 }, { focus: false });
  });
});

describe('the finding that a command means', () => {
  it('is found at the caret of the source as of the translation', () => {
    const { desk } = deskWith({ caret: 1, side: 'source' });
    expect(findingsAtCaret(workOf(desk))).toEqual([MISSING]);
    expect(findingHere(workOf(desk))).toBe(MISSING);
  });

  it('is the active one while the caret is at it or at what it speaks of, else the one at the caret', () => {
    const { desk } = deskWith({ caret: 4 });
    desk.store.dispatch({ kind: 'finding-activated', key: REPEAT.key });
    expect(findingHere(workOf(desk))).toBe(REPEAT);
    desk.store.dispatch({
      kind: 'caret',
      caret: { side: 'target', segment: 5, start: 4, end: 4, segments: [5] },
    });
    expect(findingHere(workOf(desk))).toBe(ALIKE);
  });

  it('is none that was set aside', () => {
    const { desk } = deskWith();
    desk.store.dispatch({ kind: 'finding-activated', key: FIRST.key });
    dismissFinding(desk, FIRST.key);
    expect(findingHere(workOf(desk))).toBeUndefined();
  });
});

describe('what a finding speaks of', () => {
  it.each<[SegmentId | null, SegmentId]>([
    [6, 4],
    [4, 2],
    [2, 6],
    [5, 6],
    [null, 6],
  ])('is gone through from %s to %i', (caret, next) => {
    expect(nextPlace(REPEAT, caret)).toBe(next);
  });

  it('is shown in its own text, and the finding again after it', () => {
    const { desk, reveal, heard } = deskWith({ caret: 4 });
    desk.store.dispatch({ kind: 'finding-activated', key: REPEAT.key });
    jumpToRelated(desk);
    expect(reveal).toHaveBeenLastCalledWith(
      { side: 'source', segment: 2, start: 0, end: 0 },
      { focus: true },
    );
    expect(heard()).toBe('Source 3');
    desk.store.dispatch({
      kind: 'caret',
      caret: { side: 'source', segment: 2, start: 0, end: 0, segments: [2] },
    });
    jumpToRelated(desk);
    expect(reveal).toHaveBeenLastCalledWith(
      { side: 'target', segment: 6, start: 0, end: 0 },
      { focus: true },
    );
  });

  it('is said to be nothing where the finding is about itself alone', () => {
    const { desk, reveal, said } = deskWith({ caret: 5 });
    jumpToRelated(desk);
    expect(reveal).not.toHaveBeenCalled();
    expect(said()).toEqual([english.app.noRelated]);
  });
});

describe('a fix', () => {
  it('that takes several segments out is one change', () => {
    const edits = [4, 6].map((segment) => ({ kind: 'delete' as const, segment }));
    const { desk, texts, done } = deskWith({
      findings: [finding('k', 4, { fixes: [{ label: 'x', edits }] })],
    });
    fixFinding(desk, 'k', 0);
    expect(texts()).toEqual(['ef ab']);
    expect(done()).toHaveLength(1);
    undo(desk);
    expect(texts()).toEqual(['ab cd', 'ef ab', 'ab']);
  });

  it('that is made all over the text is looked at first', async () => {
    const { desk, texts } = deskWith({
      findings: [finding('k', 4, { fixes: [{ label: 'x', edits: [], everywhere: true }] })],
    });
    const preview = {
      segment: 4,
      before: 'ab cd',
      after: 'ab-cd',
      findings: ['k'],
      group: 0,
      edits: [{ kind: 'replace' as const, segment: 4, start: 2, end: 3, insert: '-' }],
    };
    const asked: unknown[] = [];
    Object.assign(desk, {
      engine: {
        run: (task: string, keys: readonly string[]) => {
          asked.push([task, keys]);
          return { answer: Promise.resolve({ ok: true, value: [preview] }) };
        },
        follow: () => {},
      },
    });
    fixFinding(desk, 'k', 0);
    await expect.poll(() => desk.store.state.dialog?.kind).toBe('preview');
    expect(asked).toEqual([['preview-fixes', ['k']]]);
    expect(texts()).toEqual(['ab cd', 'ef ab', 'ab']);
    const { dialog } = desk.store.state;
    if (dialog?.kind === 'preview') dialog.apply(dialog.items);
    expect(texts()).toEqual(['ab-cd', 'ef ab', 'ab']);
  });
});
