import { GridList, GridListItem } from 'react-aria-components';
import type { RecentProject } from '../../shared/contract/contract.ts';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { orderRecent } from './order-recent.ts';

export interface RecentListProps {
  readonly recent: readonly RecentProject[];
  readonly onOpen: (file: string) => void;
  readonly onForget: (file: string) => void;
}

/** Projects opened lately; unsaved work is marked and stands first. */
export function RecentList({ recent, onOpen, onForget }: RecentListProps) {
  const { welcome } = useMessages().panels;
  const items = orderRecent(recent).map((project) => ({ ...project, id: project.file.id }));
  return (
    <section className="recent">
      <h2 className="field-label" id="recent-title">
        {welcome.recent}
      </h2>
      <GridList
        aria-labelledby="recent-title"
        className="react-aria-GridList recent-list"
        items={items}
        keyboardNavigationBehavior="tab"
        onAction={(id) => onOpen(String(id))}
      >
        {({ id, file, opened, unsaved }) => (
          <GridListItem id={id} textValue={file.name} className="react-aria-GridListItem recent-item">
            <div className="recent-words">
              <p className="recent-name">
                {file.name}
                {unsaved && <span className="recent-unsaved">{welcome.unsaved}</span>}
              </p>
              <p className="quiet small recent-place">
                {file.folder !== '' && <span className="recent-folder">{file.folder}</span>}
                <time dateTime={new Date(opened).toISOString()}>{welcome.opened(opened)}</time>
              </p>
            </div>
            <ActionButton
              variant="quiet"
              isSmall
              icon="close"
              label={unsaved ? welcome.forgetUnsaved(file.name) : welcome.forget(file.name)}
              onPress={() => onForget(id)}
            />
          </GridListItem>
        )}
      </GridList>
    </section>
  );
}
