import { z } from 'zod';
import { encodingSchema, fileFormSchema } from './encoding.ts';

/**
 * Every request from the window to the host, typed once. Both shells validate what crosses them with these schemas:
 * parameters in the host, results in the window. A request ends in its result or in a `Failure`.
 *
 * Files go by references: the window never names a path, so it can reach only what the person opened.
 */

/** A file that the person gave: by dialog, on the command line, by dropping it, or from the list of recent ones. */
const fileReference = z.strictObject({
  /** Opaque; valid while the host runs. */
  id: z.string().max(100),
  /** Name without its folder, for display. */
  name: z.string().max(1000),
  /** Folder for display; empty where the bytes came from the window. */
  folder: z.string().max(10_000),
});
export type FileReference = z.infer<typeof fileReference>;

const readText = z.strictObject({
  file: fileReference,
  text: z.string(),
  form: fileFormSchema,
  /** Where the form came from. */
  decided: z.enum(['bom', 'detected', 'given']),
});
export type ReadText = z.infer<typeof readText>;

/** What stands in the list of recent projects. */
const recentProject = z.strictObject({
  file: fileReference,
  /** Milliseconds since 1970-01-01 UTC. */
  opened: z.number(),
  /** True where the journal holds work that was never saved to the project file. */
  unsaved: z.boolean(),
});
export type RecentProject = z.infer<typeof recentProject>;

const settings = z.strictObject({
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
  /** Name that goes with changes; empty where none was given. */
  author: z.string().max(200),
  /** Reading size in px, as a multiple of one. */
  textSize: z.number().int().min(10).max(32),
  readingFont: z.enum(['prose', 'even']),
  /** Key bindings that differ from the built-in ones: command id to key, empty for none. */
  keys: z.record(z.string(), z.string().max(100)),
  /** The person's own recipes, by unlike names: ids of checks, or of families of checks. Settings of before had none. */
  recipes: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(100),
        checks: z.array(z.string().max(100)).max(200),
      }),
    )
    .max(200)
    .default([]),
});
export type Settings = z.infer<typeof settings>;

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  author: '',
  textSize: 15,
  readingFont: 'even',
  keys: {},
  recipes: [],
};

/** What the window was started to open. */
const launch = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('nothing') }),
  z.strictObject({ kind: z.literal('texts'), source: fileReference.nullable(), target: fileReference }),
  z.strictObject({ kind: z.literal('project'), file: fileReference }),
]);
export type Launch = z.infer<typeof launch>;

const sessionStart = z.strictObject({
  version: z.string(),
  shell: z.enum(['desktop', 'web', 'process']),
  /** Whether the host can ask for files with dialogs of its own; where not, the window does it with the browser's. */
  dialogs: z.boolean(),
  settings,
  recent: z.array(recentProject),
  launch,
});
export type SessionStart = z.infer<typeof sessionStart>;

const openedProject = z.strictObject({
  /** Names the open project in later requests. */
  project: z.string(),
  file: fileReference,
  /**
   * The project file's text, or the newer one that the journal was compacted into. Bytes that are no UTF-8 have become U+FFFD:
   * the document's own checksums say which part of it they damage.
   */
  document: z.string(),
  /** Journal records after `document`, oldest first; each is one JSON text as it was appended. */
  records: z.array(z.string()),
  /** Where `document` comes from the journal: the project file's own text, which is older. Null where it does not. */
  beneath: z.string().nullable(),
  /** True where nothing can be appended or saved here: another window holds the project and this one only reads it. */
  readOnly: z.boolean(),
  /** True where the file is the host's own draft, not yet saved to a place that the person chose. */
  draft: z.boolean(),
  /** What could not be read of the journal: bytes cut off after the last whole record. */
  lostBytes: z.number(),
  /**
   * Unsaved work beside a project file that it does not follow: the file was damaged, or another program changed it. It is kept aside
   * on disk. Null where there is none.
   */
  stray: z.strictObject({ document: z.string().nullable(), records: z.array(z.string()) }).nullable(),
});
export type OpenedProject = z.infer<typeof openedProject>;

const exportFormat = z.enum(['text', 'tsv', 'csv', 'tbx']);

/** A version of a project file that a save replaced. */
const keptVersion = z.strictObject({
  file: fileReference,
  /** When it was replaced, in milliseconds since 1970-01-01 UTC. */
  replaced: z.number(),
  /** In bytes. */
  size: z.number().int(),
});
export type KeptVersion = z.infer<typeof keptVersion>;

