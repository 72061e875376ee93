import type { Encoding } from '../../shared/contract/encoding.ts';
import type { FileReference, Launch, OpenedProject } from '../../shared/contract/contract.ts';
import type { EditSession } from '../../shared/edit/edit-session.ts';
import { startSession } from '../../shared/edit/edit-session.ts';
import type { Project } from '../../shared/edit/project.ts';
import type { OpenedTexts } from '../../shared/formats/open-texts.ts';
import type { ReadProject, TextOrigin } from '../../shared/formats/project-file.ts';
import { PROJECT_VERSION, readProjectFile, writeProjectFile } from '../../shared/formats/project-file.ts';
import { projectFailure } from '../../shared/formats/project-failure.ts';
import { explainDamage } from '../../shared/formats/project-file-explain.ts';
import type { Side } from '../../shared/bitext/segment.ts';
import type { EngineClient, EngineTask } from '../worker/engine-client.ts';
import { withWorkClosed } from './closing.ts';
import type { Desk } from './desk.ts';
import { notify, notifyFailure, workOf } from './desk.ts';
import type { GivenText } from './dialog.ts';
import { beginProgress, withProgress } from './progress.ts';
import { JournalWriter } from './journal-writer.ts';
import type { RecoveredProject } from './recovering.ts';
import { recoverProject } from './recovering.ts';
import { documentOf } from './saving.ts';
import type { Work } from './state.ts';
import { markOf } from './state.ts';

/** Opens what the window was started with, or what was given to it later. */
export async function openLaunch(desk: Desk, launch: Launch): Promise<void> {
  if (launch.kind === 'project') return openProject(desk, launch.file);
  if (launch.kind === 'nothing') return;
  const target = await readText(desk, launch.target);
  const source = launch.source ? await readText(desk, launch.source) : null;
  if (target && (source || !launch.source)) await openGivenTexts(desk, source, target);
}

/** Reads a text that the person gave; says what is wrong with it where it cannot be read. */
export async function readText(
  desk: Desk,
  file: FileReference,
  encoding?: Encoding,
): Promise<GivenText | null> {
  const reading = desk.client.request('file.read', { file: file.id, ...(encoding && { encoding }) });
  const answer = await withProgress(desk, desk.messages.app.reading(file.name), reading);
  if (!answer) return null;
  if (!answer.ok) {
    notifyFailure(desk, answer.failure);
    return null;
  }
  const { text, form, decided } = answer.value;
  const language = await desk.engines.spare().run('language', text).answer;
  return { file: answer.value.file, text, form, decided, language: language.ok ? language.value : 'und' };
}

