import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import type { Encoding } from '../../shared/contract/encoding.ts';
import { ENCODINGS, encodingSchema } from '../../shared/contract/encoding.ts';

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

export function addTextOptions(command: Command, ofTranslation = ''): Command {
  return command
    .addOption(
      new Option(
        '--language <tag>',
        `language${ofTranslation}, as BCP 47 (fr, pt-BR); detected where not given`,
      ).argParser(languageTag),
    )
    .addOption(encodingOption('--encoding <name>', `encoding${ofTranslation}; detected where not given`));
}

export function addSourceOptions(command: Command): Command {
  return command
    .addOption(new Option('--source-language <tag>', 'language of the source').argParser(languageTag))
    .addOption(encodingOption('--source-encoding <name>', 'encoding of the source'));
}

export function segmentsOption(): Option {
  return new Option('--segments <how>', 'what a segment is')
    .choices(['sentences', 'lines'])
    .default('sentences');
}

function encodingOption(flags: string, description: string): Option {
  return new Option(flags, `${description} (${ENCODINGS.join(', ')})`).argParser(encodingName);
}

/** Names that people and other programs give to the same encodings. */
const ALIASES: Readonly<Record<string, Encoding>> = {
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  latin1: 'iso-8859-1',
  latin2: 'iso-8859-2',
  ascii: 'utf-8',
  'us-ascii': 'utf-8',
};

function encodingName(given: string): Encoding {
  const name = given.trim().toLowerCase().replaceAll('_', '-');
  const spelledOut = ALIASES[name] ?? name.replace(/^(?:cp|win|windows)-?(?=125\d$)/, 'windows-');
  const known = encodingSchema.safeParse(spelledOut);
  if (!known.success) throw new InvalidArgumentError(`Known are ${ENCODINGS.join(', ')}.`);
  return known.data;
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
