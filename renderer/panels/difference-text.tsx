import { useMessages } from '../locale/messages.ts';
import type { DifferencePart } from './difference.ts';

/** Two versions of a sentence in one line: what was taken out struck through, what was put in marked. */
export function DifferenceText({ parts }: { readonly parts: readonly DifferencePart[] }) {
  const { difference } = useMessages().panels;
  let offset = 0;
  return (
    <>
      {parts.map(({ kind, text }) => {
        const key = `${kind}${offset}`;
        offset += text.length;
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
