import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import type { Encoding } from '../../shared/contract/encoding.ts';
import { ENCODINGS } from '../../shared/contract/encoding.ts';
import { encodingNamed } from '../host/encodings.ts';

/** How texts are cut into segments. */
export type Segments = 'sentences' | 'lines';

/** Options of the command's main text, which is the translation where there are two. */
export interface TextOptions {
  readonly language?: string;
  readonly encoding?: Encoding;
  readonly segments: Segments;
}

/** Options of the source beside it. */
export interface SourceOptions {
  readonly sourceLanguage?: string;
  readonly sourceEncoding?: Encoding;
}

/** As the parser says it, where an option makes the argument needless. */
export const MISSING_TRANSLATION = "error: missing required argument 'translation'";

export function addTextOptions(command: Command, ofTranslation = ''): Command {
  return command
    .addOption(languageOption(`language${ofTranslation}, as BCP 47 (fr, pt-BR); detected where not given`))
    .addOption(encodingOption('--encoding <name>', `encoding${ofTranslation}; detected where not given`));
}

export function addSourceOptions(command: Command): Command {
  return command
    .addOption(new Option('--source-language <tag>', 'language of the source').argParser(languageTag))
    .addOption(encodingOption('--source-encoding <name>', 'encoding of the source'));
}

export function languageOption(description: string): Option {
  return new Option('--language <tag>', description).argParser(languageTag);
}

export function segmentsOption(): Option {
  return new Option('--segments <how>', 'what a segment is')
    .choices(['sentences', 'lines'])
    .default('sentences');
}

function encodingOption(flags: string, description: string): Option {
  return new Option(flags, `${description} (${ENCODINGS.join(', ')})`).argParser(encodingName);
}

function encodingName(given: string): Encoding {
  const encoding = encodingNamed(given);
  if (encoding === null) throw new InvalidArgumentError(`Known are ${ENCODINGS.join(', ')}.`);
  return encoding;
}

function languageTag(given: string): string {
  try {
    const [tag] = Intl.getCanonicalLocales(given.replaceAll('_', '-'));
    if (tag !== undefined) return tag;
  } catch {
    // Said below, with an example.
  }
  throw new InvalidArgumentError('A language is given as a tag like fr, lt or pt-BR.');
}
