import { Command, CommanderError } from 'commander';
import { addAlignCommand } from './align.ts';
import { addApplyCommand } from './apply.ts';
import { addCheckCommand } from './check.ts';
import { addExportCommand } from './export.ts';
import { addFixCommand } from './fix.ts';
import { InputError } from './input-error.ts';
import { addLogCommand } from './log.ts';
import { addNamesCommand } from './names.ts';
import { addOpenCommand } from './open.ts';
import { addSegmentCommand } from './segment.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { EXIT, print } from './terminal.ts';

/** Runs one command; `programArguments` are those after the program's name. Resolves to the exit code and never rejects for bad input. */
export async function run(programArguments: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = EXIT.clean;
  const program = commands(terminal, (result) => {
    code = result;
  });
  try {
    await program.parseAsync([...programArguments], { from: 'user' });
    return code;
  } catch (error) {
    // Commander has said what is wrong, or has shown the help that was asked for.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.failed;
    if (!(error instanceof InputError)) throw error;
    await print(terminal.stderr, `visavis: ${error.message}\n`);
    return EXIT.failed;
  }
}

function commands(terminal: Terminal, done: (code: ExitCode) => void): Command {
  const program = new Command('visavis')
    .description('Vis-à-vis, for editors who fix machine translations')
    .version(terminal.program.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help with examples')
    // What stands after a subcommand's name is the subcommand's.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'visavis: ')),
    })
    .showHelpAfterError('("visavis help <command>" shows its options with examples.)');
  addCheckCommand(program, terminal, done);
  addFixCommand(program, terminal, done);
  addNamesCommand(program, terminal, done);
  addAlignCommand(program, terminal, done);
  addSegmentCommand(program, terminal, done);
  addExportCommand(program, terminal, done);
  addLogCommand(program, terminal, done);
  addApplyCommand(program, terminal, done);
  addOpenCommand(program, terminal, done);
  return program;
}
