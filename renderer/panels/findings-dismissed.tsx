import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import type { DismissalRule } from './findings-context.ts';
import { useFindings } from './findings-context.ts';
import { shortWords } from './excerpt.ts';

export interface FindingsDismissedProps {
  readonly rules: readonly DismissalRule[];
  readonly dismissedCount: number;
}

/** Above the findings that were set aside: what is never flagged, and the way back for everything. */
export function FindingsDismissed({ rules, dismissedCount }: FindingsDismissedProps) {
  const { speaker, onRestoreRule, onRestoreAll } = useFindings();
  const { findings } = useMessages().panels;
  return (
    <div className="dismissed-head">
      <div className="dismissed-line">
        <span className="quiet small number" role="status">
          {findings.dismissedAll(dismissedCount, rules.length)}
        </span>
        <ActionButton isSmall variant="quiet" icon="restore" onPress={onRestoreAll}>
          {findings.restoreAll}
        </ActionButton>
      </div>
      {rules.length > 0 && (
        <ul className="dismissed-rules" aria-label={findings.rules}>
          {rules.map(({ rule, check, words }) => (
            <li key={rule} className="dismissed-rule">
              <span className="dismissed-words">
                <span className="dismissed-never">{findings.neverFlag(shortWords(words))}</span>
                <span className="quiet small">{speaker.checkTitle(check)}</span>
              </span>
              <ActionButton
                isSmall
                variant="quiet"
                icon="restore"
                label={findings.flagAgain(shortWords(words))}
                onPress={() => onRestoreRule(rule)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
