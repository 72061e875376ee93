import { useEffect } from 'react';
import { NoticeRegion } from '../panels/notice-region.tsx';
import { useAppState, useDesk } from './use-desk.ts';

/** How long a notice that asks for nothing stays, in ms. Problems stay until they are dismissed. */
const NOTICE_TIME = 6000;

/** Short words on what happened. */
export function Notices() {
  const desk = useDesk();
  const notices = useAppState((state) => state.notices);
  const { id: passing, stay = NOTICE_TIME } = notices.find(({ tone }) => tone === 'information') ?? {};
  useEffect(() => {
    if (passing === undefined) return;
    const timer = setTimeout(() => desk.store.dispatch({ kind: 'notice-dismissed', id: passing }), stay);
    return () => clearTimeout(timer);
  }, [desk, passing, stay]);
  return (
    <NoticeRegion
      notices={notices.map(({ id, tone, text, action }) => ({
        id: String(id),
        kind: tone === 'problem' ? 'error' : 'info',
        text,
        ...(action && { action: { title: action.label, onPress: action.run } }),
      }))}
      onDismiss={(id) => desk.store.dispatch({ kind: 'notice-dismissed', id: Number(id) })}
    />
  );
}
