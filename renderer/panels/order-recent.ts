import type { RecentProject } from '../../shared/contract/contract.ts';

/** Unsaved work first, then by when it was opened. */
export function orderRecent(recent: readonly RecentProject[]): readonly RecentProject[] {
  return recent.toSorted((a, b) => Number(b.unsaved) - Number(a.unsaved) || b.opened - a.opened);
}
