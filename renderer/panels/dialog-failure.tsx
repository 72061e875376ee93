import type { ReactNode } from 'react';
import { Sign } from './icons.tsx';

/** What went wrong in a dialog, said where it happened and read out at once. */
export function DialogFailure({ children }: { readonly children: ReactNode }) {
  return (
    <div className="dialog-failure" role="alert">
      <Sign name="error" />
      <div>{children}</div>
    </div>
  );
}

/** What one should know before going on. */
export function DialogWarning({ children }: { readonly children: ReactNode }) {
  return (
    <div className="dialog-failure dialog-warning">
      <Sign name="warning" />
      <div>{children}</div>
    </div>
  );
}
