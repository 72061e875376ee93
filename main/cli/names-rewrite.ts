import type { Readable } from 'node:stream';
import type { Command } from 'commander';
import { rewriteInWords } from '../../shared/names/rewrite/rewrite-in-words.ts';
import type { RewrittenWords } from '../../shared/names/rewrite/rewrite-in-words.ts';
import type { Doubt } from '../../shared/names/rewrite/rewriting.ts';
import { InputError } from './input-error.ts';
import { languageOption } from './options.ts';
import type { ExitCode, Terminal } from './terminal.ts';
import { EXIT, print } from './terminal.ts';

interface RewriteOptions {
  readonly from: string;
  readonly to: string;
  readonly language: string;
}

const EXAMPLES = `
Each line of standard input (UTF-8) is written again with the name in its other form, then a tab and what to look at,
then the line end that it had. After the last tab nothing stands where nothing has to be looked at.

  agreement: allié → alliée     a word that may no longer agree; it is not changed
  preposition: or à la ...      what may stand there as well
  article, case, plain          the article or case is a guess; only the name was exchanged

Examples:
  visavis names rewrite --from Belarus --to Biélorussie --language fr < text.txt
  echo "The Czech Republic said" | visavis names rewrite --from "Czech Republic" --to Czechia --language en

Exit codes: 0 done, 2 wrong usage or the input could not be read.`;

/** Adds `rewrite` to the command `names`. */
export function addNamesRewriteCommand(
  names: Command,
  terminal: Terminal,
  done: (code: ExitCode) => void,
): void {
  names
    .command('rewrite')
    .description('write the lines of standard input with another form of a name, and its grammar')
    .requiredOption('--from <name>', 'the form that is in the text')
    .requiredOption('--to <name>', 'the form to put there')
    .addOption(languageOption('language of the text, as BCP 47 (fr, pt-BR)').makeOptionMandatory())
    .addHelpText('after', EXAMPLES)
    .action(async ({ from, to, language }: RewriteOptions) => {
      if (from.trim() === '' || to.trim() === '')
        throw new InputError('A name is missing: --from and --to take one each.');
      for await (const { text, lineEnd } of linesOf(terminal.stdin)) {
        const rewritten = rewriteInWords(text, from, to, language);
        await print(terminal.stdout, `${rewritten.text}\t${lookAgain(text, rewritten)}${lineEnd}`);
      }
      done(EXIT.clean);
    });
}

/** `agreement: allié → alliée; preposition: or à la Biélorussie`; empty where nothing has to be looked at. */
function lookAgain(before: string, { rewritings, looks }: RewrittenWords): string {
  const agreement = looks.map(({ start, end, agreed }) => {
    const word = before.slice(start, end);
    return agreed === null ? word : `${word} → ${agreed}`;
  });
  const phrases = new Set(agreement.length > 0 ? [`agreement: ${agreement.join(', ')}`] : []);
  for (const { doubt, alternatives, looks: own } of rewritings) {
    const because = new Set<Doubt>(alternatives.map((one) => one.because));
    for (const doubted of because) {
      const others = alternatives
        .filter((one) => one.because === doubted)
        .map(({ insert }) => `or ${insert}`);
      phrases.add(`${doubted}: ${others.join(', ')}`);
    }
    if (doubt !== null && !because.has(doubt) && !(doubt === 'agreement' && own.length > 0))
      phrases.add(doubt);
  }
  return [...phrases].join('; ').replace(/[\t\r\n]+/gu, ' ');
}

interface Line {
  readonly text: string;
  /** Empty after the last line where the text does not end with one. */
  readonly lineEnd: string;
}

/** The lines as they come in: one is held at a time. */
async function* linesOf(input: Readable): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let held: string[] = [];
  for await (const chunk of input) {
    const text = decoded(() => decoder.decode(asBytes(chunk), { stream: true }));
    let past = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', past)) {
      yield lineOf([...held, text.slice(past, at)].join(''));
      held = [];
      past = at + 1;
    }
    if (past < text.length) held.push(text.slice(past));
  }
  held.push(decoded(() => decoder.decode()));
  const rest = held.join('');
  if (rest !== '') yield { text: rest, lineEnd: '' };
}

function lineOf(text: string): Line {
  return text.endsWith('\r') ? { text: text.slice(0, -1), lineEnd: '\r\n' } : { text, lineEnd: '\n' };
}

function asBytes(chunk: unknown): Uint8Array {
  return chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch (error) {
    if (error instanceof TypeError)
      throw new InputError('Standard input is not UTF-8. Convert it first, with iconv.');
    throw error;
  }
}
