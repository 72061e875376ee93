import { resolve } from 'node:path';
import type { Command } from 'commander';
import { Option } from 'commander';
import { joinText } from '../../shared/bitext/segmented-text.ts';
import { checkInputOf } from '../../shared/checks/check-input.ts';
import type { CheckInput } from '../../shared/checks/check-input.ts';
import { inputAfter } from '../../shared/checks/edited-input.ts';
import { dryRun } from '../../shared/checks/recipe.ts';
import type { RecipeRun } from '../../shared/checks/recipe.ts';
import type { FileForm } from '../../shared/contract/encoding.ts';
import { formatFixesText } from '../../shared/formats/fixes-text.ts';
import { AllFindings, type SaidOfNames } from '../../shared/names/findings/all-findings.ts';
import { openTexts } from '../../shared/formats/open-texts.ts';
import { finalPath } from '../host/atomic-write.ts';
import { encodeText } from '../host/encode.ts';
import { stampAt } from '../host/file-stamp.ts';
import type { FileStamp } from '../host/file-stamp.ts';
import { writeTextFile } from '../host/write-text-file.ts';
import { InputError, valueOf } from './input-error.ts';
import { recipeTable } from './list-checks.ts';
import type { SourceOptions, TextOptions } from './options.ts';
import { addSourceOptions, addTextOptions, MISSING_TRANSLATION, segmentsOption } from './options.ts';
import { readText, refuseTwoInputs, STANDARD_INPUT } from './read-text.ts';
import { readRecipeFile, recipeChecks } from './recipe-options.ts';
import { decisionsOf, termsOption } from './terms-option.ts';
import { textsAndForm } from './texts-of.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { EXIT, print } from './terminal.ts';

interface FixOptions extends TextOptions, SourceOptions {
  readonly source?: string;
  readonly recipe?: ReadonlySet<string>;
  readonly recipeFile?: string;
  readonly terms?: string;
  readonly dryRun?: true;
  readonly output?: string;
  readonly inPlace?: true;
  readonly listRecipes?: true;
}

const EXAMPLES = `
Examples:
  visavis fix translation.txt --recipe everything --dry-run
  visavis fix translation.txt --source source.txt --recipe characters,marks --output repaired.txt
  visavis fix translation.txt --recipe garble/entity,space --in-place
  visavis fix translation.txt --recipe-file house.json --in-place
  visavis fix translation.txt --recipe names --terms names.tbx --output repaired.txt
  machine-translate < source.txt | visavis fix - --language fr --recipe characters > repaired.txt

A recipe file is JSON: {"checks": ["garble", "quote", "space/doubled"]}, with ids of checks or of families.
Checks run in the order of repair, whatever order they are given in: characters, marks, spaces, typography, names,
repeats. Names are repaired where --terms gives a list that decides on them.
The first fix of each finding is made. Hints are questions, and stay. With a source, what it repeats too stays.
The text is written as it was read: same encoding, same line ends.
Exit codes: 0 written or nothing to fix, 1 with --dry-run where something would change, 2 nothing was written.`;

export function addFixCommand(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const command = program
    .command('fix')
    .description('repair a translation by recipes')
    .argument('[translation]', 'the translation; - reads standard input')
    .option('--source <file>', 'the text that it was translated from; - reads standard input')
    .option('--recipe <names>', 'recipes, families or checks, parted by commas', recipeChecks)
    .addOption(
      new Option('--recipe-file <file>', 'a recipe of your own, as JSON; - reads standard input').conflicts(
        'recipe',
      ),
    )
    .option('--list-recipes', 'print the recipes that are built in')
    .addOption(termsOption())
    .option('--dry-run', 'print what would be changed, and change nothing')
    .option('--output <file>', 'where; standard output where not given')
    .addOption(new Option('--in-place', 'write the translation’s own file').conflicts('output'));
  addSourceOptions(addTextOptions(command, ' of the translation'))
    .addOption(segmentsOption())
    .addHelpText('after', EXAMPLES)
    .action(async (translation: string | undefined, options: FixOptions) => {
      if (options.listRecipes) return print(terminal.stdout, recipeTable());
      if (translation === undefined) return command.error(MISSING_TRANSLATION);
      done(await fix(terminal, translation, options));
    });
}

