import { useEffect, useRef, useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import { useMessages } from '../locale/messages.ts';

export interface NoteFieldProps {
  readonly note: string;
  readonly onNote: (note: string) => void;
}

/**
 * A note that is written in one go: kept here while the focus is in it, handed on when it is left. It is also handed on when
 * the field goes away with the focus in it, so nothing typed is lost. Give it a key per segment.
 */
export function NoteField({ note, onNote }: NoteFieldProps) {
  const { segment } = useMessages().panels;
  const [draft, setDraft] = useState<string | null>(null);
  const pending = useRef<{ note: string; draft: string | null; onNote: (note: string) => void }>({
    note,
    draft,
    onNote,
  });
  useEffect(() => {
    pending.current = { note, draft, onNote };
  });
  useEffect(() => () => handOn(pending.current), []);
  return (
    <TextField
      className="react-aria-TextField segment-section"
      value={draft ?? note}
      onChange={setDraft}
      onBlur={() => {
        handOn({ note, draft, onNote });
        setDraft(null);
      }}
    >
      <Label>{segment.note}</Label>
      <TextArea rows={3} placeholder={segment.notePlaceholder} />
    </TextField>
  );
}

function handOn({
  note,
  draft,
  onNote,
}: {
  note: string;
  draft: string | null;
  onNote: (note: string) => void;
}) {
  if (draft !== null && draft !== note) onNote(draft);
}
