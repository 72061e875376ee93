import type { Step, TextStep } from './step.ts';

/**
 * Two steps as one where they are one gesture of typing: writing on, deleting backwards, deleting forwards, in the same
 * segment and without a jump. Null where they are not.
 */
export function mergeSteps(first: Step, second: Step): TextStep | null {
  if (first.kind !== 'text' || second.kind !== 'text') return null;
  if (first.side !== second.side || first.segment !== second.segment) return null;
  return writeOn(first, second) ?? deleteBackwards(first, second) ?? deleteForwards(first, second);
}

function writeOn(first: TextStep, second: TextStep): TextStep | null {
  if (second.remove !== '' || second.at !== first.at + first.insert.length) return null;
  return { ...first, insert: first.insert + second.insert };
}

function deleteBackwards(first: TextStep, second: TextStep): TextStep | null {
  const end = first.at + first.insert.length;
  if (second.insert !== '' || second.at + second.remove.length !== end) return null;
  if (second.remove.length <= first.insert.length)
    return { ...first, insert: first.insert.slice(0, first.insert.length - second.remove.length) };
  if (first.insert !== '') return null;
  return { ...first, at: second.at, remove: second.remove + first.remove };
}

function deleteForwards(first: TextStep, second: TextStep): TextStep | null {
  if (first.insert !== '' || second.insert !== '' || second.at !== first.at) return null;
  return { ...first, remove: first.remove + second.remove };
}
