import type { Finding } from '../../shared/checks/finding.ts';
import type { WordChange } from '../../shared/checks/word-difference.ts';
import { useMessages } from '../locale/messages.ts';
import { DifferenceText } from './difference-text.tsx';
import { excerptOf } from './excerpt.ts';
import { expectedDifference, isEverywhere, keptSegment } from './finding-facts.ts';
import { useFindings } from './findings-context.ts';

export interface FindingExcerptProps {
  readonly finding: Finding;
  readonly isActive: boolean;
}

/** What stands around the words of a finding, in UTF-16 code units: a row has one line, the active one several. */
const NARROW = { before: 14, after: 80 };
const WIDE = { before: 80, after: 120 };

/** The words of a finding where they stand; of the active one with what should stand there, where that is short. */
export function FindingExcerpt({ finding, isActive }: FindingExcerptProps) {
  const { segmentText } = useFindings();
  const { findings, side } = useMessages().panels;
  const text = segmentText(finding.segment);
  const whole = finding.start === 0 && finding.end >= text.length;
  const { before, words, after } = excerptOf(text, finding.start, finding.end, isActive ? WIDE : NARROW);
  const expected = isActive ? expectedDifference(finding, text) : null;
  return (
    <p className="excerpt finding-excerpt">
      {finding.side === 'source' && (
        <span className="finding-side" aria-hidden="true">
          {side.source}
        </span>
      )}
      {isActive && isEverywhere(finding) && <span className="finding-side">{findings.firstOfAll}</span>}
      {before}
      {expected ? (
        <DifferenceText parts={expected} showsSpaces />
      ) : whole ? (
        words
      ) : (
        <mark className={`severity-${finding.severity}`}>{words}</mark>
      )}
      {after}
    </p>
  );
}

/** Beyond this many UTF-16 code units a difference scrolls in itself, and takes the focus so that keys can scroll it. */
const LONG = 700;

interface FindingDifferenceProps {
  readonly finding: Finding;
  readonly parts: readonly WordChange[];
}

/** A repeated sentence against the one that it repeats, and which of the two would stay. */
export function FindingDifference({ finding, parts }: FindingDifferenceProps) {
  const { segmentPlace } = useFindings();
  const { findings } = useMessages().panels;
  const [related] = finding.related;
  const place = related === undefined ? null : segmentPlace(related);
  const kept = keptSegment(finding);
  const length = parts.reduce((sum, { text }) => sum + text.length, 0);
  return (
    <figure className="finding-difference">
      {place && (
        <figcaption>
          {kept === null
            ? findings.comparedWith(place.number)
            : kept === related
              ? findings.comparedWithKept(place.number)
              : findings.comparedWithLeft(place.number)}
        </figcaption>
      )}
      <p className="excerpt" {...(length > LONG ? { tabIndex: 0 } : {})}>
        <DifferenceText parts={parts} />
      </p>
    </figure>
  );
}
