import { useEffect, useState } from 'react';
import { ledgerOf } from '../../shared/bitext/ledger.ts';
import { LINE_BREAK } from '../../shared/bitext/segment.ts';
import type { SegmentedText } from '../../shared/bitext/segmented-text.ts';
import { explainFailure } from '../../shared/contract/failure.ts';
import type { SavedState } from '../panels/status-bar.tsx';
import { StatusBar } from '../panels/status-bar.tsx';
import { chooseEncoding } from './encodings.ts';
import { openFindings } from './findings.ts';
import { LANGUAGES } from './languages.ts';
import { showUnmatched } from './link-walks.ts';
import { takeOver } from './holding.ts';
import { save } from './saving.ts';
import { segmentCounts, showUnconfirmed } from './segments.ts';
import { changeLanguage } from './settings.ts';
import { numberIn } from './speaker.ts';
import type { Work } from './state.ts';
import { isUnsaved } from './state.ts';
import { useAppState, useDesk, useWork } from './use-desk.ts';

/** Where one is, what the texts are, what is left to do, and whether it is safe. */
export function StatusLine() {
  const desk = useDesk();
  const work = useWork();
  const { project } = work.edits;
  const { segments } = project.bitext.target;
  const counts = segmentCounts(work);
  const { unmatched, settled } = ledgerOf(project.bitext);
  return (
    <StatusBar
      position={positionOfCaret(work)}
      sourceLanguage={project.monolingual ? null : project.settings.sourceLanguage}
      targetLanguage={project.settings.targetLanguage}
      languages={LANGUAGES}
      form={work.target.form}
      lineEnds={lineEndsOf(project.bitext.target)}
      findings={openFindings(work).length}
      unmatched={unmatched}
      settled={settled.source + settled.target}
      said={useSaid()}
      confirmed={counts.confirmed}
      edited={counts.edited}
      total={segments.length}
      saved={savedState(work)}
      work={null}
      onPosition={() => desk.editor?.focus(work.activeSide)}
      onLanguage={(side, language) =>
        changeLanguage(desk, side === 'source' ? 'sourceLanguage' : 'targetLanguage', language)
      }
      onEncoding={() => void chooseEncoding(desk)}
      onFindings={() => desk.store.dispatch({ kind: 'panel', panel: 'findings' })}
      onUnmatched={() => showUnmatched(desk)}
      onProgress={() => showUnconfirmed(desk)}
      onSaved={() => void (work.hold === 'held' ? save(desk, 'here') : takeOver(desk))}
    />
  );
}

/** How long it is shown what was done, in ms. */
const SAID_TIME = 5000;

/** What was read out last, for a short time: who sees the window sees that it was done, too. */
function useSaid(): string | null {
  const announcement = useAppState((state) => state.announcement);
  const [over, setOver] = useState(announcement);
  useEffect(() => {
    const timer = setTimeout(() => setOver(announcement), SAID_TIME);
    return () => clearTimeout(timer);
  }, [announcement]);
  const isShown = announcement !== null && over !== announcement && !announcement.isUnseen;
  return isShown ? announcement.text : null;
}

function positionOfCaret(work: Work) {
  const caret = work.carets[work.activeSide];
  if (!caret) return null;
  const text = work.edits.project.bitext[caret.side];
  return { side: caret.side, number: numberIn(text, caret.segment), total: text.segments.length };
}

function savedState(work: Work): SavedState {
  if (work.hold !== 'held') return { kind: 'reading' };
  if (work.journal.failure) return { kind: 'failed', reason: explainFailure(work.journal.failure) };
  if (work.journal.pending > 0) return { kind: 'saving' };
  if (isUnsaved(work)) return { kind: 'unsaved' };
  return { kind: work.draft ? 'fresh' : 'saved' };
}

const LINE_END_NAMES = { '\n': 'lf', '\r\n': 'crlf', '\r': 'cr' } as const;

type LineEnds = (typeof LINE_END_NAMES)[keyof typeof LINE_END_NAMES] | 'mixed' | 'none';

const lineEnds = new WeakMap<SegmentedText, LineEnds>();

function lineEndsOf(text: SegmentedText): LineEnds {
  const known = lineEnds.get(text);
  if (known) return known;
  const every = new RegExp(LINE_BREAK, 'g');
  const kinds = new Set(text.segments.flatMap(({ gap }) => gap.match(every) ?? []));
  const [kind] = kinds;
  const found = kinds.size > 1 ? 'mixed' : kind === undefined ? 'none' : nameOf(kind);
  lineEnds.set(text, found);
  return found;
}

function nameOf(kind: string): LineEnds {
  return kind === '\n' || kind === '\r\n' || kind === '\r' ? LINE_END_NAMES[kind] : 'mixed';
}
