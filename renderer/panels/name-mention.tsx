import { useCallback } from 'react';
import type { Mention } from '../../shared/names/name-group.ts';
import { useMessages } from '../locale/messages.ts';
import { excerptOf } from './excerpt.ts';
import { useNames } from './names-context.ts';
import { TickBox } from './tick-box.tsx';

export interface NameMentionProps {
  readonly mention: Mention;
  /** Whether it is left as it is; null where that is not asked of it alone. */
  readonly isLeft: boolean | null;
  readonly onLeave: (isLeft: boolean) => void;
}

/** Of the sentence around the name, in UTF-16 code units. */
const AROUND = { before: 16, after: 90 };

/** Of the source, of which nobody knows where the name stands. */
const LONGEST_SOURCE = 140;

/** One mention in its sentence, with what stands across from it, and whether it is left as it is. */
export function NameMention({ mention, isLeft, onLeave }: NameMentionProps) {
  const { names } = useMessages();
  const { reader } = useNames();
  const { segment, start, end, leftOut } = mention;
  const { before, words, after } = excerptOf(reader.text(segment), start, end, AROUND);
  const source = reader.source(segment);
  const place = reader.number(segment);
  return (
    <div className="mention">
      <span className="quiet number small">{place}</span>
      <div className="mention-words">
        <p className="excerpt" dir="auto">
          {before}
          <mark>{words}</mark>
          {after}
        </p>
        {source !== '' && (
          <p className="quiet small mention-source" dir="auto">
            {source.slice(0, LONGEST_SOURCE)}
          </p>
        )}
      </div>
      {leftOut === null ? (
        isLeft !== null && <TickBox isTicked={isLeft} onTick={onLeave} label={names.leaveMention(place)} />
      ) : (
        <span className="change-tag" title={names.leftOutHelp(leftOut)}>
          {names.leftOut[leftOut]}
        </span>
      )}
    </div>
  );
}

/** What a mention is called: where it stands, and its sentence with the source's. */
export function useMentionWords(): (mention: Mention) => string {
  const { names } = useMessages();
  const { reader } = useNames();
  return useCallback(
    ({ segment, start, end }) => {
      const { before, words, after } = excerptOf(reader.text(segment), start, end, AROUND);
      const source = reader.source(segment).slice(0, LONGEST_SOURCE);
      return names.mention(reader.number(segment), `${before}${words}${after}`, source);
    },
    [names, reader],
  );
}

export function mentionId({ segment, start }: Mention): string {
  return `${segment}:${start}`;
}
