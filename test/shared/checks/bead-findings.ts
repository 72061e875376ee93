import { type BeadCheck, checkBead } from '../../../shared/checks/bead-check.ts';
import type { Finding } from '../../../shared/checks/finding.ts';

/** A bead in two languages; `|` parts the segments of one side. */
export interface BeadText {
  readonly languages: readonly [source: string, target: string];
  readonly source: string;
  readonly target: string;
}

/** Target segments are numbered from 1. */
export function beadFindings(check: BeadCheck, { languages, source, target }: BeadText): readonly Finding[] {
  const segments = (text: string, first: number) =>
    text.split('|').map((part, at) => ({ id: first + at, text: part, gap: ' ' }));
  const view = {
    source: segments(source, 1001),
    target: segments(target, 1),
    sourceLanguage: languages[0],
    targetLanguage: languages[1],
  };
  return checkBead(view, [check]).flat();
}

/** The target after the first fix of the first finding; as it is where there is none. */
export function fixedTarget(check: BeadCheck, bead: BeadText): string {
  const [edit] = beadFindings(check, bead)[0]?.fixes[0]?.edits ?? [];
  if (edit?.kind !== 'replace') return bead.target;
  return bead.target
    .split('|')
    .map((part, at) =>
      at === edit.segment - 1 ? part.slice(0, edit.start) + edit.insert + part.slice(edit.end) : part,
    )
    .join('|');
}
