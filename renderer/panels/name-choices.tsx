import { Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import type { NameDraft } from './name-draft.ts';
import { offeredForms } from './name-draft.ts';
import type { NameEntry } from './name-entry.ts';
import { useNames } from './names-context.ts';

export interface NameChoicesProps {
  readonly entry: NameEntry;
  readonly draft: NameDraft;
  readonly onDraft: (draft: NameDraft) => void;
}

/** Value of the radio for a form that is typed; forms have no line break. */
const TYPED = '\n';

/** The forms that may be written: how often each stands, why it is one of this name, what is proposed; or one that is typed. */
export function NameChoices({ entry, draft, onDraft }: NameChoicesProps) {
  const { names } = useMessages();
  const { group } = entry;
  const most = Math.max(1, ...group.forms.map(({ mentions }) => mentions.length));
  const choose = (value: string) =>
    onDraft({ ...draft, isTyped: value === TYPED, preferred: value === TYPED ? '' : value });
  return (
    <>
      <RadioGroup
        className="react-aria-RadioGroup name-choices"
        value={draft.isTyped ? TYPED : draft.preferred}
        onChange={choose}
      >
        <Label>{names.writeAs}</Label>
        {offeredForms(entry).map((form) => (
          <ChoiceRow key={form} entry={entry} form={form} most={most} />
        ))}
        <Radio value={TYPED}>
          <span className="tick tick-round" />
          <span className="name-choice">{names.otherForm}</span>
        </Radio>
      </RadioGroup>
      {draft.isTyped && (
        <TextField
          aria-label={names.otherFormField}
          value={draft.preferred}
          onChange={(typed) => onDraft({ ...draft, preferred: oneLine(typed) })}
          autoFocus
        >
          <Input placeholder={names.otherFormField} dir="auto" />
        </TextField>
      )}
    </>
  );
}

interface ChoiceRowProps {
  readonly entry: NameEntry;
  readonly form: string;
  /** How often the most frequent form stands. */
  readonly most: number;
}

function ChoiceRow({ entry, form, most }: ChoiceRowProps) {
  const { names, panels } = useMessages();
  const { onSplit } = useNames();
  const { group, proposal } = entry;
  const found = group.forms.find((one) => one.form === form);
  const amount = found?.mentions.length ?? 0;
  const evidence = found?.evidence ?? null;
  const facts = [
    form === proposal.form ? names.because[proposal.because] : null,
    found ? null : names.notInText,
    evidence === null ? null : names.evidence[evidence],
  ].filter((fact) => fact !== null);
  return (
    <div className="name-choice-row">
      <Radio value={form}>
        <span className="tick tick-round" />
        <span className="name-choice">
          <bdi>{form}</bdi>
        </span>
        <span className="bar name-bar" aria-hidden="true">
          <span className="bar-fill" style={{ width: `${(amount / most) * 100}%` }} />
        </span>
        <span className="quiet number name-count">{panels.common.number(amount)}</span>
        {facts.length > 0 && <span className="quiet small name-facts-of">{facts.join(' · ')}</span>}
      </Radio>
      {evidence !== null && (
        <ActionButton
          variant="quiet"
          isSmall
          icon="split"
          label={names.splitForm(form)}
          onPress={() => onSplit(group.key, form)}
        />
      )}
    </div>
  );
}

/** A name has no line breaks, and none of the spaces around it; one is kept while the next word is being typed. */
function oneLine(typed: string): string {
  return typed
    .replaceAll(/\s/gu, (space) => (/[\n\r\t\v\f\u2028\u2029]/u.test(space) ? ' ' : space))
    .trimStart();
}
