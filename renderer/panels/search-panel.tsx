import type { KeyboardEvent } from 'react';
import type { Query } from '../../shared/search/query.ts';
import { useMessages } from '../locale/messages.ts';
import { EmptyWords } from './empty-words.tsx';
import { SearchFields } from './search-fields.tsx';
import type { SearchFieldsProps } from './search-fields.tsx';
import { SearchFoot } from './search-foot.tsx';
import type { SearchFootProps } from './search-foot.tsx';
import { SearchList } from './search-list.tsx';
import type { SearchListProps } from './search-list.tsx';
import { ActionButton } from './action-button.tsx';
import { Sign } from './icons.tsx';
import type { Replaced, SearchResult } from './search-result.ts';
import './panel.css';
import './search-panel.css';

export interface SearchPanelProps
  extends
    Omit<SearchFieldsProps, 'problem'>,
    Omit<SearchListProps, 'hits'>,
    Omit<SearchFootProps, 'hasActive'> {
  readonly query: Query;
  /** Of the query, or of the one before while that is still searched for. */
  readonly result: SearchResult | null;
  /** What was replaced last, as long as nothing else was done. */
  readonly replaced: Replaced | null;
  /** Takes back what was replaced last. */
  readonly onUndoReplace: () => void;
  /** Escape: back to the text. */
  readonly onLeave: () => void;
}

/** Find and replace over both texts: the query, its hits with a tick each, and what replacing the ticked ones would make of them. */
export function SearchPanel(props: SearchPanelProps) {
  const { result } = props;
  const { search } = useMessages();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    props.onLeave();
  };
  return (
    <section className="panel" aria-label={search.title} onKeyDownCapture={onKeyDown}>
      <SearchFields {...props} problem={problemOf(result, search)} />
      {props.replaced && <ReplacedWords replaced={props.replaced} onUndo={props.onUndoReplace} />}
      {result?.kind === 'found' && result.hits.length > 0 ? (
        <>
          <SearchList {...props} hits={result.hits} />
          <SearchFoot {...props} hasActive={props.active !== null} />
        </>
      ) : result?.kind === 'found' && result.count === 0 ? (
        <EmptyWords title={props.replaced ? search.noneLeft : search.none}>
          {props.replaced ? null : result.empty > 0 ? search.emptyHelp : search.noneHelp}
        </EmptyWords>
      ) : result === null && props.query.find === '' ? (
        <EmptyWords title={props.isMonolingual ? search.startAlone : search.start}>
          {search.startHelp}
        </EmptyWords>
      ) : null}
    </section>
  );
}

/** What was done, and the way back. The notice, or the new count, says it aloud. */
function ReplacedWords({ replaced, onUndo }: { readonly replaced: Replaced; readonly onUndo: () => void }) {
  const { search } = useMessages();
  return (
    <div className="search-replaced">
      <Sign name="check" />
      <p className="small">{search.replaced(replaced.hits, replaced.segments, replaced.reopened)}</p>
      <ActionButton isSmall onPress={onUndo}>
        {search.undo}
      </ActionButton>
    </div>
  );
}

/** Why there is no answer; null where there is one. */
function problemOf(
  result: SearchResult | null,
  search: ReturnType<typeof useMessages>['search'],
): string | null {
  if (!result) return null;
  switch (result.kind) {
    case 'found':
      return null;
    case 'problem':
      return result.problem.code === 'invalid-pattern'
        ? search.invalid(result.problem.why, result.problem.at + 1)
        : null;
    case 'stopped':
      return search.stopped(result.limit);
    case 'failed':
      return search.failed(result.message);
  }
}
