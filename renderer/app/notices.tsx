import { useEffect } from 'react';
import { NoticeRegion } from '../panels/notice-region.tsx';
import { useLatest } from '../panels/latest.ts';
import { useAppState, useDesk } from './use-desk.ts';

/** How long a notice that asks for nothing stays, in ms. Problems stay until they are dismissed. */
const NOTICE_TIME = 6000;

/** Short words on what happened. */
export function Notices() {
  const desk = useDesk();
  const notices = useAppState((state) => state.notices);
  const dismiss = (id: number) => desk.store.dispatch({ kind: 'notice-dismissed', id });
  return (
    <>
      {notices.map(
        ({ id, tone, stay = NOTICE_TIME }) =>
          tone === 'information' && <PassingNotice key={id} stay={stay} onOver={() => dismiss(id)} />,
      )}
      <NoticeRegion
        notices={notices.map(({ id, tone, text, action }) => ({
          id: String(id),
          kind: tone === 'problem' ? 'error' : 'info',
          text,
          ...(action && { action: { title: action.label, onPress: action.run } }),
        }))}
        onDismiss={(id) => dismiss(Number(id))}
      />
    </>
  );
}

interface PassingNoticeProps {
  /** Ms. */
  readonly stay: number;
  readonly onOver: () => void;
}

/** The time that one notice has. It shows nothing. */
function PassingNotice({ stay, onOver }: PassingNoticeProps) {
  const over = useLatest(onOver);
  useEffect(() => {
    const timer = setTimeout(() => over.current(), stay);
    return () => clearTimeout(timer);
  }, [over, stay]);
  return null;
}
