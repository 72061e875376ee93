import { useMemo } from 'react';
import { Checkbox, GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { Side } from '../../shared/bitext/segment.ts';
import { useMessages } from '../locale/messages.ts';
import { Sign } from './icons.tsx';

/** One link, in the numbers and the first words of its segments. */
export interface LinkView {
  /** 1-based, ascending. */
  readonly numbers: Readonly<Record<Side, readonly number[]>>;
  /** Empty where the side has no segment. */
  readonly words: Readonly<Record<Side, string>>;
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
  readonly describe: (index: number) => LinkChangeView;
  readonly ticked: readonly string[];
  readonly onTicked: (ids: ReadonlySet<string>) => void;
}

const LAYOUT = { estimatedRowSize: 88 };

/** Places that would be linked otherwise, with their ticks; Space ticks, draws only the rows in sight. */
export function RelinkList({ items, describe, ticked, onTicked }: RelinkListProps) {
  const { relink } = useMessages().links;
  const every = useMemo(() => items.map(({ id }) => id), [items]);
  return (
    <Virtualizer layout={ListLayout} layoutOptions={LAYOUT} shouldObserveItemSize>
      <GridList
        aria-label={relink.list}
        className="react-aria-GridList preview-list"
        items={items}
        selectionMode="multiple"
        selectionBehavior="toggle"
        escapeKeyBehavior="none"
        selectedKeys={ticked}
        onSelectionChange={(keys) => onTicked(new Set(keys === 'all' ? every : [...keys].map(String)))}
      >
        {({ id, index }) => (
          <GridListItem id={id} textValue={relink.place(index + 1)}>
            <RelinkRow change={describe(index)} place={index + 1} />
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
}

function RelinkRow({ change, place }: { readonly change: LinkChangeView; readonly place: number }) {
  const { relink } = useMessages().links;
  return (
    <div className="relink-row">
      <Checkbox slot="selection" aria-label={relink.tick(place)}>
        <span className="tick">
          <Sign name="check" />
        </span>
      </Checkbox>
      <Links title={relink.before} {...change.before} />
      <Links title={relink.after} {...change.after} />
    </div>
  );
}

function Links({ title, links, more }: LinksView & { readonly title: string }) {
  const { relink } = useMessages().links;
  return (
    <div className="relink-links">
      <span className="field-label">{title}</span>
      {links.map((link) => (
        <Link key={`${link.numbers.source[0]} ${link.numbers.target[0]}`} link={link} />
      ))}
      {more > 0 && <p className="quiet small">{relink.more(more)}</p>}
    </div>
  );
}

function Link({ link }: { readonly link: LinkView }) {
  const { segment, side } = useMessages().panels;
  const { relink } = useMessages().links;
  const { numbers, words, pinned } = link;
  return (
    <p className="relink-link">
      {(['source', 'target'] as const).map((of) => (
        <span key={of} className="relink-side">
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
      {pinned && (
        <span className="relink-pin">
          <Sign name="pin" />
          <span className="unseen">{segment.pinned}</span>
        </span>
      )}
    </p>
  );
}
