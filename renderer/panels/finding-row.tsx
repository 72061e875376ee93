import type { Finding } from '../../shared/checks/finding.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { DifferenceText } from './difference-text.tsx';
import { excerptOf } from './excerpt.ts';
import { useFindings } from './findings-context.ts';

/** One finding: where, which words, why; the active one also shows the difference and what can be done. */
export function FindingRow({ finding }: { readonly finding: Finding }) {
  const { activeKey, speaker, segmentNumber } = useFindings();
  const { findings } = useMessages().panels;
  const number = segmentNumber(finding.segment);
  const active = finding.key === activeKey;
  return (
    <div className={active ? 'finding finding-active' : 'finding'}>
      <span className="finding-number number" aria-label={findings.segment(number)} role="img">
        {number}
      </span>
      <div className="finding-words">
        <FindingExcerpt finding={finding} />
        <p className="finding-why">{speaker.why(finding)}</p>
        {active && <FindingDetails finding={finding} />}
      </div>
    </div>
  );
}

function FindingExcerpt({ finding }: { readonly finding: Finding }) {
  const { segmentText } = useFindings();
  const text = segmentText(finding.segment);
  const whole = finding.start === 0 && finding.end >= text.length;
  const { before, words, after } = excerptOf(text, finding.start, finding.end);
  return (
    <p className="excerpt finding-excerpt">
      {before}
      {whole ? words : <mark className={`severity-${finding.severity}`}>{words}</mark>}
      {after}
    </p>
  );
}

function FindingDetails({ finding }: { readonly finding: Finding }) {
  const { speaker, segmentNumber, showsDismissed, onFix, onFixAll, onDismiss, onRestore } = useFindings();
  const { findings } = useMessages().panels;
  const difference = speaker.difference(finding);
  const [related] = finding.related;
  return (
    <>
      {difference && (
        <figure className="finding-difference">
          {related !== undefined && <figcaption>{findings.comparedWith(segmentNumber(related))}</figcaption>}
          <p className="excerpt">
            <DifferenceText parts={difference} />
          </p>
        </figure>
      )}
      <div className="finding-actions">
        {showsDismissed ? (
          <ActionButton isSmall icon="restore" onPress={() => onRestore(finding.key)}>
            {findings.restore}
          </ActionButton>
        ) : (
          <>
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
          </>
        )}
      </div>
    </>
  );
}
