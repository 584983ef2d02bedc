import { useLayoutEffect, useRef, type ReactNode } from 'react';
import './listbox.css';

interface ListboxProps {
  readonly id: string;
  readonly label: string;
  readonly source: HTMLElement | null;
  readonly activeId: string;
  readonly children: ReactNode;
}

/** The open list, over everything, at its field. */
export function Listbox({ id, label, source, activeId, children }: ListboxProps) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    list.current!.showPopover({ source: source! });
  }, [source]);
  useLayoutEffect(() => {
    document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  });
  return (
    <ul ref={list} id={id} className="listbox" role="listbox" aria-label={label} popover="manual">
      {children}
    </ul>
  );
}
