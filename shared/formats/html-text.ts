import { codePointName } from '../text/code-point-name.ts';
import { shown } from './shown.ts';

/**
 * Any text as HTML text or as a quoted attribute's value: nothing in it is markup. Controls and half characters, which no page may
 * hold, are written as their code.
 */
export function escapeHtml(text: string): string {
  return shown(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** The same, with what nobody sees made visible: other spaces than the common one, joiners, blanks that stand alone. */
export function visibleHtml(text: string): string {
  const blanks = text.trim() === '' ? text.replaceAll(' ', '␣') : text;
  return escapeHtml(
    blanks.replace(/(?! )[\p{Zs}\p{Cf}]/gu, (character) => {
      return `[${codePointName(character.codePointAt(0) ?? 0)}]`;
    }),
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
