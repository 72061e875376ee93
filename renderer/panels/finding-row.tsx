import type { Finding } from '../../shared/checks/finding.ts';
import { useMessages } from '../locale/messages.ts';
import { FindingActionButtons } from './finding-actions.tsx';
import { FindingDifference, FindingExcerpt } from './finding-excerpt.tsx';
import { isEverywhere, surenessOf } from './finding-facts.ts';
import { FindingPlaces } from './finding-places.tsx';
import { useFindings } from './findings-context.ts';

export interface FindingRowProps {
  readonly finding: Finding;
  readonly isActive: boolean;
}

/** One finding: where, which words, why; the active one also shows the difference, what it speaks of and what can be done. */
export function FindingRow({ finding, isActive }: FindingRowProps) {
  const { speaker, segmentPlace } = useFindings();
  const { common, findings } = useMessages().panels;
  const number = segmentPlace(finding.segment)?.number ?? 0;
  const difference = isActive ? speaker.difference(finding) : null;
  const whole = isEverywhere(finding);
  const why = (
    <p className={whole ? 'finding-why finding-everywhere' : 'finding-why'}>{speaker.why(finding)}</p>
  );
  return (
    <div className={isActive ? 'finding finding-active' : 'finding'}>
      <span className="finding-number number">
        <span className="unseen">
          {finding.side === 'source' ? findings.sourceSegment : findings.segment}{' '}
        </span>
        {common.number(number)}
      </span>
      <div className="finding-words">
        {whole && why}
        {!difference && <FindingExcerpt finding={finding} isActive={isActive} />}
        {!whole && why}
        {difference && <FindingDifference finding={finding} parts={difference} />}
        {isActive && <FindingFacts finding={finding} />}
        {isActive && <FindingPlaces finding={finding} />}
        {isActive && <FindingActionButtons finding={finding} />}
      </div>
    </div>
  );
}

/** How grave and how sure. */
function FindingFacts({ finding }: { readonly finding: Finding }) {
  const { common, findings } = useMessages().panels;
  const { severity, confidence } = finding;
  const share = findings.confidence(common.percent(confidence));
  return (
    <p className="finding-facts quiet small">
      <span className={`severity-dot severity-${severity}`} />
      {findings.severity[severity]}
      <span className="change-tag" title={share}>
        {findings.sureness[surenessOf(confidence)]}
        <span className="unseen">, {share}</span>
      </span>
    </p>
  );
}
