import { useMemo } from 'react';
import type { SegmentReader } from '../panels/search-result.ts';
import { placeKey } from '../panels/search-result.ts';
import { SearchPanel } from '../panels/search-panel.tsx';
import { undo } from './editing.ts';
import {
  hitsOf,
  replaceActive,
  replaceTicked,
  rewriteProblem,
  revealHit,
  searchEdits,
  setSearch,
  stepThroughHits,
} from './search.ts';
import { numberIn, textIn } from './speaker.ts';
import { useAppState, useDesk, useWork } from './use-desk.ts';

/** Find and replace, connected. */
export function SearchTab() {
  const desk = useDesk();
  const work = useWork();
  const search = useAppState((state) => state.search);
  const { bitext, monolingual } = work.edits.project;
  const { query, replacement, keepCase, isReplacing, result } = search;
  const reader = useMemo<SegmentReader>(
    () => ({
      textOf: (side, segment) => textIn(bitext[side], segment),
      numberOf: (side, segment) => numberIn(bitext[side], segment),
    }),
    [bitext],
  );
  const unticked = useMemo(() => new Set(search.unticked.map(placeKey)), [search.unticked]);
  // The work is another one at every move of the caret; what the edits depend on is not.
  const edits = useMemo(
    () => searchEdits(bitext, { result, replacement, keepCase, unticked: search.unticked }),
    [bitext, result, replacement, keepCase, search.unticked],
  );
  const changes = edits.ok ? edits.value : null;
  const source = changes?.source.length ?? 0;
  // What cannot be is not shown either.
  const isShown = isReplacing && edits.ok;
  const rewrite = useMemo(
    () => (isReplacing ? { replacement: isShown ? replacement : '', keepCase } : null),
    [isReplacing, isShown, replacement, keepCase],
  );
  return (
    <SearchPanel
      query={query}
      replacement={replacement}
      keepCase={keepCase}
      isMonolingual={monolingual}
      result={result}
      isSearching={result?.query !== query}
      isReplacing={isReplacing}
      replaced={search.replaced}
      replacementProblem={edits.ok ? null : rewriteProblem(desk, edits.failure)}
      focus={search.focus}
      onFocused={() => setSearch(desk, { focus: null })}
      onQuery={(next) => setSearch(desk, { query: next })}
      onReplacement={(next) => setSearch(desk, { replacement: next })}
      onKeepCase={(next) => setSearch(desk, { keepCase: next })}
      onReplacing={(open) =>
        setSearch(desk, { isReplacing: open, ...(open && { focus: 'replacement' as const }) })
      }
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
      changes={{ all: source + (changes?.target.length ?? 0), source }}
      onReplace={() => replaceTicked(desk)}
      onReplaceOne={() => replaceActive(desk)}
      onUndoReplace={() => undo(desk)}
      onLeave={() => desk.editor?.focus(work.activeSide)}
    />
  );
}
