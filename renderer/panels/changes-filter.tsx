import { useCallback } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useMessages } from '../locale/messages.ts';
import type { ChangeEntry, ChangeFilter } from './changes-listing.ts';
import { countValues, SINCE } from './changes-listing.ts';
import { ChoiceMenu } from './choice-menu.tsx';
import { FilterBox } from './filter-box.tsx';
import { FilterMenu } from './filter-menu.tsx';
import { Sign } from './icons.tsx';

export interface ChangesFilterProps {
  readonly filter: ChangeFilter;
  readonly onFilter: (filter: ChangeFilter) => void;
  /** All entries, shown or not: what the menus count. */
  readonly changes: readonly ChangeEntry[];
  readonly shown: number;
}

/** Words, place, kind, origin and time that narrow the changes. */
export function ChangesFilter({ filter, onFilter, changes, shown }: ChangesFilterProps) {
  const { changes: messages } = useMessages().panels;
  const countNatures = useCallback(() => countValues(changes, ({ natures }) => natures), [changes]);
  const countOrigins = useCallback(() => countValues(changes, ({ origin }) => [origin]), [changes]);
  return (
    <div className="panel-filter">
      <div className="panel-filter-line">
        <FilterBox
          label={messages.filter}
          value={filter.text}
          onChange={(text) => onFilter({ ...filter, text })}
        />
        <ToggleButton
          className="react-aria-ToggleButton button-quiet button-small"
          isSelected={filter.onlySegment}
          onChange={(onlySegment) => onFilter({ ...filter, onlySegment })}
        >
          <Sign name="target" />
          {messages.onlySegment}
        </ToggleButton>
      </div>
      <div className="panel-filter-line">
        <FilterMenu
          label={messages.kinds(filter.natures.size)}
          chosen={filter.natures}
          onChosen={(natures) => onFilter({ ...filter, natures })}
          nameOf={(nature) => messages.kind[nature]}
          count={countNatures}
        >
          {messages.kindsTitle}
        </FilterMenu>
        <FilterMenu
          label={messages.origins(filter.origins.size)}
          chosen={filter.origins}
          onChosen={(origins) => onFilter({ ...filter, origins })}
          nameOf={(origin) => messages.origin[origin]}
          count={countOrigins}
        >
          {messages.originsTitle}
        </FilterMenu>
        <ChoiceMenu
          label={messages.since(messages.sinceOf[filter.since])}
          className={`react-aria-Button button-quiet button-small${filter.since === 'all' ? '' : ' is-narrowed'}`}
          choices={SINCE.map((id) => ({ id, name: messages.sinceOf[id] }))}
          chosen={filter.since}
          onChoose={(since) => onFilter({ ...filter, since })}
        >
          {messages.sinceOf[filter.since]}
          <Sign name="down" />
        </ChoiceMenu>
        <span className="quiet small number push-end" role="status">
          {messages.shown(shown, changes.length)}
        </span>
      </div>
    </div>
  );
}
