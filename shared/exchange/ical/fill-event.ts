import { fullCopyText } from '#shared/exchange/ical/full-copy';
import type { IcalManner } from '#shared/exchange/ical/ical-plan';
import { hasUnambiguousEnd } from '#shared/exchange/ical/build-events';
import type { ExportedEvent } from '#shared/exchange/ical/exported-events';
import { writableForeign } from '#shared/exchange/ical/foreign-properties';
import { fileLine, fileText } from '#shared/exchange/ical/ical-text';
import { durationText, timeFormOf, timeProperty } from '#shared/exchange/ical/ical-time';
import { textProperty, type JCalComponent, type JCalProperty } from '#shared/exchange/ical/jcal';
import { KALENDS } from '#shared/exchange/ical/kalends-properties';
import { asUri } from '#shared/exchange/ical/uri';
import type { Event } from '#shared/records/event';
import type { Item } from '#shared/records/item';

/** A VEVENT as `ics` built it, with its texts, its zone, and everything that `ics` has no way to say. */
export function fillEvent(built: JCalComponent, event: ExportedEvent, { detail, alarms }: IcalManner): JCalComponent {
  const { item } = event;
  if (detail.kind === 'times') return timesOnly(built, event, detail.title);
  const foreign = writableForeign(item);
  const isForeign = (name: string) => foreign.some((property) => property[0] === name);
  const properties = built[1].filter(([name]) => !isForeign(name)).map((property) => filled(property, event));
  return [
    'vevent',
    [
      ...properties,
      ...recurrenceProperties(event),
      ...detailProperties(item),
      ...kalendsProperties(event),
      ...(detail.kind === 'full' ? [textProperty(KALENDS.item, fullCopyText(item, detail.references))] : []),
      ...foreign,
    ],
    (alarms ? item.reminders : []).map((minutes) => alarm(minutes, item)),
  ];
}

/** What a calendar that shows only when somebody is taken has to tell. */
const TIMES = new Set(['uid', 'dtstamp', 'dtstart', 'dtend', 'sequence', 'status', 'transp', 'rrule', 'summary']);

function timesOnly(built: JCalComponent, event: ExportedEvent, title: string): JCalComponent {
  const bare: ExportedEvent = { ...event, item: { ...event.item, title } };
  const properties = built[1].filter(([name]) => TIMES.has(name)).map((property) => filled(property, bare));
  return ['vevent', [...properties, ...recurrenceProperties(event)], []];
}

function filled(property: JCalProperty, { item, uid, schedule }: ExportedEvent): JCalProperty {
  const [name, parameters, type, ...values] = property;
  switch (name) {
    case 'uid':
      return textProperty(name, fileLine(uid));
    case 'summary':
      return summary(item.title);
    case 'description':
      return textProperty(name, fileText(item.notes));
    case 'dtstart':
    case 'dtend': {
      const form = timeFormOf(schedule);
      return form.kind === 'zoned' ? [name, { ...parameters, tzid: form.zone }, type, ...values] : property;
    }
    default:
      return property;
  }
}

/** Some programs break on an event without SUMMARY, others on an empty one. */
function summary(title: string): JCalProperty {
  const line = fileLine(title);
  return line.trim() === '' ? ['summary', { [KALENDS.untitled]: 'TRUE' }, 'text', '—'] : textProperty('summary', line);
}

function recurrenceProperties({ schedule, excluded, recurrenceId }: ExportedEvent): JCalProperty[] {
  const form = timeFormOf(schedule);
  const properties = excluded.map((start) => timeProperty('exdate', start, form));
  if (recurrenceId !== null) properties.push(timeProperty('recurrence-id', recurrenceId.start, recurrenceId.form));
  if (schedule.kind === 'timed' && !hasUnambiguousEnd(schedule))
    properties.push(['duration', {}, 'duration', durationText(schedule.minutes)]);
  return properties;
}

function detailProperties(item: Item): JCalProperty[] {
  const properties: JCalProperty[] = [];
  if (item.tags.length > 0) properties.push(['categories', {}, 'text', ...item.tags.map(fileLine)]);
  if (item.kind === 'event') properties.push(...gatheringProperties(item));
  const url = mainLinks(item)
    .map(asUri)
    .find((uri) => uri !== null);
  if (url !== undefined) properties.push(['url', {}, 'uri', url]);
  return properties;
}

function gatheringProperties({ place, joinLink, platform }: Event): JCalProperty[] {
  const properties: JCalProperty[] = [];
  const location = [place.name, place.address].map(fileText).filter((part) => part !== '');
  if (location.length > 0) properties.push(textProperty('location', location.join(', ')));
  const conference = asUri(joinLink);
  if (conference !== null)
    properties.push([
      'conference',
      { feature: 'VIDEO', ...(platform === '' ? {} : { label: fileLine(platform) }) },
      'uri',
      conference,
    ]);
  return properties;
}

/** What URL may tell, the most useful first. */
function mainLinks(item: Item): string[] {
  const own = item.links.map(({ url }) => url);
  return item.kind === 'event' ? [item.joinLink, item.registrationLink, ...own] : own;
}

/** The `X-KALENDS-` properties: what our own import needs to give the same item back. */
function kalendsProperties({ item, addedTo }: ExportedEvent): JCalProperty[] {
  const properties: JCalProperty[] = [
    [KALENDS.kind, {}, 'unknown', item.kind.toUpperCase()],
    [KALENDS.stage, {}, 'unknown', item.stage.toUpperCase()],
  ];
  if (item.kind === 'milestone') properties.push([KALENDS.shape, {}, 'unknown', item.shape.toUpperCase()]);
  if (item.kind === 'event') {
    properties.push([KALENDS.mode, {}, 'unknown', item.mode.toUpperCase()]);
    const texts = [
      [KALENDS.address, item.place.address],
      [KALENDS.platform, item.platform],
      [KALENDS.join, item.joinLink],
      [KALENDS.registration, item.registrationLink],
    ] as const;
    for (const [name, text] of texts) if (text !== '') properties.push(textProperty(name, fileText(text)));
  }
  for (const { title, url } of item.links)
    properties.push(textProperty(KALENDS.link, title === '' ? fileLine(url) : `${fileLine(url)}\n${fileLine(title)}`));
  if (addedTo !== null) properties.push([KALENDS.addedTo, { 'x-start': addedTo.start }, 'text', fileLine(addedTo.uid)]);
  return properties;
}

function alarm(minutes: number, { title }: Item): JCalComponent {
  return [
    'valarm',
    [
      ['action', {}, 'text', 'DISPLAY'],
      // RFC 5545, 3.6.6, wants a text to show.
      ['description', {}, 'text', fileLine(title) || 'Kalends'],
      ['trigger', {}, 'duration', durationText(-minutes)],
    ],
    [],
  ];
}
