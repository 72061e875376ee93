import { SEVERITIES, severityRank } from '../../shared/checks/severity.ts';
import type { Command } from 'commander';
import { Option } from 'commander';
import { checkInputOf } from '../../shared/checks/check-input.ts';
import type { CheckInput } from '../../shared/checks/check-input.ts';
import { CHECKS } from '../../shared/checks/catalogue.ts';
import type { CheckLevels } from '../../shared/checks/check-levels.ts';
import type { Finding, Severity } from '../../shared/checks/finding.ts';
import { findingsOf } from '../../shared/checks/findings.ts';
import { formatFindingsHtml } from '../../shared/formats/findings-html.ts';
import { formatFindingsJson } from '../../shared/formats/findings-json.ts';
import { formatFindingsSarif } from '../../shared/formats/findings-sarif.ts';
import type { FindingFiles } from '../../shared/formats/findings-text.ts';
import { formatFindingsText } from '../../shared/formats/findings-text.ts';
import { openTexts } from '../../shared/formats/open-texts.ts';
import { findingsWithNames } from '../../shared/names/findings/all-findings.ts';
import { nameInputOf } from '../../shared/names/name-input.ts';
import { countBySeverity } from '../../shared/formats/severity-counts.ts';
import { checkIds, withLevel } from './check-names.ts';
import { checkTable } from './list-checks.ts';
import { InputError } from './input-error.ts';
import type { SourceOptions, TextOptions } from './options.ts';
import { addSourceOptions, addTextOptions, MISSING_TRANSLATION, segmentsOption } from './options.ts';
import { refuseTwoInputs, STANDARD_INPUT } from './read-text.ts';
import { decisionsOf, termsOption } from './terms-option.ts';
import { textsOf } from './texts-of.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { EXIT, print } from './terminal.ts';

type Format = 'text' | 'json' | 'sarif' | 'html';

interface CheckOptions extends TextOptions, SourceOptions {
  readonly source?: string;
  readonly format: Format;
  readonly only?: ReadonlySet<string>;
  readonly skip?: ReadonlySet<string>;
  readonly level?: CheckLevels;
  readonly terms?: string;
  readonly failOn: Severity | 'never';
  readonly listChecks?: true;
}

const EXAMPLES = `
Examples:
  visavis check translation.txt
  visavis check translation.txt --source source.txt --format html > findings.html
  visavis check translation.txt --source source.txt --format sarif --fail-on error > findings.sarif
  visavis check translation.txt --only garble,repeat --skip repeat/paraphrase
  visavis check translation.txt --level space/doubled=error --level style=off
  machine-translate < source.txt | visavis check - --language fr --format json

Exit codes: 0 nothing found that is as grave as --fail-on says, 1 something found, 2 the texts could not be read.
Without --fail-on anything found is 1; from grave to mild: error, warning, hint, style.
Lines and columns count from 1, segments of the JSON from 0; columns and offsets are UTF-16 units.`;

export function addCheckCommand(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const command = program
    .command('check')
    .description('find repeated, garbled and badly quoted sentences in a translation')
    .argument('[translation]', 'the translation; - reads standard input')
    .option('--source <file>', 'the text that it was translated from; - reads standard input');
  addSourceOptions(addTextOptions(command, ' of the translation'))
    .addOption(segmentsOption())
    .addOption(
      new Option('--format <name>', 'how findings are written')
        .choices(['text', 'json', 'sarif', 'html'])
        .default('text'),
    )
    .addOption(termsOption())
    .option('--only <names>', 'these checks or families alone, parted by commas', checkIds)
    .option('--skip <names>', 'all but these', checkIds)
    .option('--level <check=level>', 'error, warning, hint, style or off; can be given again', withLevel)
    .addOption(
      new Option('--fail-on <severity>', 'the mildest finding for which the exit code is 1')
        .choices([...SEVERITIES, 'never'])
        .default('style'),
    )
    .option('--list-checks', 'print the checks, with the level that each has by itself')
    .addHelpText('after', EXAMPLES)
    .action(async (translation: string | undefined, options: CheckOptions) => {
      if (options.listChecks) return print(terminal.stdout, checkTable());
      if (translation === undefined) return command.error(MISSING_TRANSLATION);
      done(await check(terminal, translation, options));
    });
}

async function check(terminal: Terminal, translation: string, options: CheckOptions): Promise<ExitCode> {
  const isAsked = (id: string) => (options.only?.has(id) ?? true) && !options.skip?.has(id);
  if (!CHECKS.some(({ id }) => isAsked(id)))
    throw new InputError('--skip takes away everything that --only names: no check is left to run.');
  refuseTwoInputs([translation, options.source, options.terms]);
  const { project } = openTexts(await textsOf(terminal, translation, options.source, options));
  const input = { ...checkInputOf(project), levels: options.level ?? {} };
  const isNamesAsked = CHECKS.some(({ id, family }) => family === 'name' && isAsked(id));
  const decisions = await decisionsOf(terminal, options.terms, project);
  const all = isNamesAsked
    ? findingsWithNames(input, { ...nameInputOf(project), decisions })
    : findingsOf(input);
  const findings = all.filter(({ check: id }) => isAsked(id));
  const files = { target: translation, source: options.source ?? null };
  await print(terminal.stdout, written(terminal, files, input, findings, options.format));
  if (options.format === 'text') {
    const counts = countBySeverity(findings);
    await print(terminal.stderr, counts === '' ? 'Nothing found.\n' : `Found ${counts}.\n`);
  }
  return findings.some(({ severity }) => isGrave(severity, options.failOn)) ? EXIT.findings : EXIT.clean;
}

function isGrave(severity: Severity, failOn: CheckOptions['failOn']): boolean {
  return failOn !== 'never' && severityRank(severity) <= severityRank(failOn);
}

function written(
  terminal: Terminal,
  files: FindingFiles,
  input: CheckInput,
  findings: readonly Finding[],
  format: Format,
): string {
  const about = {
    files: { target: nameOf(files.target), source: files.source === null ? null : nameOf(files.source) },
    version: terminal.program.version,
  };
  switch (format) {
    case 'json':
      return formatFindingsJson(input, findings);
    case 'sarif':
      return formatFindingsSarif(input, findings, about);
    case 'html':
      return formatFindingsHtml(input, findings, about);
    case 'text':
      return formatFindingsText(files, input.bitext, findings);
  }
}

function nameOf(path: string): string {
  return path === STANDARD_INPUT ? 'stdin' : path;
}
