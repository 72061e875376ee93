/** Stops at a state that the code should never reach; the message carries the numbers. */
export function bug(message: string): never {
  throw new Error(`Bug: ${message}`);
}

/** Closes an exhaustive switch: the compiler refuses a case that was forgotten. */
export function unreachable(value: never): never {
  return bug(`unexpected ${JSON.stringify(value)}`);
}
