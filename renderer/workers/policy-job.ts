import type { Finding } from '#shared/findings/finding';
import type { DayWindow } from '#shared/recurrence/day-window';
import type { DayNumber } from '#shared/time/plain-date';

/** What the policy worker is told: which plan to follow, and where to look from then on. */
export type PolicyJob =
  | { readonly kind: 'follow'; readonly planId: string; readonly window: DayWindow; readonly today: DayNumber }
  | { readonly kind: 'look'; readonly window: DayWindow }
  | { readonly kind: 'today'; readonly today: DayNumber };

/** What it answers, whenever something is found or no longer found; or once, that it cannot read the plan. */
export type PolicyAnswer =
  { readonly kind: 'findings'; readonly findings: readonly Finding[] } | { readonly kind: 'unreadable' };
