import { createContext, useContext, useSyncExternalStore } from 'react';
import { bug } from '../../shared/bitext/bug.ts';
import type { Desk } from './desk.ts';
import type { AppState, Work } from './state.ts';

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  return useContext(DeskContext) ?? bug('there is no desk');
}

/** A part of the state; the component renders again when that part is another value. */
export function useAppState<Part>(select: (state: AppState) => Part): Part {
  const { store } = useDesk();
  return useSyncExternalStore(store.subscribe, () => select(store.state));
}

/** The open project; used below the workbench only. */
export function useWork(): Work {
  return useAppState((state) => state.work) ?? bug('no project is open');
}
