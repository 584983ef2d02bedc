import { ruleIdOf, type Finding } from '#shared/findings/finding';
import type { Clock, IdSource } from '#shared/kernel/ids';
import { createItem } from '#shared/plan/create-item';
import { spanIn, type Occurrence } from '#shared/plan/occurrence';
import { refOf, relate, type PostRelation } from '#shared/plan/relations';
import { nearestAllowedTime, type AllowedTimes } from '#shared/policy/fixes/allowed-time';
import { timeInPeriod, timeOfSupport, type PostTime } from '#shared/policy/fixes/missing-post';
import type { ZoneOf } from '#shared/policy/posting';
import { emptyPlacement, type Post } from '#shared/records/post';
import type { Rule } from '#shared/records/rule';
import type { Schedule } from '#shared/records/schedule';
import { add, type ChangeSet } from '#shared/records/tables';
import { dayNumber } from '#shared/time/plain-date';
import { wallTime } from '#shared/time/plain-date-time';
import { dayIn } from '#shared/time/today';
import { toInstant, type Instant } from '#shared/time/zone';

/** What would mend a finding, to be looked at before it is done. */
export type FindingFix =
  | {
      readonly kind: 'create';
      readonly type: PostRelation | null;
      readonly post: Post;
      readonly schedule: Schedule;
      readonly channelId: string | null;
      readonly changes: ChangeSet;
    }
  | { readonly kind: 'move'; readonly occurrence: Occurrence; readonly to: Schedule }
  | { readonly kind: 'assign'; readonly occurrence: Occurrence }
  /** A post is needed, or has to go elsewhere, and no allowed time is near. */
  | { readonly kind: 'impossible' };

/** The plan around a finding. */
export interface FixSetting {
  readonly rules: readonly Rule[];
  readonly zone: string;
  readonly zoneOf: ZoneOf;
  readonly mainChannelId: string | null;
  readonly occurrence: (key: string) => Occurrence | undefined;
  /** The posts on some days. */
  readonly postsIn: (first: number, last: number) => readonly Occurrence[];
  readonly calendarId: string;
  readonly titleOf: (type: PostRelation | null, about: string) => string;
  readonly newId: IdSource;
  readonly now: Clock;
}

/** How far around a finding other posts matter. */
const DAYS_AROUND = 35;

/** The one thing that would mend a finding; null where only a person can say what. */
export function fixOf(finding: Finding, setting: FixSetting): FindingFix | null {
  const { fact, subject } = finding;
  const occurrence = subject.kind === 'occurrence' ? setting.occurrence(subject.key) : undefined;
  switch (fact.kind) {
    case 'unsupported':
      return occurrence
        ? createPost(timeOfSupport(occurrence, fact.type, fact.asked, setting.zone), setting, {
            type: fact.type,
            event: occurrence,
          })
        : null;
    case 'too-few':
      return createInPeriod(finding, setting);
    case 'quiet':
    case 'blackout':
    case 'too-close':
      return occurrence ? move(occurrence, setting) : null;
    case 'not-ready':
      // of a date of a series the owner is the series'
      return occurrence && occurrence.item.rule === null && fact.lacks.includes('owner')
        ? { kind: 'assign', occurrence }
        : null;
    default:
      return null;
  }
}

function move(occurrence: Occurrence, setting: FixSetting): FindingFix {
  const to = nearestAllowedTime(
    occurrence,
    timesAround(occurrence, setting, () => true),
  );
  return to ? { kind: 'move', occurrence, to } : { kind: 'impossible' };
}

function createInPeriod(finding: Finding, setting: FixSetting): FindingFix | null {
  const rule = setting.rules.find(({ id }) => id === ruleIdOf(finding));
  if (rule?.kind !== 'cadence') return null;
  const today = dayIn(setting.zone, setting.now());
  const days = { first: Math.max(finding.first, today), last: finding.last };
  if (days.first > days.last) return null;
  const posts = setting.postsIn(days.first, days.last);
  const time = timeInPeriod(days, (day) => posts.filter(({ span }) => span.firstDay === day).length, setting.zone);
  const channelId = finding.about?.table === 'channels' ? finding.about.id : setting.mainChannelId;
  return createPost(time, setting, { channelId, pillarId: rule.pillarId, purpose: rule.purpose });
}

interface WantedPost {
  readonly type?: PostRelation;
  readonly event?: Occurrence;
  readonly channelId?: string | null;
  readonly pillarId?: string | null;
  readonly purpose?: Post['purpose'];
}

function createPost(time: PostTime, setting: FixSetting, wanted: WantedPost): FindingFix {
  const { type = null, event, pillarId = null } = wanted;
  const channelId = wanted.channelId === undefined ? setting.mainChannelId : wanted.channelId;
  const created = createItem(
    {
      kind: 'post',
      title: setting.titleOf(type, event?.item.title ?? ''),
      schedule: time.schedule,
      calendarId: setting.calendarId,
      mode: 'offline',
    },
    setting.newId,
    setting.now,
  );
  if (!created.ok || created.value.item.kind !== 'post') return { kind: 'impossible' };
  const draft: Post = {
    ...created.value.item,
    // an idea would not count
    stage: 'draft',
    pillarId,
    purpose: wanted.purpose ?? (type === 'announces' ? 'announcement' : null),
    placements: channelId === null ? [] : [emptyPlacement(channelId)],
  };
  const key = draft.id;
  const at = {
    key,
    item: draft,
    originalStart: null,
    schedule: time.schedule,
    span: spanIn(setting.zone, time.schedule),
  };
  const schedule = nearestAllowedTime(at, timesAround(at, setting, time.fits));
  if (!schedule) return { kind: 'impossible' };
  const post: Post = { ...draft, schedule };
  const tie =
    event && type
      ? relate({ type, from: { itemId: post.id, originalStart: null }, to: refOf(event) }, [], setting.newId)
      : [];
  return { kind: 'create', type, post, schedule, channelId, changes: [add('items', post), ...tie] };
}

/** Nothing is put where it is over already. */
function timesAround({ span }: Occurrence, setting: FixSetting, fits: (schedule: Schedule) => boolean): AllowedTimes {
  const now = setting.now();
  const { rules, zone, zoneOf } = setting;
  const others = setting.postsIn(span.firstDay - DAYS_AROUND, span.firstDay + DAYS_AROUND);
  return { rules, others, zone, zoneOf, fits: (schedule) => startInstant(schedule, zone) >= now && fits(schedule) };
}

function startInstant(schedule: Schedule, zone: string): Instant {
  if (schedule.kind === 'timed') return toInstant(schedule.zone, schedule.start);
  // a whole day is over when it is
  return toInstant(zone, wallTime(dayNumber(schedule.last) + 1, 0));
}
