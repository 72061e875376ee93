/** What a key does in a list of many rows of which several may be chosen: where to go, and what is chosen then. */
export interface ListMove {
  /** Place in the list. */
  readonly to: number;
  readonly choose: 'only' | 'range' | 'nothing';
}

export interface PressedMove {
  readonly key: string;
  readonly shiftKey: boolean;
  /** Ctrl, or Cmd. */
  readonly isCommand: boolean;
}

/** Null where the key is no move. `rows`: how many there are; `page`: how many are in sight. */
export function listMove(pressed: PressedMove, at: number, rows: number, page: number): ListMove | null {
  const to = targetOf(pressed.key, at, rows, Math.max(1, page));
  if (to === null || rows === 0) return null;
  const held = Math.max(0, Math.min(rows - 1, to));
  return { to: held, choose: pressed.shiftKey ? 'range' : pressed.isCommand ? 'nothing' : 'only' };
}

function targetOf(key: string, at: number, rows: number, page: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return at + 1;
    case 'ArrowUp':
      return at < 0 ? 0 : at - 1;
    case 'PageDown':
      return at + page;
    case 'PageUp':
      return at - page;
    case 'Home':
      return 0;
    case 'End':
      return rows - 1;
    default:
      return null;
  }
}

/** The ids between two places, both included. */
export function between<Id>(ids: readonly Id[], one: number, other: number): ReadonlySet<Id> {
  return new Set(ids.slice(Math.max(0, Math.min(one, other)), Math.max(one, other) + 1));
}

/** The rows to draw: those in sight and a few around them. `end` is exclusive. */
export function rowsInSight(
  top: number,
  height: number,
  rowHeight: number,
  rows: number,
): { readonly start: number; readonly end: number } {
  const start = Math.max(0, Math.floor(top / rowHeight) - AROUND);
  return {
    start: Math.min(start, rows),
    end: Math.min(rows, Math.ceil((top + height) / rowHeight) + AROUND),
  };
}

const AROUND = 6;
