import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import type { SearchResult } from './search-result.ts';
import { TickBox } from './tick-box.tsx';

export interface SearchFootProps {
  readonly result: SearchResult | null;
  readonly unticked: ReadonlySet<string>;
  readonly replacement: string;
  /** How many of the ticked hits would read otherwise, and how many of those stand in the source. */
  readonly changes: { readonly all: number; readonly source: number };
  /** The hits are not those of the query as it reads now. */
  readonly isSearching: boolean;
  readonly onTickAll: (ticked: boolean) => void;
  readonly onReplace: () => void;
}

/** All ticks at once, and the one button that changes the texts. */
export function SearchFoot(props: SearchFootProps) {
  const { result, unticked, changes, replacement } = props;
  const { search } = useMessages();
  if (result?.kind !== 'found') return null;
  const listed = result.hits.length;
  const ticked = listed - unticked.size;
  return (
    <div className="search-foot">
      {result.count > listed && <p className="quiet small">{search.onlyFirst(listed)}</p>}
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
        <span className="push-end">
          <ActionButton
            variant={replacement === '' ? 'danger' : 'primary'}
            isDisabled={changes.all === 0 || props.isSearching}
            onPress={props.onReplace}
          >
            {replacement === '' ? search.remove(changes.all) : search.replace(changes.all)}
          </ActionButton>
        </span>
      </div>
    </div>
  );
}
