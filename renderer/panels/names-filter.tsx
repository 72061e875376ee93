import { useMemo } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Preset } from '../../shared/names/decide/presets.ts';
import { useMessages } from '../locale/messages.ts';
import { ChoiceMenu } from './choice-menu.tsx';
import { FilterBox } from './filter-box.tsx';
import { Sign } from './icons.tsx';
import { countKinds, NAME_KINDS, NAME_ORDERS } from './list-names.ts';
import type { NameFilter } from './list-names.ts';
import type { NameEntry } from './name-entry.ts';
import type { NamesActions } from './names-context.ts';
import { NamesMenu } from './names-menu.tsx';
import { OnOff } from './tick-box.tsx';

export interface NamesFilterProps {
  readonly entries: readonly NameEntry[];
  readonly filter: NameFilter;
  readonly onFilter: (filter: NameFilter) => void;
  readonly language: string;
  readonly preset: Preset;
  readonly actions: NamesActions;
}

const MAY_BE = 'may-be';

/** What narrows and orders the names, and what is done to many of them at once. */
export function NamesFilter(props: NamesFilterProps) {
  const { entries, filter, onFilter, language, preset, actions } = props;
  const { names, panels } = useMessages();
  const counts = useMemo(() => countKinds(entries, filter), [entries, filter]);
  const mayBe = useMemo(() => entries.filter(({ group }) => group.maybe.length > 0).length, [entries]);
  const kinds = NAME_KINDS.filter((kind) => counts[kind] > 0 || filter.kinds.has(kind));
  const pressed = new Set<string>(filter.kinds);
  if (filter.onlyMayBe) pressed.add(MAY_BE);
  return (
    <div className="panel-filter">
      <div className="panel-filter-line">
        <FilterBox
          label={names.filter}
          value={filter.text}
          onChange={(text) => onFilter({ ...filter, text })}
        />
        <ChoiceMenu
          label={`${names.order}: ${names.orders[filter.order]}`}
          className="react-aria-Button button-quiet button-icon"
          choices={NAME_ORDERS.map((id) => ({ id, name: names.orders[id] }))}
          chosen={filter.order}
          onChoose={(order) => onFilter({ ...filter, order })}
        >
          <Sign name="sort" />
        </ChoiceMenu>
        <NamesMenu entries={entries} language={language} preset={preset} actions={actions} />
      </div>
      <div className="panel-filter-line">
        <OnOff
          isOn={filter.onlyInconsistent}
          onSwitch={(onlyInconsistent) => onFilter({ ...filter, onlyInconsistent })}
        >
          {names.onlyInconsistent}
        </OnOff>
        {(kinds.length > 1 || filter.kinds.size > 0 || mayBe > 0) && (
          <ToggleButtonGroup
            aria-label={names.narrow}
            className="name-kinds"
            selectionMode="multiple"
            selectedKeys={pressed}
            onSelectionChange={(keys) =>
              onFilter({
                ...filter,
                kinds: new Set(NAME_KINDS.filter((kind) => keys.has(kind))),
                onlyMayBe: keys.has(MAY_BE),
              })
            }
          >
            {kinds.map((kind) => (
              <ToggleButton key={kind} id={kind} className="react-aria-ToggleButton button-small">
                {names.kindsOf[kind]}
                <span className="number">{panels.common.number(counts[kind])}</span>
              </ToggleButton>
            ))}
            {mayBe > 0 && (
              <ToggleButton id={MAY_BE} className="react-aria-ToggleButton button-small">
                {names.mayBe}
                <span className="number">{panels.common.number(mayBe)}</span>
              </ToggleButton>
            )}
          </ToggleButtonGroup>
        )}
      </div>
    </div>
  );
}
