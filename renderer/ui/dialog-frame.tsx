import { useLayoutEffect, useRef, type ReactNode } from 'react';
import './dialog-frame.css';

export interface DialogFrameProps {
  /** Its name for those who listen, or the id of the element that has it. */
  readonly label: { readonly text: string } | { readonly elementId: string };
  /** Esc, a press outside and the system's way back ask for it; unmounting is what closes. */
  readonly onClose: () => void;
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * Raised paper over the window, which waits meanwhile. Open while mounted; `data-autofocus` says where the focus begins,
 * and it returns to where it was.
 */
export function DialogFrame({ label, onClose, className, children }: DialogFrameProps) {
  const dialog = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const element = dialog.current!;
    element.showModal();
    element.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => element.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className={`dialog-frame ${className}`}
      aria-label={'text' in label ? label.text : undefined}
      aria-labelledby={'elementId' in label ? label.elementId : undefined}
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
      {children}
    </dialog>
  );
}