async function fix(terminal: Terminal, translation: string, options: FixOptions): Promise<ExitCode> {
  if (options.inPlace && translation === STANDARD_INPUT)
    throw new InputError('Standard input cannot be written in place. Give a file, or --output.');
  refuseTwoInputs([translation, options.source, options.recipeFile, options.terms]);
  await refuseToOverwrite(terminal, options);
  const checks = await checksOf(terminal, options);
  const path = resolve(terminal.cwd, translation);
  // As it stood before it was read: what somebody else writes meanwhile is not overwritten.
  const stamp = options.inPlace ? await stampAt(path) : null;
  const { texts, form } = await textsAndForm(terminal, translation, options.source, options);
  const { project } = openTexts(texts);
  const input = checkInputOf(project);
  const said = {
    decisions: await decisionsOf(terminal, options.terms, project),
    said: project.settings.names,
  };
  const run = dryRun(input, checks, new Set(), new AllFindings(input, said));
  const isChanged = run.previews.length > 0;
  if (options.dryRun) {
    await print(terminal.stdout, difference(translation, input, said, run));
    await print(terminal.stderr, `${summary(run, 'Would repair')}\n`);
    return isChanged ? EXIT.findings : EXIT.clean;
  }
  const edits = run.previews.flatMap((preview) => preview.edits);
  const repaired = joinText(inputAfter(input, edits).bitext.target);
  if (!options.inPlace) await write(terminal, repaired, form, options.output);
  else if (isChanged) await rewrite(path, repaired, form, stamp);
  await print(terminal.stderr, `${summary(run, 'Repaired')}\n`);
  return EXIT.clean;
}

/** What is only read is not written: a slip of the hand would cost the source. */
async function refuseToOverwrite(
  terminal: Terminal,
  { output, source, recipeFile, terms }: FixOptions,
): Promise<void> {
  if (output === undefined || output === STANDARD_INPUT) return;
  const written = await placeOf(terminal, output);
  for (const read of [source, recipeFile, terms]) {
    if (read !== undefined && read !== STANDARD_INPUT && (await placeOf(terminal, read)) === written)
      throw new InputError(`${output} is read, and would be overwritten. Give another name to --output.`);
  }
}

/** The file itself, after symbolic links; the path as it is given where there is no such folder, which reading and writing say. */
async function placeOf({ cwd }: Terminal, path: string): Promise<string> {
  const given = resolve(cwd, path);
  return finalPath(given).catch(() => given);
}

async function checksOf(
  terminal: Terminal,
  { recipe, recipeFile }: FixOptions,
): Promise<ReadonlySet<string>> {
  if (recipe) return recipe;
  if (recipeFile === undefined)
    throw new InputError('Say what to repair with --recipe or --recipe-file; --list-recipes names recipes.');
  const name = recipeFile === STANDARD_INPUT ? 'standard input' : recipeFile;
  const { text } = await readText(terminal, recipeFile, 'utf-8');
  return readRecipeFile(text, name);
}

function difference(file: string, input: CheckInput, said: SaidOfNames, { previews }: RecipeRun): string {
  const { findings } = new AllFindings(input, said);
  const checkOf = new Map(findings.map(({ key, check }) => [key, check]));
  return formatFixesText(file === STANDARD_INPUT ? 'stdin' : file, input.bitext, previews, checkOf);
}

async function write(
  terminal: Terminal,
  text: string,
  form: FileForm,
  output: string | undefined,
): Promise<void> {
  if (output === undefined || output === STANDARD_INPUT)
    return print(terminal.stdout, valueOf(encodeText(text, form)));
  valueOf(await writeTextFile(resolve(terminal.cwd, output), text, form));
}

async function rewrite(path: string, text: string, form: FileForm, stamp: FileStamp | null): Promise<void> {
  valueOf(await writeTextFile(path, text, form, { expected: stamp }));
}

function summary({ previews, fixed, left }: RecipeRun, verb: string): string {
  const remaining = left === 0 ? '' : ` ${left} left to a person.`;
  if (previews.length === 0) return `Nothing to repair.${remaining}`;
  const kinds = [...fixed].map(([check, count]) => `${check} ${count}`).join(', ');
  const segments = `${previews.length} ${previews.length === 1 ? 'sentence' : 'sentences'}`;
  return `${verb} ${segments} (${kinds}).${remaining}`;
}
