import {
  CalendarPlus,
  CircleCheck,
  History,
  ListFilter,
  ListPlus,
  SquareMousePointer,
  TriangleAlert,
} from 'lucide-react';
import type { ReactNode } from 'react';
import './empty-state.css';

const ICONS = {
  calendar: CalendarPlus,
  filter: ListFilter,
  fine: CircleCheck,
  history: History,
  item: SquareMousePointer,
  list: ListPlus,
  trouble: TriangleAlert,
} as const;

export interface EmptyStateProps {
  readonly icon: keyof typeof ICONS;
  /** What belongs here, or what went wrong: a sentence or two, in the words of a person who shows the way. */
  readonly text: string;
  /** `s` for a panel, a dialog, a list; `l` for a whole view. */
  readonly size?: 's' | 'l';
  /** One button. */
  readonly children?: ReactNode;
}

/** What stands where there is nothing to show yet: never a bare grid. */
export function EmptyState({ icon, text, size = 'l', children }: EmptyStateProps) {
  const Icon = ICONS[icon];
  return (
    <div className={`empty-state empty-state-${size}`} role={icon === 'trouble' ? 'alert' : undefined}>
      <Icon size={size === 'l' ? 28 : 20} className={`empty-state-${icon}`} />
      <p>{text}</p>
      {children}
    </div>
  );
}
