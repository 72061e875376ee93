import { protectedSpans, touchesSpan } from '../protected-spans.ts';
import { isDistinctName, namedCharacter, numberedCharacter, ORPHAN_NAMES } from './entity-names.ts';

export type EntityForm = 'whole' | 'unterminated' | 'spaced' | 'double' | 'orphan';

/** A character reference that stands in the text as it was written in HTML, or what is left of one. */
export interface EntityTrace {
  /** UTF-16 offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly form: EntityForm;
  /** What it stands for; empty where only the trace is to go. */
  readonly character: string;
}

/*
 * `&`, any number of `amp;` (encoded twice or more), then a number or a name, then perhaps `;`. White space of any kind
 * may stand between, as translation engines put it there.
 */
const REFERENCE =
  /&((?:\s?amp\s?;)*)(\s?)(?:#(\s?)(?:([0-9]{1,7})|[xX]([0-9a-fA-F]{1,6}))|([A-Za-z][A-Za-z0-9]{1,30}))(\s?;)?/g;
const AMPERSANDS = /^&\s?amp\s?;(?:\s?amp\s?;)*/;
const ORPHAN = new RegExp(
  String.raw`(?<![&\p{L}\p{N}#])(${ORPHAN_NAMES})\s?;|(?<![&\p{L}\p{N}]\s?)#\s?(\d{2,5})\s?;|(?<=[\p{L}\p{N}.!?…])(['’"”“])(\s?;)(?=\s?[.,:!?…](?!\p{N}))`,
  'gu',
);
/** A French elided article or pronoun: what follows its apostrophe follows at once. */
const ELISION = /(?:^|[^\p{L}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/iu;

/**
 * Every trace of a character reference, in order. Leaves alone addresses and code, names that HTML does not know, and
 * plain words after an ampersand (`R&D ;`, `cut &copy`) unless their `;` stands directly behind them. Linear.
 */
export function scanEntities(text: string): EntityTrace[] {
  const ampersand = text.includes('&');
  if (!ampersand && !text.includes(';')) return [];
  const references = ampersand
    ? [...text.matchAll(REFERENCE)].flatMap((match) => referenceTrace(text, match))
    : [];
  const traces = text.includes(';') ? withOrphans(text, references) : references;
  if (traces.length === 0) return traces;
  const spans = protectedSpans(text);
  return traces.filter((trace) => !touchesSpan(spans, trace.start, trace.end));
}

function referenceTrace(text: string, match: RegExpExecArray): EntityTrace[] {
  const [found, double, space, numberSpace, decimal, hexadecimal, name, ending] = match;
  const start = match.index;
  const number = decimal ?? hexadecimal;
  const terminated = ending !== undefined;
  const spaced =
    space !== '' || (numberSpace ?? '') !== '' || (terminated && ending !== ';') || /\s/.test(double ?? '');
  const next = text.charAt(start + found.length);
  if (number !== undefined) {
    if (!terminated && (spaced || /[\p{L}\p{N}]/u.test(next))) return [];
    const character = numberedCharacter(number, decimal === undefined);
    return character === null ? [] : [traceOf(text, start, found, character, terminated, spaced, double)];
  }
  const character = name === undefined ? null : namedCharacter(name);
  const distinct = name !== undefined && (isDistinctName(name) || isDistinctName(name.toLowerCase()));
  const certain = terminated && (!spaced || distinct || double !== '' || name === 'amp');
  const plausible =
    !terminated && space === '' && (distinct || double !== '') && !/[=\p{L}\p{N}]/u.test(next);
  if (character !== null && (certain || plausible)) {
    return [traceOf(text, start, found, character, terminated, spaced, double)];
  }
  const ampersand = AMPERSANDS.exec(found)?.[0];
  if (ampersand === undefined) return [];
  return [
    traceOf(text, start, ampersand, '&', true, /\s/.test(ampersand), /;./s.test(ampersand) ? double : ''),
  ];
}

function traceOf(
  text: string,
  start: number,
  found: string,
  character: string,
  terminated: boolean,
  spaced: boolean,
  double: string | undefined,
): EntityTrace {
  const form = !terminated ? 'unterminated' : double ? 'double' : spaced ? 'spaced' : 'whole';
  let end = start + found.length;
  if (
    (character === "'" || character === '’') &&
    text.charAt(end) === ' ' &&
    ELISION.test(text.slice(Math.max(0, start - 10), start))
  )
    end++;
  return { start, end, form, character };
}

/** The references with the orphans between them, in order. */
function withOrphans(text: string, references: readonly EntityTrace[]): EntityTrace[] {
  const traces: EntityTrace[] = [];
  let next = 0;
  for (const match of text.matchAll(ORPHAN)) {
    const end = match.index + match[0].length;
    for (let due = references[next]; due && due.end <= match.index; due = references[++next])
      traces.push(due);
    if ((references[next]?.start ?? Infinity) >= end) traces.push(...orphanTrace(text, match));
  }
  return traces.concat(references.slice(next));
}

function orphanTrace(text: string, match: RegExpExecArray): EntityTrace[] {
  const [found, name, number, mark] = match;
  const start = match.index;
  const end = start + found.length;
  if (mark !== undefined) {
    return [
      {
        start: opensBefore(text, start, mark) ? start + mark.length : start,
        end,
        form: 'orphan',
        character: '',
      },
    ];
  }
  const character = name === undefined ? numberedCharacter(number ?? '', false) : namedCharacter(name);
  // A number sign with a number is only a trace where the number is that of a quotation mark, a dash or a space.
  if (character === null || (name === undefined && !TYPOGRAPHIC.test(character))) return [];
  return [{ start, end, form: 'orphan', character }];
}

const TYPOGRAPHIC = /[\u0022\u0026\u0027\u00a0\u00ab\u00bb\u2010-\u203a]/;
/** How far back a quotation that a trace closes is looked for: keeps the scan linear. */
const LOOK_BACK = 400;

/** Whether something before `index` is open that the mark closes: then the mark stays, and only what follows it goes. */
function opensBefore(text: string, index: number, mark: string): boolean {
  const before = text.slice(Math.max(0, index - LOOK_BACK), index);
  if (mark === "'" || mark === '’') return /(?:^|[\s(«“„"])['‘‚](?=\p{L})/u.test(before);
  if (mark === '"') return (before.split('"').length - 1) % 2 === 1;
  return /[“„«"][^“”„"]*$/.test(before);
}
