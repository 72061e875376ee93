import { useMemo, useState } from 'react';
import { SearchPanel } from '../../../../renderer/panels/search-panel.tsx';
import type { Replaced, SearchResult } from '../../../../renderer/panels/search-result.ts';
import { placeKey } from '../../../../renderer/panels/search-result.ts';
import type { Bitext } from '../../../../shared/bitext/bitext.ts';
import type { Segment } from '../../../../shared/bitext/segment.ts';
import { findHits } from '../../../../shared/search/find-hits.ts';
import type { Hit, Place, Query } from '../../../../shared/search/query.ts';
import { NO_QUERY } from '../../../../shared/search/query.ts';
import { replacementEdits } from '../../../../shared/search/replacement-edits.ts';

export interface SearchSceneProps {
  readonly pairs: number;
  readonly query?: Partial<Query>;
  readonly replacement?: string;
  /** The replacement's field is open from the start; else where a replacement is given. */
  readonly isReplacing?: boolean;
  readonly replaced?: Replaced;
  readonly isMonolingual?: boolean;
  /** In place of what is found. */
  readonly stopped?: boolean;
  readonly note: (name: string) => (...values: readonly unknown[]) => void;
}

const LIMIT = 10_000;

/** The panel over made-up texts, searched at once. */
export function SearchScene({ pairs, note, ...given }: SearchSceneProps) {
  const bitext = useMemo(() => madeUp(pairs), [pairs]);
  const [query, setQuery] = useState<Query>({ ...NO_QUERY, ...given.query });
  const [replacement, setReplacement] = useState(given.replacement ?? '');
  const [isReplacing, setReplacing] = useState(given.isReplacing ?? given.replacement !== undefined);
  const [keepCase, setKeepCase] = useState(false);
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<Place | null>(null);
  const [focus, setFocus] = useState<'find' | null>('find');
  const result = useMemo<SearchResult | null>(() => {
    if (given.stopped) return { kind: 'stopped', query, limit: 2_000 };
    const answer = findHits(bitext, query, LIMIT);
    if (answer.ok) return { kind: 'found', query, ...answer.value };
    return query.find === '' ? null : { kind: 'problem', query, problem: answer.failure };
  }, [bitext, query, given.stopped]);
  const reader = useMemo(() => {
    const all = new Map(
      [...bitext.source.segments, ...bitext.target.segments].map((one) => [one.id, one.text]),
    );
    return {
      textOf: (_: unknown, segment: number) => all.get(segment) ?? '',
      numberOf: (_: unknown, segment: number) => (segment % pairs) + 1,
    };
  }, [bitext, pairs]);
  const rewrite = useMemo(
    () => (isReplacing ? { replacement, keepCase } : null),
    [isReplacing, replacement, keepCase],
  );
  const hits = result?.kind === 'found' ? result.hits : [];
  const ticked = hits.filter((hit) => !unticked.has(placeKey(hit)));
  const edits = replacementEdits(bitext, ticked, { replacement, keepCase });
  const source = edits.ok ? edits.value.source.length : 0;
  const target = edits.ok ? edits.value.target.length : 0;
  const reveal = (name: string) => (hit: Hit) => {
    note(name)(placeKey(hit));
    setActive(hit);
  };
  return (
    <main className="gallery-side">
      <div className="gallery-column">
        <SearchPanel
          query={query}
          replacement={replacement}
          keepCase={keepCase}
          isMonolingual={given.isMonolingual ?? false}
          result={result}
          isSearching={false}
          isReplacing={isReplacing}
          replaced={given.replaced ?? null}
          replacementProblem={
            edits.ok || edits.failure.code === 'line-break' ? null : edits.failure.reference
          }
          focus={focus}
          onFocused={() => setFocus(null)}
          onQuery={setQuery}
          onReplacement={setReplacement}
          onKeepCase={setKeepCase}
          onReplacing={setReplacing}
          onStep={note('step')}
          onReplaceOne={note('replace-one')}
          onUndoReplace={note('undo')}
          rewrite={rewrite}
          unticked={unticked}
          active={active}
          reader={reader}
          onTick={(hit, tick) => {
            const next = new Set(unticked);
            if (tick) next.delete(placeKey(hit));
            else next.add(placeKey(hit));
            setUnticked(next);
          }}
          onTickAll={(tick) => setUnticked(tick ? new Set() : new Set(hits.map(placeKey)))}
          onReveal={reveal('reveal')}
          onOpen={reveal('open')}
          changes={{ all: source + target, source }}
          onReplace={() => note('replace')(source, target)}
          onLeave={note('leave')}
        />
      </div>
    </main>
  );
}

const PAIRS = [
  ['The ferry leaves the old port at nine.', 'Le bac quitte le vieux port à neuf heures.'],
  ['Port of call or not, it stops there.', 'Port d’escale ou non, il s’y arrête.'],
  ['Nobody waits.', 'Personne n’attend, et le quai où l’on vend le poisson reste vide jusqu’au soir.'],
] as const;

function madeUp(pairs: number): Bitext {
  const side = (at: 0 | 1): Segment[] =>
    Array.from({ length: pairs }, (_, index) => ({
      id: index + at * pairs,
      text: PAIRS[index % PAIRS.length][at],
      gap: '\n',
    }));
  const [source, target] = [side(0), side(1)];
  const beads = source.map(({ id }, index) => ({
    source: [id],
    target: [target[index].id],
    confidence: 1,
    pinned: false,
  }));
  return { source: { lead: '', segments: source }, target: { lead: '', segments: target }, beads };
}
