import { realpath } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { z } from 'zod';
import type { Result } from '../../shared/bitext/result.ts';
import { failed, success } from '../../shared/bitext/result.ts';
import type {
  Answer,
  FileReference,
  Parameters,
  RecentProject,
  RequestName,
  SessionStart,
} from '../../shared/contract/contract.ts';
import { REQUESTS } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import { afterReal } from './after.ts';
import type { DataLayout } from './data-layout.ts';
import { dataLayout, draftFolderOf } from './data-layout.ts';
import { errnoOf, FailureError, failureOfError } from './errno-failure.ts';
import { FileReferences } from './file-references.ts';
import { Files, OFFERED_LIMIT } from './files.ts';
import type { HostOptions } from './host-options.ts';
import type { LaunchArguments } from './launch.ts';
import { launchWithReferences } from './launch.ts';
import { isAllowedLink } from './links.ts';
import { makeFolder } from './make-folder.ts';
import { isProjectHeld } from './project-lock.ts';
import { Projects } from './projects.ts';
import { RecentProjects } from './recent.ts';
import { readSettings, writeSettings } from './settings.ts';

export type { HostDialogs, HostOptions } from './host-options.ts';

/** The contract's host end for one window. */
export interface Host {
  /** Answers one request. Never throws and never rejects: what goes wrong is the `Failure`. */
  handle(name: string, parameters: unknown): Promise<Result<unknown, Failure>>;
  /** Lets the window reach a file that the person gave to the shell. */
  grant(path: string): FileReference;
  /** Hands something to open to a running window: emits `launch.given`. */
  give(launch: LaunchArguments): void;
  /** Closes every project, keeping its journal, and gives the locks back. Requests after it fail with `host-gone`. */
  dispose(): Promise<void>;
}

type Handlers = {
  readonly [Name in RequestName]: (
    parameters: Parameters<Name>,
  ) => Promise<Result<Answer<Name>, Failure>> | Result<Answer<Name>, Failure>;
};

export function createHost(options: HostOptions): Host {
  const references = new FileReferences(OFFERED_LIMIT);
  let started: Promise<Handlers> | null = null;
  let projects: Projects | null = null;
  let gone = false;

  const start = async (): Promise<Handlers> => {
    const layout = dataLayout(await preparedFolder(options.dataFolder));
    const recent = new RecentProjects(layout);
    projects = new Projects({
      layout,
      references,
      recent,
      asks: options.asks,
      now: options.now,
      after: options.after ?? afterReal,
      taken: (project) => options.emit('project.taken', { project }),
      changedOutside: (project) => options.emit('project.changed-outside', { project }),
    });
    return handlersOf(options, { layout, references, recent, projects });
  };

  return {
    async handle(name, parameters) {
      if (gone) return failed({ code: 'host-gone' });
      if (!isRequestName(name))
        return failed({ code: 'request-invalid', detail: `there is no request ${name}` });
      try {
        started ??= start();
        return await answer(await started, name, parameters);
      } catch (error) {
        return failed(error instanceof FailureError ? error.failure : failureOfError(error, name));
      }
    },
    grant: (path) => references.grant(resolve(path)),
    give(launch) {
      options.emit('launch.given', {
        launch: launchWithReferences(launch, (path) => references.grant(resolve(path))),
      });
    },
    async dispose() {
      gone = true;
      await started?.catch(() => {});
      await projects?.dispose();
    },
  };
}

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(REQUESTS, name);
}

async function answer<Name extends RequestName>(
  handlers: Handlers,
  name: Name,
  parameters: unknown,
): Promise<Result<Answer<Name>, Failure>> {
  const parsed = REQUESTS[name].parameters.safeParse(parameters);
  if (!parsed.success)
    return failed({ code: 'request-invalid', detail: `${name}: ${z.prettifyError(parsed.error)}` });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The schema of this very name has just checked it.
  return handlers[name](parsed.data as Parameters<Name>);
}

/** The data folder after symbolic links. One that cannot be made fails where something is written to it, not before. */
async function preparedFolder(path: string): Promise<string> {
  try {
    await makeFolder(resolve(path));
    return await realpath(path);
  } catch (error) {
    if (errnoOf(error) === null) throw error;
    return resolve(path);
  }
}

interface Parts {
  readonly layout: DataLayout;
  readonly references: FileReferences;
  readonly recent: RecentProjects;
  readonly projects: Projects;
}

function handlersOf(options: HostOptions, { layout, references, recent, projects }: Parts): Handlers {
  const files = new Files(references, options.asks);
  const grant = (path: string) => references.grant(resolve(path));

  const recentProjects = async (): Promise<RecentProject[]> => {
    const listed = await Promise.all(
      (await recent.list()).map(async ({ path, opened, unsaved, draft }) => {
        // A draft that a window has open is no left-over of a crash.
        if (draft && (await isProjectHeld(path, { folder: layout.locks }))) return [];
        const file = references.grant(path, basename(path), draft ? '' : dirname(path));
        return [{ file, opened, unsaved }];
      }),
    );
    return listed.flat();
  };

  return {
    async 'session.start'() {
      // The window is new, or was loaded again and knows of no open project: the journals stay and can be opened again.
      await projects.closeAll();
      const start: SessionStart = {
        version: options.version,
        shell: options.shell,
        dialogs: options.asks !== null,
        settings: await readSettings(layout.settings),
        recent: await recentProjects(),
        launch: launchWithReferences(options.launch, grant),
      };
      return success(start);
    },
    async 'settings.write'({ settings }) {
      const written = await writeSettings(layout.settings, settings);
      return written.ok ? success({}) : written;
    },
    'file.choose': (parameters) => files.choose(parameters),
    'file.offer': (parameters) => files.offer(parameters),
    'file.read': (parameters) => files.read(parameters),
    'file.export': (parameters) => files.export(parameters),
    'project.create': (parameters) => projects.create(parameters),
    'project.open': (parameters) => projects.open(parameters),
    'project.append': (parameters) => projects.append(parameters),
    'project.compact': (parameters) => projects.compact(parameters),
    'project.save': (parameters) => projects.save(parameters),
    'project.outside': (parameters) => projects.outside(parameters),
    'project.versions': (parameters) => projects.versions(parameters),
    'project.close': (parameters) => projects.close(parameters),
    'recent.list': async () => success({ recent: await recentProjects() }),
    async 'recent.forget'({ file }) {
      const granted = references.find(file);
      if (granted?.kind === 'path') {
        const folder = draftFolderOf(granted.path, layout.drafts);
        if (folder === null) await recent.forget(granted.path);
        else {
          const deleted = await projects.deleteDraft(granted.path, folder);
          if (!deleted.ok) return deleted;
        }
      }
      return success({ recent: await recentProjects() });
    },
    'window.unsaved'({ unsaved, title }) {
      options.onUnsaved?.(unsaved, title);
      return success({});
    },
    'window.close'() {
      options.closeWindow();
      return success({});
    },
    async 'link.open'({ url }) {
      if (!isAllowedLink(url))
        return failed({ code: 'not-allowed', detail: `${url} is not on the list of pages` });
      await options.openLink(new URL(url).href);
      return success({});
    },
  };
}
