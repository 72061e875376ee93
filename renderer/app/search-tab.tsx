import { useMemo } from 'react';
import type { SegmentReader } from '../panels/search-result.ts';
import { placeKey } from '../panels/search-result.ts';
import { SearchPanel } from '../panels/search-panel.tsx';
import { hitsOf, replaceTicked, revealHit, searchEdits, setSearch, stepThroughHits } from './search.ts';
import { numberIn, textIn } from './speaker.ts';
import { useAppState, useDesk, useWork } from './use-desk.ts';

/** Find and replace, connected. */
export function SearchTab() {
  const desk = useDesk();
  const work = useWork();
  const search = useAppState((state) => state.search);
  const { bitext, monolingual } = work.edits.project;
  const { query, replacement, keepCase, result } = search;
  const reader = useMemo<SegmentReader>(
    () => ({
      textOf: (side, segment) => textIn(bitext[side], segment),
      numberOf: (side, segment) => numberIn(bitext[side], segment),
    }),
    [bitext],
  );
  const rewrite = useMemo(() => ({ replacement, keepCase }), [replacement, keepCase]);
  const unticked = useMemo(() => new Set(search.unticked.map(placeKey)), [search.unticked]);
  // The work is another one at every move of the caret; what the edits depend on is not.
  const edits = useMemo(
    () => searchEdits(bitext, { result, replacement, keepCase, unticked: search.unticked }),
    [bitext, result, replacement, keepCase, search.unticked],
  );
  const source = edits?.source.length ?? 0;
  return (
    <SearchPanel
      query={query}
      replacement={replacement}
      keepCase={keepCase}
      isMonolingual={monolingual}
      result={result}
      isSearching={result?.query !== query}
      replacementProblem={edits ? null : desk.messages.search.lineBreak}
      focus={search.focus}
      onFocused={() => setSearch(desk, { focus: null })}
      onQuery={(next) => setSearch(desk, { query: next })}
      onReplacement={(next) => setSearch(desk, { replacement: next })}
      onKeepCase={(next) => setSearch(desk, { keepCase: next })}
      onStep={(direction) => stepThroughHits(desk, direction, { focus: false })}
      rewrite={rewrite}
      unticked={unticked}
      active={search.active}
      reader={reader}
      onTick={(hit, ticked) => {
        const others = search.unticked.filter((place) => placeKey(place) !== placeKey(hit));
        setSearch(desk, { unticked: ticked ? others : [...others, hit] });
      }}
      onTickAll={(ticked) => setSearch(desk, { unticked: ticked ? [] : hitsOf(search) })}
      onReveal={(hit) => revealHit(desk, hit, { focus: false })}
      onOpen={(hit) => revealHit(desk, hit, { focus: true })}
      changes={{ all: source + (edits?.target.length ?? 0), source }}
      onReplace={() => replaceTicked(desk)}
      onLeave={() => desk.editor?.focus(work.activeSide)}
    />
  );
}
