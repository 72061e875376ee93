import { useState } from 'react';
import type { CheckLevel, CheckLevels } from '../../shared/checks/check-levels.ts';
import { CHECK_LEVELS, levelByItself, levelOf } from '../../shared/checks/check-levels.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { ChoiceSelect } from './choice-select.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import { FilterBox } from './filter-box.tsx';
import type { ListedCheck } from './list-checks.ts';
import { filteredFamilies } from './list-checks.ts';
import './panel.css';
import './checks-dialog.css';

export interface ChecksDialogProps {
  /** What the project says of its checks. */
  readonly levels: CheckLevels;
  /** Findings that stand, by check. */
  readonly counts: ReadonlyMap<string, number>;
  /** Whether the translation stands alone: checks against the source find nothing then. */
  readonly isMonolingual: boolean;
  /** Why nothing can be changed now; null where it can. */
  readonly refusal: string | null;
  /** Null: as usual. Holds at once. */
  readonly onLevel: (check: string, level: CheckLevel | null) => void;
  readonly onAllAsUsual: () => void;
  readonly onClose: () => void;
}

/** Every check with what it finds, how often it found it, and how gravely that is taken. */
export function ChecksDialog(props: ChecksDialogProps) {
  const { levels, counts, refusal, onAllAsUsual, onClose } = props;
  const { checks: names, repairs } = useMessages();
  const { checks: messages } = repairs;
  const [filter, setFilter] = useState('');
  const families = filteredFamilies(
    filter,
    ({ id, family }) => `${names.family(family)} ${names.name(id)} ${messages.help(id)}`,
  );
  const changed = Object.keys(levels).length;
  const off = filteredFamilies('', () => '')
    .flatMap(({ checks }) => checks)
    .filter(({ id }) => levelOf(id, levels) === 'off').length;
  const found = [...counts.values()].reduce((sum, amount) => sum + amount, 0);
  return (
    <DialogFrame
      width="wide"
      title={messages.title}
      words={refusal ?? messages.words}
      onCancel={onClose}
      foot={
        <>
          <span className="push quiet number" aria-live="polite">
            {messages.all(found, off)}
          </span>
          <ActionButton isDisabled={changed === 0 || refusal !== null} onPress={onAllAsUsual}>
            {messages.allAsUsual(changed)}
          </ActionButton>
          <ActionButton variant="primary" onPress={onClose}>
            {messages.done}
          </ActionButton>
        </>
      }
    >
      <FilterBox label={messages.filter} value={filter} onChange={setFilter} autoFocus />
      <div
        className="checks-families"
        // With nothing to operate in it, only so the keys can scroll it.
        {...(refusal !== null && { tabIndex: 0, role: 'region', 'aria-label': messages.title })}
      >
        {families.length === 0 && <p className="quiet">{messages.none}</p>}
        {families.map(({ family, checks }) => (
          <table key={family} className="checks-table">
            <caption>{names.family(family)}</caption>
            <colgroup>
              <col />
              <col className="level-count" />
              <col className="level-choice" />
            </colgroup>
            <thead className="unseen">
              <tr>
                <th scope="col">{messages.check}</th>
                <th scope="col">{messages.findings}</th>
                <th scope="col">{messages.level}</th>
              </tr>
            </thead>
            <tbody>
              {checks.map((check) => (
                <CheckLine key={check.id} check={check} {...props} />
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </DialogFrame>
  );
}

function CheckLine({ check, ...props }: ChecksDialogProps & { readonly check: ListedCheck }) {
  const { levels, counts, isMonolingual, refusal, onLevel } = props;
  const { checks: names, repairs } = useMessages();
  const { checks: messages } = repairs;
  const { id, family } = check;
  const title = names.name(id);
  const level = levelOf(id, levels);
  const said = CHECK_LEVELS.find((one) => one === levels[id]);
  const lacksSource = isMonolingual && family === 'source';
  const amount = counts.get(id) ?? 0;
  return (
    <tr className={`level-line${level === 'off' ? ' is-off' : ''}${said ? ' is-own' : ''}`}>
      <th scope="row">
        <div className="level-words">
          <span className={`severity-dot severity-${level}`} />
          <span className="level-title">{title}</span>{' '}
          <span className="level-help">
            {messages.help(id)}
            {lacksSource && ` ${messages.needsSource}`}
          </span>
        </div>
      </th>
      <td className={amount === 0 ? 'number quiet' : 'number'}>
        {level === 'off' ? (
          <>
            <span aria-hidden="true">–</span>
            <span className="unseen">{messages.isOff}</span>
          </>
        ) : (
          messages.found(amount)
        )}
      </td>
      <td>
        <ChoiceSelect
          label={messages.levelOf(title)}
          isLabelUnseen
          choices={[
            { id: 'usual', name: messages.usual(levelByItself(id)) },
            ...CHECK_LEVELS.map((one) => ({ id: one, name: messages.levels[one] })),
          ]}
          chosen={said ?? 'usual'}
          isDisabled={refusal !== null}
          onChoose={(chosen) => onLevel(id, chosen === 'usual' ? null : chosen)}
        />
      </td>
    </tr>
  );
}
