import type { Bead } from '../../shared/bitext/bead.ts';
import type { Bitext } from '../../shared/bitext/bitext.ts';
import type { SegmentId, Side } from '../../shared/bitext/segment.ts';
import type { FileReference, KeptVersion, ReadText } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/contract/failure.ts';
import type { EncodingPreview } from '../panels/encoding-dialog.tsx';
import type { RecipeChoice } from '../panels/recipe-choice.ts';
import type { RecipeOutcome } from '../panels/recipe-dialog-props.ts';
import type { PreviewRewriting } from '../panels/preview-variant.ts';
import type { ExportFormat } from '../panels/toolbar.tsx';
import type { Edit } from '../../shared/edit/edit.ts';
import type { LinkChange } from '../../shared/edit/link-changes.ts';
import type { ThreeWays } from '../../shared/edit/three-way.ts';
import type { RelinkRange } from '../worker/engine-messages.ts';

/** A text that the person gave, not yet opened. */
export interface GivenText {
  readonly file: FileReference;
  readonly text: string;
  readonly form: ReadText['form'];
  readonly decided: ReadText['decided'];
  /** BCP 47. */
  readonly language: string;
}

/** One change to look at before it is made. */
export interface PreviewItem {
  readonly id: string;
  readonly segment: number;
  readonly before: string;
  /** Null where the segment would be deleted. */
  readonly after: string | null;
  readonly note: string | null;
  /** Left out: true. */
  readonly ticked?: boolean;
  /** Items of one group make sense only together. */
  readonly group?: string;
  /** Ids of the checks whose findings it puts right. */
  readonly checks?: readonly string[];
  readonly edits: readonly Edit[];
  /** Where it can be made in several ways; `edits` then is the first of them, or what the editor chose. */
  readonly rewriting?: PreviewRewriting;
}

/** What another program made of the project's file. */
export interface OutsideVersion {
  /** The host's name for it. */
  readonly version: string;
  /** Null where it cannot be read as a project: why. */
  readonly ways: ThreeWays | null;
  readonly unreadable: string | null;
}

/** Links that were found anew, to look at before they are taken. */
export interface RelinkPreview {
  readonly kind: 'relink';
  /** What they were found for. */
  readonly before: Bitext;
  /** Beads of `before` that were sought anew; null for all. */
  readonly range: RelinkRange | null;
  readonly after: readonly Bead[];
  readonly changes: readonly LinkChange[];
  readonly cutShort: boolean;
  /** What undo calls it. */
  readonly label: string;
}

/** A recipe to repair by, about to run. */
export interface RecipeDialogState {
  readonly kind: 'recipe';
  readonly choice: RecipeChoice;
  readonly isRunning: boolean;
  /** What the last dry run of this choice came to, where it showed no changes. */
  readonly outcome: RecipeOutcome | null;
}

/** What stands over the window, if anything does: one at a time. */
export type Dialog =
  | {
      readonly kind: 'open-texts';
      readonly source: GivenText | null;
      readonly target: GivenText | null;
      readonly isBusy: boolean;
    }
  | { readonly kind: 'paste' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'quick-fix'; readonly findings: readonly string[] }
  | {
      readonly kind: 'preview';
      readonly title: string;
      readonly words?: string;
      readonly items: readonly PreviewItem[];
      /** How much of each check is put right; left out where the changes come from no checks. */
      readonly counts?: ReadonlyMap<string, number>;
      /** Where Cancel leads; left out: to the texts. */
      readonly back?: Dialog;
      /** What Apply is called where nothing is ticked; left out: nothing can be applied then. */
      readonly applyNone?: string;
      readonly apply: (chosen: readonly PreviewItem[]) => void;
    }
  | RelinkPreview
  | RecipeDialogState
  | {
      readonly kind: 'link-menu';
      /** Px in the window. */
      readonly at: { readonly left: number; readonly top: number };
      /** The segment whose link is meant. */
      readonly about: { readonly side: Side; readonly segment: SegmentId };
      /** Whether the caret is in that segment: then what can be done to the segment is offered too. */
      readonly isInText?: boolean;
    }
  | { readonly kind: 'export'; readonly format: ExportFormat; readonly failure: Failure | null }
  /** Another window has the project that was to be opened. */
  | { readonly kind: 'held'; readonly file: FileReference; readonly canTake: boolean }
  /** Null until it was read. */
  | { readonly kind: 'outside'; readonly outside: OutsideVersion | null }
  | { readonly kind: 'versions'; readonly versions: readonly KeptVersion[] }
  | { readonly kind: 'close'; readonly next: () => Promise<void> }
  | { readonly kind: 'settings' }
  | { readonly kind: 'checks' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'encoding'; readonly preview: EncodingPreview };
