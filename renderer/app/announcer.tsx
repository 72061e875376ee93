import { useAppState } from './use-desk.ts';

/** What is said and not shown. Always there, so that readers notice what is put into it; the same words twice are said twice. */
export function Announcer() {
  const announcement = useAppState((state) => state.announcement);
  return (
    <div role="status" className="unseen" data-announcer>
      {announcement && <span key={announcement.id}>{announcement.text}</span>}
    </div>
  );
}
