import { ownSpan, startOf } from '#shared/plan/occurrence';
import type { Item } from '#shared/records/item';
import type { Relation } from '#shared/records/relation';
import type { Community } from '#shared/sample/community';
import { activityOf } from '#shared/sample/lines/activity-line';
import { eventOf } from '#shared/sample/lines/event-line';
import type { ItemLine } from '#shared/sample/lines/item-line';
import { milestoneOf, type MilestoneLine } from '#shared/sample/lines/milestone-line';
import { postOf, type PostLine, type Tie } from '#shared/sample/lines/post-line';
import { seriesOf, type Series } from '#shared/sample/lines/series-line';
import { dayOf, type SampleTime } from '#shared/sample/sample-time';
import type { DayNumber } from '#shared/time/plain-date';

/** What a post or a part is tied to: an item, or one time of a series. */
interface Target {
  readonly ref: Relation['to'];
  readonly firstDay: DayNumber;
  readonly lastDay: DayNumber;
}

type Targets = ReadonlyMap<string, Target>;

/** All items of a community's plan as they stand today, and what ties them together. */
export function sampleItems(community: Community, time: SampleTime): { items: Item[]; relations: Relation[] } {
  const series = community.series.map((line) => seriesOf(line, community.currency, time));
  const dated: Item[] = [
    ...community.events.map((line) => eventOf(line, community.currency, time)),
    ...community.activities.map((line) => activityOf(line, time)),
    ...community.milestones.map((line) => milestoneOf(line, time)),
  ];
  const targets: Targets = new Map([...dated.flatMap(itemTarget), ...series.flatMap(seriesTargets)]);
  const posts = community.posts.map((line) => postOf(line, dayOfPost(line, targets, time), community.site, time));
  const ranked = [...dated, ...posts].map((item, backlogRank) => (item.schedule ? item : { ...item, backlogRank }));
  const lines = [...community.events, ...community.activities, ...community.milestones, ...community.posts];
  return {
    items: [...ranked, ...series.flatMap(({ series: repeating, overrides }) => [repeating, ...overrides])],
    relations: [
      ...community.posts.flatMap((line) => tieOf(line, targets)),
      ...lines.flatMap((line) => partOf(line, targets)),
      ...community.milestones.flatMap((line) => afterOf(line, targets)),
    ],
  };
}

function itemTarget(item: Item): readonly (readonly [string, Target])[] {
  if (item.schedule === null) return [];
  const { firstDay, lastDay } = ownSpan(item.schedule);
  return [[item.id, { ref: { itemId: item.id, originalStart: null }, firstDay, lastDay }]];
}

/** `breakfast next` is the next time of a series, `breakfast last` the one that was. */
function seriesTargets({ series, past, ahead }: Series): readonly (readonly [string, Target])[] {
  return (
    [
      ['last', past.at(-1)],
      ['next', ahead[0]],
    ] as const
  ).flatMap(([which, schedule]) => {
    if (schedule === undefined) return [];
    const { firstDay, lastDay } = ownSpan(schedule);
    const ref = { itemId: series.id, originalStart: startOf(schedule) };
    return [[`${series.id} ${which}`, { ref, firstDay, lastDay }] as const];
  });
}

function targetOf(key: string, targets: Targets): Target {
  const target = targets.get(key);
  if (target === undefined) throw new Error(`Nothing in the sample is called ${key}`);
  return target;
}

function dayOfPost({ on }: PostLine, targets: Targets, time: SampleTime): DayNumber | null {
  if (on === undefined) return null;
  if (typeof on === 'string') return dayOf(on, time);
  const [type, key, days] = on;
  const { firstDay, lastDay } = targetOf(key, targets);
  return type === 'recaps' ? lastDay + days : firstDay - days;
}

function tieOf({ key, on }: PostLine, targets: Targets): readonly Relation[] {
  return isTie(on) ? [relation(on[0], key, targetOf(on[1], targets))] : [];
}

function partOf({ key, partOf: whole }: ItemLine, targets: Targets): readonly Relation[] {
  return whole === undefined ? [] : [relation('belongs-to', key, targetOf(whole, targets))];
}

function afterOf({ key, after }: MilestoneLine, targets: Targets): readonly Relation[] {
  return after === undefined ? [] : [relation('depends-on', key, targetOf(after, targets))];
}

function isTie(on: PostLine['on']): on is Tie {
  return typeof on === 'object';
}

function relation(type: Relation['type'], key: string, { ref }: Target): Relation {
  const id = `${key}-${type}-${ref.itemId}`;
  return { id, type, from: { itemId: key, originalStart: null }, to: ref, lagDays: 0 };
}
