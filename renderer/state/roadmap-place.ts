import type { PlanScope } from '#shared/records/plan-scope';
import { periodWindow, withinLimits, type RoadmapWindow } from '#shared/roadmap/roadmap-window';
import { dateOfDay, dayNumber, parsePlainDate, type DayNumber } from '#shared/time/plain-date';
import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { usePeriodStarts } from '../data/plan-settings';
import { useToday } from './use-today';
import { useUi } from './ui-store';

export const ROADMAP_VIEWS = ['picture', 'table'] as const;

/** Where the roadmap looks: the address says all of it, so back, forward and reopening work. */
export interface RoadmapPlace {
  readonly window: RoadmapWindow;
  /** Whose plan: a person's, or null for the community's. */
  readonly personId: string | null;
  /** Drawn over time, or as a table. */
  readonly view: (typeof ROADMAP_VIEWS)[number];
  /** Not one plan, but where each person stands on theirs. */
  readonly isEveryone: boolean;
}

/** Windows are written to a hundredth of a day, which no screen tells apart. */
const PARTS_OF_DAY = 100;
const FIRST_DAY = /^(\d{4}-\d{2}-\d{2})(\.\d{1,2})?$/;
const DAYS = /^\d{1,3}(\.\d{1,2})?$/;

/** The address of a place: `/roadmap/2027-01-01/181`, with fractions of days where a window begins or ends within one. */
export function addressOfRoadmap({ window, view, personId, isEveryone }: RoadmapPlace): string {
  const from = rounded(window.from);
  const day = Math.floor(from);
  const part = rounded(from - day);
  const date = `${dateOfDay(day)}${part === 0 ? '' : String(part).slice(1)}`;
  const person = personId === null ? '' : `?person=${encodeURIComponent(personId)}`;
  const whose = isEveryone ? '?everyone' : person;
  return `/roadmap/${date}/${rounded(window.days)}${view === 'table' ? '/table' : ''}${whose}`;
}

/** The place of an address, or null where it names none. */
export function roadmapPlaceOf(pathname: string, search: string): RoadmapPlace | null {
  const [, screen, fromText = '', daysText = '', viewText] = pathname.split('/');
  const [, dateText = '', partText = '0'] = FIRST_DAY.exec(fromText) ?? [];
  const date = parsePlainDate(dateText);
  if (screen !== 'roadmap' || date === null || !DAYS.test(daysText)) return null;
  const window = withinLimits({ from: dayNumber(date) + Number(partText), days: Number(daysText) });
  const view = viewText === 'table' ? 'table' : 'picture';
  const params = new URLSearchParams(search);
  const isEveryone = params.has('everyone');
  return { window, view, personId: isEveryone ? null : params.get('person'), isEveryone };
}

/** The place that the address bar names; where it names none, the community's half year around today. */
export function useRoadmapPlace(): RoadmapPlace {
  const { pathname, search } = useLocation();
  const today = useToday();
  const { yearStart } = usePeriodStarts();
  return useMemo(
    () => roadmapPlaceOf(pathname, search) ?? placeAround(today, yearStart),
    [pathname, search, today, yearStart],
  );
}

/** The plan of a person, or the community's where none is named. */
export function scopeOf(personId: string | null): PlanScope {
  return personId === null ? { kind: 'general' } : { kind: 'person', personId };
}

/** Where a roadmap begins to be looked at. */
function placeAround(today: DayNumber, yearStart: number): RoadmapPlace {
  return { window: periodWindow(6, today, yearStart), personId: null, isEveryone: false, view: 'picture' };
}

/** The window that is drawn: while it is panned or zoomed, where the hand has it. */
export function useRoadmapWindow(): RoadmapWindow {
  const place = useRoadmapPlace();
  return useUi((state) => state.roadmapGlide) ?? place.window;
}

/** The place at this moment: keys come faster than the window is drawn. `drawn` where the address is kept elsewhere. */
export function latestRoadmapPlace(drawn: RoadmapPlace): RoadmapPlace {
  const [pathname = '', search = ''] = window.location.hash.slice(1).split('?');
  return roadmapPlaceOf(pathname, search) ?? drawn;
}

/** Goes to another place of the roadmap: a new entry of the browser's history. Whose plan is named, that one is shown. */
export function useGoToRoadmap(): (change: Partial<RoadmapPlace>) => void {
  const navigate = useNavigate();
  const place = useRoadmapPlace();
  return useMemo(
    () => (change) => {
      const named = change.personId === undefined ? {} : { isEveryone: false };
      void navigate(addressOfRoadmap({ ...latestRoadmapPlace(place), ...named, ...change }));
    },
    [navigate, place],
  );
}

/** The window as the address will keep it. */
export function keptWindow({ from, days }: RoadmapWindow): RoadmapWindow {
  return { from: rounded(from), days: rounded(days) };
}

function rounded(days: number): number {
  return Math.round(days * PARTS_OF_DAY) / PARTS_OF_DAY;
}
