import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { FIRST_NAME_FILTER } from '../../../../renderer/panels/list-names.ts';
import { nameEntry } from '../../../../renderer/panels/name-entry.ts';
import type { NamesView } from '../../../../renderer/panels/names-context.ts';
import { NamesPanel } from '../../../../renderer/panels/names-panel.tsx';
import { PreviewDialog } from '../../../../renderer/panels/preview-dialog.tsx';
import type { PreviewItem } from '../../../../renderer/panels/preview-item.ts';
import type { ReplaceEdit } from '../../../../shared/edit/edit.ts';
import { decisionFor } from '../../../../shared/names/decide/decision-for.ts';
import { proposedForm } from '../../../../shared/names/decide/proposed-form.ts';
import type { NameGroup } from '../../../../shared/names/name-group.ts';
import { decisions, groups, manyGroups, sourceOf, target } from './made-up-names.ts';

type Note = (name: string) => (...values: readonly unknown[]) => void;

/** The panel of names and the preview of what it writes. */
export function nameScenes(note: Note): Readonly<Record<string, () => ReactNode>> {
  return {
    names: () => <Names groups={groups} note={note} />,
    'names-chosen': () => <Names groups={groups} chosen="lindqvist" note={note} />,
    'names-many': () => <Names groups={manyGroups(5000)} note={note} />,
    'names-none': () => <Names groups={[]} note={note} />,
    'names-gathering': () => <Names groups={null} note={note} />,
    'name-preview': () => <NamePreview note={note} />,
  };
}

interface NamesProps {
  readonly groups: readonly NameGroup[] | null;
  readonly chosen?: string;
  readonly note: Note;
}

function Names({ groups: given, chosen = '', note }: NamesProps) {
  const [view, setView] = useState<NamesView>({ filter: FIRST_NAME_FILTER, chosen, drafts: new Map() });
  const entries = useMemo(
    () =>
      given &&
      given.map((group) => {
        const decided = decisionFor(group, decisions);
        return nameEntry(group, decided, proposedForm(group, {}, 'fr', decided), target);
      }),
    [given],
  );
  const reader = useMemo(
    () => ({
      target,
      number: (segment: number) => segment + 1,
      text: (segment: number) => target.segments[segment]?.text ?? '',
      source: sourceOf,
    }),
    [],
  );
  return (
    <main className="gallery-side">
      <div className="gallery-column">
        <NamesPanel
          entries={entries}
          view={view}
          onView={(change) => setView({ ...view, ...change })}
          reader={reader}
          said={[{ left: 'lindberg', right: 'lindqvist', relation: 'different' }]}
          preset="frequent"
          language="fr"
          onReveal={note('reveal')}
          onPreview={note('preview')}
          onForget={note('forget')}
          onSplit={note('split')}
          onJoin={note('join')}
          onApart={note('apart')}
          onPreset={note('preset')}
          onPreviewDecided={note('preview-decided')}
          onPreviewProposed={note('preview-proposed')}
          onImport={note('import')}
          onExport={note('export')}
          onTakeBack={note('take-back')}
        />
      </div>
    </main>
  );
}

const SENTENCE = 'Le Valdor, allié du Nord, exporte du bois au Valdor du Sud.';

function edit(from: string, insert: string): ReplaceEdit {
  const start = SENTENCE.indexOf(from);
  return { kind: 'replace', segment: 0, start, end: start + from.length, insert };
}

function stretchOf(word: string) {
  const start = SENTENCE.indexOf(word);
  return { start, end: start + word.length };
}

const rewrites: readonly PreviewItem[] = [
  {
    id: 'first',
    segmentNumber: 1,
    before: SENTENCE,
    after: SENTENCE.replace('Le Valdor', 'La Valdorie'),
    note: 'Other words may have to agree with the new name.',
    rewriting: {
      choices: [{ words: 'La Valdorie', edits: [edit('Le Valdor', 'La Valdorie')] }],
      looks: [
        { ...stretchOf('allié'), edit: edit('allié', 'alliée') },
        { ...stretchOf('exporte'), edit: null },
      ],
    },
  },
  {
    id: 'second',
    segmentNumber: 1,
    before: SENTENCE,
    after: SENTENCE.replace('au Valdor', 'en Valdorie'),
    note: 'Two prepositions are possible here: see that this is the one meant.',
    rewriting: {
      choices: [
        { words: 'en Valdorie', edits: [edit('au Valdor', 'en Valdorie')] },
        { words: 'à la Valdorie', edits: [edit('au Valdor', 'à la Valdorie')] },
      ],
      looks: [],
    },
  },
  {
    id: 'third',
    segmentNumber: 2,
    before: '« Le Valdor attend », dit-elle.',
    after: '« La Valdorie attend », dit-elle.',
    note: 'Unticked: it stands in a quotation.',
    ticked: false,
    rewriting: {
      choices: [
        {
          words: 'La Valdorie',
          edits: [{ kind: 'replace', segment: 1, start: 2, end: 11, insert: 'La Valdorie' }],
        },
      ],
      looks: [],
    },
  },
];

function NamePreview({ note }: { readonly note: Note }) {
  return (
    <PreviewDialog
      title="Write “Valdorie” everywhere"
      words="Tick what is to be changed."
      items={rewrites}
      applyNone="Remember without changes"
      onApply={(ids, variants) =>
        note('apply')(
          ids,
          [...variants].map(([id, { choice, looks }]) => [id, choice, [...looks]]),
        )
      }
      onCancel={note('cancel')}
    />
  );
}
