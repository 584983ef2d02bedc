import type { DayNumber } from '#shared/time/plain-date';
import { createContext } from 'react';

/**
 * How many things of each day FullCalendar was not given. By context, as everything that changes with the period: an
 * option that changes makes FullCalendar begin anew.
 */
export const Withheld = createContext<ReadonlyMap<DayNumber, number>>(new Map());
