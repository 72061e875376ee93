import { splitKeys } from './split-keys.ts';

/** A key binding such as `Ctrl+Shift+P`, or several after one another (`Ctrl+K Ctrl+L`), as keys. */
export function KeysText({ keys }: { readonly keys: string }) {
  return (
    <span className="keys">
      {splitKeys(keys).map((key, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a binding may name one key twice
        <kbd key={index}>{key}</kbd>
      ))}
    </span>
  );
}
