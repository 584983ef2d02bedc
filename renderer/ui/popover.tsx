import { useEffectEvent, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { focusFirst, keepTabInside } from './focus';
import { placePanel, type Rect } from './place-panel';
import './popover.css';

export interface PopoverProps {
  /** What the panel is, for those who listen. */
  readonly label: string;
  /** In viewport pixels. */
  readonly anchor: Rect;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** A small beak that points to the anchor's middle. */
  readonly tail?: boolean;
  readonly className?: string;
}

/**
 * A panel beside a place on the screen, while it is mounted. Esc and a press outside ask to close it;
 * focus moves into it and back to where it was.
 */
export function Popover({ label, anchor, onClose, children, tail = false, className = '' }: PopoverProps) {
  const panel = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = panel.current!;
    const before = document.activeElement;
    element.showPopover();
    focusFirst(element);
    return () => {
      const hadFocus = element.contains(document.activeElement) || document.activeElement === document.body;
      element.hidePopover();
      if (hadFocus && (before instanceof HTMLElement || before instanceof SVGElement)) before.focus();
    };
  }, []);

  const place = useEffectEvent(() => {
    const element = panel.current!;
    const {
      left,
      top,
      side,
      tail: tailLeft,
    } = placePanel(
      anchor,
      { width: element.offsetWidth, height: element.offsetHeight },
      { width: window.innerWidth, height: window.innerHeight },
    );
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
    element.style.setProperty('--tail', `${tailLeft}px`);
    element.dataset['side'] = side;
  });

  useLayoutEffect(() => {
    place();
  }, [anchor.left, anchor.top, anchor.width, anchor.height]);

  useLayoutEffect(() => {
    const observer = new ResizeObserver(() => place());
    observer.observe(panel.current!);
    const onResize = () => place();
    window.addEventListener('resize', onResize);
    return () => {
      observer.disconnect();
      window.removeEventListener('resize', onResize);
    };
  }, []);

  return (
    <div
      ref={panel}
      className={`popover ${tail ? 'popover-tailed' : ''} ${className}`}
      popover="auto"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={(event: KeyboardEvent<HTMLDivElement>) => keepTabInside(event)}
      onToggle={(event) => {
        // Both come late: after a remount the panel is open again.
        if (event.target === event.currentTarget && !event.currentTarget.matches(':popover-open')) onClose();
      }}
    >
      {children}
    </div>
  );
}
