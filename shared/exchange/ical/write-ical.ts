import ICAL from 'ical.js';
import { buildEvents } from '#shared/exchange/ical/build-events';
import { exportedEvents, type ExportedEvent } from '#shared/exchange/ical/exported-events';
import { fillEvent } from '#shared/exchange/ical/fill-event';
import { calendarHead } from '#shared/exchange/ical/calendar-head';
import { FOR_OTHERS, type IcalManner, type IcalPlan } from '#shared/exchange/ical/ical-plan';
import { fullCopyFields } from '#shared/exchange/ical/full-copy';
import type { JCalComponent } from '#shared/exchange/ical/jcal';
import { KALENDS } from '#shared/exchange/ical/kalends-properties';
import { toldFields, type ItemFieldName } from '#shared/exchange/ical/told-fields';
import type { KnownEvents } from '#shared/exchange/ical/known-events';
import { usedZones } from '#shared/exchange/ical/used-zones';
import type { WrittenEvent } from '#shared/exchange/ical/written-event';
import { zoneBlock } from '#shared/exchange/ical/zone-block';
import type { Item } from '#shared/records/item';

export interface WriteIcalOptions {
  readonly manner?: IcalManner;
  /** Spares the writing of what was written before and is still the same. */
  readonly known?: KnownEvents;
  readonly onProgress?: (done: number, total: number) => void;
}

/** An item that could not be written, and why in the words of the library. The others are in the file. */
export interface IcalWriteProblem {
  readonly itemId: string;
  readonly title: string;
  readonly reason: string;
}

export interface WrittenIcal {
  readonly text: string;
  /** How many VEVENTs the text has; a series is one, and each of its changed dates another. */
  readonly events: number;
  /** How many items have no date and so are not in the file. */
  readonly undated: number;
  readonly problems: readonly IcalWriteProblem[];
  /** By an item's identity: the fields that the file tells of it. Of times alone it tells nothing that is the item's own. */
  readonly told: ReadonlyMap<string, ReadonlySet<ItemFieldName>>;
}

const CHUNK = 200;

// ical.js counts the blank of a continuation line on top: with its own 75 it writes lines of 76 octets.
ICAL.foldLength = 74;

/**
 * The items as a calendar file (RFC 5545, METHOD:PUBLISH), in the detail of `manner`. What iCalendar
 * has no words for goes into `X-KALENDS-` properties. One bad item is told, and costs itself only.
 */
export function writeIcal(
  plan: IcalPlan,
  { manner = FOR_OTHERS, known, onProgress }: WriteIcalOptions = {},
): WrittenIcal {
  const { events, undated } = exportedEvents(plan.items);
  known?.begin(manner);
  const outcomes: readonly Outcome[] = known
    ? writeUnknown(events, known, manner, onProgress)
    : writeAll(events, manner, onProgress);
  const written = outcomes.filter((outcome) => 'text' in outcome);
  const problems = outcomes.filter((outcome) => 'reason' in outcome);
  const zones = usedZones(events).map(({ zone, firstYear, lastYear }) => zoneBlock(zone, firstYear, lastYear));
  const texts = written.map(({ text }) => text);
  const text = [calendarHead(plan), ...zones, ...texts, 'END:VCALENDAR\r\n'].join('');
  return {
    text,
    events: texts.length,
    undated,
    problems,
    told: manner.detail.kind === 'times' ? new Map() : toldIn(written),
  };
}

type Outcome = WrittenEvent | IcalWriteProblem;

/** In the order of `events`; what `known` has is not written again. */
function writeUnknown(
  events: readonly ExportedEvent[],
  known: KnownEvents,
  manner: IcalManner,
  onProgress: WriteIcalOptions['onProgress'],
): readonly Outcome[] {
  const remembered = events.map((event) => known.get(event));
  const unknown = events.filter((_, at) => remembered[at] === undefined);
  const fresh = writeAll(unknown, manner, onProgress);
  for (const [at, outcome] of fresh.entries()) if ('text' in outcome) known.set(unknown[at]!, outcome);
  let next = 0;
  return remembered.map((written) => written ?? fresh[next++]!);
}

function writeAll(
  events: readonly ExportedEvent[],
  manner: IcalManner,
  onProgress: WriteIcalOptions['onProgress'],
): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  for (let from = 0; from < events.length; from += CHUNK) {
    onProgress?.(from, events.length);
    outcomes.push(...writeChunk(events.slice(from, from + CHUNK), manner));
  }
  onProgress?.(events.length, events.length);
  return outcomes;
}

/** A series tells what its own event does; the events of its added dates say the same again. */
function toldIn(written: readonly WrittenEvent[]): ReadonlyMap<string, ReadonlySet<ItemFieldName>> {
  return new Map(written.map(({ itemId, told }) => [itemId, told]));
}

/** `ics` refuses a whole chunk for one bad event and does not name it: then each is tried alone. */
function writeChunk(events: readonly ExportedEvent[], manner: IcalManner): readonly Outcome[] {
  try {
    return writtenEvents(events, manner);
  } catch {
    return events.map((event) => writeAlone(event, manner));
  }
}

function writeAlone(event: ExportedEvent, manner: IcalManner): Outcome {
  try {
    return writtenEvents([event], manner)[0]!;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { itemId: event.item.id, title: event.item.title, reason };
  }
}

function writtenEvents(events: readonly ExportedEvent[], manner: IcalManner): WrittenEvent[] {
  return buildEvents(events).map((built, index) => {
    const { item } = events[index]!;
    const component = fillEvent(built, events[index]!, manner);
    return { itemId: item.id, text: componentText(component), told: toldBy(item, component) };
  });
}

function toldBy(item: Item, [, properties, alarms]: JCalComponent): ReadonlySet<ItemFieldName> {
  const names = new Set(properties.map(([name]) => name));
  const told = toldFields(item, names, alarms.length > 0);
  return names.has(KALENDS.item) ? new Set([...told, ...fullCopyFields(item.kind)]) : told;
}

function componentText(component: JCalComponent): string {
  return `${ICAL.stringify.component(component, ICAL.design.icalendar)}\r\n`;
}
