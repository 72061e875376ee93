import { useDeferredValue, useMemo, useState } from 'react';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { useMessages } from '../locale/messages.ts';
import { EmptyWords } from './empty-words.tsx';
import { FindingsContext } from './findings-context.ts';
import type { FindingsContextValue, FindingSpeaker } from './findings-context.ts';
import { FindingsFilter } from './findings-filter.tsx';
import { FindingsTree } from './findings-tree.tsx';
import { useLatest } from './latest.ts';
import { countChecks, countSeverities, groupFindings } from './list-findings.ts';
import type { FindingFilter } from './list-findings.ts';
import './panel.css';
import './findings-panel.css';

export interface FindingsPanelProps {
  readonly findings: readonly Finding[];
  /** Those that were set aside. */
  readonly dismissed: readonly Finding[];
  /** The finding that the caret or the list is at; a new one is scrolled to. */
  readonly activeKey: string | null;
  /** 1-based, for people. Like `segmentText` and `speaker`: keep it the same function while the texts are the same. */
  readonly segmentNumber: (segment: SegmentId) => number;
  readonly segmentText: (segment: SegmentId) => string;
  readonly speaker: FindingSpeaker;
  /** A row was chosen: show it in the text, the focus stays in the list. */
  readonly onActivate: (key: string) => void;
  /** Enter or a double click: go to the text with the focus. */
  readonly onOpen?: (key: string) => void;
  readonly onFix: (key: string, fixIndex: number) => void;
  readonly onFixAll: (check: string) => void;
  readonly onDismiss: (key: string) => void;
  readonly onRestore: (key: string) => void;
  readonly onDismissAll: (check: string) => void;
}

const NO_FILTER: FindingFilter = { text: '', severities: new Set(), checks: new Set() };

/** Everything that the checks found, by check; the active finding with its difference and its fixes. */
export function FindingsPanel(props: FindingsPanelProps) {
  const { activeKey, segmentNumber, segmentText, speaker } = props;
  const { findings: messages } = useMessages().panels;
  const [filter, setFilter] = useState(NO_FILTER);
  const [showsDismissed, setShowsDismissed] = useState(false);
  const { findings, dismissed } = props;
  const view = useMemo(
    () => ({ isDismissed: showsDismissed, shown: showsDismissed ? dismissed : findings }),
    [showsDismissed, dismissed, findings],
  );
  const { isDismissed, shown } = useDeferredValue(view);
  const settled = useDeferredValue(filter);

  const groups = useMemo(
    () =>
      groupFindings(shown, settled, {
        segmentNumber,
        searchText: (finding) =>
          `${speaker.checkTitle(finding.check)} ${speaker.why(finding)} ${segmentText(finding.segment)}`,
      }),
    [shown, settled, segmentNumber, segmentText, speaker],
  );
  const severityCounts = useMemo(() => countSeverities(shown), [shown]);
  const checkCounts = useMemo(() => countChecks(shown), [shown]);

  const actions = useLatest(props);
  const context = useMemo<FindingsContextValue>(
    () => ({
      showsDismissed: isDismissed,
      speaker,
      segmentNumber,
      segmentText,
      onFix: (key, fixIndex) => actions.current.onFix(key, fixIndex),
      onFixAll: (check) => actions.current.onFixAll(check),
      onDismiss: (key) => actions.current.onDismiss(key),
      onRestore: (key) => actions.current.onRestore(key),
      onDismissAll: (check) => actions.current.onDismissAll(check),
    }),
    [actions, isDismissed, speaker, segmentNumber, segmentText],
  );

  const isFiltered = filter.text !== '' || filter.severities.size > 0 || filter.checks.size > 0;
  return (
    <section className="panel" aria-label={messages.title}>
      <FindingsFilter
        filter={filter}
        onFilter={setFilter}
        severityCounts={severityCounts}
        checkCounts={checkCounts}
        checkTitle={speaker.checkTitle}
        dismissedCount={props.dismissed.length}
        showsDismissed={showsDismissed}
        onShowDismissed={setShowsDismissed}
      />
      <FindingsContext value={context}>
        {groups.length > 0 ? (
          <FindingsTree
            key={isDismissed ? 'dismissed' : 'open'}
            groups={groups}
            activeKey={activeKey}
            onActivate={props.onActivate}
            onOpen={props.onOpen}
          />
        ) : isFiltered && shown.length > 0 ? (
          <EmptyWords title={messages.nothingFiltered}>{messages.nothingFilteredHelp}</EmptyWords>
        ) : isDismissed ? (
          <EmptyWords title={messages.noneDismissed} />
        ) : (
          <EmptyWords title={messages.none}>{messages.noneHelp}</EmptyWords>
        )}
      </FindingsContext>
    </section>
  );
}
