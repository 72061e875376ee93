import { useLayoutEffect } from 'react';
import { EditorHost } from './editor-host.tsx';
import { ReviewView } from './review-view.tsx';
import { useAppState, useDesk } from './use-desk.ts';
import './main-area.css';

/**
 * Both texts, or the review in their place. The texts stay laid out behind it, unseen and out of reach, so that coming back is
 * instant and finds them where they were; all of it does behind a panel that takes the whole window.
 */
export function MainArea() {
  const desk = useDesk();
  const view = useAppState((state) => state.view);
  const isReview = view === 'review';
  const isBehind = useAppState((state) => state.isPanelWhole);
  useLayoutEffect(() => {
    if (isReview) return;
    // Nothing before the editor is there: it takes the focus by itself then.
    const side = desk.store.state.work?.activeSide ?? 'target';
    desk.editor?.focus(side);
  }, [desk, isReview]);
  return (
    <main className="workbench-texts" inert={isBehind}>
      <div
        className={isReview ? 'main-texts main-texts-behind' : 'main-texts'}
        inert={isReview}
        {...(isReview || isBehind ? {} : { 'data-area': 'texts' })}
      >
        <EditorHost />
      </div>
      {isReview && (
        <div className="main-review" {...(isBehind ? {} : { 'data-area': 'review' })}>
          <ReviewView />
        </div>
      )}
    </main>
  );
}
