import type { Command } from 'commander';
import { Option } from 'commander';
import { checkInputOf } from '../../shared/checks/check-input.ts';
import type { Finding, Severity } from '../../shared/checks/finding.ts';
import { findingsOf } from '../../shared/checks/findings.ts';
import type { Project } from '../../shared/edit/project.ts';
import { formatFindingsJson } from '../../shared/formats/findings-json.ts';
import { formatFindingsSarif } from '../../shared/formats/findings-sarif.ts';
import { formatFindingsText } from '../../shared/formats/findings-text.ts';
import { openTexts } from '../../shared/formats/open-texts.ts';
import type { SourceOptions, TextOptions } from './options.ts';
import { addSourceOptions, addTextOptions, segmentsOption } from './options.ts';
import { STANDARD_INPUT } from './read-text.ts';
import { textsOf } from './texts-of.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { EXIT, print } from './terminal.ts';

type Format = 'text' | 'json' | 'sarif';

interface CheckOptions extends TextOptions, SourceOptions {
  readonly source?: string;
  readonly format: Format;
}

const EXAMPLES = `
Examples:
  visavis check translation.txt
  visavis check translation.txt --source source.txt
  visavis check translation.txt --source source.txt --format sarif > findings.sarif
  machine-translate < source.txt | visavis check - --language fr --format json

Exit codes: 0 nothing found, 1 something found, 2 the texts could not be read.
Lines and columns count from 1, segments of the JSON from 0; columns and offsets are UTF-16 units.`;

export function addCheckCommand(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const command = program
    .command('check')
    .description('find repeated, garbled and badly quoted sentences in a translation')
    .argument('<translation>', 'the translation; - reads standard input')
    .option('--source <file>', 'the text that it was translated from; - reads standard input');
  addSourceOptions(addTextOptions(command, ' of the translation'))
    .addOption(segmentsOption())
    .addOption(
      new Option('--format <name>', 'how findings are written')
        .choices(['text', 'json', 'sarif'])
        .default('text'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (translation: string, options: CheckOptions) => {
      done(await check(terminal, translation, options));
    });
}

async function check(terminal: Terminal, translation: string, options: CheckOptions): Promise<ExitCode> {
  const { project } = openTexts(await textsOf(terminal, translation, options.source, options));
  const findings = findingsOf(checkInputOf(project));
  await print(terminal.stdout, written(terminal, translation, project, findings, options.format));
  if (options.format === 'text') await print(terminal.stderr, `${summary(findings)}\n`);
  return findings.length === 0 ? EXIT.clean : EXIT.findings;
}

function written(
  terminal: Terminal,
  path: string,
  { bitext, settings }: Project,
  findings: readonly Finding[],
  format: Format,
): string {
  switch (format) {
    case 'json':
      return formatFindingsJson(bitext, findings);
    case 'sarif':
      return formatFindingsSarif(bitext.target, findings, {
        file: path === STANDARD_INPUT ? 'stdin' : path,
        language: settings.targetLanguage,
        version: terminal.program.version,
      });
    case 'text':
      return formatFindingsText(path, bitext.target, findings);
  }
}

function summary(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing found.';
  const counts = SEVERITIES.flatMap(([severity, one, more]) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
  });
  return `Found ${counts.join(', ')}.`;
}

const SEVERITIES: readonly (readonly [Severity, string, string])[] = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['hint', 'hint', 'hints'],
  ['style', 'matter of style', 'matters of style'],
];
