import { SaxesParser } from 'saxes';
import type { Result } from '../bitext/result.ts';
import { failed, success } from '../bitext/result.ts';
import type { TermsFailure } from './terms-read.ts';

/** What is told of each element. Names are local: `min:note` is `note`. */
export interface ElementListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

/**
 * Reads XML 1.0 and tells its elements in order. Only the five entities of XML itself and numbers are expanded: what a document
 * type declares is neither loaded nor used, so no file can make a small text large (billion laughs) or read another
 * file. Linear.
 */
export function readElements(xml: string, listener: ElementListener): Result<null, TermsFailure> {
  let failure: TermsFailure | null = null;
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on('error', ({ message }) => {
    failure ??= failureOf(message, xml, parser);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (failure === null) listener.open(localName(name), attributes);
  });
  const tell = (text: string) => {
    if (failure === null) listener.text(text);
  };
  parser.on('text', tell);
  parser.on('cdata', tell);
  parser.on('closetag', ({ name }) => {
    if (failure === null) listener.close(localName(name));
  });
  // In pieces, so that a file that is broken early is not read to its end.
  for (let at = 0; at < xml.length && failure === null; at += PIECE) parser.write(xml.slice(at, at + PIECE));
  if (failure === null) parser.close();
  return failure === null ? success(null) : failed(failure);
}

/** UTF-16 units. */
const PIECE = 65_536;

const UNKNOWN_ENTITY = 'undefined entity.';

/** The parser stands after what it complains of. */
function failureOf(
  message: string,
  xml: string,
  { line, columnIndex, position }: Pick<SaxesParser, 'line' | 'columnIndex' | 'position'>,
): TermsFailure {
  const detail = message.replace(/^\d+:\d+: /, '');
  if (detail !== UNKNOWN_ENTITY)
    return { code: 'xml', line, column: Math.max(1, columnIndex), detail: detail.replace(/\.$/, '') };
  const name = xml.slice(xml.lastIndexOf('&', position - 1) + 1, position - 1);
  return { code: 'entity', line, column: Math.max(1, columnIndex - name.length - 1), detail: name };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
