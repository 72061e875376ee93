import type { Encoding, FileForm } from '../../shared/contract/encoding.ts';

const NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252 (Western)',
  'windows-1250': 'Windows-1250 (Central European)',
  'windows-1251': 'Windows-1251 (Cyrillic)',
  'windows-1257': 'Windows-1257 (Baltic)',
  'iso-8859-1': 'ISO 8859-1 (Western)',
  'iso-8859-2': 'ISO 8859-2 (Central European)',
  'iso-8859-13': 'ISO 8859-13 (Baltic)',
};

/** The encoding with what it is for, for lists to choose from. */
export function encodingName(encoding: Encoding): string {
  return NAMES[encoding];
}

/** The encoding alone, `UTF-8 BOM` with a byte order mark, for where room is short. */
export function formName(form: FileForm): string {
  const [name = form.encoding] = NAMES[form.encoding].split(' (');
  return form.bom ? `${name} BOM` : name;
}
