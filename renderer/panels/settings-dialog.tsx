import { useState } from 'react';
import { Input, Label, Radio, RadioGroup, Text, TextField } from 'react-aria-components';
import type { Settings } from '../../shared/contract/contract.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { DialogFrame } from './dialog-frame.tsx';
import './settings-dialog.css';

export interface SettingsDialogProps {
  readonly settings: Settings;
  /** Every change holds at once; the dialog only shows it. */
  readonly onSettings: (settings: Settings) => void;
  /** Opens the dialog of keys. */
  readonly onKeys: () => void;
  readonly onClose: () => void;
}

const THEMES: readonly Settings['theme'][] = ['system', 'light', 'dark', 'contrast'];
const FONTS: readonly Settings['readingFont'][] = ['even', 'prose'];
const SMALLEST = 10;
const LARGEST = 32;

/** How the window looks and who works in it. */
export function SettingsDialog({ settings, onSettings, onKeys, onClose }: SettingsDialogProps) {
  const { settings: messages } = useMessages().panels;
  const [author, setAuthor] = useState(settings.author);
  const close = () => {
    if (author !== settings.author) onSettings({ ...settings, author });
    onClose();
  };
  const size = settings.textSize;
  const setSize = (textSize: number) => onSettings({ ...settings, textSize });
  return (
    <DialogFrame
      title={messages.title}
      onCancel={close}
      foot={
        <>
          <span className="push">
            <ActionButton variant="quiet" icon="keys" onPress={onKeys}>
              {messages.showKeys}
            </ActionButton>
          </span>
          <ActionButton variant="primary" onPress={close}>
            {messages.done}
          </ActionButton>
        </>
      }
    >
      <Segments
        label={messages.theme}
        choices={THEMES.map((id) => ({ id, name: messages.themes[id] }))}
        chosen={settings.theme}
        onChoose={(theme) => onSettings({ ...settings, theme })}
      />
      <Segments
        label={messages.readingFont}
        choices={FONTS.map((id) => ({ id, name: messages.fonts[id] }))}
        chosen={settings.readingFont}
        onChoose={(readingFont) => onSettings({ ...settings, readingFont })}
      />
      <div role="group" aria-label={messages.textSize}>
        <span className="field-label">{messages.textSize}</span>
        <div className="settings-size">
          <ActionButton
            icon="dash"
            label={messages.smaller}
            isDisabled={size <= SMALLEST}
            onPress={() => setSize(size - 1)}
          />
          <output className="number">{messages.textSizeOf(size)}</output>
          <ActionButton
            icon="plus"
            label={messages.larger}
            isDisabled={size >= LARGEST}
            onPress={() => setSize(size + 1)}
          />
        </div>
        <p
          className="settings-sample"
          style={{
            fontFamily: settings.readingFont === 'even' ? 'var(--font-even)' : 'var(--font-prose)',
            fontSize: `${size / 16}rem`,
          }}
        >
          {messages.sample}
        </p>
      </div>
      <TextField
        value={author}
        onChange={setAuthor}
        maxLength={200}
        onBlur={() => author !== settings.author && onSettings({ ...settings, author })}
      >
        <Label>{messages.author}</Label>
        <Input autoComplete="name" />
        <Text slot="description">{messages.authorHelp}</Text>
      </TextField>
    </DialogFrame>
  );
}

interface SegmentsProps<Id extends string> {
  readonly label: string;
  readonly choices: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

function Segments<Id extends string>({ label, choices, chosen, onChoose }: SegmentsProps<Id>) {
  return (
    <RadioGroup
      orientation="horizontal"
      className="settings-choice"
      value={chosen}
      onChange={(value) => {
        const choice = choices.find(({ id }) => id === value);
        if (choice) onChoose(choice.id);
      }}
    >
      <Label>{label}</Label>
      <div className="segmented">
        {choices.map(({ id, name }) => (
          <Radio key={id} value={id}>
            {name}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
