import { HeldDialog } from '../../../../renderer/panels/held-dialog.tsx';
import { OutsideDialog } from '../../../../renderer/panels/outside-dialog.tsx';
import { VersionsDialog } from '../../../../renderer/panels/versions-dialog.tsx';

type Note = (call: string) => (argument?: unknown) => void;

/** The dialogs about where work is kept and who holds it. */
export function keepingScenes(note: Note) {
  return {
    held: () => (
      <HeldDialog
        name="harbour.fr.visavis"
        canTake
        onRead={note('read')}
        onTake={note('take')}
        onCancel={note('cancel')}
      />
    ),
    outside: () => (
      <OutsideDialog
        texts={[
          {
            side: 'target',
            segment: 1,
            base: 'Le bac part à midi.',
            mine: 'Le bac part à midi précis.',
            theirs: 'Le bac part à midi.',
            changedBy: 'me',
          },
          {
            side: 'target',
            segment: 2,
            base: 'La digue est fermée.',
            mine: 'La digue reste fermée.',
            theirs: 'La digue sera fermée.',
            changedBy: 'both',
          },
        ]}
        onlyMine={1}
        onlyTheirs={2}
        otherwise
        unreadable={null}
        segmentNumber={(_, segment) => segment}
        onSave={(theirs) => note('save')(theirs.map(({ segment }) => segment))}
        onTheirs={note('theirs')}
        onCancel={note('cancel')}
      />
    ),
    'outside-unreadable': () => (
      <OutsideDialog
        texts={[]}
        onlyMine={0}
        onlyTheirs={0}
        otherwise={false}
        unreadable="not JSON"
        segmentNumber={() => 1}
        onSave={note('save')}
        onTheirs={note('theirs')}
        onCancel={note('cancel')}
      />
    ),
    versions: () => (
      <VersionsDialog
        versions={[
          { id: 'a', replaced: Date.UTC(2026, 10, 23, 9, 5), size: 48_200 },
          { id: 'b', replaced: Date.UTC(2026, 10, 22, 17, 40), size: 46_900 },
        ]}
        onOpen={note('open')}
        onCancel={note('cancel')}
      />
    ),
  };
}
