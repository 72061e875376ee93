import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinText } from '../../../shared/bitext/segmented-text.ts';
import type { LinesChange } from '../../../shared/edit/steps-for-lines.ts';
import { stepsForLines } from '../../../shared/edit/steps-for-lines.ts';
import { arbitraryProject } from '../../support/arbitrary-project.ts';
import { buildProject } from '../../support/build-project.ts';
import { proveStepLaws } from '../../support/prove-step-laws.ts';
import { showBeads, showLines } from '../../support/show-bitext.ts';

const target = (first: number, count: number, ...lines: string[]): LinesChange => ({
  side: 'target',
  first,
  count,
  lines,
});

/** Two paragraphs, three sentences, each with its source. */
const start = () => buildProject(['One.|Two.', 'Three.'], ['Un. Et un.|Deux.', 'Trois.']);

const cases: readonly {
  does: string;
  change: LinesChange;
  lines: string[];
  beads: string;
  from?: string;
}[] = [
  {
    does: 'splits a segment at Enter and keeps the text',
    change: target(0, 1, 'Un. ', 'Et un.'),
    lines: ['Un.|Et un.|Deux.', 'Trois.'],
    beads: '1-2 1-1 1-1',
  },
  {
    does: 'splits into three where two breaks came at once',
    change: target(0, 1, 'Un.', ' Et', ' un.'),
    lines: ['Un.|Et|un.|Deux.', 'Trois.'],
    beads: '1-3 1-1 1-1',
  },
  {
    does: 'joins two segments of a paragraph at Backspace, the space between them kept',
    change: target(0, 2, 'Un. Et un.Deux.'),
    lines: ['Un. Et un. Deux.', 'Trois.'],
    beads: '2-1 1-1',
  },
  {
    does: 'joins two paragraphs with a space',
    change: target(1, 2, 'Deux.Trois.'),
    lines: ['Un. Et un.|Deux. Trois.'],
    beads: '1-1 2-1',
  },
  {
    does: 'deletes a line and leaves its source without a partner',
    change: target(0, 2, 'Deux.'),
    lines: ['Deux.', 'Trois.'],
    beads: '1-0 1-1 1-1',
  },
  {
    does: 'lets the segment before end the paragraph when the last of it goes',
    change: target(1, 1),
    lines: ['Un. Et un.', 'Trois.'],
    beads: '1-1 1-0 1-1',
  },
  {
    does: 'joins what is left when a selection over two lines goes',
    change: target(0, 2, 'Un. Etux.'),
    lines: ['Un. Etux.', 'Trois.'],
    beads: '2-1 1-1',
  },
  {
    does: 'gives a new empty line to the source that lacks a partner',
    change: target(1, 1, 'Deux.', ''),
    from: '1-1 1-1 0-1',
    lines: ['Un. Et un.|Deux.|', 'Trois.'],
    beads: '1-1 1-1 0-1 0-1',
  },
  {
    does: 'pastes paragraphs as paragraphs',
    change: target(2, 1, 'Trois.', 'Quatre.', 'Cinq.'),
    lines: ['Un. Et un.|Deux.', 'Trois.', 'Quatre.', 'Cinq.'],
    beads: '1-1 1-1 1-1 0-2',
  },
];

describe('what was typed over line ends', () => {
  it.each(cases)('$does', ({ change, lines, beads, from }) => {
    const before = from ? buildProject(['One.', 'Two.'], ['Un. Et un.|Deux.', 'Trois.'], from) : start();
    const after = proveStepLaws(before, stepsForLines(before, change, 100));
    expect(showLines(after.bitext, 'target')).toEqual(lines);
    expect(showBeads(after.bitext)).toBe(beads);
  });

  it('puts a new line into the bead after it when that lacks the side', () => {
    const before = buildProject(['One.', 'Two.', 'Three.'], ['Un.', 'Trois.'], '1-1 1-0 1-1');
    const after = proveStepLaws(before, stepsForLines(before, target(0, 1, 'Un.', ''), 100));
    expect(showBeads(after.bitext)).toBe('1-1 1-1 1-1');
  });

  it('leaves exactly the lines that the pane shows, whatever was typed, and keeps every law', () => {
    const line = fc.constantFrom('', 'Un.', 'Deux trois', 'La', 'de Vilnius', 'x');
    const change = fc.record({
      first: fc.nat({ max: 8 }),
      count: fc.nat({ max: 4 }),
      lines: fc.array(line, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(arbitraryProject, change, (project, { first, count, lines }) => {
        const { segments } = project.bitext.target;
        const at = Math.min(first, segments.length);
        const old = segments.slice(at, at + count).map((segment) => segment.text);
        const steps = stepsForLines(project, { side: 'target', first: at, count: old.length, lines }, 1000);
        const after = proveStepLaws(project, steps);
        const shown = after.bitext.target.segments.map((segment) => segment.text);
        const joins = old.length > 1 && lines.length === 1 && lines[0] === old.join('');
        if (joins) expect(shown.length).toBe(segments.length - old.length + 1);
        else
          expect(shown.map((text) => text.trim())).toEqual(
            [
              ...segments.slice(0, at).map((segment) => segment.text),
              ...lines,
              ...segments.slice(at + old.length).map((segment) => segment.text),
            ].map((text) => text.trim()),
          );
      }),
      { numRuns: 500 },
    );
  });

  it('changes no character of the text when a line is only split', () => {
    fc.assert(
      fc.property(arbitraryProject, fc.nat(), fc.nat(), (project, which, where) => {
        const { segments } = project.bitext.target;
        if (segments.length === 0) return;
        const first = which % segments.length;
        const { text } = segments[first];
        const at = where % (text.length + 1);
        const lines = [text.slice(0, at), text.slice(at)];
        if (lines.includes('')) return;
        const after = proveStepLaws(
          project,
          stepsForLines(project, { side: 'target', first, count: 1, lines }, 1000),
        );
        expect(joinText(after.bitext.target)).toBe(joinText(project.bitext.target));
      }),
    );
  });
});
