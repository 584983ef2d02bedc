import type { Translate } from '#shared/i18n/translate';
import type { Rule, RuleOf } from '#shared/records/rule';
import { formatDay, formatMinute } from '#shared/time/format';
import { dayNumber, plainDate, type PlainDate } from '#shared/time/plain-date';
import type { PlanSnapshot } from '../data/plan-handle';
import { asValue, partsOf, withoutTags, type RulePart } from './rule-parts';
import { sayLength } from './say-length';

/** What a rule is told with: the names in the plan, and the language. */
export interface RuleTelling {
  readonly plan: Pick<PlanSnapshot, 'get'>;
  readonly t: Translate;
  readonly language: string;
}

/** A Monday, from which weekdays are counted. */
const MONDAY = dayNumber(plainDate('2024-01-01'));

/** A rule as a plain sentence: "At least 2 posts a week, in “Telegram”, from 1 Feb". */
export function sayRule(rule: Rule, telling: RuleTelling): string {
  return sayRuleParts(rule, telling)
    .map(({ text }) => text)
    .join('');
}

/** The same sentence in pieces, of which those that say a value name it. */
export function sayRuleParts(rule: Rule, telling: RuleTelling): readonly RulePart[] {
  const { t } = telling;
  const clauses = [
    ...sayDemand(rule, telling),
    rule.from !== null && t('rule.from', { date: sayDate(rule.from, telling) }),
    rule.until !== null && t('rule.until', { date: sayDate(rule.until, telling) }),
    rule.ideas && t('rule.with-ideas'),
  ];
  return partsOf(clauses.filter(Boolean).join(', '));
}

/** A weekday's short name; 1 is Monday. */
export function sayWeekday(weekday: number, language: string): string {
  return formatDay(language, MONDAY + weekday - 1, { weekday: 'short' });
}

/** What a share is of: a purpose or a pillar. */
export function sayMixPart(of: RuleOf<'mix'>['of'], { plan, t }: RuleTelling): string {
  if (of.kind === 'purpose') return t(`purpose.${of.purpose}`);
  return plan.get('pillars', of.pillarId)?.name ?? t('rule.gone-pillar');
}

function sayDemand(rule: Rule, telling: RuleTelling): readonly (string | false)[] {
  const { t, plan, language } = telling;
  switch (rule.kind) {
    case 'cadence':
      return [
        sayPosts(rule, t),
        rule.channels.kind === 'one' && inChannel(rule.channels.channelId, telling),
        rule.channels.kind === 'each' && t('rule.in-each-channel'),
        rule.pillarId !== null &&
          asValue(
            'pillar',
            t('rule.of-pillar', { name: nameOf(plan.get('pillars', rule.pillarId), t('rule.gone-pillar')) }),
          ),
        rule.purpose !== null && asValue('purpose', t(`purpose.${rule.purpose}`).toLocaleLowerCase(language)),
      ];
    case 'mix':
      return [sayShare(rule, telling), inChannel(rule.channelId, telling)];
    case 'quiet':
      return [sayQuiet(rule, telling), inChannel(rule.channelId, telling)];
    case 'blackout':
      return [
        rule.exceptPurpose === null
          ? t('rule.blackout')
          : t('rule.blackout-except', { purpose: t(`purpose.${rule.exceptPurpose}`) }),
        inChannel(rule.channelId, telling),
      ];
    case 'spacing':
      return [t('rule.spacing', { length: sayLength(rule.minutes, t) }), inChannel(rule.channelId, telling)];
    case 'support':
      return [saySupport(rule, t)];
    case 'rhythm':
      return [t('rule.events-min', { min: rule.min, period: rule.period }), sayRhythmOf(rule.of, telling)];
    case 'readiness':
      return [
        t('rule.readiness', {
          days: rule.days,
          kinds: rule.kinds.length === 1 ? rule.kinds[0]! : 'both',
          needs: rule.needs.map((need) => t(`need.${need}`)).join(', '),
        }),
      ];
    case 'partners':
      return [
        rule.maxActivities !== null && t('rule.partners-max', { max: rule.maxActivities }),
        rule.minFit !== null && t('rule.partners-fit', { fit: rule.minFit }),
      ];
    case 'overload':
      return [t('rule.overload', { max: rule.max })];
  }
}

function sayPosts({ min, max, period }: RuleOf<'cadence'>, t: Translate): string {
  if (max === null) return t('rule.posts-min', { min: min ?? 0, period });
  return min === null ? t('rule.posts-max', { max, period }) : t('rule.posts-between', { min, max, period });
}

function sayShare(rule: RuleOf<'mix'>, telling: RuleTelling): string {
  const { t } = telling;
  const { min, max, period } = rule;
  const part = withoutTags(sayMixPart(rule.of, telling));
  if (max === null) return t('rule.share-min', { part, min: min ?? 0, period });
  return min === null
    ? t('rule.share-max', { part, max, period })
    : t('rule.share-between', { part, min, max, period });
}

function sayQuiet({ hours, weekdays }: RuleOf<'quiet'>, { t, language }: RuleTelling): string {
  const days = weekdays.map((weekday) => sayWeekday(weekday, language)).join(', ');
  if (hours === null) return t('rule.quiet-days', { days });
  const [start, end] = [formatMinute(hours.start), formatMinute(hours.end)];
  return weekdays.length === 0 ? t('rule.quiet-hours', { start, end }) : t('rule.quiet-both', { start, end, days });
}

function saySupport({ modes, formats, announceDays, remindHours, recapDays }: RuleOf<'support'>, t: Translate): string {
  const posts = [
    announceDays.length > 0 &&
      t('rule.support-announces', {
        days: announceDays.join(', '),
        last: announceDays.at(-1) ?? 0,
      }),
    remindHours !== null && t('rule.support-reminds', { hours: remindHours }),
    recapDays !== null && t('rule.support-recaps', { days: recapDays }),
  ]
    .filter(Boolean)
    .join(', ');
  const which = [
    ...modes.map((mode) => lower(t(`mode.${mode}`))),
    ...formats.map((format) => lower(t(`eventFormat.${format}`))),
  ].join(', ');
  return which === '' ? t('rule.support', { posts }) : t('rule.support-of', { which, posts });
}

function sayRhythmOf(of: RuleOf<'rhythm'>['of'], { t, plan }: RuleTelling): string | false {
  switch (of.kind) {
    case 'all':
      return false;
    case 'mode':
      return asValue('of', lower(t(`mode.${of.mode}`)));
    case 'format':
      return asValue('of', lower(t(`eventFormat.${of.format}`)));
    case 'each-goal':
      return asValue('of', t('rule.each-goal'));
    case 'goal':
      return asValue('of', t('rule.for-goal', { name: nameOf(plan.get('goals', of.goalId), t('rule.gone-goal')) }));
  }
}

function nameOf(entry: { readonly name: string } | undefined, gone: string): string {
  return entry ? withoutTags(entry.name) : gone;
}

function inChannel(channelId: string | null, { t, plan }: RuleTelling): string | false {
  if (channelId === null) return false;
  return t('rule.in-channel', { name: nameOf(plan.get('channels', channelId), t('rule.gone-channel')) });
}

function sayDate(date: PlainDate, { language }: RuleTelling): string {
  return formatDay(language, dayNumber(date), { day: 'numeric', month: 'short' });
}

function lower(words: string): string {
  return words.charAt(0).toLocaleLowerCase() + words.slice(1);
}
