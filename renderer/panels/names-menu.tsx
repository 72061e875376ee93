import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Text,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import { PRESETS } from '../../shared/names/decide/presets.ts';
import type { Preset } from '../../shared/names/decide/presets.ts';
import { useMessages } from '../locale/messages.ts';
import { Sign } from './icons.tsx';
import { isInconsistent } from './list-names.ts';
import type { NameEntry } from './name-entry.ts';
import { TERM_FORMATS } from './names-context.ts';
import type { NamesActions } from './names-context.ts';

export interface NamesMenuProps {
  readonly entries: readonly NameEntry[];
  /** BCP 47 tag of the translation: there are not as many names of countries in every language. */
  readonly language: string;
  readonly preset: Preset;
  readonly actions: NamesActions;
}

/** What is done to many names at once: what is proposed for countries, the previews of several, lists in and out. */
export function NamesMenu(props: NamesMenuProps) {
  const { names } = useMessages();
  return (
    <MenuTrigger>
      <TooltipTrigger delay={500} closeDelay={0}>
        <Button className="react-aria-Button button-quiet button-icon" aria-label={names.more}>
          <Sign name="more" />
        </Button>
        <Tooltip offset={6}>{names.more}</Tooltip>
      </TooltipTrigger>
      <Popover placement="bottom end">
        <Choices {...props} />
      </Popover>
    </MenuTrigger>
  );
}

function Choices({ entries, language, preset, actions }: NamesMenuProps) {
  const { names } = useMessages();
  const open = entries.filter(isInconsistent);
  const amount = open.filter(({ decided }) => decided !== null).length;
  return (
    <Menu aria-label={names.more}>
      <MenuSection
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[preset]}
        onSelectionChange={(keys) => {
          const chosen = PRESETS.find((id) => keys !== 'all' && keys.has(id));
          if (chosen && chosen !== preset) actions.onPreset(chosen);
        }}
      >
        <Header>{names.proposals}</Header>
        {presetsFor(language).map((id) => (
          <MenuItem key={id} id={id} textValue={names.preset(id, language)}>
            <span className="chosen">
              <Sign name="check" />
            </span>
            <Text slot="label">{names.preset(id, language)}</Text>
          </MenuItem>
        ))}
      </MenuSection>
      <MenuSection>
        <Header>{names.atOnce}</Header>
        <MenuItem id="decided" isDisabled={amount === 0} onAction={() => actions.onPreviewDecided()}>
          {names.previewDecided(amount)}
        </MenuItem>
        <MenuItem id="proposed" isDisabled={open.length === 0} onAction={() => actions.onPreviewProposed()}>
          {names.previewProposed(open.length)}
        </MenuItem>
      </MenuSection>
      <MenuSection>
        <Header>{names.lists}</Header>
        <MenuItem id="import" onAction={() => actions.onImport()}>
          {names.importTerms}
        </MenuItem>
        {TERM_FORMATS.map((format) => (
          <MenuItem key={format} id={format} onAction={() => actions.onExport(format)}>
            {names.exportTerms[format]}
          </MenuItem>
        ))}
      </MenuSection>
    </Menu>
  );
}

/** CLDR has names for Canada in the languages of Canada. */
function presetsFor(language: string): readonly Preset[] {
  const isOfCanada = /^(?:en|fr)(?:-|$)/i.test(language);
  return PRESETS.filter((preset) => preset !== 'canada' || isOfCanada);
}
