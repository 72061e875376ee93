import { useDeferredValue, useMemo, useState } from 'react';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import { ruleFor } from '../../shared/checks/dismissals.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { useMessages } from '../locale/messages.ts';
import { EmptyWords } from './empty-words.tsx';
import { FindingsContext } from './findings-context.ts';
import type {
  DismissalRule,
  FindingActions,
  FindingsContextValue,
  FindingSpeaker,
  SegmentPlace,
} from './findings-context.ts';
import { FindingsDismissed } from './findings-dismissed.tsx';
import type { FindingsKeys } from './findings-filter.tsx';
import { FindingsFilter } from './findings-filter.tsx';
import { FindingsTree } from './findings-tree.tsx';
import { useLatest } from './latest.ts';
import { countSeverities } from '../../shared/checks/severity.ts';
import { alikeCounter, countFamilies, groupFindings } from './list-findings.ts';
import type { FindingFilter } from './list-findings.ts';
import './panel.css';
import './findings-panel.css';

export interface FindingsPanelProps extends FindingActions {
  /** In text order. */
  readonly findings: readonly Finding[];
  /** Those that were set aside, in text order. */
  readonly dismissed: readonly Finding[];
  /** What is never flagged again, in the order in which it was said. */
  readonly rules: readonly DismissalRule[];
  /** The finding that the caret or the list is at; a new one is scrolled to. */
  readonly activeKey: string | null;
  /** Of either text. Like `segmentText` and `speaker`: keep it the same function while the texts are the same. */
  readonly segmentPlace: (segment: SegmentId) => SegmentPlace | null;
  readonly segmentText: (segment: SegmentId) => string;
  readonly speaker: FindingSpeaker;
  readonly keys: FindingsKeys;
  /** Opens the choice of a recipe, and that of the checks' levels. */
  readonly onRepair: () => void;
  readonly onLevels: () => void;
  /** A row was chosen: show it in the text, the focus stays in the list. */
  readonly onActivate: (key: string) => void;
  /** Enter or a double click: go to the text with the focus. */
  readonly onOpen?: (key: string) => void;
}

const NO_FILTER: FindingFilter = { text: '', severities: new Set(), checks: new Set() };

/** Everything that the checks found, by check; the active finding with its difference and its fixes. */
export function FindingsPanel(props: FindingsPanelProps) {
  const { activeKey, segmentText, speaker, rules } = props;
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
      groupFindings(
        shown,
        settled,
        (finding) =>
          `${speaker.checkTitle(finding.check)} ${speaker.why(finding)} ${segmentText(finding.segment)}`,
      ),
    [shown, settled, segmentText, speaker],
  );
  const severityCounts = useMemo(() => countSeverities(shown), [shown]);
  const families = useMemo(() => countFamilies(shown, filter.checks), [shown, filter.checks]);
  const context = useRowContext(props, shown, isDismissed);

  const isFiltered = filter.text !== '' || filter.severities.size > 0 || filter.checks.size > 0;
  return (
    <section className="panel" aria-label={messages.title}>
      <FindingsFilter
        filter={filter}
        onFilter={setFilter}
        severityCounts={severityCounts}
        families={families}
        speaker={speaker}
        dismissedCount={dismissed.length}
        rulesCount={rules.length}
        showsDismissed={showsDismissed}
        onShowDismissed={setShowsDismissed}
        onRepair={props.onRepair}
        onLevels={props.onLevels}
        keys={props.keys}
      />
      <FindingsContext value={context}>
        {showsDismissed && (dismissed.length > 0 || rules.length > 0) && (
          <FindingsDismissed rules={rules} dismissedCount={dismissed.length} />
        )}
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
          <EmptyWords title={rules.length > 0 ? messages.rulesIdle : messages.noneDismissed} />
        ) : (
          <EmptyWords title={messages.none}>{messages.noneHelp}</EmptyWords>
        )}
      </FindingsContext>
    </section>
  );
}

function useRowContext(
  props: FindingsPanelProps,
  shown: readonly Finding[],
  isDismissed: boolean,
): FindingsContextValue {
  const { segmentPlace, segmentText, speaker, rules } = props;
  const jumpKeys = props.keys.jump;
  const actions = useLatest(props);
  const alike = useMemo(() => alikeCounter(shown), [shown]);
  const ruled = useMemo(() => new Set(rules.map(({ rule }) => rule)), [rules]);
  return useMemo(
    () => ({
      showsDismissed: isDismissed,
      speaker,
      segmentPlace,
      segmentText,
      alike,
      isRuledOut: (finding) => ruled.size > 0 && ruled.has(ruleFor(finding)),
      jumpKeys,
      onFix: (key, fixIndex) => actions.current.onFix(key, fixIndex),
      onFixAll: (check) => actions.current.onFixAll(check),
      onDismiss: (key) => actions.current.onDismiss(key),
      onDismissAlike: (key) => actions.current.onDismissAlike(key),
      onNever: (key) => actions.current.onNever(key),
      onDismissAll: (check) => actions.current.onDismissAll(check),
      onRestore: (key) => actions.current.onRestore(key),
      onRestoreRule: (rule) => actions.current.onRestoreRule(rule),
      onRestoreAll: () => actions.current.onRestoreAll(),
      onJump: (key, segment) => actions.current.onJump(key, segment),
    }),
    [actions, isDismissed, speaker, segmentPlace, segmentText, alike, ruled, jumpKeys],
  );
}
