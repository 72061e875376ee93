import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySteps } from '../../../shared/edit/apply.ts';
import { commit, startSession } from '../../../shared/edit/edit-session.ts';
import { linkSegments } from '../../../shared/edit/links.ts';
import { structureStep } from '../../../shared/edit/structure.ts';
import { localTime } from '../../../shared/formats/local-time.ts';
import type { LogEntry } from '../../../shared/formats/log-entries.ts';
import { logOf } from '../../../shared/formats/log-entries.ts';
import { formatLogText } from '../../../shared/formats/log-text.ts';
import { buildProject } from '../../support/build-project.ts';
import { arbitraryDocument } from './project-file-documents.ts';

describe('the log of a project', () => {
  it('tells for every step of text what the segment read before and after', () => {
    fc.assert(
      fc.property(arbitraryDocument, ({ base, session }) => {
        const entries = logOf(session);
        let project = base;
        session.done.forEach(({ steps }, at) => {
          steps.forEach((step, which) => {
            const before = project;
            const next = applySteps(project, [step]);
            if (!next.ok) throw new Error(next.failure.why);
            project = next.value;
            if (step.kind !== 'text') return;
            const textIn = ({ bitext }: typeof base) =>
              bitext[step.side].segments.find(({ id }) => id === step.segment)?.text;
            expect(entries[at].steps[which]).toMatchObject({
              before: [textIn(before)],
              after: [textIn(project)],
            });
          });
        });
        expect(entries.map(({ number }) => number)).toEqual(session.done.map((_, at) => at + 1));
      }),
    );
  });

  it('tells which links a link that crosses changed, and none of those between', () => {
    const project = buildProject(['a|b|c'], ['x|y|z']);
    const step = structureStep(project.bitext, linkSegments(project.bitext, [0], [5]));
    const steps = step ? [step] : [];
    const done = commit(startSession(project), {
      label: 'link',
      origin: 'link',
      author: '',
      time: 0,
      offset: 0,
      steps,
    });
    if (!done.ok) throw new Error(done.failure.why);
    expect(logOf(done.value)[0].steps).toEqual([
      {
        nature: 'relink',
        side: null,
        segments: [0, 3, 2, 5],
        subject: null,
        before: ['[0]:[3]', '[2]:[5]'],
        after: ['[]:[3]', '[0]:[5]', '[2]:[]'],
      },
    ]);
  });

  const entry = (before: string, after: string): LogEntry => ({
    number: 1,
    time: 0,
    offset: 0,
    author: 'A\tB\u001b[31m',
    origin: 'typed',
    label: 'type',
    steps: [
      { nature: 'text', side: 'target', segments: [4], subject: null, before: [before], after: [after] },
    ],
  });

  it.each([
    ['short texts whole', 'tot', 'tôt', '"tot" -> "tôt"'],
    [
      'long ones around the change',
      `${'a'.repeat(100)}b${'c'.repeat(100)}`,
      `${'a'.repeat(100)}d${'c'.repeat(100)}`,
      `"…${'a'.repeat(20)}b${'c'.repeat(39)}…" -> "…${'a'.repeat(20)}d${'c'.repeat(39)}…"`,
    ],
    ['an empty one as none', '', 'tôt', '- -> "tôt"'],
    ['no half of a character', '😀'.repeat(60), `${'😀'.repeat(59)}x`, undefined],
  ])('shows %s', (_, before, after, shown) => {
    const line = formatLogText([entry(before, after)]);
    expect(line).not.toMatch(/\p{Surrogate}/u);
    expect(line.endsWith('\n')).toBe(true);
    if (shown !== undefined) expect(line.split('\t').at(-1)).toBe(`${shown}\n`);
  });

  it('lets no text move the cursor or begin a column', () => {
    const line = formatLogText([entry('a\u009bb', 'c\u0007')]);
    expect(line.split('\t')).toHaveLength(7);
    expect(line.slice(0, -1)).not.toMatch(/[^\P{Cc}\t]/u);
  });
});

describe('the time of a change', () => {
  it.each([
    [0, 0, '1970-01-01 00:00:00 +00:00'],
    [1772366709000, 60, '2026-03-01 13:05:09 +01:00'],
    [1772366709000, -210, '2026-03-01 08:35:09 -03:30'],
    [1772366709000, 99_999, '2026-03-01 12:05:09 +00:00'],
    [Number.MAX_VALUE, 0, 'unknown'],
    [Number.NaN, 0, 'unknown'],
  ])('%s ms with %s minutes is %s', (time, offset, shown) => {
    expect(localTime(time, offset, ' ')).toBe(shown);
  });

  it('has a T between day and hour for programs', () => {
    expect(localTime(1772366709000, 60, 'T')).toBe('2026-03-01T13:05:09+01:00');
  });
});
