import { useId, type SubmitEvent, type ReactNode } from 'react';
import { DialogFrame } from './dialog-frame';
import './modal.css';

export interface ModalProps {
  readonly title: string;
  /** A line under the title. */
  readonly subtitle?: ReactNode;
  /** Esc, a press outside and the system's way back ask for it; unmounting is what closes. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons; they stand at the right. */
  readonly footer?: ReactNode;
  /** 440, 640 or nearly all of the window. */
  readonly size?: 'm' | 'l' | 'sheet';
  /** With it the modal is a form: Enter and a button of type `submit` send it. */
  readonly onSubmit?: () => void;
}

/** A question over the window: title, body, buttons. */
export function Modal({ title, subtitle, onClose, children, footer, size = 'm', onSubmit }: ModalProps) {
  const titleId = useId();
  const parts = (
    <>
      <header className="modal-head">
        <h2 id={titleId}>{title}</h2>
        {subtitle && <p>{subtitle}</p>}
      </header>
      <div className="modal-body">{children}</div>
      {footer && <footer className="modal-foot">{footer}</footer>}
    </>
  );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSubmit?.();
  };

  return (
    <DialogFrame label={{ elementId: titleId }} onClose={onClose} className={`modal modal-${size}`}>
      {onSubmit ? (
        <form className="modal-frame" noValidate onSubmit={submit}>
          {parts}
        </form>
      ) : (
        <div className="modal-frame">{parts}</div>
      )}
    </DialogFrame>
  );
}
