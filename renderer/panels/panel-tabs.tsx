import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs, ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Sign } from './icons.tsx';
import type { IconName } from './icons.tsx';
import { KeysText } from './keys-text.tsx';
import './panel-tabs.css';

export interface PanelTab<Id extends string> {
  readonly id: Id;
  readonly title: string;
  readonly icon: IconName;
  /** Shown beside the title; null where there is nothing to count. */
  readonly count: number | null;
}

export interface PanelTabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly PanelTab<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** Lets the panels stand in the place of the texts; the button is there in small windows, and for the way back. */
  readonly whole: {
    readonly label: string;
    readonly keys: string;
    readonly isWhole: boolean;
    readonly onWhole: (isWhole: boolean) => void;
  };
  /** What the chosen tab shows. */
  readonly children: ReactNode;
}

/** The panels beside the texts, one at a time. */
export function PanelTabs<Id extends string>(props: PanelTabsProps<Id>) {
  const { label, tabs, chosen, onChoose, whole, children } = props;
  const choose = (key: string | number) => {
    const tab = tabs.find(({ id }) => id === key);
    if (tab) onChoose(tab.id);
  };
  return (
    <Tabs className="react-aria-Tabs panel-tabs" selectedKey={chosen} onSelectionChange={choose}>
      <div className="panel-tabs-head">
        <TabList aria-label={label}>
          {tabs.map(({ id, title, icon, count }) => (
            <Tab key={id} id={id}>
              <Sign name={icon} />
              <span className="panel-tabs-title">{title}</span>
              {count !== null && <span className="panel-tabs-count">{count}</span>}
            </Tab>
          ))}
        </TabList>
        <WholeSwitch {...whole} />
      </div>
      <TabPanel key={chosen} id={chosen} className="react-aria-TabPanel panel-tabs-body">
        {children}
      </TabPanel>
    </Tabs>
  );
}

function WholeSwitch({ label, keys, isWhole, onWhole }: PanelTabsProps<string>['whole']) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <ToggleButton
        className="react-aria-ToggleButton button-quiet button-icon panel-tabs-whole"
        aria-label={label}
        isSelected={isWhole}
        onChange={onWhole}
      >
        <Sign name="whole" />
      </ToggleButton>
      <Tooltip offset={6}>
        {label}
        {keys !== '' && <KeysText keys={keys} />}
      </Tooltip>
    </TooltipTrigger>
  );
}
