import type { Step, TextStep } from './step.ts';

/**
 * Two steps that follow each other as one that does what both did; null where no single step says it. Text merges where the two are
 * one gesture of typing: writing on, deleting backwards, deleting forwards, in the same segment and without a jump. Marks, decisions
 * and settings merge where they are about the same thing. Structure never does: each regrouping is a change of its own.
 */
export function mergeSteps(first: Step, second: Step): Step | null {
  if (first.kind === 'text' && second.kind === 'text') return mergeTyping(first, second);
  if (first.kind === 'mark' && second.kind === 'mark')
    return first.segment === second.segment ? { ...first, after: second.after } : null;
  if (first.kind === 'decide' && second.kind === 'decide')
    return first.group === second.group ? { ...first, after: second.after } : null;
  if (first.kind === 'setting' && second.kind === 'setting')
    return first.key === second.key ? { ...first, after: second.after } : null;
  return null;
}

function mergeTyping(first: TextStep, second: TextStep): TextStep | null {
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
