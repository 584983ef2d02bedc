import type { Translate } from '#shared/i18n/translate';
import type { MessageKey } from '#shared/i18n/catalogue';
import type { RuleValue } from '#shared/policy/rule-value';

const NAMES: Readonly<Record<RuleValue, MessageKey>> = {
  min: 'rule.min',
  max: 'rule.max',
  period: 'rule.period',
  channel: 'rule.channel',
  pillar: 'rule.pillar',
  purpose: 'rule.purpose',
  part: 'rule.part',
  hours: 'rule.hours',
  weekdays: 'rule.weekdays',
  except: 'rule.except',
  minutes: 'rule.minutes',
  which: 'rule.modes',
  announce: 'rule.announce-days',
  remind: 'rule.remind-hours',
  recap: 'rule.recap-days',
  of: 'rule.of',
  days: 'rule.days-ahead',
  kinds: 'rule.of-kinds',
  needs: 'rule.needs',
  fit: 'rule.min-fit',
  from: 'rule.from-date',
  until: 'rule.until-date',
};

/** What a value of a rule is called, as its field is. */
export function valueName(value: RuleValue, t: Translate): string {
  return t(NAMES[value]);
}
