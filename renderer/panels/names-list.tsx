import { useMemo } from 'react';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { NameDecision } from '../../shared/edit/project.ts';
import type { NameGroup } from '../../shared/names/name-group.ts';
import { useMessages } from '../locale/messages.ts';
import { Sign } from './icons.tsx';
import { countMentions, openForms } from './list-names.ts';

export interface NamesListProps {
  readonly groups: readonly NameGroup[];
  readonly decisions: ReadonlyMap<string, NameDecision>;
  readonly chosenKey: string | null;
  readonly onChoose: (key: string | null) => void;
}

/** Names with their forms; draws only the rows in sight. */
export function NamesList({ groups, decisions, chosenKey, onChoose }: NamesListProps) {
  const { names } = useMessages().panels;
  const items = useMemo(
    () => groups.map((group) => ({ id: group.key, group, decision: decisions.get(group.key) })),
    [groups, decisions],
  );
  return (
    <Virtualizer layout={ListLayout} layoutOptions={LAYOUT} shouldObserveItemSize>
      <GridList
        aria-label={names.title}
        className="react-aria-GridList panel-list"
        items={items}
        selectionMode="single"
        selectionBehavior="replace"
        escapeKeyBehavior="none"
        selectedKeys={chosenKey === null ? [] : [chosenKey]}
        onSelectionChange={(keys) => onChoose(keys === 'all' ? null : String([...keys][0] ?? ''))}
      >
        {({ id, group, decision }) => (
          <GridListItem id={id} textValue={nameTitle(group, decision)}>
            <NameRow group={group} decision={decision} />
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
}

const LAYOUT = { estimatedRowSize: 72, padding: 4 };

/** The name as it is or is to be written. */
export function nameTitle(group: NameGroup, decision: NameDecision | undefined): string {
  return decision?.preferred ?? group.forms[0]?.form ?? '';
}

interface NameRowProps {
  readonly group: NameGroup;
  readonly decision: NameDecision | undefined;
}

function NameRow({ group, decision }: NameRowProps) {
  const { common, names } = useMessages().panels;
  const total = countMentions(group.forms);
  const title = nameTitle(group, decision);
  const settled = group.forms.length > 1 && openForms(group, decision).length === 0;
  return (
    <div className="name-row">
      <div className="name-head">
        <span className="name-title">{title}</span>
        <span className="quiet small">{names.kind[group.kind]}</span>
        {settled && (
          <span className="name-decided">
            <Sign name="check" />
            <span className="unseen">{names.decided}</span>
          </span>
        )}
        <span className="quiet number name-total">{common.number(total)}</span>
      </div>
      {group.forms.length > 1 && (
        <>
          <div className="name-shares" aria-hidden="true">
            {group.forms.map(({ form, mentions }) => (
              <span
                key={form}
                className={form === title ? 'name-share name-share-chosen' : 'name-share'}
                style={{ flexGrow: mentions.length }}
              />
            ))}
          </div>
          <p className="name-forms small">
            {group.forms.map(({ form, mentions }) => (
              <span key={form} className="name-form">
                {form} <span className="quiet number">{common.number(mentions.length)}</span>
              </span>
            ))}
          </p>
        </>
      )}
    </div>
  );
}
