import { useMessages } from '../locale/messages.ts';
import type { LocalTime } from '../../shared/edit/local-time.ts';
import { clockTime, machineStamp, zonedStamp } from '../../shared/edit/local-time.ts';

/** A moment as its author's clock showed it; the zone and the second are in the title. */
export function MomentText({ moment }: { readonly moment: LocalTime }) {
  const { changes } = useMessages().panels;
  return (
    <time dateTime={machineStamp(moment)} title={zonedStamp(moment)}>
      {changes.when(clockTime(moment))}
    </time>
  );
}
