import { expect, test } from '@playwright/test';
import { spanIn, type Occurrence } from '#shared/plan/occurrence';
import { postBoard } from '#shared/plan/post-board';
import { channelWeeks } from '#shared/policy/plan-glance';
import { emptyItem } from '#shared/records/item';
import { emptyPlacement, POST_STAGES, type Post } from '#shared/records/post';
import { dayNumber, plainDate } from '#shared/time/plain-date';
import { wallTime } from '#shared/time/plain-date-time';

const POSTS = 10_000;
const CHANNELS = Array.from({ length: 8 }, (_, at) => `channel-${at}`);
const FIRST = dayNumber(plainDate('2027-01-04'));
const DAYS = 365;
const MOST_MS = 100;

test('10,000 posts stand on the board, and a quarter of them by weeks and channels, in under 100 ms each', () => {
  const posts = Array.from({ length: POSTS }, (_, at) => post(at));
  const board = fastest(() => postBoard(posts));
  const window = { first: FIRST + 90, last: FIRST + 90 + 13 * 7 - 1 };
  const glance = { rules: [], occurrences: posts, zoneOf: () => 'Europe/Moscow' };
  const starts = { weekStart: 'monday', yearStart: 1 } as const;
  const weeks = fastest(() => channelWeeks(glance, CHANNELS, window, starts));
  process.stdout.write(`  the board: ${board.toFixed(1)} ms, the weeks: ${weeks.toFixed(1)} ms\n`);
  expect(board).toBeLessThan(MOST_MS);
  expect(weeks).toBeLessThan(MOST_MS);
});

function post(at: number): Occurrence & { readonly item: Post } {
  const day = FIRST + ((at * 37) % DAYS);
  const schedule = {
    kind: 'timed',
    start: wallTime(day, 600 + (at % 9) * 60),
    zone: 'Europe/Moscow',
    minutes: 0,
  } as const;
  const id = `post-${at}`;
  const empty = emptyItem({ id, uid: id, now: 0, kind: 'post', title: id, schedule, calendarId: 'content' }) as Post;
  const item = {
    ...empty,
    stage: POST_STAGES[at % POST_STAGES.length]!,
    placements: [emptyPlacement(CHANNELS[at % CHANNELS.length]!)],
  };
  return { key: id, item, originalStart: null, schedule, span: spanIn('Europe/Moscow', schedule) };
}

/** The least of some runs: what else the machine does is not the plan's doing. */
function fastest(run: () => unknown): number {
  const times = Array.from({ length: 7 }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return Math.min(...times);
}