/** Takes bytes that the window was given and reads them as a text. */
export async function readBytes(
  desk: Desk,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<GivenText | null> {
  const offered = await desk.client.request('file.offer', { name, bytes });
  if (offered.ok) return readText(desk, offered.value);
  notifyFailure(desk, offered.failure);
  return null;
}

/** Segments, aligns and opens two texts, or a translation alone. What is open is closed first, asking where need be. */
export async function openGivenTexts(desk: Desk, source: GivenText | null, target: GivenText): Promise<void> {
  await withWorkClosed(desk, async () => {
    const engine = desk.engines.take();
    const bar = beginProgress(desk, desk.messages.app.aligning, () => opening.cancel());
    const opening: EngineTask<OpenedTexts> = engine.run(
      'open',
      {
        source: source?.text ?? null,
        target: target.text,
        targetLanguage: target.language,
        ...(source && { sourceLanguage: source.language }),
      },
      (done) => bar.tell(done),
    );
    const opened = await opening.answer;
    bar.end();
    if (!opened.ok) {
      engine.dispose();
      if (opened.failure.code === 'failed')
        notify(desk, 'problem', desk.messages.app.engineFailed(opened.failure.message));
      return;
    }
    if (opened.value.cutShort) notify(desk, 'information', desk.messages.app.alignmentCutShort);
    await startProject(desk, engine, opened.value.project, source, target);
  });
}

async function startProject(
  desk: Desk,
  engine: EngineClient,
  project: Project,
  source: GivenText | null,
  target: GivenText,
): Promise<void> {
  const document: ReadProject = {
    source: source && originOf(source),
    target: originOf(target),
    base: project,
    session: startSession(project),
    version: PROJECT_VERSION,
    damage: [],
  };
  const created = await desk.client.request('project.create', {
    name: projectName(target.file.name),
    document: writeProjectFile(document),
  });
  if (!created.ok) {
    engine.dispose();
    notifyFailure(desk, created.failure);
    return;
  }
  const files = { source: source?.file ?? null, target: target.file };
  showWork(desk, engine, created.value, document, document.session, files);
}

function originOf(text: GivenText): TextOrigin {
  return { name: text.file.name, form: text.form };
}

/** `news.fr.txt` becomes `news.fr`. */
function projectName(fileName: string): string {
  const name = fileName.replace(/\.[^.]+$/, '');
  return (name === '' ? fileName : name).slice(0, 200);
}

/** Opens a project file with whatever its journal holds beyond it. Where another window has it, the person chooses. */
export async function openProject(
  desk: Desk,
  file: FileReference,
  mode: OpeningMode = 'edit',
): Promise<void> {
  await withWorkClosed(desk, async () => {
    const asking = desk.client.request('project.open', { file: file.id, mode });
    const answer = await withProgress(desk, desk.messages.app.reading(file.name), asking);
    if (!answer) return;
    if (!answer.ok) {
      const { failure } = answer;
      if (failure.code !== 'project-held') return notifyFailure(desk, failure);
      return desk.store.dispatch({
        kind: 'dialog',
        dialog: { kind: 'held', file, canTake: failure.canTake },
      });
    }
    const opened = answer.value;
    const recovered = recoverProject(opened);
    if (!recovered.ok) {
      await desk.client.request('project.close', { project: opened.project, discard: false });
      return notifyFailure(desk, projectFailure(file.name, recovered.failure));
    }
    const { document, session, journalDiffers } = recovered.value;
    const engine = desk.engines.take();
    showWork(desk, engine, opened, document, session, { source: null, target: null }, journalDiffers);
    sayWhatWasRecovered(desk, opened, recovered.value);
    for (const damage of document.damage) notify(desk, 'problem', explainDamage(damage));
    // What is done from here on would follow records that were not done again.
    if (journalDiffers) await desk.journal?.beginAnew(() => documentOf(workOf(desk)), hadJournal(opened));
  });
}

/** Whether a journal stands there that a new one would replace; what follows another file is kept aside by the host. */
function hadJournal(opened: OpenedProject): boolean {
  return opened.records.length > 0 || opened.beneath !== null;
}

export type OpeningMode = 'edit' | 'read' | 'take';

function sayWhatWasRecovered(desk: Desk, opened: OpenedProject, recovered: RecoveredProject): void {
  const { app, keeping } = desk.messages;
  const { replayed, stopped, stray } = recovered;
  if (stray === 'left') notify(desk, 'problem', keeping.strayLeft);
  if (stray === 'taken') notify(desk, 'problem', keeping.strayTaken(replayed));
  if (stopped !== null) notify(desk, 'problem', app.journalStopped(replayed, opened.records.length, stopped));
  else if (opened.lostBytes > 0 && stray === 'none')
    notify(desk, 'problem', app.journalTorn(opened.lostBytes, replayed));
  else if (replayed > 0 && stray === 'none') notify(desk, 'information', app.journalReplayed(replayed));
}

/** How the file on disk must be kept when it is replaced. What the journal holds beyond it says nothing of the file. */
function keepFor(opened: OpenedProject, document: ReadProject): Work['keep'] {
  const beneath = opened.beneath === null ? null : readProjectFile(opened.beneath);
  if (beneath && !beneath.ok) return 'damaged';
  const { damage, version } = beneath?.value ?? document;
  if (damage.length > 0) return 'damaged';
  return version < PROJECT_VERSION ? 'older' : null;
}

/** Whether nothing would be gone with the project's files but what can be seen of it. */
function isTraceless(opened: OpenedProject, document: ReadProject): boolean {
  return opened.lostBytes === 0 && opened.stray === null && document.damage.length === 0;
}

function showWork(
  desk: Desk,
  engine: EngineClient,
  opened: OpenedProject,
  document: ReadProject,
  edits: EditSession,
  files: Work['files'],
  journalDiffers = false,
): void {
  desk.engine = engine;
  desk.journal = opened.readOnly
    ? null
    : new JournalWriter(desk.client, opened.project, opened.records.length, (journal) =>
        desk.store.dispatch({ kind: 'journal', journal }),
      );
  desk.store.dispatch({
    kind: 'opened',
    work: {
      id: opened.project,
      file: opened.file,
      draft: opened.draft,
      source: document.source,
      target: document.target,
      files,
      openedAt: desk.now(),
      base: document.base,
      edits,
      saved:
        opened.beneath !== null || journalDiffers
          ? { count: -1, last: null, project: document.base }
          : opened.readOnly
            ? markOf(edits)
            : markOf(document.session),
      hold: opened.readOnly ? 'reading' : 'held',
      keep: keepFor(opened, document),
      isTraceless: isTraceless(opened, document),
      journal: { pending: 0, failure: null },
      findings: [],
      names: null,
      activeFinding: null,
      carets: { source: null, target: null },
      activeSide: 'target',
    },
  });
  engine.mirror(edits.project, document.base);
}

/** Reads a text of the open project anew in another encoding, and opens it again. */
export async function reopenInEncoding(desk: Desk, side: Side, encoding: Encoding): Promise<void> {
  const { files } = workOf(desk);
  if (!files.target) return;
  const target = await readText(desk, files.target, side === 'target' ? encoding : undefined);
  const source =
    files.source && (await readText(desk, files.source, side === 'source' ? encoding : undefined));
  if (target && (source || !files.source)) await openGivenTexts(desk, source, target);
}
