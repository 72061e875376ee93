import { useMemo, useRef } from 'react';
import { Collection, Tree, TreeItem, TreeItemContent, Virtualizer } from 'react-aria-components';
import type { Key } from 'react-aria-components';
import type { Finding } from '../../shared/checks/finding.ts';
import { useMessages } from '../locale/messages.ts';
import { CheckRow } from './check-row.tsx';
import { FindingRow } from './finding-row.tsx';
import { useFindings } from './findings-context.ts';
import type { CheckGroup } from './list-findings.ts';
import { useOpenGroups } from './open-groups.ts';
import { useRevealLayout } from './reveal-layout.ts';

export interface FindingsTreeProps {
  readonly groups: readonly CheckGroup[];
  readonly activeKey: string | null;
  readonly onActivate: (key: string) => void;
  readonly onOpen: ((key: string) => void) | undefined;
}

const LAYOUT = { estimatedRowSize: 64, padding: 4 };

/**
 * Checks and their findings, as a tree that draws only the rows in sight. Findings of closed checks are not handed to it:
 * what it does with a key press grows with the rows that it knows.
 */
export function FindingsTree({ groups, activeKey, onActivate, onOpen }: FindingsTreeProps) {
  const { findings } = useMessages().panels;
  const { speaker } = useFindings();
  const tree = useRef<HTMLDivElement>(null);
  const checkOf = useMemo(
    () => new Map(groups.flatMap((group) => group.findings.map(({ key }) => [key, group.check]))),
    [groups],
  );
  const activeCheck = activeKey === null ? undefined : checkOf.get(activeKey);
  const [open, setOpen] = useOpenGroups(groups, activeKey, activeCheck);
  const items = useMemo(
    () =>
      groups.map((group) => ({
        id: rowKey(group.check),
        group,
        // One child is what tells the tree that a closed check can be opened (it does not look at `hasChildItems` there).
        rows: open.has(group.check) ? group.findings : group.findings.slice(0, 1),
      })),
    [groups, open],
  );
  const expanded = useMemo(() => new Set([...open].map(rowKey)), [open]);
  const selected = useMemo(
    () => (activeKey === null || activeCheck === undefined ? [] : [activeKey]),
    [activeKey, activeCheck],
  );
  const layout = useRevealLayout(tree, selected[0] ?? null);
  // Rows are made once for each finding; they hold what the speaker said.
  const dependencies = useMemo(() => [speaker], [speaker]);
  const finding = (key: Key | undefined) => (typeof key === 'string' && checkOf.has(key) ? key : null);
  return (
    <Virtualizer layout={layout} layoutOptions={LAYOUT} shouldObserveItemSize>
      <Tree
        ref={tree}
        aria-label={findings.title}
        className="react-aria-Tree findings-tree"
        items={items}
        dependencies={dependencies}
        expandedKeys={expanded}
        onExpandedChange={(keys) => setOpen((check) => keys.has(rowKey(check)))}
        selectionMode="single"
        selectionBehavior="replace"
        escapeKeyBehavior="none"
        keyboardNavigationBehavior="tab"
        selectedKeys={selected}
        onSelectionChange={(keys) => {
          const key = finding(keys === 'all' ? undefined : [...keys][0]);
          if (key !== null && key !== activeKey) onActivate(key);
        }}
        onAction={(row) => {
          const key = finding(row);
          if (key !== null) onOpen?.(key);
        }}
      >
        {({ id, group, rows }) => (
          <TreeItem id={id} textValue={speaker.checkTitle(group.check)}>
            <TreeItemContent>
              <CheckRow group={group} />
            </TreeItemContent>
            <Collection items={rows}>
              {(item: Finding) => (
                <TreeItem id={item.key} textValue={speaker.why(item)}>
                  <TreeItemContent>
                    {({ isSelected }) => <FindingRow finding={item} isActive={isSelected} />}
                  </TreeItemContent>
                </TreeItem>
              )}
            </Collection>
          </TreeItem>
        )}
      </Tree>
    </Virtualizer>
  );
}

/** Key of a check's row; not the key of any finding, since those hold no line break. */
function rowKey(check: string): string {
  return `check\n${check}`;
}
