import type { Community } from '#shared/sample/community';
import { activities } from '#shared/sample/northlane/activities';
import { clubEvents } from '#shared/sample/northlane/club-events';
import { openEvents } from '#shared/sample/northlane/open-events';
import { earlierEvents } from '#shared/sample/northlane/earlier-events';
import { eventPosts } from '#shared/sample/northlane/event-posts';
import { workshopEvents } from '#shared/sample/northlane/workshop-events';
import { outingEvents } from '#shared/sample/northlane/outing-events';
import { policy } from '#shared/sample/northlane/policy';
import { registers } from '#shared/sample/northlane/registers';
import { roadmap } from '#shared/sample/northlane/roadmap';
import { rubricPosts } from '#shared/sample/northlane/rubric-posts';
import { series } from '#shared/sample/northlane/series';

/** The riders’ club of a bicycle maker in the year of its Open: a weak month of selling, and the night that mended it. */
export const northlane: Community = {
  name: 'Northlane Riders',
  hue: 2,
  site: 'https://northlane-riders.example',
  currency: 'GBP',
  secondZone: 'Europe/Berlin',
  holidays: ['01-01', '12-24', '12-25', '12-26'],
  registers,
  series,
  events: [...earlierEvents, ...clubEvents, ...workshopEvents, ...outingEvents, ...openEvents],
  posts: [...eventPosts, ...rubricPosts],
  activities,
  milestones: roadmap,
  baseline: { name: 'As agreed for the year', on: 'fr -12' },
  policy,
};
