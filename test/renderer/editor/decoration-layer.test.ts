import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDecorationLayer } from '../../../renderer/editor/decoration-layer.ts';

interface Laid {
  readonly range: { startLineNumber: number; startColumn: number; endLineNumber: number; endColumn: number };
  readonly options: { className: string };
}

/** A text that only keeps book of what is laid on it, as a pane's model does. */
function textWithDecorations() {
  const laid = new Map<string, Laid>();
  let calls = 0;
  let made = 0;
  return {
    laid,
    calls: () => calls,
    model: {
      deltaDecorations(
        remove: string[],
        add: { range: Laid['range']; options: { className?: string | null } }[],
      ) {
        calls++;
        for (const id of remove) if (!laid.delete(id)) throw new Error(`there is no decoration ${id}`);
        return add.map(({ range, options }) => {
          const id = `d${made++}`;
          laid.set(id, { range, options: { className: options.className ?? '' } });
          return id;
        });
      },
    },
  };
}

function decoration(name: string): Laid {
  const range = { startLineNumber: 1, startColumn: 1, endLineNumber: 1, endColumn: 2 };
  return { range, options: { className: name } };
}

const items = fc.uniqueArray(fc.integer({ min: 0, max: 12 }));

describe('a layer of decorations', () => {
  it('has after each call exactly what was wanted', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(items, items), { maxLength: 8 }), (calls) => {
        const text = textWithDecorations();
        const layer = createDecorationLayer<number>(text.model);
        calls.forEach(([wanted, stale], round) => {
          const map = new Map(wanted.map((item) => [item, decoration(`${item} of ${round}`)]));
          const before = new Map(text.laid);
          layer.show(map, (item) => stale.includes(item));
          const names = [...text.laid.values()].map(({ options }) => Number.parseInt(options.className, 10));
          expect(names.toSorted((left, right) => left - right)).toEqual(
            wanted.toSorted((left, right) => left - right),
          );
          // Those that stay and are not stale are the same as before, not others of the same look.
          for (const [id, { options }] of before) {
            const item = Number.parseInt(options.className, 10);
            if (wanted.includes(item) && !stale.includes(item) !== text.laid.has(id)) throw new Error(id);
          }
        });
      }),
    );
  });

  it('leaves the text alone where nothing differs', () => {
    const text = textWithDecorations();
    const layer = createDecorationLayer<string>(text.model);
    const wanted = new Map([['a', decoration('a')]]);
    layer.show(wanted, () => false);
    layer.show(new Map(wanted), () => false);
    expect(text.calls()).toBe(1);
    layer.show(wanted, () => true);
    expect(text.calls()).toBe(2);
    expect(text.laid.size).toBe(1);
  });
});
