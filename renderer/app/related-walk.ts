import type { SegmentId } from '../../shared/bitext/segment.ts';
import { positionOf } from '../../shared/bitext/segmented-text.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { relatedPlaces } from '../panels/finding-facts.ts';
import { announceUnseen, sayPlace } from './announce.ts';
import type { Desk } from './desk.ts';
import { workOf } from './desk.ts';
import { findingHere, findingsAtCaret, revealFinding } from './findings.ts';
import { numberIn } from './speaker.ts';

/** From a finding to what it speaks of, one place after the other, and back; with the focus. */
export function jumpToRelated(desk: Desk): void {
  const work = workOf(desk);
  const here = findingHere(work);
  const finding =
    here && relatedPlaces(here).length > 0
      ? here
      : findingsAtCaret(work).find((one) => relatedPlaces(one).length > 0);
  if (!finding) return sayPlace(desk, desk.messages.app.noRelated);
  const next = nextPlace(finding, work.carets[work.activeSide]?.segment ?? null);
  desk.store.dispatch({ kind: 'finding-activated', key: finding.key });
  showPlaceOf(desk, finding.key, next, { focus: true });
}

/** The place of a finding after the one that the caret is at: its own, those that it speaks of, and its own again. */
export function nextPlace(finding: Finding, caret: SegmentId | null): SegmentId {
  const places = [finding.segment, ...relatedPlaces(finding)];
  const at = caret === null ? -1 : places.indexOf(caret);
  return places[(at + 1) % places.length];
}

/** Shows a segment that a finding speaks of, of either text, or its own words. */
export function showPlaceOf(
  desk: Desk,
  key: string,
  segment: SegmentId,
  options: { readonly focus: boolean },
): void {
  const { findings, edits } = workOf(desk);
  const finding = findings.find((one) => one.key === key);
  if (!finding) return;
  const { bitext } = edits.project;
  const side = positionOf(bitext.target, segment) >= 0 ? 'target' : 'source';
  if (segment === finding.segment) revealFinding(desk, finding, options);
  else desk.editor?.reveal({ side, segment, start: 0, end: 0 }, options);
  announceUnseen(desk, desk.messages.app.cameTo[side](numberIn(bitext[side], segment)));
}
