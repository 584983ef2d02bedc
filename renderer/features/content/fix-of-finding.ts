import type { Finding } from '#shared/findings/finding';
import { calendarForNew } from '#shared/plan/create-item';
import { fixOf, type FindingFix } from '#shared/policy/fixes/finding-fix';
import type { FindingTelling } from '../../commands/say-finding';

/** What would mend a finding in the plan as it is; null where only a person can say. */
export function fixOfFinding(finding: Finding, { plan, zone, t }: FindingTelling): FindingFix | null {
  return fixOf(finding, {
    rules: plan.all('rules'),
    zone,
    zoneOf: (channelId) => (channelId === null ? null : plan.get('channels', channelId)?.zone) ?? zone,
    mainChannelId: plan.all('channels').find(({ archived }) => !archived)?.id ?? null,
    occurrence: (key) => plan.occurrence(key, zone),
    postsIn: (first, last) => plan.occurrencesIn({ first, last }, zone).filter(({ item }) => item.kind === 'post'),
    calendarId: calendarForNew(plan, 'post'),
    titleOf: (type, title) => (type === null ? t('fix.post-title') : t(`relations.title-${type}`, { title })),
    newId: () => crypto.randomUUID(),
    now: Date.now,
  });
}
