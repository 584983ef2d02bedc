import type { EventContext } from '#shared/exchange/ical/event-context';
import { valueText } from '#shared/exchange/ical/jcal';
import type { PropertyBag } from '#shared/exchange/ical/property-bag';
import { originalStartOf, readTimes } from '#shared/exchange/ical/read-time';
import type { Item } from '#shared/records/item';
import type { Schedule } from '#shared/records/schedule';
import { parseRule } from '#shared/recurrence/rule';
import { untilOnWall } from '#shared/recurrence/until';

type Recurrence = Pick<Item, 'rule' | 'excluded' | 'added'>;

/** RDATE may stand without an RRULE; in the plan it is the rule that makes a series. */
const START_ALONE = 'FREQ=DAILY;COUNT=1';

/** Takes RRULE, EXDATE and RDATE (RFC 5545, 3.8.5). A rule that is refused leaves a single event behind, and is told. */
export function takeRecurrence(bag: PropertyBag, schedule: Schedule, context: EventContext): Recurrence {
  const rule = takeRule(bag, schedule, context);
  const excluded = takeStarts('exdate', bag, schedule, context);
  const added = takeStarts('rdate', bag, schedule, context);
  if (rule === null && added.length === 0) return { rule: null, excluded: [], added: [] };
  return { rule: rule ?? START_ALONE, excluded, added };
}

function takeRule(bag: PropertyBag, schedule: Schedule, context: EventContext): string | null {
  const [first, ...others] = bag.takeAll('rrule');
  for (const { at } of [...others, ...bag.takeAll('exrule')]) context.tell('second-rule', at);
  if (first === undefined) return null;
  const text = valueText(first.property).toUpperCase().replace(/;+$/, ''); // others refuse small letters
  const rule = parseRule(text);
  if (!rule.ok) {
    context.tell(rule.problem === 'too-frequent' ? 'too-frequent-rule' : 'unreadable-rule', first.at);
    return null;
  }
  const { until } = rule.value;
  if (until === null || untilOnWall(until, schedule) !== null) return text;
  context.tell('unreadable-rule', first.at);
  return null;
}

function takeStarts(name: string, bag: PropertyBag, schedule: Schedule, context: EventContext): string[] {
  const starts = new Set<string>();
  for (const { property, at } of bag.takeAll(name)) {
    for (const time of readTimes(property, context)) {
      if (time === null) context.tell('bad-date', at);
      else starts.add(originalStartOf(time, schedule));
    }
  }
  return [...starts].sort();
}
