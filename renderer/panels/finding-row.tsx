import type { Finding } from '../../shared/checks/finding.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import type { WordChange } from '../../shared/checks/word-difference.ts';
import { DifferenceText } from './difference-text.tsx';
import { excerptOf } from './excerpt.ts';
import { useFindings } from './findings-context.ts';

export interface FindingRowProps {
  readonly finding: Finding;
  readonly isActive: boolean;
}

/** One finding: where, which words, why; the active one also shows the difference and what can be done. */
export function FindingRow({ finding, isActive }: FindingRowProps) {
  const { speaker, segmentNumber } = useFindings();
  const { common, findings } = useMessages().panels;
  const number = segmentNumber(finding.segment);
  const difference = isActive ? speaker.difference(finding) : null;
  return (
    <div className={isActive ? 'finding finding-active' : 'finding'}>
      <span className="finding-number number">
        <span className="unseen">{findings.segment} </span>
        {common.number(number)}
      </span>
      <div className="finding-words">
        {!difference && <FindingExcerpt finding={finding} isActive={isActive} />}
        <p className="finding-why">{speaker.why(finding)}</p>
        {difference && <FindingDifference finding={finding} parts={difference} />}
        {isActive && <FindingActions finding={finding} />}
      </div>
    </div>
  );
}

/** What stands around the words of a finding, in UTF-16 code units: a row has one line, the active one several. */
const NARROW = { before: 14, after: 80 };
const WIDE = { before: 80, after: 120 };

function FindingExcerpt({ finding, isActive }: FindingRowProps) {
  const { segmentText } = useFindings();
  const text = segmentText(finding.segment);
  const whole = finding.start === 0 && finding.end >= text.length;
  const { before, words, after } = excerptOf(text, finding.start, finding.end, isActive ? WIDE : NARROW);
  return (
    <p className="excerpt finding-excerpt">
      {before}
      {whole ? words : <mark className={`severity-${finding.severity}`}>{words}</mark>}
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

function FindingDifference({ finding, parts }: FindingDifferenceProps) {
  const { segmentNumber } = useFindings();
  const { findings } = useMessages().panels;
  const [related] = finding.related;
  const length = parts.reduce((sum, { text }) => sum + text.length, 0);
  return (
    <figure className="finding-difference">
      {related !== undefined && <figcaption>{findings.comparedWith(segmentNumber(related))}</figcaption>}
      <p className="excerpt" {...(length > LONG ? { tabIndex: 0 } : {})}>
        <DifferenceText parts={parts} />
      </p>
    </figure>
  );
}

function FindingActions({ finding }: { readonly finding: Finding }) {
  const { speaker, showsDismissed, onFix, onFixAll, onDismiss, onRestore } = useFindings();
  const { findings } = useMessages().panels;
  if (showsDismissed) {
    return (
      <div className="finding-actions">
        <ActionButton isSmall icon="restore" onPress={() => onRestore(finding.key)}>
          {findings.restore}
        </ActionButton>
      </div>
    );
  }
  return (
    <div className="finding-actions">
      {finding.fixes.map((fix, index) => (
        <ActionButton
          key={fix.label}
          isSmall
          variant={index === 0 ? 'primary' : 'plain'}
          onPress={() => onFix(finding.key, index)}
        >
          {speaker.fixTitle(fix, finding)}
        </ActionButton>
      ))}
      {finding.fixes.length > 0 && (
        <ActionButton isSmall variant="quiet" onPress={() => onFixAll(finding.check)}>
          {findings.fixAll}
        </ActionButton>
      )}
      <ActionButton isSmall variant="quiet" onPress={() => onDismiss(finding.key)}>
        {findings.dismiss}
      </ActionButton>
    </div>
  );
}
