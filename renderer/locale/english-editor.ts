/** What the two text panes and what is between them say. */
export const englishEditor = {
  sourceLabel: 'Source text',
  targetLabel: 'Translation',
  /** Stand where a side has no sentence for what is opposite. */
  absentInSource: 'Not in the source',
  absentInTarget: 'Not in the translation',
  /** Read out when the caret comes to another link; numbers count from 1, confidence is a percentage. */
  bead(position: {
    readonly source: readonly number[];
    readonly target: readonly number[];
    readonly kind: string;
    readonly confidence: number;
    readonly pinned: boolean;
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
    const found =
      position.findings === 0
        ? []
        : [position.findings === 1 ? '1 finding' : `${position.findings} findings`];
    return [...sides, source.length > 0 && target.length > 0 ? link : '', ...found]
      .filter((part) => part !== '')
      .join('; ');
  },
  severity: { error: 'Error', warning: 'Warning', hint: 'Hint', style: 'Style' },
  difference: 'Difference',
  added: 'added',
  removed: 'removed',
  dismiss: 'Set aside',
};

function segments(numbers: readonly number[]): string {
  const first = numbers[0];
  const last = numbers.at(-1);
  return first === last ? `segment ${first}` : `segments ${first} to ${last}`;
}
