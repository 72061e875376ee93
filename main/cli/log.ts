import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import type { LogEntry } from '../../shared/formats/log-entries.ts';
import { logOf } from '../../shared/formats/log-entries.ts';
import { formatLogJson } from '../../shared/formats/log-json.ts';
import { formatLogText } from '../../shared/formats/log-text.ts';
import { hasLost, sayState, withProject } from './project-of.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { EXIT, print } from './terminal.ts';

interface LogOptions {
  readonly format: 'text' | 'json';
  readonly segment?: SegmentId;
}

const EXAMPLES = `
Examples:
  visavis log report.visavis
  visavis log report.visavis --segment 12
  visavis log report.visavis --format json > changes.json

A line a step, oldest first: number of the change, time, author, origin, kind, segments, before -> after. Times are the
author's own, with their distance from UTC. Segments are named by the ids that "visavis apply" takes.
Exit codes: 0 written, 1 written, but a part of the project could not be read, 2 not written.`;

export function addLogCommand(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  program
    .command('log')
    .description('show who changed what in a saved project, and when')
    .argument('<project>', 'a .visavis file; - reads standard input')
    .addOption(
      new Option('--format <name>', 'how changes are written').choices(['text', 'json']).default('text'),
    )
    .addOption(
      new Option('--segment <id>', 'only what touched this segment, or a link of it').argParser(segmentId),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, options: LogOptions) => {
      const code = await withProject(terminal, path, async (project) => {
        await sayState(terminal, project);
        const entries = touching(logOf(project.document.session), options.segment);
        const written = options.format === 'json' ? formatLogJson(entries) : formatLogText(entries);
        await print(terminal.stdout, written);
        return hasLost(project.document) ? EXIT.findings : EXIT.clean;
      });
      done(code);
    });
}

function touching(entries: readonly LogEntry[], segment: SegmentId | undefined): readonly LogEntry[] {
  if (segment === undefined) return entries;
  return entries.flatMap((entry) => {
    const steps = entry.steps.filter(({ segments }) => segments.includes(segment));
    return steps.length === 0 ? [] : [{ ...entry, steps }];
  });
}

function segmentId(given: string): SegmentId {
  if (/^\d{1,15}$/.test(given)) return Number(given);
  throw new InvalidArgumentError('A segment is named by its id, a number from 0.');
}
