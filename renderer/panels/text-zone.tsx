import { Button, DropZone } from 'react-aria-components';
import type { FileDropItem } from 'react-aria-components';
import type { Side } from '../../shared/bitext/segment.ts';
import { ENCODINGS } from '../../shared/contract/encoding.ts';
import type { Encoding } from '../../shared/contract/encoding.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { ChoiceSelect } from './choice-select.tsx';
import { encodingName } from './encoding-name.ts';
import { Sign } from './icons.tsx';

/** A file that was chosen, and what was taken from its bytes. */
export interface ChosenText {
  readonly name: string;
  readonly folder: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
  readonly decided: 'bom' | 'detected' | 'given';
  /** BCP 47, or `und`. */
  readonly language: string;
  /** UTF-16 code units. */
  readonly characters: number;
  /** The first lines, to see whether the encoding is right. */
  readonly start: string;
}

export interface TextZoneProps {
  readonly side: Side;
  readonly text: ChosenText | null;
  readonly languages: readonly string[];
  readonly onChoose: () => void;
  readonly onDropFile: (file: File) => void;
  readonly onRemove: () => void;
  readonly onEncoding: (encoding: Encoding) => void;
  readonly onLanguage: (language: string) => void;
}

/** The place of one text: a button and a target for a dropped file, then what the file is. */
export function TextZone(props: TextZoneProps) {
  const { side, text } = props;
  const { openTexts } = useMessages().panels;
  const drop = async (items: readonly { readonly kind: string }[]) => {
    const item = items.find((candidate): candidate is FileDropItem => candidate.kind === 'file');
    if (item) props.onDropFile(await item.getFile());
  };
  return (
    <section className="text-zone" aria-label={openTexts[side]}>
      <h3 className="field-label">{side === 'source' ? openTexts.sourceOptional : openTexts.target}</h3>
      <DropZone
        aria-label={openTexts.dropZone(openTexts[side])}
        getDropOperation={() => 'copy'}
        onDrop={(event) => void drop(event.items)}
      >
        {text ? (
          <ChosenFile {...props} text={text} />
        ) : (
          <Button className="react-aria-Button text-zone-empty" onPress={props.onChoose}>
            <Sign name="page" />
            <span>{openTexts.choose}</span>
            <span className="quiet small">{openTexts.drop}</span>
          </Button>
        )}
      </DropZone>
    </section>
  );
}

function ChosenFile(props: TextZoneProps & { readonly text: ChosenText }) {
  const { text, languages } = props;
  const { openTexts, language } = useMessages().panels;
  const tags = [...new Set([text.language, ...languages, 'und'])];
  const decided = text.decided === 'bom' ? openTexts.bom : openTexts[text.decided];
  return (
    <div className="chosen-file">
      <header className="chosen-file-head">
        <div>
          <p className="chosen-file-name">{text.name}</p>
          <p className="quiet small">{openTexts.size(text.characters)}</p>
        </div>
        <ActionButton
          variant="quiet"
          isSmall
          icon="close"
          label={openTexts.remove(text.name)}
          onPress={props.onRemove}
        />
      </header>
      <p className="excerpt chosen-file-start">{text.start}</p>
      <ChoiceSelect
        label={openTexts.encodingBy(decided)}
        choices={ENCODINGS.map((id) => ({ id, name: encodingName(id) }))}
        chosen={text.encoding}
        onChoose={props.onEncoding}
      />
      <ChoiceSelect
        label={openTexts.language}
        choices={tags.map((id) => ({ id, name: language.name(id) }))}
        chosen={text.language}
        onChoose={props.onLanguage}
      />
    </div>
  );
}
