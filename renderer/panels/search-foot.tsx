import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import type { SearchResult } from './search-result.ts';
import { TickBox } from './tick-box.tsx';

export interface SearchFootProps {
  readonly result: SearchResult | null;
  readonly unticked: ReadonlySet<string>;
  readonly replacement: string;
  /** Only then are there actions that change the texts. */
  readonly isReplacing: boolean;
  /** There is a hit that the person is at. */
  readonly hasActive: boolean;
  /** What is wrong with the replacement, in words. */
  readonly replacementProblem: string | null;
  /** How many of the ticked hits would read otherwise, and how many of those stand in the source. */
  readonly changes: { readonly all: number; readonly source: number };
  /** The hits are not those of the query as it reads now. */
  readonly isSearching: boolean;
  readonly onTickAll: (ticked: boolean) => void;
  readonly onReplace: () => void;
  readonly onReplaceOne: () => void;
}

/** All ticks at once, and the buttons that change the texts; while nothing is to be replaced, only what is not listed. */
export function SearchFoot(props: SearchFootProps) {
  const { result, unticked, changes, replacement } = props;
  const { search } = useMessages();
  if (result?.kind !== 'found') return null;
  const listed = result.hits.length;
  const ticked = listed - unticked.size;
  const more = result.count > listed && <p className="quiet small">{search.onlyFirst(listed)}</p>;
  if (!props.isReplacing) return more && <div className="search-foot">{more}</div>;
  const isRemoval = replacement === '';
  const variant = isRemoval ? 'danger' : 'primary';
  const cannot = props.isSearching || props.replacementProblem !== null;
  return (
    <div className="search-foot">
      {more}
      {changes.source > 0 && <p className="quiet small">{search.inSource(changes.source)}</p>}
      <div className="panel-filter-line">
        <TickBox
          isTicked={ticked === listed}
          isPartly={ticked > 0 && ticked < listed}
          onTick={props.onTickAll}
          label={search.all}
        >
          <span className="number small">{search.ticked(ticked, listed)}</span>
        </TickBox>
      </div>
      <div className="panel-filter-line">
        <ActionButton isDisabled={cannot || !props.hasActive} onPress={props.onReplaceOne}>
          {isRemoval ? search.removeOne : search.replaceOne}
        </ActionButton>
        <span className="push-end">
          <ActionButton variant={variant} isDisabled={changes.all === 0 || cannot} onPress={props.onReplace}>
            {isRemoval ? search.remove(changes.all) : search.replace(changes.all)}
          </ActionButton>
        </span>
      </div>
    </div>
  );
}
