import type { Encoding } from '../../shared/contract/encoding.ts';
import type { Side } from '../../shared/bitext/segment.ts';
import { OpenTextsDialog } from '../panels/open-texts-dialog.tsx';
import type { ChosenText } from '../panels/text-zone.tsx';
import { chooseText, readDropped } from './choosing.ts';
import type { Dialog, GivenText } from './dialog.ts';
import { LANGUAGES } from './languages.ts';
import { openGivenTexts, readText } from './opening.ts';
import { useDesk } from './use-desk.ts';

type TextsDialog = Extract<Dialog, { kind: 'open-texts' }>;

/** How much of a text is shown, in UTF-16 units, to see whether it was read rightly. */
const START = 200;

/** Where a source and its translation are chosen, looked at and opened. */
export function TextChooser({ dialog }: { readonly dialog: TextsDialog }) {
  const desk = useDesk();
  const { source, target } = dialog;
  const show = (change: Partial<TextsDialog>) => {
    const { dialog: now } = desk.store.state;
    if (now?.kind === 'open-texts') desk.store.dispatch({ kind: 'dialog', dialog: { ...now, ...change } });
  };
  const put = async (side: Side, reading: Promise<GivenText | null>) => {
    show({ isBusy: true });
    const text = await reading;
    show({ isBusy: false, ...(text && { [side]: text }) });
  };
  const given = (side: Side) => (side === 'source' ? source : target);
  const reread = (side: Side, encoding: Encoding) => {
    const text = given(side);
    if (text) void put(side, readText(desk, text.file, encoding));
  };
  const rename = (side: Side, language: string) => {
    const text = given(side);
    if (text) show({ [side]: { ...text, language } });
  };
  return (
    <OpenTextsDialog
      source={source && chosen(source)}
      target={target && chosen(target)}
      languages={LANGUAGES}
      failure={null}
      isBusy={dialog.isBusy}
      onChoose={(side) => void put(side, chooseText(desk, side))}
      onDropFile={(side, file) => void put(side, readDropped(desk, file))}
      onRemove={(side) => show({ [side]: null })}
      onEncoding={reread}
      onLanguage={rename}
      onSwap={() => show({ source: target, target: source })}
      onOpen={() => {
        if (target) void openGivenTexts(desk, source, target);
      }}
      onCancel={() => desk.store.dispatch({ kind: 'dialog', dialog: null })}
    />
  );
}

function chosen({ file, text, form, decided, language }: GivenText): ChosenText {
  return {
    name: file.name,
    folder: file.folder,
    encoding: form.encoding,
    bom: form.bom,
    decided,
    language,
    characters: text.length,
    start: text.slice(0, START),
  };
}
