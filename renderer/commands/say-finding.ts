import { ruleIdOf, sourceKey, STANDING_SOURCES, type Finding, type FindingFact } from '#shared/findings/finding';
import { asSentence } from '#shared/i18n/as-sentence';
import type { Translate } from '#shared/i18n/translate';
import type { Rule } from '#shared/records/rule';
import { formatDay, formatDays, formatMinute } from '#shared/time/format';
import type { PlanSnapshot } from '../data/plan-handle';
import { shownItem } from '../data/shown-item';
import { sayLength } from './say-length';
import { sayMixPart, sayRule } from './say-rule';

export interface FindingTelling {
  readonly plan: PlanSnapshot;
  readonly zone: string;
  readonly t: Translate;
  readonly language: string;
}

/** The rule that found it; undefined for a standing source, and when the rule was deleted this moment. */
export function ruleOf(finding: Finding, plan: PlanSnapshot): Rule | undefined {
  const ruleId = ruleIdOf(finding);
  return ruleId === null ? undefined : plan.get('rules', ruleId);
}

/** What its source asks for, in a sentence: the rule, or what is looked at in every plan. */
export function saySource({ source }: Pick<Finding, 'source'>, telling: FindingTelling): string {
  if (source.kind !== 'rule') return telling.t(`source.${source.kind}`);
  const rule = telling.plan.get('rules', source.ruleId);
  return rule ? sayRule(rule, telling) : '';
}

/** The same for a source by its key; empty when its rule is deleted. */
export function saySourceOfKey(key: string, telling: FindingTelling): string {
  const standing = STANDING_SOURCES.find((kind) => kind === key);
  if (standing) return saySource({ source: { kind: standing } }, telling);
  const rule = telling.plan.all('rules').find(({ id }) => sourceKey({ kind: 'rule', ruleId: id }) === key);
  return rule ? sayRule(rule, telling) : '';
}

/** What is found, in a sentence. */
export function sayFinding(finding: Finding, telling: FindingTelling): string {
  const { t } = telling;
  const { fact } = finding;
  switch (fact.kind) {
    case 'too-few':
    case 'too-many':
      return asSentence(
        t(`finding.${fact.kind}`, { what: sayWhat(finding, telling), found: fact.found, asked: fact.asked }),
      );
    case 'share-under':
    case 'share-over':
      return t(`finding.${fact.kind}`, {
        part: sayPart(finding, telling),
        share: Math.round((fact.part / fact.whole) * 100),
        asked: fact.asked,
      });
    default:
      return sayOfItem(finding, fact, telling);
  }
}

type FactOfItem = Exclude<FindingFact, { kind: 'too-few' | 'too-many' | 'share-under' | 'share-over' }>;

function sayOfItem(finding: Finding, fact: FactOfItem, telling: FindingTelling): string {
  const { t } = telling;
  const title = finding.subject.kind === 'occurrence' ? sayTitle(finding.subject.key, telling) : '';
  switch (fact.kind) {
    case 'quiet':
      return fact.minute === null
        ? t('finding.quiet-day', { title })
        : t('finding.quiet', { title, time: formatMinute(fact.minute) });
    case 'blackout':
      return t('finding.blackout', { title });
    case 'too-close':
      return fact.minutes === 0
        ? t('finding.at-once', { title })
        : t('finding.too-close', { title, length: sayLength(fact.minutes, t) });
    case 'unsupported':
      return fact.type === 'reminds'
        ? t('finding.reminds', { title, hours: fact.asked })
        : t(`finding.${fact.type}`, { title, days: fact.asked });
    case 'not-ready':
      return t('finding.not-ready', { title, needs: fact.lacks.map((need) => t(`need.${need}`)).join(', ') });
    case 'poor-fit':
      return t('finding.poor-fit', { title, name: aboutName(finding, telling), found: Math.round(fact.found) });
    case 'overlap':
    case 'double-booked': {
      const others = finding.keys.slice(1);
      const other = others[0] === undefined ? '' : sayTitle(others[0], telling);
      const name = aboutName(finding, telling);
      if (fact.kind === 'overlap') return t('finding.overlap', { name, title, other, count: others.length });
      return others.length === 0
        ? t('finding.double-booked-here', { name, title })
        : t('finding.double-booked', { name, title, other });
    }
    case 'understaffed':
      return t('finding.understaffed', { title, found: fact.found, asked: fact.asked });
    case 'owed': {
      const { side, text, days } = fact;
      return t(`finding.owed-${side}`, { name: aboutName(finding, telling) || title, text, days });
    }
    case 'late':
      return t('finding.late', { title, days: fact.days });
    case 'slipped':
      return t('finding.slipped', { title, days: fact.days, name: fact.baseline });
    case 'broken':
      return t('finding.broken', {
        what: t(
          ({ channels: 'rule.gone-channel', pillars: 'rule.gone-pillar', goals: 'rule.gone-goal' } as const)[
            fact.table
          ],
        ),
      });
  }
}

