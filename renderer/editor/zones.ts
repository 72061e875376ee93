import type { Side } from '../../shared/bitext/segment.ts';
import type { SpacerChanges } from '../../shared/rows/spacer-changes.ts';
import { isNoChange, spacerChanges } from '../../shared/rows/spacer-changes.ts';
import type { Spacer } from '../../shared/rows/spacers.ts';
import { editor } from './monaco.ts';

/** Puts spacers into a text pane and keeps book of them. */
export interface Zones {
  /** Makes exactly these stand; touches only those that differ. */
  place(spacers: readonly Spacer[]): void;
  areNone(): boolean;
}

interface PlacedZone extends editor.IViewZone {
  afterLineNumber: number;
  heightInPx: number;
}

/** What stands in spacers instead of a segment. */
export interface ZoneLabels {
  /** This side has none. */
  readonly absent: string;
  /** It stands elsewhere on this side, at these numbers, from 1. */
  readonly elsewhere: (numbers: readonly number[]) => string;
}

/** `goTo` is told the line that was pressed for: its index. */
export function createZones(
  view: editor.ICodeEditor,
  side: Side,
  labels: ZoneLabels,
  goTo: (line: number) => void,
): Zones {
  const standing = new Map<number, Spacer>();
  const zones = new Map<number, { readonly id: string; readonly zone: PlacedZone }>();

  function change(changes: SpacerChanges): void {
    view.changeViewZones((accessor) => {
      for (const key of changes.remove) {
        const placed = zones.get(key);
        if (placed) accessor.removeZone(placed.id);
        zones.delete(key);
      }
      for (const spacer of changes.move) {
        const placed = zones.get(spacer.key);
        if (!placed) continue;
        placed.zone.afterLineNumber = spacer.afterLine;
        placed.zone.heightInPx = spacer.height;
        accessor.layoutZone(placed.id);
      }
      for (const spacer of changes.add) {
        const zone = {
          afterLineNumber: spacer.afterLine,
          heightInPx: spacer.height,
          ordinal: spacer.ordinal,
          showInHiddenAreas: true,
          domNode: zoneNode(spacer, side, labels),
        };
        zones.set(spacer.key, { id: accessor.addZone(zone), zone });
      }
    });
  }

  view.onMouseDown(({ event, target }) => {
    if (!event.leftButton || target.type !== editor.MouseTargetType.CONTENT_VIEW_ZONE) return;
    const { viewZoneId } = target.detail;
    const key = [...zones].find(([, { id }]) => id === viewZoneId)?.[0];
    const lines = key === undefined ? null : standing.get(key)?.elsewhere;
    if (!lines?.length) return;
    event.preventDefault();
    goTo(lines[0]);
  });

  return {
    place(spacers) {
      const changes = spacerChanges(standing, spacers);
      if (isNoChange(changes)) return;
      change(changes);
      standing.clear();
      for (const spacer of spacers) standing.set(spacer.key, spacer);
    },
    areNone: () => standing.size === 0,
  };
}

function zoneNode({ absent, elsewhere, breath }: Spacer, side: Side, labels: ZoneLabels): HTMLElement {
  const node = document.createElement('div');
  if (!absent && !elsewhere) return node;
  const kind = elsewhere ? 'bitext-elsewhere' : 'bitext-absent';
  node.className = `${kind} ${kind}-${side}`;
  const inside = document.createElement('div');
  inside.className = `bitext-box ${kind}-inside`;
  inside.style.bottom = `${breath}px`;
  inside.textContent = elsewhere ? labels.elsewhere(elsewhere.map((line) => line + 1)) : labels.absent;
  node.append(inside);
  return node;
}
