import type { Work } from './state.ts';

/** A selection that is made anew only where something that it depends on is another: same things in, same value out. */
export function rememberLast<Value>(
  dependencies: (work: Work) => readonly unknown[],
  select: (work: Work) => Value,
): (work: Work) => Value {
  let last: { readonly on: readonly unknown[]; readonly value: Value } | null = null;
  return (work) => {
    const on = dependencies(work);
    if (!last || on.some((one, index) => one !== last?.on[index])) last = { on, value: select(work) };
    return last.value;
  };
}
