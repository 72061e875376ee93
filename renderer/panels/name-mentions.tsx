import { createContext, memo, useCallback, useContext, useMemo, useState } from 'react';
import {
  Button,
  Disclosure,
  DisclosurePanel,
  GridList,
  GridListItem,
  ListLayout,
  Virtualizer,
} from 'react-aria-components';
import type { Mention } from '../../shared/names/name-group.ts';
import { useMessages } from '../locale/messages.ts';
import { Sign } from './icons.tsx';
import { mentionId, NameMention, useMentionWords } from './name-mention.tsx';
import { useNames } from './names-context.ts';
import { TickBox } from './tick-box.tsx';

/** What of a form is left as it is, and how to say so. */
export interface Leaving {
  /** All of it. */
  readonly isKept: boolean;
  /** The keys by which single mentions are remembered. */
  readonly keys: ReadonlyMap<Mention, string>;
  /** Keys of those that are left. */
  readonly left: ReadonlySet<string>;
  readonly onKeep: (isKept: boolean) => void;
  readonly onLeave: (key: string, isLeft: boolean) => void;
}

export interface NameMentionsProps {
  readonly title: string;
  readonly mentions: readonly Mention[];
  /** Null where nothing would be changed anyway. */
  readonly leaving: Leaving | null;
}

/** Height of a row with its sentence, in rem, and what the line of its source adds. */
const ROW_REM = 1.875;
const LINE_REM = 1.375;
const MOST_ROWS = 5;
const PX_PER_REM = 16;

/** Few mentions that would be changed are seen at once. */
const FEW = 5;

/** Where one form stands; opens to the sentences with what stands across, and each leads to its place in the text. */
export function NameMentions({ title, mentions, leaving }: NameMentionsProps) {
  const { names, panels } = useMessages();
  return (
    <Disclosure
      className="react-aria-Disclosure name-mentions"
      defaultExpanded={leaving !== null && mentions.length <= FEW}
    >
      <div className="name-mentions-head">
        <Button slot="trigger" className="react-aria-Button button-quiet button-small">
          <Sign name="right" />
          <bdi>{title}</bdi>
          <span className="quiet number">{panels.common.number(mentions.length)}</span>
        </Button>
        {leaving && (
          <TickBox isTicked={leaving.isKept} onTick={leaving.onKeep} label={names.leaveForm(title)}>
            {names.leave}
          </TickBox>
        )}
      </div>
      <DisclosurePanel>
        <MentionList title={title} mentions={mentions} leaving={leaving} />
      </DisclosurePanel>
    </Disclosure>
  );
}

interface MentionItem {
  readonly id: string;
  readonly mention: Mention;
}

const LeavingContext = createContext<Leaving | null>(null);

function MentionList({ title, mentions, leaving }: NameMentionsProps) {
  const { onReveal } = useNames();
  const [chosen, setChosen] = useState<string | null>(null);
  const items = useMemo(
    () => mentions.map((mention): MentionItem => ({ id: mentionId(mention), mention })),
    [mentions],
  );
  const byId = useMemo(() => new Map(items.map(({ id, mention }) => [id, mention])), [items]);
  const choose = useCallback(
    (id: string, focus: boolean) => {
      const mention = byId.get(id);
      if (!mention) return;
      setChosen(id);
      onReveal(mention, focus);
    },
    [byId, onReveal],
  );
  return (
    <div
      // Before the list, for which Space would choose the row once more.
      onKeyDownCapture={(event) => {
        const mention = event.key === ' ' && isRow(event.target) ? byId.get(chosen ?? '') : undefined;
        const key = mention && leaving ? keyToLeave(leaving, mention) : null;
        if (!leaving || key === null) return;
        event.preventDefault();
        event.stopPropagation();
        leaving.onLeave(key, !leaving.left.has(key));
      }}
    >
      <LeavingContext value={leaving}>
        <MentionGrid title={title} items={items} chosen={chosen} onChoose={choose} />
      </LeavingContext>
    </div>
  );
}

interface MentionGridProps {
  readonly title: string;
  readonly items: readonly MentionItem[];
  readonly chosen: string | null;
  readonly onChoose: (id: string, focus: boolean) => void;
}

/** The list itself walks all of its rows when it is made again: ticks must not do that. */
const MentionGrid = memo(function MentionGrid({ title, items, chosen, onChoose }: MentionGridProps) {
  const { names } = useMessages();
  const { reader } = useNames();
  const words = useMentionWords();
  const hasSource = items.some(({ mention }) => reader.source(mention.segment) !== '');
  const row = ROW_REM + (hasSource ? LINE_REM : 0);
  const layout = useMemo(() => ({ rowSize: row * PX_PER_REM }), [row]);
  return (
    <Virtualizer layout={ListLayout} layoutOptions={layout}>
      <GridList
        aria-label={names.mentionsOf(title)}
        className="react-aria-GridList mention-list"
        style={{ height: `${Math.min(items.length, MOST_ROWS) * row}rem` }}
        items={items}
        dependencies={[words]}
        selectionMode="single"
        selectionBehavior="replace"
        escapeKeyBehavior="none"
        keyboardNavigationBehavior="tab"
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          if (keys !== 'all' && keys.size > 0) onChoose(String([...keys][0]), false);
        }}
        onAction={(id) => onChoose(String(id), true)}
      >
        {({ id, mention }) => (
          <GridListItem id={id} textValue={words(mention)}>
            <MentionRow mention={mention} />
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
});

function MentionRow({ mention }: { readonly mention: Mention }) {
  const leaving = useContext(LeavingContext);
  const key = leaving && keyToLeave(leaving, mention);
  return (
    <NameMention
      mention={mention}
      isLeft={leaving !== null && key !== null ? leaving.left.has(key) : null}
      onLeave={(isLeft) => {
        if (key !== null) leaving?.onLeave(key, isLeft);
      }}
    />
  );
}

/** The key by which it would be left; null where it stays anyway. */
function keyToLeave({ isKept, keys }: Leaving, mention: Mention): string | null {
  return isKept || mention.leftOut !== null ? null : (keys.get(mention) ?? null);
}

function isRow(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.getAttribute('role') === 'row';
}
