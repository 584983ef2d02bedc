import { sameSelection } from '#shared/plan/edit-selection';
import type { SavedView } from '#shared/records/saved-view';
import type { Selection } from '#shared/records/selection';
import { dateOfDay, dayNumber, type DayNumber } from '#shared/time/plain-date';
import { CALENDAR_VIEWS, periodOf, type PeriodStarts, type Place } from './place';

/** How a saved view is looked at: all of it but its name and its order. */
export type ViewContent = Pick<SavedView, 'selection' | 'view' | 'shape' | 'date'>;

/** Where a saved view is looked at; one without a date goes along with today. A view that is not known is read as a month. */
export function placeOfView({ view, shape, date }: ViewContent, today: DayNumber): Place {
  return {
    view: CALENDAR_VIEWS.find((each) => each === view) ?? 'month',
    shape,
    date: date ?? dateOfDay(today),
  };
}

/** What there is to see now, as a saved view keeps it. */
export function contentOf(filter: Selection, { view, shape, date }: Place, goesAlong: boolean): ViewContent {
  return { selection: filter, view, shape, date: goesAlong ? null : date };
}

/** Does the window show what the saved view would: the same items, in the same view, of the same period? */
export function isOnScreen(
  saved: ViewContent,
  filter: Selection,
  place: Place,
  { today, starts }: { readonly today: DayNumber; readonly starts: PeriodStarts },
): boolean {
  const wanted = placeOfView(saved, today);
  return (
    wanted.view === place.view &&
    (wanted.view !== 'year' || wanted.shape === place.shape) &&
    periodOf(wanted, starts).first === periodOf(place, starts).first &&
    sameSelection(saved.selection, filter)
  );
}

/** Does the shown period hold today? */
export function holdsToday(place: Place, today: DayNumber, starts: PeriodStarts): boolean {
  const { first, last } = periodOf(place, starts);
  return today >= dayNumber(first) && today <= dayNumber(last);
}
