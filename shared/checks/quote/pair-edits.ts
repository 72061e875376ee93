import type { ReplaceEdit } from '../../edit/edit.ts';
import type { Place } from '../place.ts';
import type { PlacedMark } from './pairing.ts';
import { languageSigns, setClosing, setOpening } from './set-quotes.ts';

/** Writes both marks of a quotation as the language does at that depth. */
export function pairEdits(
  open: PlacedMark,
  close: PlacedMark,
  depth: number,
  places: readonly Place[],
  language: string,
): readonly ReplaceEdit[] {
  const opening = places[open.at]?.segment;
  const closing = places[close.at]?.segment;
  if (!opening || !closing) return [];
  const signs = languageSigns(language, depth, open.mark.sign);
  return [
    setOpening(opening.id, opening.text, open.mark, signs),
    setClosing(closing.id, closing.text, close.mark, signs),
  ];
}
