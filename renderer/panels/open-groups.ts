import { useMemo, useState } from 'react';
import { openAtFirst } from './list-findings.ts';
import type { CheckGroup } from './list-findings.ts';

/**
 * Which checks are open: at first as many as are easily drawn, then what the person opened and closed. A finding that becomes
 * active opens its check.
 */
export function useOpenGroups(
  groups: readonly CheckGroup[],
  activeKey: string | null,
  activeCheck: string | undefined,
): readonly [ReadonlySet<string>, (isOpen: (check: string) => boolean) => void] {
  const [chosen, setChosen] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [shownKey, setShownKey] = useState<string | null>(null);
  const open = useMemo(() => {
    const atFirst = openAtFirst(groups);
    return new Set(
      groups.map(({ check }) => check).filter((check) => chosen.get(check) ?? atFirst.has(check)),
    );
  }, [groups, chosen]);
  if (shownKey !== activeKey) {
    setShownKey(activeKey);
    if (activeCheck !== undefined && !open.has(activeCheck)) {
      setChosen(new Map(chosen).set(activeCheck, true));
    }
  }
  const choose = (isOpen: (check: string) => boolean) =>
    setChosen(new Map([...chosen, ...groups.map(({ check }) => [check, isOpen(check)] as const)]));
  return [open, choose];
}
