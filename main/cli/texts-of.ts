import type { Texts } from '../../shared/formats/open-texts.ts';
import type { TextOfFile } from '../host/read-text-file.ts';
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
  return (await textsAndForm(terminal, translation, source, options)).texts;
}

/** The same, with the form in which the translation is to be written again. */
export async function textsAndForm(
  terminal: Terminal,
  translation: string,
  source: string | undefined,
  options: TextOptions & SourceOptions,
): Promise<{ readonly texts: Texts; readonly form: TextOfFile['form'] }> {
  refuseTwoInputs([source, translation]);
  const from = source === undefined ? null : await readText(terminal, source, options.sourceEncoding);
  const to = await readText(terminal, translation, options.encoding);
  const texts = {
    source: from?.text ?? null,
    target: to.text,
    ...(options.sourceLanguage !== undefined && { sourceLanguage: options.sourceLanguage }),
    ...(options.language !== undefined && { targetLanguage: options.language }),
    lines: options.segments === 'lines',
  };
  return { texts, form: to.form };
}