export const REQUESTS = {
  /** First request of a window. */
  'session.start': { parameters: z.strictObject({}), result: sessionStart },
  'settings.write': { parameters: z.strictObject({ settings }), result: z.strictObject({}) },
  /** Asks the person for a file to open (only where `dialogs`); `cancelled` is a failure like others. */
  'file.choose': {
    parameters: z.strictObject({ purpose: z.enum(['source', 'target', 'project', 'any']) }),
    result: fileReference,
  },
  /** Hands the host bytes that the window was given: a dropped file, a browser's file dialog, pasted text. */
  'file.offer': {
    parameters: z.strictObject({ name: z.string().min(1).max(255), bytes: z.instanceof(Uint8Array) }),
    result: fileReference,
  },
  /** Reads a text; without an encoding it is detected. Never changes the file. */
  'file.read': {
    parameters: z.strictObject({ file: z.string(), encoding: encodingSchema.optional() }),
    result: readText,
  },
  /**
   * Writes an exported text. Desktop: asks for the place, then writes there atomically. Web: answers the encoded bytes, for
   * the browser to download.
   */
  'file.export': {
    parameters: z.strictObject({
      text: z.string(),
      form: fileFormSchema,
      format: exportFormat,
      suggestedName: z.string().min(1).max(255),
    }),
    result: z.strictObject({ name: z.string(), bytes: z.instanceof(Uint8Array).nullable() }),
  },
  /** Starts a project: a draft of the host's with a journal, on disk before the answer. */
  'project.create': {
    parameters: z.strictObject({ name: z.string().min(1).max(255), document: z.string() }),
    result: openedProject,
  },
  /**
   * Opens a project and its journal. Where another window has it, `edit` fails with `project-held`; `read` opens what is on disk
   * without holding it; `take` asks the other window to let go (it gets `project.taken`), waits, and opens it to be edited.
   * Fails with `project-not-given` where nobody let go.
   */
  'project.open': {
    parameters: z.strictObject({ file: z.string(), mode: z.enum(['edit', 'read', 'take']) }),
    result: openedProject,
  },
  /**
   * Appends records to the journal. Answers when they are on disk (law 8). `first` is the number of the first record, counted
   * from 0 since the project was opened or last saved; a gap or an overlap is refused.
   */
  'project.append': {
    parameters: z.strictObject({
      project: z.string(),
      first: z.number().int().min(0),
      records: z.array(z.string()).max(10_000),
    }),
    result: z.strictObject({ acknowledged: z.number().int() }),
  },
  /**
   * Replaces the journal, atomically, by one that begins with this document, which holds the project file and the first `covers`
   * records. The project file stays as it was saved. Numbering goes on. Refused where `covers` is not the number of records
   * acknowledged so far.
   */
  'project.compact': {
    parameters: z.strictObject({
      project: z.string(),
      document: z.string(),
      covers: z.number().int().min(0),
      /** Keeps a copy of the journal that is replaced: it holds records that did not fit. */
      keep: z.boolean().optional(),
    }),
    result: z.strictObject({}),
  },
  /**
   * Writes the project file atomically and starts its journal anew. `place: 'ask'` (and a draft) asks for the place; the web
   * shell saves to its own folder of projects under `name`. The version that is replaced is kept among the versions. Fails with
   * `file-changed` where another program changed the file.
   */
  'project.save': {
    parameters: z.strictObject({
      project: z.string(),
      document: z.string(),
      place: z.enum(['here', 'ask']),
      name: z.string().min(1).max(255),
      /** Keeps the file that is replaced for good, beside it: it was damaged, or of an older format. */
      keep: z.enum(['damaged', 'older']).optional(),
      /** The `version` of another program's change that the person has seen and that may be replaced. */
      over: z.string().optional(),
    }),
    result: z.strictObject({ file: fileReference }),
  },
  /** The project file as it stands on disk now, for comparing with what another program made of it. */
  'project.outside': {
    parameters: z.strictObject({ project: z.string() }),
    result: z.strictObject({ document: z.string(), version: z.string() }),
  },
  /** What saves replaced, newest first: the last ten, then thinned out. Each can be opened like a project, as a draft. */
  'project.versions': {
    parameters: z.strictObject({ project: z.string() }),
    result: z.strictObject({ versions: z.array(keptVersion) }),
  },
  /** Closes a project and gives its lock back. `discard` throws away what the journal holds beyond the last save. */
  'project.close': {
    parameters: z.strictObject({ project: z.string(), discard: z.boolean() }),
    result: z.strictObject({}),
  },
  /** The projects opened lately, newest first. */
  'recent.list': {
    parameters: z.strictObject({}),
    result: z.strictObject({ recent: z.array(recentProject) }),
  },
  /** Takes an entry out of the recent list; a draft that was never saved is deleted with it. */
  'recent.forget': {
    parameters: z.strictObject({ file: z.string() }),
    result: z.strictObject({ recent: z.array(recentProject) }),
  },
  /** Tells the shell whether closing the window would lose a save, so that it asks. */
  'window.unsaved': {
    parameters: z.strictObject({ unsaved: z.boolean(), title: z.string().max(1000) }),
    result: z.strictObject({}),
  },
  /** Closes the window without asking again; the desktop shell does so after the window has asked. */
  'window.close': { parameters: z.strictObject({}), result: z.strictObject({}) },
  /** Opens a page of the project's own list of addresses in the person's browser. */
  'link.open': { parameters: z.strictObject({ url: z.string().max(2000) }), result: z.strictObject({}) },
} as const;

export type Requests = typeof REQUESTS;
export type RequestName = keyof Requests;
export type Parameters<Name extends RequestName> = z.infer<Requests[Name]['parameters']>;
export type Answer<Name extends RequestName> = z.infer<Requests[Name]['result']>;

/** What the host tells the window unasked. */
export const EVENTS = {
  /** The person asked to close the window while work is unsaved: the window asks, then sends `window.close`. */
  'window.closing': z.strictObject({}),
  /** Something to open was given to the running program. */
  'launch.given': z.strictObject({ launch }),
  /**
   * Another window wants the project: this one should append what it still has and close it. Where it has not done so in three
   * seconds the host closes it by itself; everything acknowledged is on disk then too.
   */
  'project.taken': z.strictObject({ project: z.string() }),
  /** The project file was changed by another program. */
  'project.changed-outside': z.strictObject({ project: z.string() }),
} as const;

export type EventName = keyof typeof EVENTS;
export type EventOf<Name extends EventName> = z.infer<(typeof EVENTS)[Name]>;
