import { useMessages } from '../locale/messages.ts';
import type { WordChange } from '../../shared/checks/word-difference.ts';
import type { MarkedChange } from './mark-words.ts';

export interface DifferenceTextProps {
  /** Those that are marked are underlined: the editor should look at them. */
  readonly parts: readonly (WordChange | MarkedChange)[];
  /** Names what would not be seen: a change that is nothing but a space. */
  readonly showsSpaces?: boolean;
}

/** Two versions of a sentence in one line: what was taken out struck through, what was put in marked. */
export function DifferenceText({ parts, showsSpaces = false }: DifferenceTextProps) {
  const { difference } = useMessages().panels;
  return (
    <>
      {parts.map((part, index) => {
        const { kind, text } = part;
        // Parts have no identity beyond their place, and hold no state.
        const key = index;
        const words = showsSpaces && kind !== 'same' ? (difference.space(text) ?? text) : text;
        switch (kind) {
          case 'same':
            return 'isMarked' in part && part.isMarked ? (
              <u key={key} className="look">
                <span className="unseen">{difference.look} </span>
                {text}
              </u>
            ) : (
              <span key={key}>{text}</span>
            );
          case 'added':
            return (
              <ins key={key} className={words === text ? undefined : 'named-space'}>
                <span className="unseen">{difference.added} </span>
                {words}
              </ins>
            );
          case 'removed':
            return (
              <del key={key} className={words === text ? undefined : 'named-space'}>
                <span className="unseen">{difference.removed} </span>
                {words}
              </del>
            );
        }
      })}
    </>
  );
}
