import { useMessages } from '../locale/messages.ts';
import type { WordChange } from '../../shared/checks/word-difference.ts';

/** Two versions of a sentence in one line: what was taken out struck through, what was put in marked. */
export function DifferenceText({ parts }: { readonly parts: readonly WordChange[] }) {
  const { difference } = useMessages().panels;
  return (
    <>
      {parts.map(({ kind, text }, index) => {
        // Parts have no identity beyond their place, and hold no state.
        const key = index;
        switch (kind) {
          case 'same':
            return <span key={key}>{text}</span>;
          case 'added':
            return (
              <ins key={key}>
                <span className="unseen">{difference.added} </span>
                {text}
              </ins>
            );
          case 'removed':
            return (
              <del key={key}>
                <span className="unseen">{difference.removed} </span>
                {text}
              </del>
            );
        }
      })}
    </>
  );
}