/** The same where the item that it is about stands beside it: without its title. */
export function sayOwnFinding(finding: Finding, telling: FindingTelling): string {
  const { t } = telling;
  const { fact } = finding;
  switch (fact.kind) {
    case 'quiet':
      return fact.minute === null ? t('board.quiet-day') : t('board.quiet', { time: formatMinute(fact.minute) });
    case 'blackout':
      return t('board.blackout');
    case 'too-close':
      return fact.minutes === 0 ? t('board.at-once') : t('board.too-close', { length: sayLength(fact.minutes, t) });
    case 'not-ready':
      return t('board.not-ready', { needs: fact.lacks.map((need) => t(`need.${need}`)).join(', ') });
    default:
      return sayFinding(finding, telling);
  }
}

/** The title of an occurrence, or of an item without a date. */
export function sayTitle(key: string, { plan, zone, t }: FindingTelling): string {
  return shownItem(plan, key, zone)?.item.title || t('item.untitled');
}

/** When it is found: a day, or the days of its period. */
export function sayDays({ first, last, subject }: Finding, language: string): string {
  const short = { day: 'numeric', month: 'short' } as const;
  if (subject.kind !== 'period' || first === last) return formatDay(language, first, short);
  return formatDays(language, first, last, short);
}

/** What was found and what was asked, each in a word or two; null where numbers say nothing. */
export function sayFoundAndAsked(
  { fact }: Finding,
  { t }: FindingTelling,
): { readonly found: string; readonly asked: string } | null {
  switch (fact.kind) {
    case 'too-few':
    case 'understaffed':
      return { found: String(fact.found), asked: t('finding.at-least', { number: String(fact.asked) }) };
    case 'too-many':
      return { found: String(fact.found), asked: t('finding.at-most', { number: String(fact.asked) }) };
    case 'share-under':
      return { found: share(fact), asked: t('finding.at-least', { number: `${fact.asked} %` }) };
    case 'share-over':
      return { found: share(fact), asked: t('finding.at-most', { number: `${fact.asked} %` }) };
    case 'too-close':
      return { found: sayLength(fact.minutes, t), asked: t('finding.at-least', { number: sayLength(fact.asked, t) }) };
    case 'poor-fit':
      return { found: String(Math.round(fact.found)), asked: t('finding.at-least', { number: String(fact.asked) }) };
    default:
      return null;
  }
}

function share({ part, whole }: { readonly part: number; readonly whole: number }): string {
  return `${Math.round((part / whole) * 100)} %`;
}

function sayPart(finding: Finding, telling: FindingTelling): string {
  const rule = ruleOf(finding, telling.plan);
  const part = rule?.kind === 'mix' ? sayMixPart(rule.of, { ...telling }) : '';
  return [part, aboutName(finding, telling)].filter(Boolean).join(', ');
}

function sayWhat(finding: Finding, telling: FindingTelling): string {
  const { t } = telling;
  const about = aboutName(finding, telling);
  const rule = ruleOf(finding, telling.plan);
  switch (rule?.kind) {
    case 'rhythm':
      return [t('finding.events'), about || (rule.of.kind === 'mode' && t(`mode.${rule.of.mode}`).toLocaleLowerCase())]
        .filter(Boolean)
        .join(', ');
    case 'partners':
      return [about, t('finding.activities')].filter(Boolean).join(', ');
    case 'overload':
      return [about, t('finding.items')].filter(Boolean).join(', ');
    default:
      return [about, t('finding.posts')].filter(Boolean).join(', ');
  }
}

function aboutName({ about }: Finding, { plan }: FindingTelling): string {
  return about ? (plan.get(about.table, about.id)?.name ?? '') : '';
}
