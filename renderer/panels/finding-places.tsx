import { useState } from 'react';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { relatedPlaces } from './finding-facts.ts';
import { useFindings } from './findings-context.ts';

/** Places that are named; of more only the number is said. */
const MOST_PLACES = 5;

/** The other segments that a finding speaks of: each a way there and, pressed again, back. */
export function FindingPlaces({ finding }: { readonly finding: Finding }) {
  const { segmentPlace, jumpKeys, onJump } = useFindings();
  const { findings } = useMessages().panels;
  const [there, setThere] = useState<SegmentId | null>(null);
  const places = relatedPlaces(finding).flatMap((segment) => {
    const place = segmentPlace(segment);
    return place ? [{ segment, ...place }] : [];
  });
  if (places.length === 0) return null;
  const own = segmentPlace(finding.segment);
  const jump = (segment: SegmentId) => {
    setThere(segment === finding.segment ? null : segment);
    onJump(finding.key, segment);
  };
  return (
    <div className="finding-places">
      {places.slice(0, MOST_PLACES).map(({ segment, side, number }) =>
        there === segment && own ? (
          <ActionButton
            key={segment}
            isSmall
            variant="quiet"
            icon="left"
            tooltip={findings.backHelp}
            keys={jumpKeys}
            onPress={() => jump(finding.segment)}
          >
            {findings.backTo[own.side](own.number)}
          </ActionButton>
        ) : (
          <ActionButton
            key={segment}
            isSmall
            variant="quiet"
            icon="target"
            tooltip={findings.jumpHelp}
            keys={jumpKeys}
            onPress={() => jump(segment)}
          >
            {findings.jumpTo[side](number)}
          </ActionButton>
        ),
      )}
      {places.length > MOST_PLACES && (
        <span className="quiet small">{findings.morePlaces(places.length - MOST_PLACES)}</span>
      )}
    </div>
  );
}
