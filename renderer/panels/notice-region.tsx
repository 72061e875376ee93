import { useMessages } from '../locale/messages.ts';
import { ActionButton } from './action-button.tsx';
import { Sign } from './icons.tsx';
import './notice-region.css';

export interface Notice {
  readonly id: string;
  readonly kind: 'info' | 'success' | 'warning' | 'error';
  readonly text: string;
  readonly action?: { readonly title: string; readonly onPress: () => void };
}

export interface NoticeRegionProps {
  /** Oldest first. How long each stays is the caller's to decide; errors should stay until dismissed. */
  readonly notices: readonly Notice[];
  readonly onDismiss: (id: string) => void;
}

/** Short messages over the window. Both live regions are always there, so that readers notice what is put into them. */
export function NoticeRegion({ notices, onDismiss }: NoticeRegionProps) {
  const { notices: messages } = useMessages().panels;
  const urgent = notices.filter(({ kind }) => kind === 'error');
  const calm = notices.filter(({ kind }) => kind !== 'error');
  return (
    <section className="notices" aria-label={messages.label} data-react-aria-top-layer="true">
      <div role="alert">
        {urgent.map((notice) => (
          <NoticeCard key={notice.id} notice={notice} onDismiss={onDismiss} />
        ))}
      </div>
      <div role="status">
        {calm.map((notice) => (
          <NoticeCard key={notice.id} notice={notice} onDismiss={onDismiss} />
        ))}
      </div>
    </section>
  );
}

interface NoticeCardProps {
  readonly notice: Notice;
  readonly onDismiss: (id: string) => void;
}

function NoticeCard({ notice, onDismiss }: NoticeCardProps) {
  const { notices: messages } = useMessages().panels;
  const { id, kind, text, action } = notice;
  return (
    <div className={`notice notice-${kind}`}>
      <Sign name={SIGNS[kind]} />
      <p>
        <span className="unseen">{messages.kind[kind]}: </span>
        {text}
      </p>
      {action && (
        <ActionButton isSmall onPress={action.onPress}>
          {action.title}
        </ActionButton>
      )}
      <ActionButton
        variant="quiet"
        isSmall
        icon="close"
        label={messages.dismiss}
        onPress={() => onDismiss(id)}
      />
    </div>
  );
}

const SIGNS = { info: 'info', success: 'check', warning: 'warning', error: 'error' } as const;
