import { useMemo, useRef, useState } from 'react';
import { Collection, Tree, TreeItem, TreeItemContent, Virtualizer } from 'react-aria-components';
import type { Key } from 'react-aria-components';
import type { Finding } from '../../shared/checks/finding.ts';
import { useMessages } from '../locale/messages.ts';
import { CheckRow } from './check-row.tsx';
import { FindingRow } from './finding-row.tsx';
import { useFindings } from './findings-context.ts';
import type { CheckGroup } from './list-findings.ts';
import { useRevealLayout } from './reveal-layout.ts';

export interface FindingsTreeProps {
  readonly groups: readonly CheckGroup[];
  readonly activeKey: string | null;
  readonly onActivate: (key: string) => void;
  readonly onOpen: ((key: string) => void) | undefined;
}

/** Checks and their findings, as a tree that draws only the rows in sight. */
export function FindingsTree({ groups, activeKey, onActivate, onOpen }: FindingsTreeProps) {
  const { findings } = useMessages().panels;
  const { speaker } = useFindings();
  const tree = useRef<HTMLDivElement>(null);
  const [closed, setClosed] = useState<ReadonlySet<Key>>(new Set());
  const known = useMemo(
    () => new Set(groups.flatMap((group) => group.findings.map(({ key }) => key))),
    [groups],
  );
  const open = groups.map(({ check }) => groupKey(check)).filter((key) => !closed.has(key));
  const layout = useRevealLayout(tree, activeKey !== null && known.has(activeKey) ? activeKey : null);
  const choose = (key: Key | undefined) => {
    if (typeof key === 'string' && known.has(key) && key !== activeKey) onActivate(key);
  };
  return (
    <Virtualizer layout={layout} layoutOptions={LAYOUT} shouldObserveItemSize>
      <Tree
        ref={tree}
        aria-label={findings.title}
        className="react-aria-Tree findings-tree"
        items={groups}
        expandedKeys={open}
        onExpandedChange={(keys) =>
          setClosed(new Set(groups.map(({ check }) => groupKey(check)).filter((key) => !keys.has(key))))
        }
        selectionMode="single"
        selectionBehavior="replace"
        escapeKeyBehavior="none"
        keyboardNavigationBehavior="tab"
        selectedKeys={activeKey !== null && known.has(activeKey) ? [activeKey] : []}
        onSelectionChange={(keys) => choose(keys === 'all' ? undefined : [...keys][0])}
        onAction={(key) => {
          if (typeof key === 'string' && known.has(key)) onOpen?.(key);
        }}
      >
        {(group) => (
          <TreeItem id={groupKey(group.check)} textValue={speaker.checkTitle(group.check)}>
            <TreeItemContent>
              <CheckRow group={group} />
            </TreeItemContent>
            <Collection items={group.findings}>
              {(finding: Finding) => <FindingItem finding={finding} />}
            </Collection>
          </TreeItem>
        )}
      </Tree>
    </Virtualizer>
  );
}

const LAYOUT = { estimatedRowSize: 64, padding: 4 };

function FindingItem({ finding }: { readonly finding: Finding }) {
  const { speaker } = useFindings();
  return (
    <TreeItem id={finding.key} textValue={speaker.why(finding)}>
      <TreeItemContent>
        <FindingRow finding={finding} />
      </TreeItemContent>
    </TreeItem>
  );
}

/** Not the key of any finding: those hold no line break. */
function groupKey(check: string): string {
  return `check\n${check}`;
}
