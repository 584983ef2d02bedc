import { askingFields } from '#shared/plan/edit-selection';
import type { ShownDays } from '#shared/plan/shown-days';
import type { Person } from '#shared/records/person';
import type { Selection } from '#shared/records/selection';
import { comparable } from '#shared/search/comparable';
import { typedWords } from '#shared/search/name-ranks';
import { dateOfDay, yearOf, type DayNumber, type PlainDate } from '#shared/time/plain-date';

/** A birthday in one year. */
export interface Birthday {
  readonly day: DayNumber;
  readonly person: Person;
  /** How old they become. */
  readonly age: number;
}

/** What a filter can ask of a person; whoever asks for anything else looks at items, and wants no birthdays among them. */
const ASKED_OF_PEOPLE: ReadonlySet<keyof Selection> = new Set(['ownerIds', 'tags', 'scope', 'period', 'text']);

/**
 * The birthdays of those days, by day; of the archive none. Somebody born on 29 February has theirs on 1 March in a
 * common year: nobody is congratulated before their day.
 */
export function birthdaysIn(people: readonly Person[], { first, last }: ShownDays): readonly Birthday[] {
  const born = bornByDay(people);
  const birthdays: Birthday[] = [];
  for (let day = first; day <= last; day += 1) {
    const date = dateOfDay(day);
    const onLeapDay = isFirstOfMarchWithoutLeapDay(day) ? (born.get(LEAP_DAY) ?? []) : [];
    for (const person of [...(born.get(date.slice(YEAR_LENGTH)) ?? []), ...onLeapDay]) {
      const age = yearOf(date) - yearOf(person.birthday);
      if (age > 0) birthdays.push({ day, person, age });
    }
  }
  return birthdays;
}

type Born = Person & { readonly birthday: PlainDate };

const YEAR_LENGTH = 'yyyy-'.length;
const LEAP_DAY = '02-29';

/** Records never change, nor does their list: who is born on which day is looked for once, for every month asks. */
const known = new WeakMap<readonly Person[], ReadonlyMap<string, readonly Born[]>>();

/** People that are not in the archive, by month and day of their birth: `05-14`. */
function bornByDay(people: readonly Person[]): ReadonlyMap<string, readonly Born[]> {
  const found = known.get(people);
  if (found) return found;
  const born = new Map<string, Born[]>();
  for (const person of people) {
    if (!isBorn(person) || person.archived) continue;
    const day = person.birthday.slice(YEAR_LENGTH);
    const others = born.get(day);
    if (others) others.push(person);
    else born.set(day, [person]);
  }
  known.set(people, born);
  return born;
}

function isBorn(person: Person): person is Born {
  return person.birthday !== null;
}

function isFirstOfMarchWithoutLeapDay(day: DayNumber): boolean {
  const [date, dayBefore] = [dateOfDay(day), dateOfDay(day - 1)];
  return date.endsWith('-03-01') && !dayBefore.endsWith(LEAP_DAY);
}

/** Tells whose birthdays a filter leaves in view: those of its owners, tags, words and scope; null for nobody's. */
export function celebratedBy(selection: Selection): ((person: Person) => boolean) | null {
  const asked = askingFields(selection);
  if (asked.some((field) => !ASKED_OF_PEOPLE.has(field))) return null;
  const { ownerIds, tags, scope } = selection;
  const words = typedWords(selection.text);
  return (person) =>
    (ownerIds === null || ownerIds.includes(person.id)) &&
    (tags === null || person.tags.some((tag) => tags.includes(tag))) &&
    (scope === null || (scope.kind === 'person' && scope.personId === person.id)) &&
    words.every((word) => comparable(person.name).includes(word));
}
