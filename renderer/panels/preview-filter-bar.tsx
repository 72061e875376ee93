import { useMemo } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useMessages } from '../locale/messages.ts';
import { FilterBox } from './filter-box.tsx';
import type { PreviewFilter } from './filter-preview.ts';
import type { PreviewItem } from './preview-item.ts';

export interface PreviewFilterBarProps {
  readonly items: readonly PreviewItem[];
  readonly counts: ReadonlyMap<string, number> | undefined;
  readonly filter: PreviewFilter;
  readonly onFilter: (filter: PreviewFilter) => void;
}

const NONE: ReadonlyMap<string, number> = new Map();

/** Words that narrow the changes; and what is put right, check by check, which shows only these. */
export function PreviewFilterBar({ items, counts = NONE, filter, onFilter }: PreviewFilterBarProps) {
  const { checks: names, panels } = useMessages();
  const { preview, common } = panels;
  const known = useMemo(() => new Set(items.flatMap(({ checks }) => checks ?? [])), [items]);
  return (
    <div className="preview-filter">
      <FilterBox
        label={preview.filter}
        value={filter.text}
        onChange={(text) => onFilter({ ...filter, text })}
      />
      {counts.size > 0 && (
        <ToggleButtonGroup
          aria-label={preview.byCheck}
          className="preview-checks"
          selectionMode="multiple"
          selectedKeys={filter.checks}
          onSelectionChange={(keys) => onFilter({ ...filter, checks: new Set([...keys].map(String)) })}
        >
          {[...counts].map(([check, amount]) => (
            <ToggleButton
              key={check}
              id={check}
              isDisabled={!known.has(check)}
              className="react-aria-ToggleButton button-small"
            >
              {names.name(check)}
              <span className="number">{common.number(amount)}</span>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
    </div>
  );
}
