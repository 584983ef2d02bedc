import { askingFields } from '#shared/plan/edit-selection';
import type { ShownDays } from '#shared/plan/shown-days';
import type { Person } from '#shared/records/person';
import type { Selection } from '#shared/records/selection';
import { comparable } from '#shared/search/comparable';
import { typedWords } from '#shared/search/name-ranks';
import {
  dateFromParts,
  dateOfDay,
  dayNumber,
  dayOfMonth,
  monthOf,
  yearOf,
  type DayNumber,
} from '#shared/time/plain-date';

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
  const [firstYear, lastYear] = [yearOf(dateOfDay(first)), yearOf(dateOfDay(last))];
  const birthdays = people.flatMap((person) => {
    const { birthday, archived } = person;
    if (birthday === null || archived) return [];
    const found: Birthday[] = [];
    for (let year = Math.max(firstYear, yearOf(birthday) + 1); year <= lastYear; year += 1) {
      // the 29th of a February that has none carries over into March
      const day = dayNumber(dateFromParts(year, monthOf(birthday), dayOfMonth(birthday)));
      if (day >= first && day <= last) found.push({ day, person, age: year - yearOf(birthday) });
    }
    return found;
  });
  return birthdays.toSorted((one, other) => one.day - other.day);
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
