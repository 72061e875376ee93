/** What the two text panes and what is between them say. */
export const englishEditor = {
  sourceLabel: 'Source text',
  targetLabel: 'Translation',
  /** Stand where a side has no sentence for what is opposite. */
  absentInSource: 'Not in the source',
  absentInTarget: 'Not in the translation',
  /** Stands opposite a sentence whose partner stands elsewhere; pressing it goes there. */
  linkedElsewhere: (numbers: readonly number[]) => `Linked with ${segments(numbers)}`,
  /** Read out when the caret comes to another link; numbers count from 1, confidence is a percentage. */
  bead(position: {
    readonly source: readonly number[];
    readonly target: readonly number[];
    readonly kind: string;
    readonly confidence: number;
    readonly pinned: boolean;
    /** Whether it crosses other links. */
    readonly crosses: boolean;
    readonly findings: number;
  }): string {
    const { source, target } = position;
    const sides = [
      source.length === 0 ? 'not in the source' : `source ${segments(source)}`,
      target.length === 0 ? 'not in the translation' : `translation ${segments(target)}`,
    ];
    const link = position.pinned
      ? `linked ${position.kind}, pinned`
      : `linked ${position.kind}, ${position.confidence} %`;
    const order = position.crosses ? ', crosses others' : '';
    const found =
      position.findings === 0
        ? []
        : [position.findings === 1 ? '1 finding' : `${position.findings} findings`];
    return [...sides, source.length > 0 && target.length > 0 ? `${link}${order}` : '', ...found]
      .filter((part) => part !== '')
      .join('; ');
  },
  /** Shown over the ribbon, below what the link is. */
  dragHelp:
    'Drag an edge to another sentence to link it there; with Alt, only those two. Drop it in the middle to unlink.',
  /** At the pointer while an edge is dragged: what letting go there would do. */
  dropJoins: (held: number, other: number) => `Joins ${held} with ${other}`,
  dropLinksOnly: (source: number, target: number) => `Links only ${source} and ${target}`,
  dropUnlinks: (held: number) => `Unlinks ${held}`,
  severity: { error: 'Error', warning: 'Warning', hint: 'Hint', style: 'Style' },
  difference: 'Difference',
  added: 'added',
  removed: 'removed',
  dismiss: 'Dismiss',
};

/** `segment 3`, `segments 3 to 5`, `segments 3 and 5`, `segments 1, 3 to 5 and 8`. */
function segments(numbers: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.last === number - 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  const parts = runs.map(({ first, last }) => (first === last ? `${first}` : `${first} to ${last}`));
  const list = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : parts.join('');
  return `${numbers.length === 1 ? 'segment' : 'segments'} ${list}`;
}
