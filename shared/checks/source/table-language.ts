import { baseLanguage } from '../../text/language-tag.ts';

/** The language under which the tables of this folder have that of a tag: its base, Norwegian as Bokmål. */
export function tableLanguage(tag: string): string {
  const base = baseLanguage(tag);
  return base === 'no' || base === 'nn' ? 'nb' : base;
}
