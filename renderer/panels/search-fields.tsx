import { useEffect, useId, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import {
  Button,
  FieldError,
  Input,
  Label,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import type { Query } from '../../shared/search/query.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { Sign } from './icons.tsx';
import { useLatest } from './latest.ts';
import type { SearchResult } from './search-result.ts';

export interface SearchFieldsProps {
  readonly query: Query;
  readonly replacement: string;
  readonly keepCase: boolean;
  /** The replacement's field is open. */
  readonly isReplacing: boolean;
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
  readonly onReplacing: (isReplacing: boolean) => void;
  readonly onStep: (direction: 1 | -1) => void;
  /** Replaces the active hit and goes on to the next. */
  readonly onReplaceOne: () => void;
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
  const replacing = useId();
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
      <Button
        className="react-aria-Button button-quiet button-small search-disclosure"
        aria-expanded={props.isReplacing}
        aria-controls={replacing}
        onPress={() => props.onReplacing(!props.isReplacing)}
      >
        <Sign name="down" />
        {search.replacing}
      </Button>
      <div id={replacing} className="search-replacing" hidden={!props.isReplacing}>
        {props.isReplacing && <ReplacementField fields={props} field={replacement} />}
      </div>
      <SearchCount {...props} />
    </div>
  );
}

interface ReplacementFieldProps {
  readonly fields: SearchFieldsProps;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** What is put in the place of hits; Enter replaces the active one and goes on. */
function ReplacementField({ fields, field }: ReplacementFieldProps) {
  const { search } = useMessages();
  return (
    <>
      <TextField
        value={fields.replacement}
        onChange={fields.onReplacement}
        isInvalid={fields.replacementProblem !== null}
      >
        <Label>{search.replacement}</Label>
        <Input
          ref={field}
          className="react-aria-Input search-input"
          spellCheck={false}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            fields.onReplaceOne();
          }}
        />
        <FieldError>{fields.replacementProblem}</FieldError>
      </TextField>
      <ToggleButton
        className="react-aria-ToggleButton button-small search-keep-case"
        isSelected={fields.keepCase}
        onChange={fields.onKeepCase}
      >
        {search.keepCase}
      </ToggleButton>
    </>
  );
}

/** How much was found, said as it changes, and the way through it. */
function SearchCount({ query, result, onStep }: SearchFieldsProps) {
  const { search } = useMessages();
  const isSearching = query.find !== '' && result?.query !== query;
  const isFound = result?.kind === 'found' && result.hits.length > 0;
  const found = isFound ? search.hits(result.count, result.segments) : isSearching ? search.searching : '';
  const empty = result?.kind === 'found' && result.empty > 0 ? search.empty(result.empty) : '';
  const words = [found, empty].filter((part) => part !== '').join('. ');
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
