import { beadSide } from '../bitext/bead.ts';
import { beadIndexOf } from '../bitext/bitext.ts';
import type { SegmentId } from '../bitext/segment.ts';
import { segmentOf } from '../bitext/segmented-text.ts';
import type { Project } from '../edit/project.ts';
import type { Hunk } from './hunks.ts';
import type { Piece } from './pieces.ts';
import { piecesOf } from './pieces.ts';

/** What a correction changes that the source can vouch for. */
export interface Subject {
  readonly numbers: boolean;
  readonly names: boolean;
}

/** Whether the words that go or come hold a number or a name: a capital that does not merely begin the sentence. */
export function subjectOf(
  hunks: readonly Hunk[],
  before: readonly Piece[],
  after: readonly Piece[],
): Subject {
  const changes = (is: (piece: Piece, index: number) => boolean) =>
    hunks.some(
      ({ from, to, insertFrom, insertTo }) =>
        before.some((piece, index) => index >= from && index < to && is(piece, index)) ||
        after.some((piece, index) => index >= insertFrom && index < insertTo && is(piece, index)),
    );
  return { numbers: changes(isNumber), names: changes(isName) };
}

function isNumber({ text }: Piece): boolean {
  return /\p{N}/u.test(text);
}

function isName({ text, kind }: Piece, index: number): boolean {
  return kind === 'word' && (index > 0 ? /^\p{Lu}/u : /^\p{Lu}{2}/u).test(text);
}

/**
 * Tells whether two segments' sources differ in numbers, or in names, where the correction changes some. Segments without a source are not
 * doubted, nor are names in scripts without capitals. Each source is read once.
 */
export class SourceDoubt {
  readonly #project: Project;
  readonly #known = new Map<SegmentId, SourceFacts | null>();

  constructor(project: Project) {
    this.#project = project;
  }

  between(left: SegmentId, right: SegmentId, subject: Subject): boolean {
    if (this.#project.monolingual || (!subject.numbers && !subject.names)) return false;
    const [one, other] = [this.#factsOf(left), this.#factsOf(right)];
    if (!one || !other) return false;
    return (subject.numbers && one.numbers !== other.numbers) || (subject.names && one.names !== other.names);
  }

  #factsOf(segment: SegmentId): SourceFacts | null {
    let facts = this.#known.get(segment);
    if (facts === undefined) {
      facts = this.#read(segment);
      this.#known.set(segment, facts);
    }
    return facts;
  }

  #read(segment: SegmentId): SourceFacts | null {
    const { bitext } = this.#project;
    const bead = bitext.beads[beadIndexOf(bitext).get(segment) ?? -1];
    const sources = bead ? beadSide(bead, 'source') : [];
    if (sources.length === 0) return null;
    const pieces = sources.map((id) => piecesOf(segmentOf(bitext.source, id).text));
    return {
      numbers: listed(pieces.flatMap((all) => all.filter(isNumber))),
      names: listed(pieces.flatMap((all) => all.filter(isName))),
    };
  }
}

/** The numbers and the names of a source, in one order, as one string each. */
interface SourceFacts {
  readonly numbers: string;
  readonly names: string;
}

function listed(pieces: readonly Piece[]): string {
  return pieces
    .map(({ folded }) => folded)
    .toSorted()
    .join(' ');
}
