import type { Texts } from '../../shared/formats/open-texts.ts';
import type { SourceOptions, TextOptions } from './options.ts';
import { readText, refuseTwoInputs } from './read-text.ts';
import type { Terminal } from './terminal.ts';

/** Reads a translation and its source, if there is one. */
export async function textsOf(
  terminal: Terminal,
  translation: string,
  source: string | undefined,
  options: TextOptions & SourceOptions,
): Promise<Texts> {
  refuseTwoInputs([source, translation]);
  const from = source === undefined ? null : await readText(terminal, source, options.sourceEncoding);
  const to = await readText(terminal, translation, options.encoding);
  return {
    source: from?.text ?? null,
    target: to.text,
    ...(options.sourceLanguage !== undefined && { sourceLanguage: options.sourceLanguage }),
    ...(options.language !== undefined && { targetLanguage: options.language }),
    lines: options.segments === 'lines',
  };
}
