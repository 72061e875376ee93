import {
  Button,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  ToggleButton,
  Toolbar as BarOfTools,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import type { Settings } from '../../shared/contract/contract.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { ChoiceMenu } from './choice-menu.tsx';
import { Sign } from './icons.tsx';
import { KeysText } from './keys-text.tsx';
import './toolbar.css';

export type ExportFormat = 'text' | 'tsv';

/** What the toolbar's buttons do, for their keys. */
export type ToolbarAction =
  | 'open'
  | 'save'
  | 'undo'
  | 'redo'
  | 'review'
  | 'previous-finding'
  | 'next-finding'
  | 'palette';

export interface ToolbarProps {
  /** Name of the project, or of the program where none is open. */
  readonly title: string;
  readonly isUnsaved: boolean;
  /** Whether texts are open: without them only Open, the palette and the theme are there. */
  readonly hasTexts: boolean;
  /** What undo would take back, in the person's language; null where there is nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
  readonly findings: number;
  /** 1-based place of the active finding; null where none is. */
  readonly activeFinding: number | null;
  readonly theme: Settings['theme'];
  /** Key bindings for the tooltips. */
  readonly keys: Partial<Readonly<Record<ToolbarAction, string>>>;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onExport: (format: ExportFormat) => void;
  /** Whether the review stands in the place of both texts. */
  readonly isReviewing: boolean;
  readonly onReview: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onPreviousFinding: () => void;
  readonly onNextFinding: () => void;
  readonly onPalette: () => void;
  readonly onTheme: (theme: Settings['theme']) => void;
  readonly onSettings: () => void;
}

const THEMES: readonly Settings['theme'][] = ['system', 'light', 'dark', 'contrast'];

/** What one reaches for with the mouse; everything here is a command with a key as well. */
export function Toolbar(props: ToolbarProps) {
  const { keys, hasTexts } = props;
  const { toolbar } = useMessages().panels;
  return (
    <header className="toolbar">
      <h1 className="toolbar-title">
        <span className="toolbar-name">{props.title}</span>
        {props.isUnsaved && (
          <span className="toolbar-unsaved" role="img" aria-label={toolbar.unsaved} title={toolbar.unsaved} />
        )}
      </h1>
      <BarOfTools aria-label={toolbar.label} className="toolbar-tools">
        <div className="toolbar-group">
          <Tool icon="open" label={toolbar.open} keys={keys.open} onPress={props.onOpen} />
          {hasTexts && (
            <>
              <Tool icon="save" label={toolbar.save} keys={keys.save} onPress={props.onSave} />
              <ExportMenu onExport={props.onExport} />
            </>
          )}
        </div>
        {hasTexts && (
          <>
            <div className="toolbar-group">
              <Tool
                icon="undo"
                label={props.undo === null ? toolbar.undo : toolbar.undoWhat(props.undo)}
                keys={keys.undo}
                isDisabled={props.undo === null}
                onPress={props.onUndo}
              />
              <Tool
                icon="redo"
                label={props.redo === null ? toolbar.redo : toolbar.redoWhat(props.redo)}
                keys={keys.redo}
                isDisabled={props.redo === null}
                onPress={props.onRedo}
              />
            </div>
            <FindingSteps {...props} />
            <div className="toolbar-group">
              <ReviewSwitch {...props} />
            </div>
          </>
        )}
        <div className="toolbar-group toolbar-end">
          <Tool icon="command" label={toolbar.palette} keys={keys.palette} onPress={props.onPalette} />
          <ChoiceMenu
            label={toolbar.theme}
            className="react-aria-Button button-quiet button-icon"
            choices={THEMES.map((id) => ({ id, name: toolbar.themes[id] }))}
            chosen={props.theme}
            onChoose={props.onTheme}
          >
            <Sign name="theme" />
          </ChoiceMenu>
          <Tool icon="settings" label={toolbar.settings} keys={undefined} onPress={props.onSettings} />
        </div>
      </BarOfTools>
    </header>
  );
}

interface ToolProps {
  readonly icon: Parameters<typeof Sign>[0]['name'];
  readonly label: string;
  readonly keys: string | undefined;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
}

function Tool({ keys, ...rest }: ToolProps) {
  return <ActionButton variant="quiet" {...rest} {...(keys === undefined ? {} : { keys })} />;
}

function ReviewSwitch({ isReviewing, onReview, keys }: ToolbarProps) {
  const { toolbar } = useMessages().panels;
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <ToggleButton
        className="react-aria-ToggleButton button-quiet"
        isSelected={isReviewing}
        onChange={onReview}
      >
        <Sign name="review" />
        {toolbar.review}
      </ToggleButton>
      <Tooltip offset={6}>
        {toolbar.reviewHelp}
        {keys.review !== undefined && <KeysText keys={keys.review} />}
      </Tooltip>
    </TooltipTrigger>
  );
}

function FindingSteps(props: ToolbarProps) {
  const { findings, activeFinding, keys } = props;
  const { toolbar } = useMessages().panels;
  return (
    <div className="toolbar-group">
      <Tool
        icon="up"
        label={toolbar.previousFinding}
        keys={keys['previous-finding']}
        isDisabled={findings === 0}
        onPress={props.onPreviousFinding}
      />
      <Tool
        icon="down"
        label={toolbar.nextFinding}
        keys={keys['next-finding']}
        isDisabled={findings === 0}
        onPress={props.onNextFinding}
      />
      <span className="quiet small number">
        {activeFinding === null ? toolbar.findings(findings) : toolbar.position(activeFinding, findings)}
      </span>
    </div>
  );
}

function ExportMenu({ onExport }: { readonly onExport: (format: ExportFormat) => void }) {
  const { toolbar } = useMessages().panels;
  return (
    <MenuTrigger>
      <TooltipTrigger delay={500} closeDelay={0}>
        <Button className="react-aria-Button button-quiet button-icon" aria-label={toolbar.export}>
          <Sign name="export" />
        </Button>
        <Tooltip offset={6}>{toolbar.export}</Tooltip>
      </TooltipTrigger>
      <Popover>
        <Menu onAction={(format) => onExport(format === 'tsv' ? 'tsv' : 'text')}>
          <MenuItem id="text">{toolbar.exportText}</MenuItem>
          <MenuItem id="tsv">{toolbar.exportTsv}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
