import { useState } from 'react';
import { Input, Label, Radio, RadioGroup, TextField } from 'react-aria-components';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import type { NameDecision } from '../../shared/edit/project.ts';
import type { Mention, NameGroup } from '../../shared/names/name-group.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { countRewrites } from './list-names.ts';
import { NameMentions } from './name-mentions.tsx';

export interface NameDetailsProps {
  readonly group: NameGroup;
  readonly decision: NameDecision | undefined;
  readonly segmentNumber: (segment: SegmentId) => number;
  readonly segmentText: (segment: SegmentId) => string;
  readonly onReveal: (mention: Mention) => void;
  readonly onPreview: (preferred: string, kept: readonly string[]) => void;
  readonly onClose: () => void;
}

/** Value of the radio for a form that stands nowhere yet; forms have no line break. */
const OTHER = '\n';

/** One name: which form to write, which forms to leave, and where each stands. */
export function NameDetails(props: NameDetailsProps) {
  const { group, decision } = props;
  const { common, names } = useMessages().panels;
  const first = decision?.preferred ?? group.forms[0]?.form ?? '';
  const isForm = group.forms.some(({ form }) => form === first);
  const [choice, setChoice] = useState(isForm ? first : OTHER);
  const [other, setOther] = useState(isForm ? '' : first);
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set(decision?.kept));
  const preferred = choice === OTHER ? other.trim() : choice;
  const most = Math.max(1, ...group.forms.map(({ mentions }) => mentions.length));
  const rewrites = countRewrites(group, preferred, kept);
  const keep = (form: string, ticked: boolean) => {
    const next = new Set(kept);
    if (ticked) next.add(form);
    else next.delete(form);
    setKept(next);
  };
  return (
    <section className="name-details" aria-label={first}>
      <header className="name-details-head">
        <h3 className="name-title">{first}</h3>
        <span className="quiet small">{names.evidence[group.evidence]}</span>
        <ActionButton variant="quiet" isSmall icon="close" label={common.close} onPress={props.onClose} />
      </header>
      <div className="name-details-body">
        <RadioGroup className="react-aria-RadioGroup name-choices" value={choice} onChange={setChoice}>
          <Label>{names.writeAs}</Label>
          {group.forms.map(({ form, mentions }) => (
            <Radio key={form} value={form}>
              <span className="tick tick-round" />
              <span className="name-choice">{form}</span>
              <span className="bar name-bar" aria-hidden="true">
                <span className="bar-fill" style={{ width: `${(mentions.length / most) * 100}%` }} />
              </span>
              <span className="quiet number name-count">{common.number(mentions.length)}</span>
            </Radio>
          ))}
          <Radio value={OTHER}>
            <span className="tick tick-round" />
            <span className="name-choice">{names.otherForm}</span>
          </Radio>
        </RadioGroup>
        {choice === OTHER && (
          <TextField aria-label={names.otherFormField} value={other} onChange={setOther} autoFocus>
            <Input placeholder={names.otherFormField} />
          </TextField>
        )}
        <h4 className="field-label name-mentions-title">{names.mentions}</h4>
        {group.forms.map((form) => (
          <NameMentions
            key={form.form}
            form={form}
            isPreferred={form.form === preferred}
            isKept={kept.has(form.form)}
            onKeep={(ticked) => keep(form.form, ticked)}
            segmentNumber={props.segmentNumber}
            segmentText={props.segmentText}
            onReveal={props.onReveal}
          />
        ))}
      </div>
      <footer className="name-details-foot">
        <span className="quiet small">{names.changes(preferred === '' ? 0 : rewrites)}</span>
        <ActionButton
          variant="primary"
          isDisabled={preferred === ''}
          onPress={() =>
            props.onPreview(
              preferred,
              [...kept].filter((form) => form !== preferred),
            )
          }
        >
          {names.preview}
        </ActionButton>
      </footer>
    </section>
  );
}
