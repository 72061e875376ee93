import { useMemo } from 'react';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import { beadIndexOf } from '../../shared/bitext/bitext.ts';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import { presetIn } from '../../shared/names/decide/presets.ts';
import { relationsIn } from '../../shared/names/decide/relations.ts';
import type { NameReader } from '../panels/names-context.ts';
import { NamesPanel } from '../panels/names-panel.tsx';
import {
  choosePreset,
  forgetDecision,
  joinNames,
  setNamesApart,
  splitForm,
  takeBackRelation,
} from './name-decisions.ts';
import { previewName, previewNames } from './name-preview.ts';
import { exportTerms, importTerms } from './name-terms.ts';
import { entriesOf, revealMention } from './names.ts';
import { changeNamesView } from './names-view.ts';
import { numberIn, textIn } from './speaker.ts';
import { useAppState, useDesk, useWork } from './use-desk.ts';

const NO_TEXTS: Bitext = {
  source: { lead: '', segments: [] },
  target: { lead: '', segments: [] },
  beads: [],
};

/** The names, connected. */
export function NamesTab() {
  const desk = useDesk();
  const view = useAppState((state) => state.namesView);
  const { names, edits } = useWork();
  const { decisions, settings, monolingual } = edits.project;
  const { names: said, targetLanguage } = settings;
  const bitext = names?.project.bitext ?? NO_TEXTS;
  const entries = useMemo(() => names && entriesOf(names, decisions), [names, decisions]);
  const reader = useMemo(() => readerOf(bitext, monolingual), [bitext, monolingual]);
  return (
    <NamesPanel
      entries={entries}
      view={view}
      onView={(change) => changeNamesView(desk, change)}
      reader={reader}
      said={useMemo(() => relationsIn(said), [said])}
      preset={presetIn(said)}
      language={targetLanguage}
      onReveal={(mention, focus) => revealMention(desk, mention, focus)}
      onPreview={(group, draft) => void previewName(desk, group, draft)}
      onForget={(group) => forgetDecision(desk, group)}
      onSplit={(group, form) => splitForm(desk, group, form)}
      onJoin={(one, other) => joinNames(desk, one, other)}
      onApart={(one, other) => setNamesApart(desk, one, other)}
      onPreset={(preset) => choosePreset(desk, preset)}
      onPreviewDecided={() => void previewNames(desk, 'decided')}
      onPreviewProposed={() => void previewNames(desk, 'proposed')}
      onImport={() => void importTerms(desk)}
      onExport={(format) => void exportTerms(desk, format)}
      onTakeBack={(relation) => takeBackRelation(desk, relation)}
    />
  );
}

/** Where there is no source, the source side is the translation itself, which says nothing new. */
function readerOf(bitext: Bitext, monolingual: boolean): NameReader {
  const { source, target, beads } = bitext;
  return {
    target,
    number: (segment) => numberIn(target, segment),
    text: (segment) => textIn(target, segment),
    source: (segment: SegmentId) => {
      const bead = monolingual ? undefined : beadIndexOf(bitext).get(segment);
      return bead === undefined ? '' : beads[bead].source.map((id) => textIn(source, id)).join(' ');
    },
  };
}
