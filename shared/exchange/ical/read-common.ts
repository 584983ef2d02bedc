import { fileLine } from '#shared/exchange/ical/ical-text';
import { parameterText, valueText, valueTexts, type JCalProperty } from '#shared/exchange/ical/jcal';
import { KALENDS } from '#shared/exchange/ical/kalends-properties';
import type { PropertyBag } from '#shared/exchange/ical/property-bag';
import type { Item } from '#shared/records/item';
import type { Instant } from '#shared/time/zone';

/** What events and tasks tell alike. */
export type CommonFields = Pick<Item, 'title' | 'notes' | 'tags' | 'sequence' | 'created' | 'modified'>;

const HIGHEST_SEQUENCE = 2_147_483_647;

/** Takes the texts of an event or a task and its revision; where nothing tells when it was changed, it was `now`. */
export function takeCommon(bag: PropertyBag, now: Instant): CommonFields {
  const stamped = takeInstant(bag, 'dtstamp');
  const modified = takeInstant(bag, 'last-modified') ?? stamped ?? now;
  const summary = bag.take('summary');
  return {
    title: summary === null ? '' : titleIn(summary.property),
    notes: bag.takeText('description') ?? '',
    tags: takeTags(bag),
    sequence: takeSequence(bag),
    created: takeInstant(bag, 'created') ?? modified,
    modified,
  };
}

/** The title that a SUMMARY tells. */
export function titleIn(summary: JCalProperty): string {
  const title = parameterText(summary, KALENDS.untitled) === '' ? fileLine(valueText(summary)) : '';
  return title.trim() === '' ? '' : title;
}

function takeTags(bag: PropertyBag): string[] {
  const tags = bag.takeAll('categories').flatMap(({ property }) => valueTexts(property));
  return [...new Set(tags.map((tag) => fileLine(tag).trim()).filter((tag) => tag !== ''))];
}

function takeSequence(bag: PropertyBag): number {
  const sequence = Math.trunc(Number(bag.takeText('sequence') ?? 0));
  return sequence >= 0 && sequence <= HIGHEST_SEQUENCE ? sequence : 0;
}

/** Google and Outlook write the year 1900 or 1 where they do not know: from before 1970 is no instant at all. */
function takeInstant(bag: PropertyBag, name: string): Instant | null {
  const text = bag.takeText(name);
  if (text === null) return null;
  const instant = Date.parse(text.endsWith('Z') ? text : `${text}Z`);
  return instant >= 0 ? instant : null;
}
