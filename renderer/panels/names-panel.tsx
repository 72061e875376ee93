import { useDeferredValue, useMemo, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import type { NameDecision } from '../../shared/edit/project.ts';
import type { Mention, NameGroup } from '../../shared/names/name-group.ts';
import { useMessages } from '../locale/messages.ts';
import { EmptyWords } from './empty-words.tsx';
import { FilterBox } from './filter-box.tsx';
import { countKinds, listNames, NAME_KINDS } from './list-names.ts';
import type { NameFilter } from './list-names.ts';
import { NameDetails } from './name-details.tsx';
import { NamesList } from './names-list.tsx';
import { OnOff } from './tick-box.tsx';
import './panel.css';
import './names-panel.css';

export interface NamesPanelProps {
  readonly groups: readonly NameGroup[];
  readonly decisions: ReadonlyMap<string, NameDecision>;
  /** 1-based, for people. */
  readonly segmentNumber: (segment: SegmentId) => number;
  readonly segmentText: (segment: SegmentId) => string;
  readonly onReveal: (mention: Mention) => void;
  /** The forms in `kept` stay; all others become `preferred` once the preview is applied. */
  readonly onPreview: (groupKey: string, preferred: string, kept: readonly string[]) => void;
}

const FIRST_FILTER: NameFilter = { text: '', onlyInconsistent: true, kinds: new Set() };

/** Every name with its spellings; the chosen one with its mentions and what to write instead. */
export function NamesPanel(props: NamesPanelProps) {
  const { groups, decisions } = props;
  const { names } = useMessages().panels;
  const [filter, setFilter] = useState(FIRST_FILTER);
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const settled = useDeferredValue(filter);
  const shown = useMemo(() => listNames(groups, decisions, settled), [groups, decisions, settled]);
  const counts = useMemo(() => countKinds(groups), [groups]);
  const chosen = groups.find(({ key }) => key === chosenKey);
  const kinds = NAME_KINDS.filter((kind) => counts[kind] > 0);
  return (
    <section className="panel" aria-label={names.title}>
      <div className="panel-filter">
        <FilterBox
          label={names.filter}
          value={filter.text}
          onChange={(text) => setFilter({ ...filter, text })}
        />
        <div className="panel-filter-line">
          <OnOff
            isOn={filter.onlyInconsistent}
            onSwitch={(onlyInconsistent) => setFilter({ ...filter, onlyInconsistent })}
          >
            {names.onlyInconsistent}
          </OnOff>
        </div>
        {kinds.length > 1 && (
          <ToggleButtonGroup
            aria-label={names.kinds}
            className="name-kinds"
            selectionMode="multiple"
            selectedKeys={filter.kinds}
            onSelectionChange={(keys) =>
              setFilter({ ...filter, kinds: new Set(NAME_KINDS.filter((kind) => keys.has(kind))) })
            }
          >
            {kinds.map((kind) => (
              <ToggleButton
                key={kind}
                id={kind}
                className="react-aria-ToggleButton button-quiet button-small"
              >
                {names.kindsOf[kind]}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
        )}
      </div>
      {shown.length > 0 ? (
        <NamesList groups={shown} decisions={decisions} chosenKey={chosenKey} onChoose={setChosenKey} />
      ) : (
        <NoNames isEmpty={groups.length === 0} isNarrowed={filter.text !== '' || filter.kinds.size > 0} />
      )}
      {chosen && (
        <NameDetails
          key={chosen.key}
          group={chosen}
          decision={decisions.get(chosen.key)}
          segmentNumber={props.segmentNumber}
          segmentText={props.segmentText}
          onReveal={props.onReveal}
          onPreview={(preferred, kept) => props.onPreview(chosen.key, preferred, kept)}
          onClose={() => setChosenKey(null)}
        />
      )}
    </section>
  );
}

function NoNames({ isEmpty, isNarrowed }: { readonly isEmpty: boolean; readonly isNarrowed: boolean }) {
  const { names } = useMessages().panels;
  if (isEmpty) return <EmptyWords title={names.none}>{names.noneHelp}</EmptyWords>;
  if (isNarrowed) return <EmptyWords title={names.nothingFiltered} />;
  return <EmptyWords title={names.consistent}>{names.consistentHelp}</EmptyWords>;
}
