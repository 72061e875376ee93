import { RelinkDialog } from '../../../../renderer/panels/relink-dialog.tsx';
import type { LinkChangeView, LinkView } from '../../../../renderer/panels/relink-list.tsx';
import { segmentText } from './made-up.ts';

type Note = (call: string) => (argument?: unknown) => void;

function link(source: readonly number[], target: readonly number[], pinned = false): LinkView {
  const words = (numbers: readonly number[]) => (numbers.length === 0 ? '' : segmentText(numbers[0]));
  return {
    numbers: { source, target },
    words: { source: words(source), target: words(target) },
    confidence: source.length * target.length === 0 ? null : 1 / (1 + target.length / 4),
    pinned,
  };
}

/** A segment that lost its partner gets it back; every third place holds more links than are shown. */
function change(index: number, isWhole: boolean): LinkChangeView {
  const at = 3 * index + 1;
  const hidden = index % 3 === 2 ? [3, 4, 5, 6].map((plus) => link([at + plus], [at + plus])) : [];
  return {
    before: {
      links: [link([at], []), link([at + 1], [at]), ...(isWhole ? hidden : [])],
      more: isWhole ? 0 : hidden.length,
    },
    after: { links: [link([at], [at]), link([at + 1], [at + 1, at + 3], index % 5 === 0)], more: 0 },
  };
}

/** The preview of links that were found anew. */
export function relinkScenes(note: Note) {
  const dialog = (changes: number, cutShort: boolean) => (
    <RelinkDialog
      changes={changes}
      range={cutShort ? { source: [1, 12], target: [1, 14] } : null}
      cutShort={cutShort}
      describe={change}
      onApply={(indexes) => note('apply')(indexes.length > 9 ? indexes.length : indexes)}
      onCancel={() => note('cancel')()}
    />
  );
  return {
    relink: () => dialog(4, true),
    'relink-many': () => dialog(12_000, false),
  };
}
