import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useMessages } from '../locale/messages.ts';
import { isFixedTogether } from './finding-facts.ts';
import { useFindings } from './findings-context.ts';
import { Sign } from './icons.tsx';
import type { CheckGroup } from './list-findings.ts';

/** The head of one check's findings, with what can be done to all of them. */
export function CheckRow({ group }: { readonly group: CheckGroup }) {
  const { speaker, showsDismissed, onFixAll, onDismissAll } = useFindings();
  const { common, findings } = useMessages().panels;
  const title = speaker.checkTitle(group.check);
  const fixable = group.findings.some(isFixedTogether);
  return (
    <div className="check-row">
      <Button slot="chevron" className="react-aria-Button check-chevron">
        <Sign name="right" />
      </Button>
      <span className={`severity-dot severity-${group.severity}`} />
      <span className="check-title">{title}</span>
      <span className="unseen">{findings.severity[group.severity]}</span>
      <span className="quiet number">{common.number(group.findings.length)}</span>
      {!showsDismissed && (
        <MenuTrigger>
          <Button
            className="react-aria-Button button-quiet button-icon button-small check-more"
            aria-label={findings.allOf(title)}
          >
            <Sign name="more" />
          </Button>
          <Popover placement="bottom end">
            <Menu
              onAction={(action) => (action === 'fix' ? onFixAll(group.check) : onDismissAll(group.check))}
            >
              {fixable && <MenuItem id="fix">{findings.fixAll}</MenuItem>}
              <MenuItem id="dismiss">{findings.dismissAll}</MenuItem>
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
    </div>
  );
}
