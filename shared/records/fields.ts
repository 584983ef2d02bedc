import { z } from 'zod';
import { parsePlainDate, type PlainDate } from '#shared/time/plain-date';
import { parsePlainDateTime, type PlainDateTime } from '#shared/time/plain-date-time';
import { isKnownZone } from '#shared/time/zone';

// zod would compile its checks with `new Function`, which our content security policy forbids.
z.config({ jitless: true });

/** Field shapes that several records share. Every field is always present: null and [] stand for "nothing". */
export const id = z.string().min(1).max(200);
export const ids = z.array(id);
export const LONGEST_NAME = 500;
export const name = z.string().max(LONGEST_NAME);
export const text = z.string();
export const instant = z.number().int();
export const order = z.number();
export const wholeNumber = z.number().int().nonnegative();

/** How many hues the design tokens have, from 1. */
export const HUES = 8;
export const hue = z.number().int().min(1).max(HUES);

export const plainDate = z.custom<PlainDate>(
  (value) => typeof value === 'string' && parsePlainDate(value) !== null,
  'not a date',
);
export const plainDateTime = z.custom<PlainDateTime>(
  (value) => typeof value === 'string' && parsePlainDateTime(value) !== null,
  'not a wall time',
);
export const zone = z.string().refine(isKnownZone, 'not a known time zone');
