import type { SegmentStatus } from '../../shared/edit/segment-status.ts';
import { useMessages } from '../locale/messages.ts';
import type { IconName } from './icons.tsx';
import { Sign } from './icons.tsx';
import './segment-status-sign.css';

const SIGNS: Readonly<Record<SegmentStatus, IconName>> = {
  new: 'machine',
  edited: 'pencil',
  confirmed: 'check',
};

/** How far a segment is: a sign of its own shape, and the word. */
export function SegmentStatusSign({ status }: { readonly status: SegmentStatus }) {
  const { segment } = useMessages().panels;
  return (
    <span className={`segment-status status-of-${status}`}>
      <Sign name={SIGNS[status]} />
      {segment.status[status]}
    </span>
  );
}
