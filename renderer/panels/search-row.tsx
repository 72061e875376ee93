import type { WordChange } from '../../shared/checks/word-difference.ts';
import type { Hit } from '../../shared/search/query.ts';
import type { Rewrite } from '../../shared/search/rewrite.ts';
import { previewOf } from '../../shared/search/rewrite.ts';
import { useMessages } from '../locale/messages.ts';
import { DifferenceText } from './difference-text.tsx';
import { excerptOf } from './excerpt.ts';
import type { SegmentReader } from './search-result.ts';
import { placeKey } from './search-result.ts';
import { TickBox } from './tick-box.tsx';

/** Characters of the text shown on either side of a hit. */
const AROUND = { before: 40, after: 90 };

/** What rows ask for; they are made once for each hit. */
export interface SearchRowContext {
  /** Null where nothing is to be replaced. */
  readonly rewrite: Rewrite | null;
  /** Keys of the hits that are not to be replaced. */
  readonly unticked: ReadonlySet<string>;
  readonly reader: SegmentReader;
  readonly onTick: (hit: Hit, ticked: boolean) => void;
}

/** A hit with the text around it; where a replacement is given, the words that take its place. */
export function SearchRow({
  hit,
  rewrite,
  unticked,
  reader,
  onTick,
}: SearchRowContext & { readonly hit: Hit }) {
  const { search } = useMessages();
  const text = reader.textOf(hit.side, hit.segment);
  const number = reader.numberOf(hit.side, hit.segment);
  const isTicked = !unticked.has(placeKey(hit));
  const { before, words, after } = excerptOf(text, hit.start, hit.end, AROUND);
  const change = rewrite === null || rewrite.replacement === '' ? null : previewOf(text, hit, rewrite);
  const isChanged = change !== null && change.before !== change.after;
  return (
    <div className={isTicked ? 'search-row' : 'search-row search-unticked'}>
      {rewrite ? (
        <TickBox
          isTicked={isTicked}
          onTick={(ticked) => onTick(hit, ticked)}
          label={search.tick(words, number)}
        />
      ) : (
        <span />
      )}
      <div className="search-words">
        <p className="excerpt" dir="auto">
          {before}
          {isChanged ? <DifferenceText parts={changeParts(words, change.after)} /> : <mark>{words}</mark>}
          {after}
        </p>
        <p className="quiet small number">
          {search.side[hit.side]} {number}
        </p>
      </div>
    </div>
  );
}

function changeParts(before: string, after: string): readonly WordChange[] {
  const parts: WordChange[] = [];
  if (before !== '') parts.push({ kind: 'removed', text: before });
  if (after !== '') parts.push({ kind: 'added', text: after });
  return parts;
}
