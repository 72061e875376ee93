import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useMessages } from '../locale/messages.ts';
import { ChoiceSelect } from './choice-select.tsx';
import { FilterBox } from './filter-box.tsx';
import type { SegmentCounts, SegmentFilter } from './segments-listing.ts';
import { SEGMENT_FLAGS, SEGMENT_ORDERS, SEGMENT_SIDES, SEGMENT_STATUSES } from './segments-listing.ts';

export interface SegmentsFilterProps {
  readonly filter: SegmentFilter;
  readonly onFilter: (filter: SegmentFilter) => void;
  readonly counts: SegmentCounts;
  readonly shown: number;
  readonly total: number;
}

/** Words, sides, states and signs that narrow the segments, the latter with how many there are, and the order of the list. */
export function SegmentsFilter({ filter, onFilter, counts, shown, total }: SegmentsFilterProps) {
  const { common, segment, segments } = useMessages().panels;
  const choices = [
    ...SEGMENT_STATUSES.map((id) => ({ id, title: segment.status[id] })),
    ...SEGMENT_FLAGS.map((id) => ({ id, title: segments[id] })),
  ];
  return (
    <div className="panel-filter">
      <FilterBox
        label={segments.filter}
        value={filter.text}
        onChange={(text) => onFilter({ ...filter, text })}
      />
      <div className="segments-choices">
        <ChoiceSelect
          label={segments.sides}
          isLabelUnseen
          choices={SEGMENT_SIDES.map((id) => ({ id, name: segments.sidesOf[id] }))}
          chosen={filter.sides}
          onChoose={(sides) => onFilter({ ...filter, sides })}
        />
        <ChoiceSelect
          label={segments.order}
          isLabelUnseen
          choices={SEGMENT_ORDERS.map((id) => ({ id, name: segments.orderOf[id] }))}
          chosen={filter.order}
          onChoose={(order) => onFilter({ ...filter, order })}
        />
      </div>
      <ToggleButtonGroup
        aria-label={segments.filters}
        className="segments-filters"
        selectionMode="multiple"
        selectedKeys={[...filter.statuses, ...filter.flags]}
        onSelectionChange={(keys) =>
          onFilter({
            ...filter,
            statuses: new Set(SEGMENT_STATUSES.filter((status) => keys.has(status))),
            flags: new Set(SEGMENT_FLAGS.filter((flag) => keys.has(flag))),
          })
        }
      >
        {choices.map(({ id, title }) => (
          <ToggleButton
            key={id}
            id={id}
            className="react-aria-ToggleButton button-quiet button-small"
            aria-label={segments.count(title, counts[id])}
          >
            {title} <span className="quiet number">{common.number(counts[id])}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <p className="quiet small number" role="status">
        {segments.shown(shown, total)}
      </p>
    </div>
  );
}
