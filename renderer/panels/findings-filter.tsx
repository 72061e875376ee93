import {
  Button,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Text,
  ToggleButton,
  ToggleButtonGroup,
} from 'react-aria-components';
import type { Severity } from '../../shared/checks/finding.ts';
import { useMessages } from '../locale/messages.ts';
import { FilterBox } from './filter-box.tsx';
import { Sign } from './icons.tsx';
import { SEVERITIES } from './list-findings.ts';
import type { FindingFilter } from './list-findings.ts';

export interface FindingsFilterProps {
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly severityCounts: Readonly<Record<Severity, number>>;
  readonly checkCounts: ReadonlyMap<string, number>;
  readonly checkTitle: (check: string) => string;
  readonly dismissedCount: number;
  readonly showsDismissed: boolean;
  readonly onShowDismissed: (shown: boolean) => void;
}

/** Words, severities and checks that narrow the findings, and the way to those that were set aside. */
export function FindingsFilter(props: FindingsFilterProps) {
  const { filter, onFilter, severityCounts, showsDismissed } = props;
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
        <CheckMenu {...props} />
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
        {(props.dismissedCount > 0 || showsDismissed) && (
          <ToggleButton
            className="react-aria-ToggleButton button-quiet button-small push-end"
            isSelected={showsDismissed}
            onChange={props.onShowDismissed}
          >
            <Sign name="dismiss" />
            {findings.dismissed(props.dismissedCount)}
          </ToggleButton>
        )}
      </div>
    </div>
  );
}

function CheckMenu({ filter, onFilter, checkCounts, checkTitle }: FindingsFilterProps) {
  const { findings } = useMessages().panels;
  const items = [...checkCounts].map(([check, count]) => ({ id: check, title: checkTitle(check), count }));
  return (
    <MenuTrigger>
      <Button
        className={`react-aria-Button button-quiet button-icon${filter.checks.size > 0 ? ' is-narrowed' : ''}`}
        aria-label={findings.checks(filter.checks.size)}
      >
        <Sign name="filter" />
      </Button>
      <Popover placement="bottom end">
        <Menu
          items={items}
          selectionMode="multiple"
          selectedKeys={filter.checks}
          renderEmptyState={() => <p className="menu-empty quiet">{findings.none}</p>}
          onSelectionChange={(keys) =>
            onFilter({
              ...filter,
              checks: new Set(
                keys === 'all' ? [] : [...checkCounts.keys()].filter((check) => keys.has(check)),
              ),
            })
          }
        >
          {({ id, title, count }) => (
            <MenuItem id={id} textValue={title}>
              <span className="chosen">
                <Sign name="check" />
              </span>
              <Text slot="label">{title}</Text>
              <span className="quiet number">{count}</span>
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
