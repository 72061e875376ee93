import { useMemo } from 'react';
import {
  Button,
  Disclosure,
  DisclosurePanel,
  GridList,
  GridListItem,
  ListLayout,
  Virtualizer,
} from 'react-aria-components';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import type { Mention, NameForm } from '../../shared/names/name-group.ts';
import { useMessages } from '../locale/messages.ts';
import { excerptOf } from './excerpt.ts';
import { Sign } from './icons.tsx';
import { TickBox } from './tick-box.tsx';

export interface NameMentionsProps {
  readonly form: NameForm;
  /** The form that all others become: there is nothing to keep. */
  readonly isPreferred: boolean;
  readonly isKept: boolean;
  readonly onKeep: (kept: boolean) => void;
  readonly segmentNumber: (segment: SegmentId) => number;
  readonly segmentText: (segment: SegmentId) => string;
  readonly onReveal: (mention: Mention) => void;
}

/** Rows of one line each, in px and rem. */
const LAYOUT = { estimatedRowSize: 32 };
const ROW_REM = 2;
const MOST_ROWS = 7;

/** Of the sentence around the name, in UTF-16 code units. */
const AROUND = { before: 18, after: 80 };

/** Where one form stands; opens to the sentences, and each leads to its place in the text. */
export function NameMentions(props: NameMentionsProps) {
  const { form, isPreferred, isKept } = props;
  const { common, names } = useMessages().panels;
  return (
    <Disclosure className="react-aria-Disclosure name-mentions">
      <div className="name-mentions-head">
        <Button slot="trigger" className="react-aria-Button button-quiet button-small">
          <Sign name="right" />
          {form.form}
          <span className="quiet number">{common.number(form.mentions.length)}</span>
        </Button>
        {!isPreferred && (
          <TickBox isTicked={isKept} onTick={props.onKeep} label={names.keepForm(form.form)}>
            {names.keep}
          </TickBox>
        )}
      </div>
      <DisclosurePanel>
        <MentionList {...props} />
      </DisclosurePanel>
    </Disclosure>
  );
}

function MentionList({ form, segmentNumber, segmentText, onReveal }: NameMentionsProps) {
  const { names } = useMessages().panels;
  const items = useMemo(
    () => form.mentions.map((mention) => ({ id: `${mention.segment}:${mention.start}`, mention })),
    [form],
  );
  const reveal = (id: unknown) => {
    const item = items.find((candidate) => candidate.id === id);
    if (item) onReveal(item.mention);
  };
  return (
    <Virtualizer layout={ListLayout} layoutOptions={LAYOUT} shouldObserveItemSize>
      <GridList
        aria-label={names.mentionsOf(form.form)}
        className="react-aria-GridList mention-list"
        style={{ height: `${Math.min(items.length, MOST_ROWS) * ROW_REM}rem` }}
        items={items}
        onAction={reveal}
      >
        {({ id, mention }) => {
          const { before, words, after } = excerptOf(
            segmentText(mention.segment),
            mention.start,
            mention.end,
            AROUND,
          );
          return (
            <GridListItem id={id} textValue={`${before}${words}${after}`}>
              <div className="mention">
                <span className="quiet number small">{segmentNumber(mention.segment)}</span>
                <span className="excerpt">
                  {before}
                  <mark>{words}</mark>
                  {after}
                </span>
              </div>
            </GridListItem>
          );
        }}
      </GridList>
    </Virtualizer>
  );
}
