import type { EventName, EventOf } from '../../shared/contract/contract.ts';
import type { After } from './after.ts';
import type { LaunchArguments } from './launch.ts';

/** What a file is asked for: decides the dialog's title and its filter. */
export type ChoosePurpose = 'source' | 'target' | 'project' | 'any';

/** What is about to be saved: decides the dialog's filter. */
export type SaveKind = 'project' | 'text' | 'tsv' | 'csv' | 'tbx';

/** The dialogs that only a shell with windows can show. Paths are absolute; null where the person cancelled. */
export interface HostDialogs {
  readonly chooseFile: (purpose: ChoosePurpose) => Promise<string | null>;
  /** The dialog itself asks before an existing file is chosen. */
  readonly chooseSavePath: (suggestedName: string, kind: SaveKind) => Promise<string | null>;
}

/** What a host is made of. One host serves one window; several may share a data folder. */
export interface HostOptions {
  /** Folder of the host's own files: settings, recent list, drafts, saved projects of the web shell. Made where missing. */
  readonly dataFolder: string;
  readonly shell: 'desktop' | 'web' | 'process';
  readonly version: string;
  readonly launch: LaunchArguments;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  /** Runs something later; by the system's clock where not given. */
  readonly after?: After;
  /** What only a shell can do; null where the window does it with the browser's means. */
  readonly asks: HostDialogs | null;
  /** Opens an address in the person's browser. Called with addresses of the allow-list alone. */
  readonly openLink: (url: string) => Promise<void>;
  readonly closeWindow: () => void;
  /** Carries an event to the window. */
  readonly emit: <Name extends EventName>(name: Name, event: EventOf<Name>) => void;
  /** Told whether closing the window now would lose a save, and the window's title. */
  readonly onUnsaved?: (unsaved: boolean, title: string) => void;
}
