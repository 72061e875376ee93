import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import type { CaretPlace } from './caret-place.ts';
import type { PaneLines } from './pane-lines.ts';
import { NO_SEGMENT } from './pane-lines.ts';

/** What keys ask for in a text whose words stand fast: only where its segments end can be changed. */
export type RegroupWish =
  /** The segment in two, at a UTF-16 offset. */
  | { readonly kind: 'split'; readonly side: Side; readonly segment: SegmentId; readonly at: number }
  /** The segment and the next one; the caret stays at the end of its words, or at the start of the other's. */
  | {
      readonly kind: 'join';
      readonly side: Side;
      readonly segment: SegmentId;
      readonly caret: 'end' | 'start';
    }
  /** Its words: which is refused. */
  | { readonly kind: 'words' };

/** A key as the browser reports it. */
export type PressedKey = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'getModifierState'
>;

/** What the key asks for with the caret there; null for keys that change no text. */
export function regroupWish(event: PressedKey, lines: PaneLines, place: CaretPlace): RegroupWish | null {
  const { side, segment, start, end } = place;
  const isSelected = start !== end || place.segments.length > 1;
  if (!isTyped(event)) return null;
  if (isSelected) return WORDS;
  const line = lines.ids.indexOf(segment);
  if (event.key === 'Enter') return { kind: 'split', side, segment, at: start };
  if (event.key === 'Backspace' && start === 0) {
    const before = lines.ids[line - 1] ?? NO_SEGMENT;
    return before === NO_SEGMENT ? null : { kind: 'join', side, segment: before, caret: 'start' };
  }
  if (event.key === 'Delete' && start === lines.texts[line].length) {
    const isLast = line === lines.ids.length - 1;
    return isLast ? null : { kind: 'join', side, segment, caret: 'end' };
  }
  return WORDS;
}

const WORDS: RegroupWish = { kind: 'words' };

/** A character, or a key that takes some away; with Ctrl, Alt or the command key it is a command, but AltGr makes characters. */
function isTyped(event: PressedKey): boolean {
  if (event.isComposing) return false;
  const isCommand = event.ctrlKey || event.metaKey || event.altKey;
  if (isCommand && !event.getModifierState('AltGraph')) return false;
  return /^.$/su.test(event.key) || ['Enter', 'Backspace', 'Delete'].includes(event.key);
}
