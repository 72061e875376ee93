import { useMessages } from '../locale/messages.ts';
import { Sign } from './icons.tsx';
import { SegmentStatusSign } from './segment-status-sign.tsx';
import type { SegmentRow } from './segments-listing.ts';

/** More of a text than one line can show, in UTF-16 code units. */
const FIRST_WORDS = 160;

export interface SegmentsRowProps {
  readonly row: SegmentRow;
  /** 1-based, in its own text. */
  readonly number: number;
}

/** Number, first words, and what is known of a segment. */
export function SegmentsRow({ row, number }: SegmentsRowProps) {
  const { segment, segments, side } = useMessages().panels;
  return (
    <>
      <span className="segments-number number">{segments.place(number)}</span>
      <span className="segments-words">{row.text.slice(0, FIRST_WORDS)}</span>
      <span className="segments-state small">
        {row.status === null ? <span>{side[row.side]}</span> : <SegmentStatusSign status={row.status} />}
        {row.bookmarked && (
          <span className="segments-flag segments-bookmark">
            <Sign name="bookmark" />
            <span className="unseen">{segments.bookmarked}</span>
          </span>
        )}
        {row.noted && (
          <span className="segments-flag">
            <Sign name="note" />
            <span className="unseen">{segments.noted}</span>
          </span>
        )}
        {row.unmatched && <span className="segments-unmatched">{segments.unmatched}</span>}
        {row.settled && <span className="quiet">{segments.settled}</span>}
        {row.crossing && <span className="segments-unmatched">{segments.crossing}</span>}
        {row.doubtful && (
          <span className="segments-unmatched number">
            {segments.sure(segment.confidenceOf(row.confidence))}
          </span>
        )}
      </span>
    </>
  );
}
