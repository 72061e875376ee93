import { useRef } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import type { Finding } from '../../shared/checks/finding.ts';
import { useMessages } from '../locale/messages.ts';
import type { FindingSpeaker } from './findings-context.ts';
import { Sign } from './icons.tsx';
import './quick-fix-menu.css';

/** A place in the window: client coordinates in px. */
export interface ClientRectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface QuickFixMenuProps {
  /** Where the caret or the words are; the menu opens below, or above where there is no room. */
  readonly at: ClientRectangle;
  readonly findings: readonly Finding[];
  readonly speaker: FindingSpeaker;
  readonly onFix: (key: string, fixIndex: number) => void;
  readonly onFixAll: (check: string) => void;
  readonly onDismiss: (key: string) => void;
  /** Also called after one of the others: the caller puts the focus back into the text. */
  readonly onClose: () => void;
}

/** What can be done about the findings at the caret. Mounted means open. */
export function QuickFixMenu(props: QuickFixMenuProps) {
  const { at, findings, speaker } = props;
  const { quickFix } = useMessages().panels;
  const anchor = useRef<HTMLSpanElement>(null);
  const run = (id: string) => {
    const [action, place, index] = id.split(' ');
    const finding = findings[Number(place)];
    props.onClose();
    if (!finding) return;
    if (action === 'fix') props.onFix(finding.key, Number(index));
    else if (action === 'all') props.onFixAll(finding.check);
    else props.onDismiss(finding.key);
  };
  return (
    <>
      <span ref={anchor} className="quick-fix-anchor" style={{ ...at }} />
      <Popover
        isOpen
        triggerRef={anchor}
        placement="bottom start"
        offset={4}
        onOpenChange={(open) => !open && props.onClose()}
        aria-label={quickFix.label}
        className="react-aria-Popover quick-fix"
      >
        <Menu aria-label={quickFix.label} autoFocus="first" onAction={(id) => run(String(id))}>
          {findings.map((finding, place) => (
            <MenuSection key={finding.key}>
              <Header className="quick-fix-head">
                <span className={`severity-dot severity-${finding.severity}`} />
                <span>
                  <strong>{speaker.checkTitle(finding.check)}</strong>
                  <span className="quick-fix-why">{speaker.why(finding)}</span>
                </span>
              </Header>
              {finding.fixes.map((fix, index) => (
                <MenuItem key={fix.label} id={`fix ${place} ${index}`}>
                  <span className="quick-fix-item">
                    <Sign name="fix" />
                    {speaker.fixTitle(fix, finding)}
                  </span>
                </MenuItem>
              ))}
              {finding.fixes.length > 0 && (
                <MenuItem id={`all ${place}`}>
                  <span className="quick-fix-item">
                    <span className="icon" />
                    {quickFix.fixAll(speaker.checkTitle(finding.check))}
                  </span>
                </MenuItem>
              )}
              <MenuItem id={`dismiss ${place}`}>
                <span className="quick-fix-item">
                  <Sign name="dismiss" />
                  {quickFix.dismiss}
                </span>
              </MenuItem>
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
