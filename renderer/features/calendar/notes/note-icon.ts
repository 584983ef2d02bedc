import { Cake, PartyPopper, SquareCheck, type LucideIcon } from 'lucide-react';
import type { DayNote } from '../../../data/day-notes';

/** What each kind of note is marked by. */
export const NOTE_ICONS: Readonly<Record<DayNote['kind'], LucideIcon>> = {
  holiday: PartyPopper,
  birthday: Cake,
  task: SquareCheck,
};
