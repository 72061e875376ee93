import { useMemo } from 'react';
import { mentionKeys } from '../../shared/names/decide/mention-key.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { NameChoices } from './name-choices.tsx';
import type { NameDraft } from './name-draft.ts';
import { withOne } from './name-draft.ts';
import type { NameEntry } from './name-entry.ts';
import { countMentions, openForms } from './name-entry.ts';
import { NameMaybe } from './name-maybe.tsx';
import { NameMentions } from './name-mentions.tsx';
import { useNames } from './names-context.ts';

export interface NameDetailsProps {
  readonly entry: NameEntry;
  readonly draft: NameDraft;
  readonly onDraft: (draft: NameDraft) => void;
  readonly onClose: () => void;
}

/** One name: which form to write, which forms and mentions to leave, where each stands, and what may be the same. */
export function NameDetails({ entry, draft, onDraft, onClose }: NameDetailsProps) {
  const { group, decided, proposal } = entry;
  const { panels, names } = useMessages();
  const { reader, onPreview, onForget } = useNames();
  const keys = useMemo(
    () =>
      mentionKeys(
        reader.target,
        group.forms.flatMap(({ mentions }) => mentions),
      ),
    [reader, group],
  );
  const { preferred, kept, left } = draft;
  const changes = countMentions(openForms(group, preferred, kept, left, reader.target));
  const leftMentions = useMemo(() => new Set(left), [left]);
  return (
    <section
      className="name-details"
      aria-label={proposal.form}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <header className="name-details-head">
        <h3 className="name-title" dir="auto">
          {proposal.form}
        </h3>
        <span className="quiet small">{names.kind[group.kind]}</span>
        <ActionButton variant="quiet" isSmall icon="close" label={panels.common.close} onPress={onClose} />
        {group.sources.length > 0 && (
          <p className="quiet small name-sources">
            {names.inSource(group.sources.map(({ form, count }) => [form, count]))}
          </p>
        )}
      </header>
      <div className="name-details-body">
        <NameChoices entry={entry} draft={draft} onDraft={onDraft} />
        {group.maybe.length > 0 && <NameMaybe group={group} />}
        <h4 className="field-label name-part-title">{names.mentions}</h4>
        {group.forms.map((form) => (
          <NameMentions
            key={form.form}
            title={form.form}
            mentions={form.mentions}
            leaving={
              form.form === preferred
                ? null
                : {
                    isKept: kept.includes(form.form),
                    keys,
                    left: leftMentions,
                    onKeep: (isIn) => onDraft({ ...draft, kept: withOne(kept, form.form, isIn) }),
                    onLeave: (key, isIn) => onDraft({ ...draft, left: withOne(left, key, isIn) }),
                  }
            }
          />
        ))}
        {group.roles.length > 0 && (
          <>
            <h4 className="field-label name-part-title">{names.roles}</h4>
            <p className="quiet small">{names.rolesHelp}</p>
            {group.roles.map(({ words, mentions }) => (
              <NameMentions key={words} title={words} mentions={mentions} leaving={null} />
            ))}
          </>
        )}
      </div>
      <footer className="name-details-foot">
        <span className="quiet small push" aria-live="polite">
          {names.changes(preferred === '' ? 0 : changes)}
        </span>
        {decided && (
          <ActionButton variant="quiet" tooltip={names.forgetHelp} onPress={() => onForget(group.key)}>
            {names.forget}
          </ActionButton>
        )}
        <ActionButton
          variant={changes === 0 ? 'plain' : 'primary'}
          isDisabled={preferred === ''}
          onPress={() => onPreview(group.key, { ...draft, kept: kept.filter((form) => form !== preferred) })}
        >
          {changes === 0 ? names.remember : names.preview}
        </ActionButton>
      </footer>
    </section>
  );
}
