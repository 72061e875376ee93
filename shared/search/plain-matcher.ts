import { Folder } from './folded-text.ts';
import { graphemeEdges } from './graphemes.ts';
import type { Match, Matcher } from './match.ts';
import type { Query } from './query.ts';
import { isWholeWord } from './whole-word.ts';

/** Finds a text as it is written, or as what counts as the same. A match never ends within a character that people see as one. */
export function plainMatcher({ find, wholeWord, matchCase, ignoreAccents }: Query): Matcher {
  const folder = usefulFolder(find, matchCase, ignoreAccents);
  const needle = folder.fold(find).text;
  return function* matches(text): Iterable<Match> {
    const folded = folder.fold(text);
    let at = folded.text.indexOf(needle);
    if (at < 0) return;
    const isEdge = graphemeEdges(text);
    while (at >= 0) {
      const span = folded.original(at, at + needle.length);
      const isHit =
        span !== null && isEdge(span.start) && isEdge(span.end) && (!wholeWord || isWholeWord(text, span));
      if (isHit) yield { ...span, groups: null };
      at = folded.text.indexOf(needle, isHit ? at + needle.length : at + 1);
    }
  };
}

/** A query of nothing but invisible characters looks for those. */
function usefulFolder(find: string, matchCase: boolean, ignoreAccents: boolean): Folder {
  const folder = new Folder({ matchCase, ignoreAccents });
  return folder.fold(find).text === '' ? new Folder({ matchCase, ignoreAccents: false }) : folder;
}
