import { z } from 'zod';
import { countriesOfZone, HOLIDAY_COUNTRIES } from '#shared/holidays/holiday-country';
import { FIT_CRITERIA } from '#shared/records/partner';
import { id, wholeNumber, zone } from '#shared/records/fields';

export const SETTINGS_ID = 'settings';

const MINUTES_PER_DAY = 1440;
/** Only their proportions matter. */
const weight = z.number().min(0).max(100);
const minuteOfDay = z.number().int().min(0).max(MINUTES_PER_DAY);

/** The plan's own settings: a single record. */
export const settingsSchema = z.object({
  id: z.literal(SETTINGS_ID),
  /** The zone that views show and new items take. */
  zone,
  /** Shown beside the hours of week and day; null for none. */
  secondZone: zone.nullable(),
  weekStart: z.enum(['monday', 'sunday']),
  /** The month (1 to 12) with which fiscal years begin: quarters are counted from it. */
  yearStart: z.number().int().min(1).max(12),
  /** Whose public holidays the views mark. */
  holidayCountries: z.array(z.enum(HOLIDAY_COUNTRIES)),
  /** Minutes after midnight between which the community is awake; week and day tint the rest. */
  workingHours: z
    .object({ start: minuteOfDay, end: minuteOfDay })
    .refine(({ start, end }) => start < end, 'working hours end before they start'),
  /** The calendar that a new item of each kind goes into; null for the one that its like went into lately. */
  defaultCalendarIds: z.object({
    event: id.nullable(),
    post: id.nullable(),
    activity: id.nullable(),
    milestone: id.nullable(),
  }),
  /** Minutes before the start at which a new event reminds. */
  defaultReminders: z.array(wholeNumber),
  /** How much each criterion counts in a partner's fit. */
  fitWeights: z
    .object({ audience: weight, category: weight, price: weight, reputation: weight })
    .refine((weights) => FIT_CRITERIA.some((criterion) => weights[criterion] > 0), 'nothing counts'),
});
export type Settings = z.infer<typeof settingsSchema>;
export type FitWeights = Settings['fitWeights'];

/** The settings that a new plan begins with: the holidays are those of the country that its zone belongs to. */
export function firstSettings(planZone: string): Settings {
  return {
    id: SETTINGS_ID,
    zone: planZone,
    secondZone: null,
    weekStart: 'monday',
    yearStart: 1,
    holidayCountries: countriesOfZone(planZone),
    workingHours: { start: 9 * 60, end: 21 * 60 },
    defaultCalendarIds: { event: null, post: null, activity: null, milestone: null },
    defaultReminders: [],
    fitWeights: { audience: 40, category: 20, price: 20, reputation: 20 },
  };
}
