import { randomUUID } from 'node:crypto';
import { basename, dirname } from 'node:path';
import type { Command } from 'commander';
import { commit } from '../../shared/edit/edit-session.ts';
import type { EditSession } from '../../shared/edit/edit-session.ts';
import { explainDamage } from '../../shared/formats/project-file-explain.ts';
import { PROJECT_VERSION, writeProjectFile } from '../../shared/formats/project-file.ts';
import { afterReal } from '../host/after.ts';
import { journalBeside } from '../host/data-layout.ts';
import { openJournal } from '../host/journal.ts';
import { OpenProject } from '../host/open-project.ts';
import { readSettings } from '../host/settings.ts';
import { InputError, valueOf } from './input-error.ts';
import type { GivenProject, ProjectOnDisk } from './project-of.ts';
import { layoutOf, withProject } from './project-of.ts';
import { readText, refuseTwoInputs, STANDARD_INPUT } from './read-text.ts';
import type { StepsFile } from './steps-file.ts';
import { conflict, readStepsFile, stepsOf } from './steps-file.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { EXIT, print } from './terminal.ts';

interface ApplyOptions {
  readonly steps: string;
  readonly author?: string;
  readonly label: string;
}

const EXAMPLES = `
Examples:
  visavis apply report.visavis --steps steps.json
  visavis apply report.visavis --steps steps.json --author "A. Editor" --label "House style"
  make-steps | visavis apply report.visavis --steps -

The file of steps is JSON: {"version": 1, "edits": [...]} or {"version": 1, "steps": [...]}.
  {"kind": "replace", "segment": 12, "start": 0, "end": 4, "insert": "Elle"}      an edit
  {"kind": "delete", "segment": 13}                                               an edit
  {"kind": "text", "side": "target", "segment": 12, "at": 0, "remove": "Lui", "insert": "Elle"}      a step
Segments are named by their ids, which "visavis log --format json" shows; offsets are UTF-16 units, ends exclusive.

All or nothing, as one change that can be undone in the window. The version that is replaced is kept.
Exit codes: 0 applied, 2 nothing was changed.`;

export function addApplyCommand(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  program
    .command('apply')
    .description('change a saved project by a file of steps')
    .argument('<project>', 'a .visavis file that no window has open')
    .requiredOption('--steps <file>', 'what to do, as JSON; - reads standard input')
    .option('--author <name>', 'who does it; the name in the settings where not given')
    .option('--label <text>', 'what undo calls it', 'script')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, options: ApplyOptions) => {
      refuseTwoInputs([path, options.steps]);
      if (path === STANDARD_INPUT)
        throw new InputError('A project from standard input cannot be written back. Give its file.');
      const name = options.steps === STANDARD_INPUT ? 'standard input' : options.steps;
      const { text } = await readText(terminal, options.steps, 'utf-8');
      const file = readStepsFile(text, name);
      const author = options.author ?? (await readSettings(layoutOf(terminal).settings)).author;
      await withProject(terminal, path, async (project) => {
        const onDisk = writable(project);
        const session = applied(project, file, name, { author, label: options.label });
        await save(onDisk, project, session);
        await print(terminal.stderr, `${path}: ${said(project, session)}\n`);
      });
      done(EXIT.clean);
    });
}

/** The file, where it may be written. */
function writable({ file, name, document }: GivenProject): ProjectOnDisk {
  const [damage] = document.damage;
  if (damage)
    throw new InputError(
      `${name} is damaged. ${explainDamage(damage)} Open it in the window and save it first; nothing was changed.`,
    );
  if (!file || file.unsaved)
    throw new InputError(
      `${name}: there is work that was never saved to the project. Open it and save it first; nothing was changed.`,
    );
  return file;
}

function applied(
  { document: { session } }: GivenProject,
  file: StepsFile,
  name: string,
  what: { readonly author: string; readonly label: string },
): EditSession {
  const steps = stepsOf(file, session.project, name);
  const now = new Date();
  const next = commit(session, {
    ...what,
    origin: 'script',
    time: now.getTime(),
    offset: 0 - now.getTimezoneOffset(),
    steps,
  });
  if (next.ok) return next.value;
  const { step, why } = next.failure;
  throw conflict(name, 'steps' in file ? 'step' : 'edit', steps.indexOf(step), why);
}

/** As the window saves: guarded, whole or not at all, with the version that is replaced kept. */
async function save(
  { path, stamp, hash, lock }: ProjectOnDisk,
  { document, name }: GivenProject,
  session: EditSession,
): Promise<void> {
  const { journal } = await openJournal(journalBeside(path), hash);
  const reference = { id: '', name: basename(path), folder: dirname(path) };
  // The lock is given back by whoever took it.
  const kept = { ...lock, release: () => Promise.resolve() };
  const open = new OpenProject(
    randomUUID(),
    { path, reference, draftFolder: null, lock: kept, journal, hash, stamp },
    {
      now: Date.now,
      after: afterReal,
      changedOutside: () => {},
      // It is let go of in a moment.
      taken: () => {},
      letGo: () => {},
    },
  );
  try {
    const { source, target, base, version } = document;
    const written = writeProjectFile({ source, target, base, session });
    const saved = await open.saveHere(written, version < PROJECT_VERSION ? { keep: 'older' } : {});
    valueOf(
      saved.ok || !('name' in saved.failure) ? saved : { ok: false, failure: { ...saved.failure, name } },
    );
  } finally {
    await open.close(true);
  }
}

function said({ document }: GivenProject, session: EditSession): string {
  const count = session.done.at(-1)?.steps.length ?? 0;
  const { undone } = document.session;
  const gone =
    undone.length === 0 ? '' : ` What was undone before (${undone.length}) cannot be done again any more.`;
  const older =
    document.version < PROJECT_VERSION
      ? ` It was written in an older format (${document.version}); that file is kept beside it.`
      : '';
  return `${count} ${count === 1 ? 'step' : 'steps'} applied as one change.${gone}${older}`;
}
