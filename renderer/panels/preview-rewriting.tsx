import { ToggleButton } from 'react-aria-components';
import { wordDifference } from '../../shared/checks/word-difference.ts';
import { useMessages } from '../locale/messages.ts';
import { DifferenceText } from './difference-text.tsx';
import { markWords } from './mark-words.ts';
import { usePreviewWays } from './preview-context.ts';
import type { PreviewItem } from './preview-item.ts';
import { editsOf, FIRST_VARIANT, joinEdits, offsetAfter, rewritten } from './preview-variant.ts';
import type { PreviewRewriting } from './preview-variant.ts';
import { TickBox } from './tick-box.tsx';

export interface RewritingProps {
  readonly item: PreviewItem;
  readonly rewriting: PreviewRewriting;
}

/**
 * The sentence as it will read, with the other ticked changes in it made as well: only this row's own are shown as changes.
 * Words that may have to follow are underlined.
 */
export function RewritingText({ item, rewriting }: RewritingProps) {
  const { variants, beside } = usePreviewWays();
  const variant = variants.get(item.id) ?? FIRST_VARIANT;
  const own = editsOf(rewriting, variant);
  const all = joinEdits([
    ...own,
    ...beside(item).flatMap((other) =>
      other.rewriting ? editsOf(other.rewriting, variants.get(other.id) ?? FIRST_VARIANT) : [],
    ),
  ]);
  const others = all.filter((edit) => !own.includes(edit));
  const looks = rewriting.looks
    .filter((_, index) => !variant.looks.has(index))
    .map(({ start, end }) => ({ start: offsetAfter(start, all), end: offsetAfter(end, all) }))
    .toSorted((a, b) => a.start - b.start);
  const parts = wordDifference(rewritten(item.before, others), rewritten(item.before, all));
  return <DifferenceText parts={markWords(parts, looks)} />;
}

/** The other ways to make the change, and the words that may be changed along: none of it happens unasked. */
export function RewritingWays({ item, rewriting }: RewritingProps) {
  const { preview } = useMessages().panels;
  const { variants, onVariant } = usePreviewWays();
  const variant = variants.get(item.id) ?? FIRST_VARIANT;
  const { choices, looks } = rewriting;
  const offered = looks.flatMap(({ edit, start, end }, index) => {
    if (edit === null) return [];
    return [{ index, words: preview.alongWith(item.before.slice(start, end), edit.insert) }];
  });
  return (
    <>
      {choices.length > 1 && (
        <p className="preview-ways preview-note">
          <span>{preview.alsoPossible}</span>
          {choices.slice(1).map(({ words }, at) => (
            <ToggleButton
              key={words}
              className="react-aria-ToggleButton button-small"
              aria-label={preview.instead(words)}
              isSelected={variant.choice === at + 1}
              onChange={(isOn) => onVariant(item.id, { ...variant, choice: isOn ? at + 1 : 0 })}
            >
              {words}
            </ToggleButton>
          ))}
        </p>
      )}
      {offered.length > 0 && (
        <p className="preview-ways preview-note">
          <span>{preview.mayHaveToFollow}</span>
          {offered.map(({ index, words }) => (
            <TickBox
              key={index}
              isTicked={variant.looks.has(index)}
              onTick={(ticked) => {
                const next = new Set(variant.looks);
                if (ticked) next.add(index);
                else next.delete(index);
                onVariant(item.id, { ...variant, looks: next });
              }}
            >
              {words}
            </TickBox>
          ))}
        </p>
      )}
    </>
  );
}
