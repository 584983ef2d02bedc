import { KALENDS } from '#shared/exchange/ical/kalends-properties';
import { CONFERENCES_OF_OTHERS } from '#shared/exchange/ical/read-gathering';
import type { Item } from '#shared/records/item';

/** A field of an item of any kind, by its name. */
export type ItemFieldName = Item extends infer Kind ? (Kind extends Item ? keyof Kind & string : never) : never;

/** What an event cannot leave out: where it has no rule it is told to have none. */
const ALWAYS: readonly ItemFieldName[] = ['schedule', 'rule', 'excluded', 'added'];

const FIELDS_OF_PROPERTY: Readonly<Record<string, readonly ItemFieldName[]>> = {
  summary: ['title'],
  description: ['notes'],
  categories: ['tags'],
  status: ['stage'],
  [KALENDS.stage]: ['stage'],
  location: ['place'],
  [KALENDS.address]: ['place'],
  [KALENDS.mode]: ['mode'],
  conference: ['joinLink', 'platform'],
  ...Object.fromEntries(CONFERENCES_OF_OTHERS.map((name) => [name, ['joinLink'] as const])),
  [KALENDS.join]: ['joinLink'],
  [KALENDS.platform]: ['platform'],
  [KALENDS.registration]: ['registrationLink'],
  url: ['links'],
  [KALENDS.link]: ['links'],
  [KALENDS.shape]: ['shape'],
};

/**
 * The fields of an item that an event tells, by the properties that it has. What it does not tell is unchanged, not
 * emptied: programs leave out what they do not know.
 */
export function toldFields(
  item: Item,
  propertyNames: ReadonlySet<string>,
  hasAlarms: boolean,
): ReadonlySet<ItemFieldName> {
  const told = [...propertyNames].flatMap((name) => FIELDS_OF_PROPERTY[name] ?? []);
  const own = told.filter((field) => field in item);
  return new Set([...ALWAYS, ...own, ...(hasAlarms ? (['reminders'] as const) : [])]);
}
