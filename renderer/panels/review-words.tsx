import { useMessages } from '../locale/messages.ts';
import type { ReviewRow } from '../../shared/review/review-row.ts';
import { BETWEEN_SEGMENTS } from '../../shared/review/review-row.ts';
import { useReview } from './review-context.ts';
import type { ReviewPart } from './review-parts.ts';
import { reviewParts } from './review-parts.ts';

/** What of a row's words is shown: the text before, the text after, or both in one. */
export type WordsShown = 'before' | 'after' | 'both';

/** A row's words, what was removed struck through and what was added underlined. */
export function ReviewWords({ row, shown }: { readonly row: ReviewRow; readonly shown: WordsShown }) {
  return (
    <p className="excerpt review-words" dir="auto">
      {reviewParts(row).map((part, index) => {
        // Parts have no identity beyond their place, and hold no state.
        const key = index;
        if (part.kind === 'same') return <span key={key}>{part.text}</span>;
        return <HunkWords key={key} row={row} hunk={part} shown={shown} />;
      })}
    </p>
  );
}

interface HunkWordsProps {
  readonly row: ReviewRow;
  readonly hunk: ReviewPart & { readonly kind: 'hunk' };
  readonly shown: WordsShown;
}

function HunkWords({ row, hunk, shown }: HunkWordsProps) {
  const { current } = useReview();
  const { difference } = useMessages().panels;
  const removed = shown === 'after' ? '' : hunk.removed;
  const added = shown === 'before' ? '' : hunk.added;
  // Where segments came, went or changed places all hunks are one change.
  const isCurrent = current?.row === row.id && (row.kind !== 'edited' || current.hunk === hunk.index);
  if (removed === '' && added === '') return null;
  return (
    <span
      className={isCurrent ? 'review-hunk review-hunk-current' : 'review-hunk'}
      data-hunk={`${row.id} ${hunk.index}`}
    >
      {removed !== '' && (
        <del>
          <span className="unseen">{difference.removed} </span>
          <Marked text={removed} />
        </del>
      )}
      {added !== '' && (
        <ins>
          <span className="unseen">{difference.added} </span>
          <Marked text={added} />
        </ins>
      )}
    </span>
  );
}

/** Words of a change; what would not be seen in it gets a sign, and a word for those who listen. */
function Marked({ text }: { readonly text: string }) {
  const { review } = useMessages();
  const pieces = text.split(BETWEEN_SEGMENTS);
  return pieces.map((piece, index) => {
    const key = index;
    const isBlank = piece !== '' && piece.trim() === '';
    return (
      <span key={key}>
        {isBlank && <Sign seen={'·'.repeat(piece.length)} said={review.space} />}
        {!isBlank && piece}
        {index < pieces.length - 1 && <Sign seen={'¶\n'} said={review.boundary} />}
      </span>
    );
  });
}

function Sign({ seen, said }: { readonly seen: string; readonly said: string }) {
  return (
    <>
      <span aria-hidden="true">{seen}</span>
      <span className="unseen">{said}</span>
    </>
  );
}
