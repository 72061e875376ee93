import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Severity } from '../../shared/checks/finding.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { FilterBox } from './filter-box.tsx';
import type { FindingSpeaker } from './findings-context.ts';
import { FindingsMenu } from './findings-menu.tsx';
import { Sign } from './icons.tsx';
import { SEVERITIES } from '../../shared/checks/severity.ts';
import type { FamilyCount, FindingFilter } from './list-findings.ts';

/** What the keys of the panel's commands are called, for tooltips; empty where a command has none. */
export interface FindingsKeys {
  readonly jump: string;
  readonly repair: string;
  readonly levels: string;
}

export interface FindingsFilterProps {
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly severityCounts: Readonly<Record<Severity, number>>;
  readonly families: readonly FamilyCount[];
  readonly speaker: FindingSpeaker;
  readonly dismissedCount: number;
  readonly rulesCount: number;
  readonly showsDismissed: boolean;
  readonly onShowDismissed: (shown: boolean) => void;
  /** Opens the choice of a recipe, and that of the checks' levels. */
  readonly onRepair: () => void;
  readonly onLevels: () => void;
  /** The keys of both, for tooltips. */
  readonly keys: FindingsKeys;
}

/** Words, severities and checks that narrow the findings, and the way to those that were set aside. */
export function FindingsFilter(props: FindingsFilterProps) {
  const { filter, onFilter, severityCounts, dismissedCount, showsDismissed } = props;
  const { common, findings } = useMessages().panels;
  const present = SEVERITIES.filter((severity) => severityCounts[severity] > 0);
  return (
    <div className="panel-filter">
      <div className="panel-filter-line">
        <FilterBox
          label={findings.filter}
          value={filter.text}
          onChange={(text) => onFilter({ ...filter, text })}
        />
        <FindingsMenu {...props} />
        <ActionButton
          variant="quiet"
          icon="fix"
          label={findings.repair}
          keys={props.keys.repair}
          onPress={props.onRepair}
        />
        <ActionButton
          variant="quiet"
          icon="settings"
          label={findings.levels}
          keys={props.keys.levels}
          onPress={props.onLevels}
        />
      </div>
      <div className="panel-filter-line">
        <ToggleButtonGroup
          aria-label={findings.severities}
          className="severity-toggles"
          selectionMode="multiple"
          selectedKeys={filter.severities}
          onSelectionChange={(keys) =>
            onFilter({ ...filter, severities: new Set(SEVERITIES.filter((severity) => keys.has(severity))) })
          }
        >
          {present.map((severity) => (
            <ToggleButton
              key={severity}
              id={severity}
              className="react-aria-ToggleButton button-quiet button-small"
              aria-label={findings.severityCount(findings.severity[severity], severityCounts[severity])}
            >
              <span className={`severity-dot severity-${severity}`} />
              <span className="number">{common.number(severityCounts[severity])}</span>
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        {(dismissedCount > 0 || props.rulesCount > 0 || showsDismissed) && (
          <ToggleButton
            className="react-aria-ToggleButton button-quiet button-small push-end"
            isSelected={showsDismissed}
            onChange={props.onShowDismissed}
          >
            <Sign name="dismiss" />
            {findings.dismissed(dismissedCount)}
          </ToggleButton>
        )}
      </div>
    </div>
  );
}
