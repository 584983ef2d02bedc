import type { ComponentType } from 'react';
import { CalendarScreen } from '../features/calendar/calendar-screen';
import { ContentBar } from '../features/content/content-bar';
import { ContentScreen } from '../features/content/content-screen';
import { ContentToolbar } from '../features/content/content-toolbar';
import { FieldFilter } from '../features/filter/field-filter';
import { FilterBar } from '../features/filter/filter-bar';
import { FilteredOut } from '../features/filter/filtered-out';
import { ShownCount } from '../features/filter/shown-count';
import { PartnersScreen } from '../features/partners/partners-screen';
import { PartnersToolbar } from '../features/partners/partners-toolbar';
import { PeopleScreen } from '../features/people/people-screen';
import { PeopleToolbar } from '../features/people/people-toolbar';
import { RoadmapBar } from '../features/roadmap/roadmap-bar';
import { RoadmapScreen } from '../features/roadmap/roadmap-screen';
import { RoadmapToolbar } from '../features/roadmap/roadmap-toolbar';
import { CalendarToolbar } from '../features/shell/calendar-toolbar';
import { FilterButton } from '../features/shell/filter-button';
import type { Screen } from '../state/screen';

interface ScreenParts {
  /** Between the way to the sidebar and what every toolbar ends with. */
  readonly ScreenToolbar: ComponentType;
  /** Between the toolbar and the view. */
  readonly ScreenBar: ComponentType;
  readonly ScreenView: ComponentType;
}

/** What each screen puts into the window. */
export const SCREEN_PARTS: Readonly<Record<Screen, ScreenParts>> = {
  calendar: {
    ScreenToolbar: CalendarToolbar,
    ScreenBar: () => <FilterBar count={<ShownCount />} />,
    ScreenView: () => (
      <>
        <CalendarScreen />
        <FilteredOut />
      </>
    ),
  },
  content: {
    ScreenToolbar: ContentToolbar,
    ScreenBar: () => (
      <ContentBar
        choices={
          <>
            <FieldFilter field="channelIds" />
            <FieldFilter field="pillarIds" />
            <FieldFilter field="ownerIds" />
            <FilterButton />
          </>
        }
        filter={<FilterBar count={null} />}
      />
    ),
    ScreenView: ContentScreen,
  },
  partners: { ScreenToolbar: PartnersToolbar, ScreenBar: () => null, ScreenView: PartnersScreen },
  people: { ScreenToolbar: PeopleToolbar, ScreenBar: () => null, ScreenView: PeopleScreen },
  roadmap: {
    ScreenToolbar: () => (
      <>
        <RoadmapToolbar />
        <FilterButton />
      </>
    ),
    ScreenBar: () => (
      <>
        <RoadmapBar />
        <FilterBar count={<ShownCount />} />
      </>
    ),
    ScreenView: RoadmapScreen,
  },
};
