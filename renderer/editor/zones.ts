import type { Side } from '../../shared/bitext/segment.ts';
import type { SpacerChanges } from '../../shared/rows/spacer-changes.ts';
import { isNoChange, spacerChanges } from '../../shared/rows/spacer-changes.ts';
import type { Spacer } from '../../shared/rows/spacers.ts';
import type { editor } from './monaco.ts';

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

export function createZones(view: editor.ICodeEditor, side: Side, absentLabel: string): Zones {
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
          domNode: zoneNode(spacer, side, absentLabel),
        };
        zones.set(spacer.key, { id: accessor.addZone(zone), zone });
      }
    });
  }

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

function zoneNode(spacer: Spacer, side: Side, absentLabel: string): HTMLElement {
  const node = document.createElement('div');
  if (!spacer.absent) return node;
  node.className = `bitext-absent bitext-absent-${side}`;
  const inside = document.createElement('div');
  inside.className = 'bitext-absent-inside';
  inside.style.bottom = `${spacer.breath}px`;
  inside.textContent = absentLabel;
  node.append(inside);
  return node;
}
