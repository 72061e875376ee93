import { unreachable } from '../bitext/bug.ts';
import type { DamagedPart, ProjectDamage } from './project-file-document.ts';

/** One English sentence that names the place in the file, what was there, and what that means for the work. */
export function explainDamage(damage: ProjectDamage): string {
  const { part, line, recovered } = damage;
  const place = `Line ${line}: `;
  if (recovered) return `${place}${WHOLE[part]} was damaged; other lines gave it back, nothing is lost.`;
  return `${place}${countOf(damage)} could not be read; ${consequenceOf(damage)}.`;
}

const WHOLE: Readonly<Record<DamagedPart, string>> = {
  header: 'the name of the format',
  origins: 'where the texts came from',
  settings: 'the settings of the project',
  source: 'a part of the source',
  target: 'a part of the translation',
  links: 'a part of the links',
  marks: 'a part of the marks and notes',
  dismissed: 'a part of the dismissed findings',
  decisions: 'a part of the decisions on names',
  base: 'a part of the texts as they were opened',
  history: 'a part of the changes',
  undone: 'a part of what was undone',
  end: 'the list of what the file holds',
};

const ITEMS: Readonly<Record<DamagedPart, readonly [one: string, more: string] | null>> = {
  header: null,
  origins: null,
  settings: null,
  source: ['segment of the source', 'segments of the source'],
  target: ['segment of the translation', 'segments of the translation'],
  links: ['link', 'links'],
  marks: ['mark or note', 'marks and notes'],
  dismissed: ['dismissed finding', 'dismissed findings'],
  decisions: ['decision on a name', 'decisions on names'],
  base: ['item of the texts as they were opened', 'items of the texts as they were opened'],
  history: ['change', 'changes'],
  undone: ['undone change', 'undone changes'],
  end: null,
};

function countOf({ part, lost }: ProjectDamage): string {
  const items = ITEMS[part];
  if (!items || lost === null) return WHOLE[part];
  return `${lost} ${items[lost === 1 ? 0 : 1]}`;
}

function consequenceOf({ part, lost, earlier = 0 }: ProjectDamage): string {
  const all = earlier === lost || lost === null;
  const standing = earlier === 0 ? null : all ? 'they read' : `${earlier} of them read`;
  switch (part) {
    case 'header':
      return 'the rest was read all the same';
    case 'origins':
      return 'exports are written in UTF-8';
    case 'settings':
      return standing ? 'they are as they were at first' : 'choose the languages anew';
    case 'source':
    case 'target':
      return standing ? `${standing} as they did before later changes` : 'they are missing from the text';
    case 'links':
      return 'check the links of the segments there';
    case 'marks':
    case 'decisions':
      return standing ? `${standing} as they did before later changes` : 'they have to be made anew';
    case 'dismissed':
      return 'these findings may show again';
    case 'base':
      return 'how these places read at first cannot be shown';
    case 'history':
      return 'what they made of the text stands, but they cannot be listed or taken back';
    case 'undone':
      return 'they cannot be done again';
    case 'end':
      return 'more may be missing than is said here';
    default:
      return unreachable(part);
  }
}
