import type { Result } from '../bitext/result.ts';
import { failed } from '../bitext/result.ts';
import type { ProjectDocument, ProjectFileFailure, ReadProject } from './project-file-document.ts';
import { HEADER, PROJECT_VERSION, readLines, versionOf } from './project-file-lines.ts';
import { readParts } from './project-file-read.ts';
import { readVersion1 } from './project-file-version-1.ts';
import { linesOf } from './project-file-write.ts';

export type {
  ProjectDamage,
  ProjectDocument,
  ProjectFileFailure,
  ReadProject,
  TextOrigin,
} from './project-file-document.ts';
export { PROJECT_VERSION };

/**
 * The project file (`.visavis`), version 2: one JSON text in UTF-8, written in lines, so that damage stays in its line, is always
 * noticed, and mostly can be made good from the other lines.
 *
 *     {"format":"visavis-project","version":2,"check":"<CRC-32 of what stands before it in this line>","parts":[
 *     ["contents",0,"<checksum>",{"nextId","source","target","parts"}],
 *     ["settings",0,"<checksum>",[{"monolingual","settings"}]],
 *     ["target",0,"<checksum>",["<lead>",{"id","text","gap"},...]],      the first 50 items: the lead, then segments
 *     ["target",1,"<checksum>",[{"id","text","gap"},...]],               the next 50
 *     ["source",...] ["links",...] ["marks",...] ["dismissed",...] ["decisions",...]
 *     ["base-settings",...] ["base-target",...] ... ["base-decisions",...]
 *     ["undone",0,"<checksum>",[transaction,...]],
 *     ["history",1,...],
 *     ["history",0,"<checksum>",[transaction,...]],
 *     ["contents",1,"<checksum>",{...}]
 *     ]}
 *
 * A line holds the name of its part, its number in the part, a checksum, and at most 50 items (all but a part's last line hold
 * exactly so many; a part without items has one line). The checksum is CRC-32 in 8 hexadecimal digits over `2 <name> <number> `
 * and the payload as it is written, in UTF-8. The first six parts are the present state; `base-` the same parts as the project
 * was opened; `history` leads from there to the present, oldest first within a line, newest line first; `undone` has what
 * was undone, next to redo last. Marks are pairs of segment id and mark, decisions pairs of group and decision; both and
 * the dismissed findings are sorted, so that a state has one written form. `contents` stands twice: where the texts came from,
 * the next free segment id, and for each part its name, number of items and checksum of every line. The first line has the same
 * form in all later versions.
 *
 * Reading trusts checksums and does not replay. What a line loses is looked for in the history done on the base, or undone from the
 * present, and taken where it has the checksum that `contents` names.
 */
export function writeProjectFile(document: ProjectDocument): string {
  return [HEADER, ...linesOf(document), ']}', ''].join('\n');
}

/**
 * The project that a file holds, whatever happened to its bytes: see `ReadProject.damage`. Fails where it is no project, where a newer
 * program wrote it, or where nothing of the translation is left. Version 1 is read too, whole or not at all.
 */
export function readProjectFile(text: string): Result<ReadProject, ProjectFileFailure> {
  const version = versionOf(text);
  if (version !== null && version > PROJECT_VERSION) return failed({ code: 'newer', version });
  const lines = readLines(text);
  if (version === PROJECT_VERSION || lines.whole.length > 0)
    return readParts(lines, version === PROJECT_VERSION);
  return readVersion1(text);
}
