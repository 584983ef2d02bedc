import { useId, useLayoutEffect, useRef, type FormEvent, type ReactNode } from 'react';
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

/** A question over the window, which waits meanwhile. Open while mounted; focus returns to where it was. */
export function Modal({ title, subtitle, onClose, children, footer, size = 'm', onSubmit }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useLayoutEffect(() => {
    const element = dialog.current!;
    element.showModal();
    element.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => element.close();
  }, []);

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
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };

  return (
    <dialog
      ref={dialog}
      className={`modal modal-${size}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return; // a file chooser inside cancels too, and bubbles
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => {
        if (event.target === event.currentTarget && !event.currentTarget.open) onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {onSubmit ? (
        <form className="modal-frame" onSubmit={submit}>
          {parts}
        </form>
      ) : (
        <div className="modal-frame">{parts}</div>
      )}
    </dialog>
  );
}
