import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

export interface DialogFrameProps {
  readonly title: string;
  /** One or two sentences under the title. */
  readonly words?: ReactNode;
  readonly children?: ReactNode;
  /** Buttons, the one that goes on last. */
  readonly foot: ReactNode;
  /** Escape, and a click beside the dialog where `isDismissable`. */
  readonly onCancel: () => void;
  readonly width?: 'narrow' | 'middle' | 'wide';
  readonly isDismissable?: boolean;
  /** A question that interrupts: read out at once. */
  readonly isAlert?: boolean;
}

/** The shape of every dialog: title, words, a body that scrolls, a foot that stays. Mounted means open. */
export function DialogFrame(props: DialogFrameProps) {
  const { width = 'narrow', isDismissable = true, isAlert = false } = props;
  return (
    <ModalOverlay isOpen isDismissable={isDismissable} onOpenChange={(open) => !open && props.onCancel()}>
      <Modal className={`react-aria-Modal dialog-${width}`}>
        <Dialog className="react-aria-Dialog dialog" role={isAlert ? 'alertdialog' : 'dialog'}>
          <div className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {props.title}
            </Heading>
            {props.words && <p className="dialog-words">{props.words}</p>}
          </div>
          {props.children && <div className="dialog-body">{props.children}</div>}
          <div className="dialog-foot">{props.foot}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
