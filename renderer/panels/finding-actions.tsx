import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Finding } from '../../shared/checks/finding.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { shortWords } from './excerpt.ts';
import { canBeRuledOut, isFixedTogether } from './finding-facts.ts';
import { useFindings } from './findings-context.ts';
import { Sign } from './icons.tsx';

/** What can be done about the active finding. */
export function FindingActionButtons({ finding }: { readonly finding: Finding }) {
  const { speaker, showsDismissed, isRuledOut, onFix, onFixAll, onDismiss, onRestore } = useFindings();
  const { findings } = useMessages().panels;
  if (showsDismissed) {
    return (
      <div className="finding-actions">
        <ActionButton isSmall icon="restore" onPress={() => onRestore(finding.key)}>
          {isRuledOut(finding) ? findings.flagAgain(shortWords(finding.words)) : findings.restore}
        </ActionButton>
      </div>
    );
  }
  return (
    <div className="finding-actions">
      {finding.fixes.map((fix, index) => {
        const title = speaker.fixTitle(fix, finding);
        return (
          <ActionButton
            key={fix.label}
            isSmall
            variant={index === 0 ? 'primary' : 'plain'}
            onPress={() => onFix(finding.key, index)}
          >
            {fix.everywhere ? findings.previewed(title) : title}
          </ActionButton>
        );
      })}
      {isFixedTogether(finding) && !finding.fixes[0]?.everywhere && (
        <ActionButton isSmall variant="quiet" onPress={() => onFixAll(finding.check)}>
          {findings.fixAll}
        </ActionButton>
      )}
      <span className="finding-dismiss">
        <ActionButton isSmall variant="quiet" onPress={() => onDismiss(finding.key)}>
          {findings.dismiss}
        </ActionButton>
        <DismissMenu finding={finding} />
      </span>
    </div>
  );
}

/** Dismissing more than this one. */
function DismissMenu({ finding }: { readonly finding: Finding }) {
  const { alike, onDismiss, onDismissAlike, onNever, onDismissAll } = useFindings();
  const { findings } = useMessages().panels;
  const { key, check, words } = finding;
  const amount = alike(finding);
  return (
    <MenuTrigger>
      <Button
        className="react-aria-Button button-quiet button-icon button-small"
        aria-label={findings.dismissMore}
      >
        <Sign name="down" />
      </Button>
      <Popover placement="bottom end">
        <Menu
          onAction={(action) => {
            if (action === 'one') onDismiss(key);
            else if (action === 'alike') onDismissAlike(key);
            else if (action === 'never') onNever(key);
            else onDismissAll(check);
          }}
        >
          <MenuItem id="one">{findings.dismissOne}</MenuItem>
          {amount > 1 && <MenuItem id="alike">{findings.dismissAlike(amount)}</MenuItem>}
          {canBeRuledOut(finding) && <MenuItem id="never">{findings.neverFlag(shortWords(words))}</MenuItem>}
          <MenuItem id="check">{findings.dismissAll}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
