import type { Result } from '../../shared/bitext/result.ts';
import { joinText } from '../../shared/bitext/segmented-text.ts';
import type { Answer, Parameters } from '../../shared/contract/contract.ts';
import type { FileForm } from '../../shared/contract/encoding.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import { writeProjectFile } from '../../shared/formats/project-file.ts';
import { formatTsv } from '../../shared/formats/tsv.ts';
import type { ExportFormat } from '../panels/toolbar.tsx';
import type { Desk } from './desk.ts';
import { notify, notifyFailure, workOf } from './desk.ts';
import { mayChange } from './editing.ts';
import { withProgress } from './progress.ts';
import type { NoticeState, Work } from './state.ts';
import { markOf } from './state.ts';

/**
 * Writes the project file. Whether it is written: the person may cancel, the disk may be full, another program may have changed the
 * file. `over` names the version of another program that the person has seen.
 */
export async function save(desk: Desk, place: 'here' | 'ask', over?: string): Promise<boolean> {
  if (!mayChange(desk)) return false;
  let written = false;
  let changedOutside = false;
  const where = place === 'here' && !workOf(desk).draft ? 'same' : 'other';
  const stopped = await desk.journal?.during(where, async () => {
    const work = workOf(desk);
    const saved = markOf(work.edits);
    const answer = await desk.client.request('project.save', {
      project: work.id,
      document: documentOf(work),
      place,
      name: work.file.name,
      ...(work.keep && { keep: work.keep }),
      ...(over !== undefined && { over }),
    });
    written = answer.ok;
    changedOutside = !answer.ok && answer.failure.code === 'file-changed' && place === 'here';
    if (answer.ok) {
      const change = { file: answer.value.file, draft: false, saved, keep: null };
      desk.store.dispatch({ kind: 'saved', change });
    } else if (!changedOutside) notifyFailure(desk, answer.failure, wayOut(desk, place));
    return answer;
  });
  if (stopped) notifyFailure(desk, stopped, wayOut(desk, place));
  if (changedOutside) desk.store.dispatch({ kind: 'dialog', dialog: { kind: 'outside', outside: null } });
  return written;
}

/** Another place; where the browser's window has no other place to offer, the browser's own download. */
function wayOut(desk: Desk, place: 'here' | 'ask'): NoticeState['action'] {
  const { app, keeping } = desk.messages;
  if (place === 'here' || desk.store.state.host?.dialogs)
    return { label: app.saveElsewhere, run: () => void save(desk, 'ask') };
  return {
    label: keeping.download,
    run: () => {
      const work = workOf(desk);
      download(work.file.name, new TextEncoder().encode(documentOf(work)));
    },
  };
}

/** The project as a file holds it. */
export function documentOf({ source, target, base, edits }: Work): string {
  return writeProjectFile({ source, target, base, session: edits });
}

/** Writes the corrected translation, or both texts as aligned pairs, in the given form. */
export async function exportTexts(desk: Desk, format: ExportFormat, form: FileForm): Promise<void> {
  const { edits, target } = workOf(desk);
  const { bitext } = edits.project;
  const answer = await exported(desk, {
    text: format === 'text' ? joinText(bitext.target) : formatTsv(bitext),
    form,
    format,
    suggestedName: format === 'text' ? target.name : `${target.name.replace(/\.[^.]+$/, '')}.tsv`,
  });
  if (!answer) return;
  if (!answer.ok) {
    if (answer.failure.code === 'text-unencodable')
      desk.store.dispatch({ kind: 'dialog', dialog: { kind: 'export', format, failure: answer.failure } });
    else notifyFailure(desk, answer.failure);
    return;
  }
  desk.store.dispatch({ kind: 'dialog', dialog: null });
  notify(desk, 'information', desk.messages.app.exported(answer.value.name));
}

/**
 * Has the host write a text where the person says, or hands it to the browser's own download. With progress where no dialog of
 * the host's stands in front; null where the person gave that up.
 */
export async function exported(
  desk: Desk,
  parameters: Parameters<'file.export'>,
): Promise<Result<Answer<'file.export'>, Failure> | null> {
  const asked = desk.client.request('file.export', parameters);
  const answer = desk.store.state.host?.dialogs
    ? await asked
    : await withProgress(desk, desk.messages.app.writing(parameters.suggestedName), asked);
  if (answer?.ok && answer.value.bytes) download(answer.value.name, answer.value.bytes);
  return answer;
}

/** Hands bytes to the browser's own download. */
function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(
    new Blob([new Uint8Array(bytes)], { type: 'application/octet-stream' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
