import type { ReactNode } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import type { Side } from '../../shared/bitext/segment.ts';
import type { FileForm } from '../../shared/contract/encoding.ts';
import { useMessages } from '../locale/messages.ts';
import { formName } from './encoding-name.ts';
import { ChoiceMenu } from './choice-menu.tsx';
import { Sign } from './icons.tsx';
import { InlineProgress } from './inline-progress.tsx';
import type { Work } from './inline-progress.tsx';
import { StatusProgress } from './status-progress.tsx';
import './status-bar.css';

/** Where the work is. A failure says why, in the person's language. */
export type SavedState =
  | { readonly kind: 'saved' }
  /** Opened, not changed, and in no project file yet. */
  | { readonly kind: 'fresh' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unsaved' }
  /** Another window holds the project. */
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly reason: string };

export interface StatusBarProps {
  /** Null where the caret is in no segment. `number` is 1-based. */
  readonly position: { readonly side: Side; readonly number: number; readonly total: number } | null;
  /** BCP 47 tags; `source` is null where there is only a translation. */
  readonly sourceLanguage: string | null;
  readonly targetLanguage: string;
  /** BCP 47 tags to choose from. */
  readonly languages: readonly string[];
  /** Form of the translation's file. */
  readonly form: FileForm;
  readonly lineEnds: 'lf' | 'crlf' | 'cr' | 'mixed' | 'none';
  readonly findings: number;
  /** Segments without a partner, in each text. */
  readonly unmatched: Readonly<Record<Side, number>>;
  /** How many more were confirmed to have none. */
  readonly settled: number;
  /** What was done last, as it is read out, for a short time; null else. */
  readonly said: string | null;
  /** Segments of the translation that are confirmed, and those that are edited and not confirmed. */
  readonly confirmed: number;
  readonly edited: number;
  /** Segments of the translation. */
  readonly total: number;
  readonly saved: SavedState;
  /** What takes long enough to be shown, or null. */
  readonly work: Work | null;
  readonly onPosition: () => void;
  readonly onLanguage: (side: Side, language: string) => void;
  /** Opens the dialog of encodings. */
  readonly onEncoding: () => void;
  readonly onFindings: () => void;
  /** Shows what has no partner. */
  readonly onUnmatched: () => void;
  /** Shows what is not confirmed. */
  readonly onProgress: () => void;
  readonly onSaved: () => void;
}

/** One quiet line: where one is, what the texts are, what is left to do, whether it is safe. */
export function StatusBar(props: StatusBarProps) {
  const { position, work } = props;
  const { status, common, side } = useMessages().panels;
  const { source, target } = props.unmatched;
  return (
    <footer
      className={props.said === null ? 'status-bar' : 'status-bar status-saying'}
      aria-label={status.label}
    >
      <div className="status-part">
        {position && (
          <StatusButton tooltip={status.goTo} onPress={props.onPosition}>
            <span className="number">
              <span className="unseen">{status.segment} </span>
              {common.number(position.number)}
              <span className="status-of"> / {common.number(position.total)}</span>
            </span>
            <span className="quiet">{side[position.side]}</span>
          </StatusButton>
        )}
        <StatusButton onPress={props.onFindings}>{status.findings(props.findings)}</StatusButton>
        {source + target > 0 && (
          <StatusButton tooltip={status.showUnmatched(props.settled)} onPress={props.onUnmatched}>
            {status.unmatched(source + target)}
            <span className="quiet" aria-hidden="true">
              {status.unmatchedBriefly(source, target)}
            </span>
            <span className="unseen">{status.unmatchedOn(source, target)}</span>
          </StatusButton>
        )}
        <StatusProgress {...props} />
        {work && <InlineProgress work={work} />}
        {props.said !== null && (
          <span className="status-said quiet" aria-hidden="true" title={props.said}>
            {props.said}
          </span>
        )}
      </div>
      <div className="status-part">
        {props.sourceLanguage !== null && (
          <LanguageMenu {...props} side="source" chosen={props.sourceLanguage} />
        )}
        <LanguageMenu {...props} side="target" chosen={props.targetLanguage} />
        <FormButton form={props.form} lineEnds={props.lineEnds} onPress={props.onEncoding} />
        <SavedButton saved={props.saved} onPress={props.onSaved} />
      </div>
    </footer>
  );
}

interface StatusButtonProps {
  readonly children: ReactNode;
  readonly label?: string;
  readonly tooltip?: string;
  readonly onPress: () => void;
}

function StatusButton({ children, label, tooltip = label, onPress }: StatusButtonProps) {
  const button = (
    <Button
      className="react-aria-Button button-quiet status-button"
      onPress={onPress}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {children}
    </Button>
  );
  if (tooltip === undefined) return button;
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {button}
      <Tooltip offset={6}>{tooltip}</Tooltip>
    </TooltipTrigger>
  );
}

interface LanguageMenuProps {
  readonly side: Side;
  readonly chosen: string;
  readonly languages: readonly string[];
  readonly onLanguage: (side: Side, language: string) => void;
}

function LanguageMenu({ side, chosen, languages, onLanguage }: LanguageMenuProps) {
  const { status, language, side: sides } = useMessages().panels;
  const tags = [...new Set([chosen, ...languages, 'und'])];
  return (
    <ChoiceMenu
      label={status.language(sides[side], language.name(chosen))}
      className="react-aria-Button button-quiet status-button"
      choices={tags.map((id) => ({ id, name: language.name(id) }))}
      chosen={chosen}
      onChoose={(tag) => onLanguage(side, tag)}
    >
      {language.name(chosen)}
    </ChoiceMenu>
  );
}

interface FormButtonProps {
  readonly form: FileForm;
  readonly lineEnds: StatusBarProps['lineEnds'];
  readonly onPress: () => void;
}

function FormButton({ form, lineEnds, onPress }: FormButtonProps) {
  const { status, encoding } = useMessages().panels;
  const ends = encoding.lineEnds[lineEnds];
  return (
    <StatusButton label={status.encodingOf(formName(form), ends)} onPress={onPress}>
      {formName(form)} <span className="quiet">{ends}</span>
    </StatusButton>
  );
}

function SavedButton({ saved, onPress }: { readonly saved: SavedState; readonly onPress: () => void }) {
  const { status } = useMessages().panels;
  return (
    <span className={`status-saved status-${saved.kind}`} role="status">
      <StatusButton
        onPress={onPress}
        {...(saved.kind === 'failed' ? { label: status.failedBecause(saved.reason) } : {})}
      >
        {saved.kind === 'failed' ? <Sign name="error" /> : <span className="saved-dot" />}
        {status[saved.kind]}
      </StatusButton>
    </span>
  );
}
