import { useMemo, useState } from 'react';
import { Checkbox, GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { Side } from '../../shared/bitext/segment.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { Sign } from './icons.tsx';

/** One link, in the numbers and the words of its segments. */
export interface LinkView {
  /** 1-based, ascending. */
  readonly numbers: Readonly<Record<Side, readonly number[]>>;
  /** Empty where the side has no segment. */
  readonly words: Readonly<Record<Side, string>>;
  /** How sure it is, 0 to 1; null where a side has no segment. */
  readonly confidence: number | null;
  readonly pinned: boolean;
}

/** The links of a place, as far as they are shown, and how many more there are. */
export interface LinksView {
  readonly links: readonly LinkView[];
  readonly more: number;
}

export interface LinkChangeView {
  readonly before: LinksView;
  readonly after: LinksView;
}

export interface RelinkListProps {
  readonly items: readonly { readonly id: string; readonly index: number }[];
  /** `isWhole`: with all its links, not the first ones alone. */
  readonly describe: (index: number, isWhole: boolean) => LinkChangeView;
  readonly ticked: readonly string[];
  readonly onTicked: (ids: ReadonlySet<string>) => void;
}

const LAYOUT = { estimatedRowSize: 128 };

/** Places that would be linked otherwise, with their ticks; Space ticks, draws only the rows in sight. */
export function RelinkList({ items, describe, ticked, onTicked }: RelinkListProps) {
  const { relink } = useMessages().links;
  const every = useMemo(() => items.map(({ id }) => id), [items]);
  // Rows in sight are all that is drawn: the list remembers which of them were opened.
  const [opened] = useState(() => new Set<number>());
  return (
    <>
      <RelinkHead />
      <Virtualizer layout={ListLayout} layoutOptions={LAYOUT} shouldObserveItemSize>
        <GridList
          aria-label={relink.list}
          className="react-aria-GridList preview-list relink-list"
          items={items}
          selectionMode="multiple"
          selectionBehavior="toggle"
          escapeKeyBehavior="none"
          selectedKeys={ticked}
          onSelectionChange={(keys) => onTicked(new Set(keys === 'all' ? every : [...keys].map(String)))}
        >
          {({ id, index }) => (
            <GridListItem id={id} textValue={relink.place(index + 1)}>
              <RelinkRow key={id} index={index} describe={describe} opened={opened} />
            </GridListItem>
          )}
        </GridList>
      </Virtualizer>
    </>
  );
}

/** What the columns are; every row says it itself to those who hear it. */
function RelinkHead() {
  const { relink } = useMessages().links;
  const { side } = useMessages().panels;
  return (
    <div className="relink-row relink-head" aria-hidden="true">
      <span />
      {[relink.before, relink.after].map((title) => (
        <div key={title}>
          <span className="field-label">{title}</span>
          <p className="relink-link quiet small">
            <span>{side.source}</span>
            <span>{side.target}</span>
          </p>
        </div>
      ))}
    </div>
  );
}

interface RelinkRowProps extends Pick<RelinkListProps, 'describe'> {
  readonly index: number;
  /** Indexes of the rows that show all their links; a row that is opened adds its own. */
  readonly opened: Set<number>;
}

function RelinkRow({ index, describe, opened }: RelinkRowProps) {
  const { relink } = useMessages().links;
  const [isWhole, setWhole] = useState(opened.has(index));
  const change = describe(index, isWhole);
  const open = () => {
    // The button goes away: the keys go on from its row.
    document.activeElement?.closest<HTMLElement>('[role="row"]')?.focus();
    opened.add(index);
    setWhole(true);
  };
  return (
    <div className="relink-row">
      <Checkbox slot="selection" aria-label={relink.tick(index + 1)}>
        <span className="tick">
          <Sign name="check" />
        </span>
      </Checkbox>
      <Links title={relink.before} {...change.before} onWhole={open} />
      <Links title={relink.after} {...change.after} onWhole={open} />
    </div>
  );
}

interface LinksProps extends LinksView {
  readonly title: string;
  readonly onWhole: () => void;
}

function Links({ title, links, more, onWhole }: LinksProps) {
  const { relink } = useMessages().links;
  return (
    <div className="relink-links">
      <span className="relink-title field-label">{title}</span>
      {links.map((link) => (
        <Link key={`${link.numbers.source[0]} ${link.numbers.target[0]}`} link={link} />
      ))}
      {more > 0 && (
        <ActionButton variant="quiet" isSmall onPress={onWhole}>
          {relink.more(more)}
        </ActionButton>
      )}
    </div>
  );
}

function Link({ link }: { readonly link: LinkView }) {
  const { segment, side } = useMessages().panels;
  const { relink } = useMessages().links;
  const { numbers, words, confidence, pinned } = link;
  return (
    <p className="relink-link">
      {(['source', 'target'] as const).map((of) => (
        <span key={of} className="relink-side" title={words[of]}>
          <span className="unseen">{side[of]} </span>
          {numbers[of].length === 0 ? (
            <span className="quiet">{relink.none}</span>
          ) : (
            <>
              <span className="quiet number small">{relink.numbers(numbers[of])}</span> {words[of]}
            </>
          )}
        </span>
      ))}
      <span className="relink-sure quiet small number">
        {pinned ? (
          <>
            <Sign name="pin" />
            <span className="unseen">{segment.pinned}</span>
          </>
        ) : (
          confidence !== null && (
            <>
              <span className="unseen">{segment.confidence} </span>
              {segment.confidenceOf(confidence)}
            </>
          )
        )}
      </span>
    </p>
  );
}
