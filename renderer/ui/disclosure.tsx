import { ChevronRight } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import './disclosure.css';

export interface DisclosureProps {
  /** What is folded away. */
  readonly title: ReactNode;
  /** Stands at the right of the title, and is read with it. */
  readonly aside?: ReactNode;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
  readonly className?: string;
  /** Is the line a heading of the panel? */
  readonly heading?: 'h3';
  /** Stands beside the button, at the end of its line. */
  readonly after?: ReactNode;
}

/** A line that folds what belongs to it away, and out again. */
export function Disclosure({
  title,
  aside,
  open,
  onToggle,
  children,
  className = '',
  heading,
  after,
}: DisclosureProps) {
  const id = useId();
  const Line = heading ?? 'div';
  return (
    <div className={`disclosure ${className}`}>
      <Line className="disclosure-line">
        <button type="button" aria-expanded={open} aria-controls={open ? id : undefined} onClick={onToggle}>
          <ChevronRight size={12} />
          <span className="disclosure-title">{title}</span>
          {aside !== undefined && <span className="disclosure-aside">{aside}</span>}
        </button>
        {after}
      </Line>
      {open && <div id={id}>{children}</div>}
    </div>
  );
}
