import { createContext, useContext } from 'react';
import { bug } from '../../shared/bitext/bug.ts';
import type { SegmentedText } from '../../shared/bitext/segmented-text.ts';
import type { SegmentId } from '../../shared/bitext/segment.ts';
import type { Preset } from '../../shared/names/decide/presets.ts';
import type { SaidRelation } from '../../shared/names/decide/relations.ts';
import type { Mention } from '../../shared/names/name-group.ts';
import type { NameDraft } from './name-draft.ts';
import type { NameFilter } from './list-names.ts';

/** The texts that the names were gathered from, as rows ask for them. */
export interface NameReader {
  readonly target: SegmentedText;
  /** 1-based, for people. */
  readonly number: (segment: SegmentId) => number;
  readonly text: (segment: SegmentId) => string;
  /** What stands across from the segment; empty where nothing does, or where there is no source. */
  readonly source: (segment: SegmentId) => string;
}

/** What of the names is in sight, and what is being chosen. */
export interface NamesView {
  readonly filter: NameFilter;
  /** Key of the name whose details are open. */
  readonly chosen: string | null;
  /** What was chosen and not applied yet, by the name's key. */
  readonly drafts: ReadonlyMap<string, NameDraft>;
}

/** What decisions can be written as. */
export const TERM_FORMATS = ['tbx', 'csv', 'glossary'] as const;
export type TermFormat = (typeof TERM_FORMATS)[number];

/** What can be done about one name. */
export interface NameActions {
  /** Shows a mention in the text; `focus`: goes there. */
  readonly onReveal: (mention: Mention, focus: boolean) => void;
  readonly onPreview: (group: string, draft: NameDraft) => void;
  /** Takes the decision back; what was rewritten stays. */
  readonly onForget: (group: string) => void;
  /** The form is another name. */
  readonly onSplit: (group: string, form: string) => void;
  /** The names of two groups, by key, are one, or are not. */
  readonly onJoin: (one: string, other: string) => void;
  readonly onApart: (one: string, other: string) => void;
}

/** What can be done about all of them. */
export interface NamesActions {
  readonly onPreset: (preset: Preset) => void;
  readonly onPreviewDecided: () => void;
  readonly onPreviewProposed: () => void;
  readonly onImport: () => void;
  readonly onExport: (format: TermFormat) => void;
  readonly onTakeBack: (said: SaidRelation) => void;
}

export interface NamesContextValue extends NameActions {
  readonly reader: NameReader;
  /** Shows another name's details. */
  readonly onShow: (group: string) => void;
}

export const NamesContext = createContext<NamesContextValue | null>(null);

export function useNames(): NamesContextValue {
  return useContext(NamesContext) ?? bug('a part of a name outside its panel');
}
