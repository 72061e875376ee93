import type { Encoding } from '../../shared/contract/encoding.ts';
import type { EncodingPreview } from '../panels/encoding-dialog.tsx';
import type { Desk } from './desk.ts';
import { notify, workOf } from './desk.ts';

/** How much of the text is shown, in UTF-16 units. */
const START = 400;

/** Opens the dialog that shows the translation's file in one encoding or another. */
export async function chooseEncoding(desk: Desk): Promise<void> {
  const { files, target } = workOf(desk);
  if (!files.target) return notify(desk, 'information', desk.messages.app.fileNotAtHand);
  desk.store.dispatch({ kind: 'dialog', dialog: { kind: 'encoding', preview: { kind: 'reading' } } });
  await lookAt(desk, target.form.encoding);
}

/** Shows the start of the file in an encoding; nothing is opened by it. */
export async function lookAt(desk: Desk, encoding: Encoding): Promise<void> {
  const file = workOf(desk).files.target;
  if (!file) return;
  const answer = await desk.client.request('file.read', { file: file.id, encoding });
  if (desk.store.state.dialog?.kind !== 'encoding') return;
  const preview: EncodingPreview = answer.ok
    ? { kind: 'text', start: answer.value.text.slice(0, START) }
    : { kind: 'invalid' };
  desk.store.dispatch({ kind: 'dialog', dialog: { kind: 'encoding', preview } });
}
