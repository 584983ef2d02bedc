import { itemMessages } from '#shared/i18n/messages/item';
import type { Language } from '#shared/i18n/message';
import { HUES } from '#shared/records/fields';
import { SEEDED_GOALS } from '#shared/records/goal';
import { firstSettings } from '#shared/records/settings';
import { add, type ChangeSet } from '#shared/records/tables';
import type { Community } from '#shared/sample/community';
import { baselineOf } from '#shared/sample/lines/baseline-line';
import { policyRecords } from '#shared/sample/lines/policy-lines';
import { registerRecords } from '#shared/sample/lines/register-lines';
import { northlane } from '#shared/sample/northlane/northlane';
import { sampleItems } from '#shared/sample/sample-items';
import type { SampleTime } from '#shared/sample/sample-time';
import { vector } from '#shared/sample/vector/vector';
import { dayNumber, type PlainDate } from '#shared/time/plain-date';
import { plainDateTime } from '#shared/time/plain-date-time';
import { toInstant } from '#shared/time/zone';

const COMMUNITIES: Readonly<Record<Language, Community>> = { en: northlane, ru: vector };

/** A whole plan to look at: what it is called, and its records as additions. */
export interface SamplePlan {
  readonly name: string;
  readonly hue: number;
  readonly records: ChangeSet;
}

/**
 * The plan of an invented community, dated around `today`: what lies behind is done and has its facts, what lies ahead
 * is in the works. The same arguments give the same records. Each language has a community of its own.
 */
export function samplePlan(language: Language, today: PlainDate, zone: string): SamplePlan {
  const community = COMMUNITIES[language];
  const time: SampleTime = {
    today: dayNumber(today),
    now: toInstant(zone, plainDateTime(`${today}T00:00`)),
    zone,
    holidays: new Set(community.holidays),
  };
  const { items, relations } = sampleItems(community, time);
  const records: ChangeSet = [
    add('settings', {
      ...firstSettings(zone),
      secondZone: community.secondZone === zone ? null : community.secondZone,
      defaultReminders: [60],
    }),
    ...SEEDED_GOALS.map((id, order) =>
      add('goals', { id, name: itemMessages[`goal.${id}`][language], hue: (order % HUES) + 1, order, archived: false }),
    ),
    ...registerRecords(community.registers, time),
    ...policyRecords(community.policy),
    ...items.map((item) => add('items', item)),
    ...relations.map((relation) => add('relations', relation)),
    add('baselines', baselineOf(community.baseline, community.milestones, time)),
  ];
  return { name: community.name, hue: community.hue, records };
}
