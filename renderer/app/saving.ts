import { joinText } from '../../shared/bitext/segmented-text.ts';
import type { FileForm } from '../../shared/contract/encoding.ts';
import { writeProjectFile } from '../../shared/formats/project-file.ts';
import { formatTsv } from '../../shared/formats/tsv.ts';
import type { ExportFormat } from '../panels/toolbar.tsx';
import type { Desk } from './desk.ts';
import { notify, notifyFailure, workOf } from './desk.ts';
import { withProgress } from './progress.ts';
import { markOf } from './state.ts';

/** Writes the project file. Whether it is written: the person may cancel, the disk may be full. */
export async function save(desk: Desk, place: 'here' | 'ask'): Promise<boolean> {
  let written = false;
  await desk.journal?.during(async () => {
    const { id, source, target, base, edits, file } = workOf(desk);
    const saved = markOf(edits);
    const answer = await desk.client.request('project.save', {
      project: id,
      document: writeProjectFile({ source, target, base, session: edits }),
      place,
      name: file.name,
    });
    written = answer.ok;
    if (answer.ok)
      desk.store.dispatch({ kind: 'saved', change: { file: answer.value.file, draft: false, saved } });
    else
      notifyFailure(desk, answer.failure, {
        label: desk.messages.app.saveElsewhere,
        run: () => void save(desk, 'ask'),
      });
    return answer;
  });
  return written;
}

/** Writes the corrected translation, or both texts as aligned pairs, in the given form. */
export async function exportTexts(desk: Desk, format: ExportFormat, form: FileForm): Promise<void> {
  const { edits, target } = workOf(desk);
  const { bitext } = edits.project;
  const asked = desk.client.request('file.export', {
    text: format === 'text' ? joinText(bitext.target) : formatTsv(bitext),
    form,
    format,
    suggestedName: format === 'text' ? target.name : `${target.name.replace(/\.[^.]+$/, '')}.tsv`,
  });
  const answer = desk.store.state.host?.dialogs
    ? await asked
    : await withProgress(desk, desk.messages.app.writing(target.name), asked);
  if (!answer) return;
  if (!answer.ok) {
    if (answer.failure.code === 'text-unencodable')
      desk.store.dispatch({ kind: 'dialog', dialog: { kind: 'export', format, failure: answer.failure } });
    else notifyFailure(desk, answer.failure);
    return;
  }
  desk.store.dispatch({ kind: 'dialog', dialog: null });
  if (answer.value.bytes) download(answer.value.name, answer.value.bytes);
  notify(desk, 'information', desk.messages.app.exported(answer.value.name));
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
