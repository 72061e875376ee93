import type { FileReference } from '../../shared/contract/contract.ts';
import { chooseFileInBrowser } from './browser-files.ts';
import type { Desk } from './desk.ts';
import { notifyFailure } from './desk.ts';
import type { GivenText } from './dialog.ts';
import { openGivenTexts, openProject, readBytes, readText } from './opening.ts';
import sampleSource from '../sample/harbour.en.txt?raw';
import sampleTarget from '../sample/harbour.fr.txt?raw';

/** Which text of the pair a file is chosen for. */
export type TextRole = 'source' | 'target';

/** Opens the dialog where a source and its translation are chosen. */
export function chooseTexts(desk: Desk): void {
  desk.store.dispatch({
    kind: 'dialog',
    dialog: { kind: 'open-texts', source: null, target: null, isBusy: false },
  });
}

export function choosePasted(desk: Desk): void {
  desk.store.dispatch({ kind: 'dialog', dialog: { kind: 'paste' } });
}

/** Asks for a text: with the host's dialog where it has one, else with the browser's. */
export async function chooseText(desk: Desk, role: TextRole): Promise<GivenText | null> {
  const file = await chooseFile(desk, role);
  return file && readText(desk, file);
}

/** Asks for a translation and opens it without a source. */
export async function chooseTranslationAlone(desk: Desk): Promise<void> {
  const text = await chooseText(desk, 'target');
  if (text) await openGivenTexts(desk, null, text);
}

export async function chooseProject(desk: Desk): Promise<void> {
  const file = await chooseFile(desk, 'project', '.visavis');
  if (file) await openProject(desk, file);
}

/** Asks for a list of names. */
export async function chooseList(desk: Desk): Promise<FileReference | null> {
  return chooseFile(desk, 'any', '.tbx,.xml,.csv,.tsv,.txt');
}

/** `accept`: what the browser's own dialog shows first. */
async function chooseFile(
  desk: Desk,
  purpose: TextRole | 'project' | 'any',
  accept = '',
): Promise<FileReference | null> {
  if (desk.store.state.host?.dialogs) {
    const answer = await desk.client.request('file.choose', { purpose });
    if (answer.ok) return answer.value;
    notifyFailure(desk, answer.failure);
    return null;
  }
  const file = await chooseFileInBrowser(accept);
  return file && offerFile(desk, file);
}

/** Hands a file of the browser's to the host. */
async function offerFile(desk: Desk, file: File): Promise<FileReference | null> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const answer = await desk.client.request('file.offer', { name: file.name, bytes });
  if (answer.ok) return answer.value;
  notifyFailure(desk, answer.failure);
  return null;
}

/** Reads a file that was dropped on the window. */
export async function readDropped(desk: Desk, file: File): Promise<GivenText | null> {
  const reference = await offerFile(desk, file);
  return reference && readText(desk, reference);
}

/** Opens what was dropped: a project, a translation, or a source and its translation, in that order. */
export async function openDropped(desk: Desk, files: readonly File[]): Promise<void> {
  const [first, second] = files;
  if (!first) return;
  if (first.name.endsWith('.visavis')) {
    const reference = await offerFile(desk, first);
    return reference ? openProject(desk, reference) : undefined;
  }
  const texts = [await readDropped(desk, first), second ? await readDropped(desk, second) : null];
  const [source, target] = second ? texts : [null, texts[0]];
  if (target && (source || !second))
    desk.store.dispatch({ kind: 'dialog', dialog: { kind: 'open-texts', source, target, isBusy: false } });
}

/** Opens texts that were pasted; without a source the translation stands alone. */
export async function openPasted(desk: Desk, source: string, target: string): Promise<void> {
  const { app } = desk.messages;
  const encode = (text: string) => new TextEncoder().encode(text);
  const translation = await readBytes(desk, app.pastedTranslation, encode(target));
  const original = source.trim() === '' ? null : await readBytes(desk, app.pastedSource, encode(source));
  if (translation && (original || source.trim() === '')) await openGivenTexts(desk, original, translation);
}

/** Opens the project's own sample: a short news article and a damaged machine translation of it. */
export async function openSample(desk: Desk): Promise<void> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const target = await readBytes(desk, 'harbour.fr.txt', encode(sampleTarget));
  const source = await readBytes(desk, 'harbour.en.txt', encode(sampleSource));
  if (source && target) await openGivenTexts(desk, source, target);
}
