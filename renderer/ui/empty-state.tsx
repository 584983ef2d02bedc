import { CalendarPlus, ListFilter, ListPlus, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './empty-state.css';

const ICONS = { calendar: CalendarPlus, filter: ListFilter, list: ListPlus, trouble: TriangleAlert } as const;

export interface EmptyStateProps {
  readonly icon: keyof typeof ICONS;
  /** What belongs here, or what went wrong. */
  readonly text: string;
  /** One button. */
  readonly children?: ReactNode;
}

/** What stands where there is nothing to show yet: never a bare grid. */
export function EmptyState({ icon, text, children }: EmptyStateProps) {
  const Icon = ICONS[icon];
  return (
    <div className="empty-state" role={icon === 'trouble' ? 'alert' : undefined}>
      <Icon size={28} className={`empty-state-${icon}`} />
      <p>{text}</p>
      {children}
    </div>
  );
}
