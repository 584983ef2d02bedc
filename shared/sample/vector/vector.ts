import type { Community } from '#shared/sample/community';
import { activities } from '#shared/sample/vector/activities';
import { clubEvents } from '#shared/sample/vector/club-events';
import { conferenceEvents } from '#shared/sample/vector/conference-events';
import { earlierEvents } from '#shared/sample/vector/earlier-events';
import { eventPosts } from '#shared/sample/vector/event-posts';
import { learningEvents } from '#shared/sample/vector/learning-events';
import { outingEvents } from '#shared/sample/vector/outing-events';
import { policy } from '#shared/sample/vector/policy';
import { registers } from '#shared/sample/vector/registers';
import { roadmap } from '#shared/sample/vector/roadmap';
import { rubricPosts } from '#shared/sample/vector/rubric-posts';
import { series } from '#shared/sample/vector/series';

/** A business club in Kazan in the year of its conference: a weak month of webinars, and the evening that mended it. */
export const vector: Community = {
  name: 'Клуб «Вектор»',
  hue: 1,
  site: 'https://vector-club.example',
  currency: 'RUB',
  secondZone: 'Asia/Yekaterinburg',
  holidays: [
    '01-01',
    '01-02',
    '01-03',
    '01-04',
    '01-05',
    '01-06',
    '01-07',
    '01-08',
    '02-23',
    '03-08',
    '05-01',
    '05-09',
    '06-12',
    '11-04',
    '12-31',
  ],
  registers,
  series,
  events: [...earlierEvents, ...clubEvents, ...learningEvents, ...outingEvents, ...conferenceEvents],
  posts: [...eventPosts, ...rubricPosts],
  activities,
  milestones: roadmap,
  baseline: { name: 'Как приняли на год', on: 'fr -12' },
  policy,
};
