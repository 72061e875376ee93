import { useMessages } from '../locale/messages.ts';
import type { ReviewRow } from '../../shared/review/review-row.ts';
import { BETWEEN_SEGMENTS } from '../../shared/review/review-row.ts';
import { useReview } from './review-context.ts';
import type { ReviewPart } from './review-parts.ts';
import { baselineParts, reviewParts } from './review-parts.ts';

/** What of a row's words is shown: the text as loaded, the text now, both in one, or what was accepted of it so far. */
export type WordsShown = 'before' | 'after' | 'both' | 'baseline';

/** A row's words, what was removed struck through and what was added underlined; accepted changes quieter, or unmarked. */
export function ReviewWords({ row, shown }: { readonly row: ReviewRow; readonly shown: WordsShown }) {
  return (
    <p className="excerpt review-words" dir="auto">
      {(shown === 'baseline' ? baselineParts(row) : reviewParts(row)).map((part, index) => {
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
  const { current, showsAccepted } = useReview();
  const { review, panels } = useMessages();
  if (hunk.isAccepted && !showsAccepted) return shown === 'before' ? hunk.removed : hunk.added;
  const { removed: saysRemoved, added: saysAdded } = hunk.isAccepted
    ? review.acceptedWords
    : panels.difference;
  const removed = shown === 'after' ? '' : hunk.removed;
  const added = shown === 'before' ? '' : hunk.added;
  // Where segments came, went or changed places all hunks are one change.
  const isCurrent =
    current?.row === row.id && hunk.index !== null && (row.kind !== 'edited' || current.hunk === hunk.index);
  if (removed === '' && added === '') return null;
  const classes = ['review-hunk'];
  if (hunk.isAccepted) classes.push('review-hunk-accepted');
  if (isCurrent) classes.push('review-hunk-current');
  return (
    <span
      className={classes.join(' ')}
      {...(hunk.index === null ? {} : { 'data-hunk': `${row.id} ${hunk.index}` })}
    >
      {removed !== '' && (
        <del>
          <span className="unseen">{saysRemoved} </span>
          <Marked text={removed} />
        </del>
      )}
      {added !== '' && (
        <ins>
          <span className="unseen">{saysAdded} </span>
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
