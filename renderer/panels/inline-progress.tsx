import { ProgressBar } from 'react-aria-components';
import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import './status-bar.css';

/** Something that takes long enough to be shown. */
export interface Work {
  readonly title: string;
  /** Share that is done, 0 to 1; null where nobody knows. */
  readonly done: number | null;
  /** Null where it cannot be stopped. */
  readonly onCancel: (() => void) | null;
}

/** Work in one line, with a way to stop it. */
export function InlineProgress({ work }: { readonly work: Work }) {
  const { common, progress } = useMessages().panels;
  const { title, done, onCancel } = work;
  return (
    <div className="inline-progress">
      <ProgressBar
        aria-label={title}
        minValue={0}
        maxValue={1}
        isIndeterminate={done === null}
        value={done ?? 0}
        valueLabel={done === null ? undefined : progress.done(done)}
      >
        <span className="inline-progress-title">{title}</span>
        <span className={done === null ? 'bar bar-unknown' : 'bar'}>
          <span className="bar-fill" style={done === null ? undefined : { width: `${done * 100}%` }} />
        </span>
        {done !== null && <span className="quiet number">{progress.done(done)}</span>}
      </ProgressBar>
      {onCancel && (
        <ActionButton variant="quiet" isSmall icon="close" label={common.cancel} onPress={onCancel} />
      )}
    </div>
  );
}
