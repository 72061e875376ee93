import type { ReactNode } from 'react';

/** What stands where a list would: a short title and, where it helps, what to do. */
export function EmptyWords({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="empty-words">
      <p className="empty-title">{title}</p>
      {children && <p className="quiet">{children}</p>}
    </div>
  );
}
