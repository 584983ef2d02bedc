import { useLayoutEffect, useRef, type ReactNode } from 'react';
import './pointer-tip.css';

const FROM_POINTER = 16;

/** A note that goes with the pointer and is read aloud when it changes. */
export function PointerTip({ children }: { readonly children: ReactNode }) {
  const tip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = tip.current!;
    element.showPopover();
    const follow = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
      const flipX = clientX + FROM_POINTER + element.offsetWidth > window.innerWidth;
      const flipY = clientY + FROM_POINTER + element.offsetHeight > window.innerHeight;
      const left = flipX ? clientX - FROM_POINTER - element.offsetWidth : clientX + FROM_POINTER;
      const top = flipY ? clientY - FROM_POINTER - element.offsetHeight : clientY + FROM_POINTER;
      element.style.translate = `${left}px ${top}px`;
    };
    window.addEventListener('pointermove', follow);
    return () => window.removeEventListener('pointermove', follow);
  }, []);
  return (
    <div ref={tip} className="drag-tip" popover="manual" role="status">
      {children}
    </div>
  );
}
