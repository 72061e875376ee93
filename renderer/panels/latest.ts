import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** The newest value, for callbacks that stay the same while what they call changes. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
