import { useState } from 'react';
import type { DragEvent } from 'react';
import { Button } from 'react-aria-components';
import type { RecentProject } from '../../shared/contract/contract.ts';
import { useMessages } from '../locale/messages.ts';
import { Emblem } from './emblem.tsx';
import { Sign } from './icons.tsx';
import type { IconName } from './icons.tsx';
import { RecentList } from './recent-list.tsx';
import './welcome-screen.css';

export interface WelcomeScreenProps {
  readonly version: string;
  readonly recent: readonly RecentProject[];
  readonly onOpenTexts: () => void;
  readonly onOpenAlone: () => void;
  readonly onOpenProject: () => void;
  readonly onPaste: () => void;
  readonly onSample: () => void;
  /** Takes the id of the file reference. */
  readonly onOpenRecent: (file: string) => void;
  readonly onForget: (file: string) => void;
  readonly onDropFiles: (files: readonly File[]) => void;
}

/** The first thing one sees: what this is, the ways in, and where one stopped. */
export function WelcomeScreen(props: WelcomeScreenProps) {
  const { welcome } = useMessages().panels;
  const [isTarget, setIsTarget] = useState(false);
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    setIsTarget(true);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsTarget(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) props.onDropFiles(files);
  };
  return (
    <main
      className={isTarget ? 'welcome welcome-target' : 'welcome'}
      onDragEnter={over}
      onDragOver={over}
      onDragLeave={(event) =>
        !event.currentTarget.contains(asNode(event.relatedTarget)) && setIsTarget(false)
      }
      onDrop={drop}
    >
      <div className="welcome-page">
        <header className="welcome-head">
          <Emblem />
          <h1>{welcome.name}</h1>
          <p className="welcome-sentence">{welcome.sentence}</p>
        </header>
        <div className="welcome-columns">
          <nav className="welcome-ways" aria-label={welcome.ways}>
            <Way
              icon="pair"
              title={welcome.openTexts}
              help={welcome.openTextsHelp}
              onPress={props.onOpenTexts}
              isFirst
            />
            <Way
              icon="page"
              title={welcome.openAlone}
              help={welcome.openAloneHelp}
              onPress={props.onOpenAlone}
            />
            <Way
              icon="open"
              title={welcome.openProject}
              help={welcome.openProjectHelp}
              onPress={props.onOpenProject}
            />
            <Way icon="paste" title={welcome.paste} help={welcome.pasteHelp} onPress={props.onPaste} />
            <Way icon="sample" title={welcome.sample} help={welcome.sampleHelp} onPress={props.onSample} />
          </nav>
          {props.recent.length > 0 && (
            <RecentList recent={props.recent} onOpen={props.onOpenRecent} onForget={props.onForget} />
          )}
        </div>
        <footer className="welcome-foot quiet small">
          <p>{isTarget ? welcome.dropNow : welcome.drop}</p>
          <p>{welcome.version(props.version)}</p>
        </footer>
      </div>
    </main>
  );
}

interface WayProps {
  readonly icon: IconName;
  readonly title: string;
  readonly help: string;
  readonly onPress: () => void;
  readonly isFirst?: boolean;
}

function Way({ icon, title, help, onPress, isFirst = false }: WayProps) {
  return (
    <Button
      className={isFirst ? 'react-aria-Button way way-first' : 'react-aria-Button way'}
      onPress={onPress}
    >
      <Sign name={icon} />
      <span className="way-title">{title}</span>
      <span className="way-help">{help}</span>
    </Button>
  );
}

function asNode(target: EventTarget | null): Node | null {
  return target instanceof Node ? target : null;
}
