import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { FieldError, Input, Label, TextField, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Query } from '../../shared/search/query.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { useLatest } from './latest.ts';
import type { SearchResult } from './search-result.ts';

export interface SearchFieldsProps {
  readonly query: Query;
  readonly replacement: string;
  readonly keepCase: boolean;
  /** There is no source to search. */
  readonly isMonolingual: boolean;
  readonly result: SearchResult | null;
  /** What is wrong with the query, in words. */
  readonly problem: string | null;
  /** What is wrong with the replacement, in words. */
  readonly replacementProblem: string | null;
  /** The field that takes the focus, once: `onFocused` is called when it has. */
  readonly focus: 'find' | 'replacement' | null;
  readonly onFocused: () => void;
  readonly onQuery: (query: Query) => void;
  readonly onReplacement: (replacement: string) => void;
  readonly onKeepCase: (keepCase: boolean) => void;
  readonly onStep: (direction: 1 | -1) => void;
}

const TOGGLES = ['matchCase', 'wholeWord', 'ignoreAccents', 'regularExpression'] as const;
const SIDES = ['both', 'source', 'target'] as const;

/** What to find and how, and what to put in its place. */
export function SearchFields(props: SearchFieldsProps) {
  const { query, onQuery, onStep, problem } = props;
  const { search } = useMessages();
  const find = useRef<HTMLInputElement>(null);
  const replacement = useRef<HTMLInputElement>(null);
  const { focus } = props;
  const onFocused = useLatest(props.onFocused);
  useEffect(() => {
    if (focus === null) return;
    const field = focus === 'find' ? find.current : replacement.current;
    field?.focus();
    field?.select();
    onFocused.current();
  }, [focus, onFocused]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onStep(event.shiftKey ? -1 : 1);
  };
  return (
    <div className="panel-filter" role="search">
      <TextField
        value={query.find}
        onChange={(words) => onQuery({ ...query, find: words })}
        isInvalid={problem !== null}
      >
        <Label>{search.find}</Label>
        <Input
          ref={find}
          className="react-aria-Input search-input"
          spellCheck={false}
          onKeyDown={onKeyDown}
        />
        <FieldError>{problem}</FieldError>
      </TextField>
      <TextField
        value={props.replacement}
        onChange={props.onReplacement}
        isInvalid={props.replacementProblem !== null}
      >
        <Label>{search.replacement}</Label>
        <Input ref={replacement} className="react-aria-Input search-input" spellCheck={false} />
        <FieldError>{props.replacementProblem}</FieldError>
      </TextField>
      <div className="search-toggles" role="group" aria-label={search.ways}>
        {TOGGLES.map((name) => (
          <ToggleButton
            key={name}
            className="react-aria-ToggleButton button-small"
            isSelected={query[name] && !(name === 'ignoreAccents' && query.regularExpression)}
            // A pattern sees the text as it is.
            isDisabled={name === 'ignoreAccents' && query.regularExpression}
            onChange={(isSelected) => onQuery({ ...query, [name]: isSelected })}
          >
            {search[name]}
          </ToggleButton>
        ))}
        <ToggleButton
          className="react-aria-ToggleButton button-small"
          isSelected={props.keepCase}
          onChange={props.onKeepCase}
        >
          {search.keepCase}
        </ToggleButton>
      </div>
      {!props.isMonolingual && (
        <ToggleButtonGroup
          aria-label={search.sides}
          className="segmented search-sides"
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[query.sides]}
          onSelectionChange={(keys) => {
            const sides = SIDES.find((side) => keys.has(side));
            if (sides) onQuery({ ...query, sides });
          }}
        >
          {SIDES.map((side) => (
            <ToggleButton key={side} id={side}>
              {search.side[side]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      <SearchCount {...props} />
    </div>
  );
}

/** How much was found, said as it changes, and the way through it. */
function SearchCount({ query, result, onStep }: SearchFieldsProps) {
  const { search } = useMessages();
  const isSearching = query.find !== '' && result?.query !== query;
  const isFound = result?.kind === 'found' && result.hits.length > 0;
  const words = isFound ? search.hits(result.count, result.segments) : isSearching ? search.searching : '';
  return (
    <div className="panel-filter-line">
      <span className="quiet small number" role="status">
        {words}
      </span>
      {isFound && (
        <span className="push-end">
          <ActionButton
            variant="quiet"
            isSmall
            icon="up"
            label={search.previous}
            onPress={() => onStep(-1)}
          />
          <ActionButton variant="quiet" isSmall icon="down" label={search.next} onPress={() => onStep(1)} />
        </span>
      )}
    </div>
  );
}
