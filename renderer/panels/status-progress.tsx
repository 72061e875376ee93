import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { useMessages } from '../locale/messages.ts';

export interface StatusProgressProps {
  readonly confirmed: number;
  /** Edited and not confirmed. */
  readonly edited: number;
  /** Segments of the translation. */
  readonly total: number;
  readonly onProgress: () => void;
}

/** How much of the translation is confirmed, edited and neither, as one bar that opens the list of what is left. */
export function StatusProgress({ confirmed, edited, total, onProgress }: StatusProgressProps) {
  const { status } = useMessages().panels;
  const share = (amount: number) => ({ width: `${(amount / Math.max(1, total)) * 100}%` });
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Button
        className="react-aria-Button button-quiet status-button status-progress"
        aria-label={status.progress(confirmed, total, edited)}
        onPress={() => onProgress()}
      >
        <span className="status-shares" aria-hidden="true">
          <span className="status-share status-share-confirmed" style={share(confirmed)} />
          <span className="status-share status-share-edited" style={share(edited)} />
        </span>
        <span className="quiet number" aria-hidden="true">
          {status.confirmed(confirmed, total)}
        </span>
      </Button>
      <Tooltip offset={6}>
        {status.progress(confirmed, total, edited)}. {status.showUnconfirmed}
      </Tooltip>
    </TooltipTrigger>
  );
}
