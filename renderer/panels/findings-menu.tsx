import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Text,
} from 'react-aria-components';
import type { Severity } from '../../shared/checks/finding.ts';
import { useMessages } from '../locale/messages.ts';
import { checkKey, familyKey, narrowings, pressed, severityKey, tickedKeys } from './findings-choice.ts';
import type { FindingSpeaker } from './findings-context.ts';
import { Sign } from './icons.tsx';
import { SEVERITIES } from '../../shared/checks/severity.ts';
import type { FamilyCount, FindingFilter } from './list-findings.ts';

export interface FindingsMenuProps {
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
  readonly severityCounts: Readonly<Record<Severity, number>>;
  readonly families: readonly FamilyCount[];
  readonly speaker: FindingSpeaker;
}

/** The menu of severities, families and checks: what is ticked is shown, and everything where nothing is. */
export function FindingsMenu(props: FindingsMenuProps) {
  const { filter } = props;
  const { findings } = useMessages().panels;
  const amount = narrowings(filter);
  return (
    <MenuTrigger>
      <Button
        className={`react-aria-Button button-quiet button-icon${amount > 0 ? ' is-narrowed' : ''}`}
        aria-label={findings.checks(amount)}
      >
        <Sign name="filter" />
      </Button>
      <Popover placement="bottom end" className="react-aria-Popover findings-menu">
        <Choices {...props} />
      </Popover>
    </MenuTrigger>
  );
}

function Choices({ filter, onFilter, severityCounts, families, speaker }: FindingsMenuProps) {
  const { findings } = useMessages().panels;
  const ticked = tickedKeys(filter, families);
  const present = SEVERITIES.filter(
    (severity) => severityCounts[severity] > 0 || filter.severities.has(severity),
  );
  return (
    <Menu
      selectionMode="multiple"
      selectedKeys={ticked}
      renderEmptyState={() => <p className="menu-empty quiet">{findings.none}</p>}
      onSelectionChange={(keys) => {
        const now = new Set(keys === 'all' ? [] : [...keys].map(String));
        const key = [...now].find((one) => !ticked.has(one)) ?? [...ticked].find((one) => !now.has(one));
        if (key !== undefined) onFilter(pressed(filter, families, key));
      }}
    >
      {present.length > 0 && (
        <MenuSection>
          <Header>{findings.severities}</Header>
          {present.map((severity) => (
            <Choice
              key={severity}
              id={severityKey(severity)}
              title={findings.severity[severity]}
              count={severityCounts[severity]}
              severity={severity}
            />
          ))}
        </MenuSection>
      )}
      {families.map(({ family, count, checks }) => (
        <MenuSection key={family} aria-label={speaker.familyTitle(family)}>
          <Choice
            id={familyKey(family)}
            title={speaker.familyTitle(family)}
            count={count}
            className="choice-family"
          />
          {[...checks].map(([check, amount]) => (
            <Choice
              key={check}
              id={checkKey(check)}
              title={speaker.checkTitle(check)}
              count={amount}
              className="choice-check"
            />
          ))}
        </MenuSection>
      ))}
    </Menu>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly severity?: Severity;
  readonly className?: string;
}

function Choice({ id, title, count, severity, className = '' }: ChoiceProps) {
  const { common } = useMessages().panels;
  return (
    <MenuItem id={id} textValue={title} className={`react-aria-MenuItem ${className}`}>
      <span className="chosen">
        <Sign name="check" />
      </span>
      <Text slot="label">
        {severity && <span className={`severity-dot severity-${severity}`} />}
        {title}
      </Text>
      <span className="quiet number">{common.number(count)}</span>
    </MenuItem>
  );
}
