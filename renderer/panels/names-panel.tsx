import { useDeferredValue, useMemo } from 'react';
import { positionOf } from '../../shared/bitext/segmented-text.ts';
import type { Preset } from '../../shared/names/decide/presets.ts';
import type { SaidRelation } from '../../shared/names/decide/relations.ts';
import { useMessages } from '../locale/messages.ts';
import { EmptyWords } from './empty-words.tsx';
import { useLatest } from './latest.ts';
import { isInconsistent, listNames } from './list-names.ts';
import type { NameFilter } from './list-names.ts';
import { NameDetails } from './name-details.tsx';
import { firstDraft } from './name-draft.ts';
import type { NameEntry } from './name-entry.ts';
import { NamesContext } from './names-context.ts';
import type { NameActions, NameReader, NamesActions, NamesContextValue, NamesView } from './names-context.ts';
import { NamesFilter } from './names-filter.tsx';
import { NamesList } from './names-list.tsx';
import { NamesSaid } from './names-said.tsx';
import './panel.css';
import './names-panel.css';

export interface NamesPanelProps extends NameActions, NamesActions {
  /** Null until they were gathered. */
  readonly entries: readonly NameEntry[] | null;
  readonly view: NamesView;
  readonly onView: (change: Partial<NamesView>) => void;
  readonly reader: NameReader;
  /** What was said of pairs of spellings. */
  readonly said: readonly SaidRelation[];
  readonly preset: Preset;
  /** BCP 47 tag of the translation. */
  readonly language: string;
}

const NO_ENTRIES: readonly NameEntry[] = [];

/** Every name with its spellings; the chosen one with its mentions and what to write instead. */
export function NamesPanel(props: NamesPanelProps) {
  const { view, reader, onView } = props;
  const entries = props.entries ?? NO_ENTRIES;
  const { names } = useMessages();
  const { filter, chosen: chosenKey } = view;
  const settled = useDeferredValue(filter);
  const shown = useMemo(
    () => listNames(entries, settled, ({ segment }) => positionOf(reader.target, segment)),
    [entries, settled, reader],
  );
  const chosen = entries.find(({ group }) => group.key === chosenKey);
  const context = useNamesContext(props);
  return (
    <section className="panel" aria-label={names.title}>
      <NamesFilter
        entries={entries}
        filter={filter}
        onFilter={(next) => onView({ filter: next })}
        language={props.language}
        preset={props.preset}
        actions={props}
      />
      <NamesContext value={context}>
        <div className="names-body">
          {shown.length > 0 ? (
            <NamesList entries={shown} chosenKey={chosenKey} onChoose={(key) => onView({ chosen: key })} />
          ) : props.entries === null ? (
            <EmptyWords title={names.gathering} />
          ) : (
            <NoNames filter={filter} entries={entries} />
          )}
          {chosen && (
            <NameDetails
              key={chosen.group.key}
              entry={chosen}
              draft={view.drafts.get(chosen.group.key) ?? firstDraft(chosen)}
              onDraft={(draft) => onView({ drafts: new Map(view.drafts).set(chosen.group.key, draft) })}
              onClose={() => onView({ chosen: null })}
            />
          )}
        </div>
        {props.said.length > 0 && <NamesSaid said={props.said} onTakeBack={props.onTakeBack} />}
      </NamesContext>
    </section>
  );
}

function useNamesContext(props: NamesPanelProps): NamesContextValue {
  const { reader } = props;
  const latest = useLatest(props);
  return useMemo(
    () => ({
      reader,
      onReveal: (mention, focus) => latest.current.onReveal(mention, focus),
      onPreview: (group, draft) => latest.current.onPreview(group, draft),
      onForget: (group) => latest.current.onForget(group),
      onSplit: (group, form) => latest.current.onSplit(group, form),
      onJoin: (one, other) => latest.current.onJoin(one, other),
      onApart: (one, other) => latest.current.onApart(one, other),
      onShow: (group) => latest.current.onView({ chosen: group }),
    }),
    [reader, latest],
  );
}

interface NoNamesProps {
  readonly filter: NameFilter;
  readonly entries: readonly NameEntry[];
}

function NoNames({ filter, entries }: NoNamesProps) {
  const { names } = useMessages();
  if (entries.length === 0) return <EmptyWords title={names.none}>{names.noneHelp}</EmptyWords>;
  const isConsistent = filter.onlyInconsistent && !filter.onlyMayBe && !entries.some(isInconsistent);
  if (isConsistent) return <EmptyWords title={names.consistent}>{names.consistentHelp}</EmptyWords>;
  return <EmptyWords title={names.nothingFiltered} />;
}
