/** Everything that can go wrong between the window and the host, as data: the shell says it in its own language. */
export type Failure =
  | { readonly code: 'file-missing'; readonly name: string }
  | { readonly code: 'file-is-folder'; readonly name: string }
  | { readonly code: 'no-permission'; readonly name: string }
  | { readonly code: 'disk-full'; readonly name: string }
  | { readonly code: 'read-only'; readonly name: string }
  | { readonly code: 'file-failed'; readonly name: string; readonly detail: string }
  | { readonly code: 'file-changed'; readonly name: string }
  /** Sizes in bytes. */
  | { readonly code: 'file-too-large'; readonly name: string; readonly size: number; readonly limit: number }
  | { readonly code: 'file-empty'; readonly name: string }
  /** `position` is the byte offset of the first byte that text does not have. */
  | { readonly code: 'file-binary'; readonly name: string; readonly position: number }
  /** `position` is the byte offset of the first byte that the encoding does not know. */
  | {
      readonly code: 'bytes-invalid';
      readonly name: string;
      readonly encoding: string;
      readonly position: number;
    }
  /** `characters` are the distinct ones that the encoding cannot hold, the first twenty. */
  | { readonly code: 'text-unencodable'; readonly encoding: string; readonly characters: readonly string[] }
  | { readonly code: 'encoding-unknown'; readonly encoding: string }
  | { readonly code: 'project-damaged'; readonly name: string; readonly detail: string }
  | {
      readonly code: 'project-newer';
      readonly name: string;
      readonly version: number;
      readonly known: number;
    }
  /** Another window or process holds the project. `canTake`: it can be asked to let go. */
  | { readonly code: 'project-held'; readonly name: string; readonly canTake: boolean }
  /** It was asked to let go, and did not. */
  | { readonly code: 'project-not-given'; readonly name: string }
  | { readonly code: 'project-unknown' }
  | { readonly code: 'cancelled' }
  /** The request does not have the form that the contract gives it. */
  | { readonly code: 'request-invalid'; readonly detail: string }
  | { readonly code: 'not-allowed'; readonly detail: string }
  | { readonly code: 'host-gone' };

const MEGABYTE = 1024 * 1024;

/** One English sentence that names the place and the way out, for the command line and the log. */
export function explainFailure(failure: Failure): string {
  switch (failure.code) {
    case 'file-missing':
      return `${failure.name}: there is no such file. Check the name and the folder.`;
    case 'file-is-folder':
      return `${failure.name} is a folder. Give a text file in it.`;
    case 'no-permission':
      return `${failure.name}: no permission. Change the file's permissions or choose another place.`;
    case 'disk-full':
      return `${failure.name}: the disk is full. Nothing was overwritten; free some space or save elsewhere.`;
    case 'read-only':
      return `${failure.name}: the file system is read-only. Nothing was changed; save elsewhere.`;
    case 'file-failed':
      return `${failure.name}: ${failure.detail}`;
    case 'file-changed':
      return `${failure.name} was changed by another program since it was read. Nothing was overwritten.`;
    case 'file-too-large':
      return `${failure.name} has ${Math.ceil(failure.size / MEGABYTE)} MB; the limit is ${failure.limit / MEGABYTE} MB. Split it and open the parts.`;
    case 'file-empty':
      return `${failure.name} is empty: there is no text to open.`;
    case 'file-binary':
      return `${failure.name} is not a text: byte ${failure.position} belongs to no encoding of text. Export it as text first.`;
    case 'bytes-invalid':
      return `${failure.name}: byte ${failure.position} is not valid ${failure.encoding}. Choose another encoding.`;
    case 'text-unencodable':
      return `${failure.encoding} cannot hold ${failure.characters.map(nameCharacter).join(', ')}. Nothing was written; UTF-8 holds every character.`;
    case 'encoding-unknown':
      return `${failure.encoding} is not an encoding that is known here.`;
    case 'project-damaged':
      return `${failure.name} is damaged: ${failure.detail}`;
    case 'project-newer':
      return `${failure.name} was written by a newer version (format ${failure.version}; this one reads up to ${failure.known}). Update Vis-à-vis to open it.`;
    case 'project-held':
      return `${failure.name} is open in another window. Close it there first.`;
    case 'project-not-given':
      return `${failure.name}: the window that has it open does not answer. Close it there, or open the project to read only.`;
    case 'project-unknown':
      return 'This project is no longer open. Open it again.';
    case 'cancelled':
      return 'Cancelled.';
    case 'request-invalid':
      return `The request was not understood: ${failure.detail}`;
    case 'not-allowed':
      return `Not allowed: ${failure.detail}`;
    case 'host-gone':
      return 'The program behind this window has stopped. Start it again; what was saved is there.';
  }
}

/** `“ (U+201C)`: the character as it looks and as it is called. */
export function nameCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `${character} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}
