import { unreachable } from '../../shared/bitext/bug.ts';
import type { IndexBead } from '../../shared/align/alignment.ts';
import type { BeadLineFailure, SegmentCounts } from '../../shared/align/bead-lines.ts';
import { parseBeadLines } from '../../shared/align/bead-lines.ts';
import type { Result } from '../../shared/bitext/result.ts';
import { linesOf } from '../../shared/formats/line-text.ts';
import type { PairLineFailure, TextPair } from '../../shared/formats/word-pairs.ts';
import { parseDictionary, parseSentencePairs } from '../../shared/formats/word-pairs.ts';
import { InputError, valueOf } from './input-error.ts';
import { tryReadText } from './read-text.ts';
import type { Terminal } from './terminal.ts';

/** Files that help the aligner, by the options that name them; none is needed. */
export interface EvidenceFiles {
  readonly dictionary?: string;
  readonly examples?: string;
}

/** What the files hold that serve all texts. */
export interface SharedEvidence {
  readonly dictionary?: readonly TextPair[];
  readonly examples?: readonly TextPair[];
}

export async function readSharedEvidence(terminal: Terminal, files: EvidenceFiles): Promise<SharedEvidence> {
  const { dictionary, examples } = files;
  return {
    ...(dictionary !== undefined && {
      dictionary: pairsOf(await textOf(terminal, dictionary), dictionary, parseDictionary, ENTRIES),
    }),
    ...(examples !== undefined && {
      examples: pairsOf(await textOf(terminal, examples), examples, parseSentencePairs, PAIRS),
    }),
  };
}

/** Links that stand, as `--to beads` writes them. */
export async function readPins(
  terminal: Terminal,
  file: string,
  counts: SegmentCounts,
): Promise<IndexBead[]> {
  const read = parseBeadLines(await textOf(terminal, file), counts);
  if (read.ok) return read.value;
  const { line, text, reason } = read.failure;
  throw new InputError(`${file}, line ${line} (${shortened(text)}): ${whyNoPin(reason, counts)}`);
}

/** A line for each source segment. */
export async function readTranslation(terminal: Terminal, file: string, segments: number): Promise<string[]> {
  const lines = linesOf(await textOf(terminal, file));
  if (lines.length !== segments)
    throw new InputError(
      `${file} has ${lines.length} lines for ${segments} source segments. Give a translation of each, one a line ("visavis segment" writes the segments so).`,
    );
  return lines;
}

/** Empty for a file without a byte. */
async function textOf(terminal: Terminal, file: string): Promise<string> {
  const read = await tryReadText(terminal, file, undefined);
  return !read.ok && read.failure.code === 'file-empty' ? '' : valueOf(read).text;
}

/** What a file holds, and how a line of it is written. */
interface LineForm {
  readonly name: string;
  readonly form: string;
}

const ENTRIES: LineForm = {
  name: 'entries',
  form: 'an entry is "source TAB target", or "target @ source" as hunalign has it; a line that begins with # is a comment',
};
const PAIRS: LineForm = { name: 'pairs', form: 'a pair is "source TAB target"' };

function pairsOf(
  text: string,
  file: string,
  parse: (text: string) => Result<TextPair[], PairLineFailure>,
  { name, form }: LineForm,
): readonly TextPair[] {
  const parsed = parse(text);
  if (parsed.ok) {
    if (parsed.value.length === 0) throw new InputError(`${file} has no ${name}: ${form}.`);
    return parsed.value;
  }
  const { line, text: wrong, reason } = parsed.failure;
  const why = reason === 'empty' ? 'one side is empty' : 'nothing divides it in two';
  throw new InputError(
    `${file}, line ${line} (${shortened(wrong)}): ${why}. Correct or remove the line: ${form}.`,
  );
}

function whyNoPin(reason: BeadLineFailure['reason'], { source, target }: SegmentCounts): string {
  switch (reason) {
    case 'notation':
      return 'this is no link. Write [0, 1]:[0], with indexes from 0.';
    case 'empty':
      return 'the link is empty on both sides. Remove the line, or name a segment.';
    case 'order':
      return 'the indexes of a side must ascend. Write the smaller ones first.';
    case 'outside':
      return `there is no such segment: the source has ${source} and the target ${target}, counted from 0. Correct the index.`;
    case 'twice':
      return 'a segment of it is in another line already. Keep one of the two.';
    default:
      return unreachable(reason);
  }
}

const SHOWN = 60;

function shortened(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
