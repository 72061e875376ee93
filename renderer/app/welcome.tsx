import { WelcomeScreen } from '../panels/welcome-screen.tsx';
import {
  choosePasted,
  chooseProject,
  chooseTexts,
  chooseTranslationAlone,
  openDropped,
  openSample,
} from './choosing.ts';
import { notifyFailure } from './desk.ts';
import { openProject } from './opening.ts';
import { useAppState, useDesk } from './use-desk.ts';

/** The first screen: what to open. */
export function Welcome() {
  const desk = useDesk();
  const recent = useAppState((state) => state.recent);
  const version = useAppState((state) => state.host?.version ?? '');
  const openRecent = (id: string) => {
    const entry = recent.find(({ file }) => file.id === id);
    if (entry) void openProject(desk, entry.file);
  };
  const forget = async (id: string) => {
    const answer = await desk.client.request('recent.forget', { file: id });
    if (answer.ok) desk.store.dispatch({ kind: 'recent', recent: answer.value.recent });
    else notifyFailure(desk, answer.failure);
  };
  return (
    <WelcomeScreen
      version={version}
      recent={recent}
      onOpenTexts={() => chooseTexts(desk)}
      onOpenAlone={() => void chooseTranslationAlone(desk)}
      onOpenProject={() => void chooseProject(desk)}
      onPaste={() => choosePasted(desk)}
      onSample={() => void openSample(desk)}
      onOpenRecent={openRecent}
      onForget={(id) => void forget(id)}
      onDropFiles={(files) => void openDropped(desk, files)}
    />
  );
}
