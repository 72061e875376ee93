import type { LineRange } from '../../shared/rows/lines.ts';

/** Ascending line indexes as the fewest ranges: a link with a hole has several on a side. */
export function lineRuns(lines: readonly number[]): readonly LineRange[] {
  const runs: { start: number; end: number }[] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last?.end === line) last.end = line + 1;
    else runs.push({ start: line, end: line + 1 });
  }
  return runs;
}
