import { FILE_SIZE_LIMIT } from '#shared/desktop/file-problem';
import { splitComponents, type Fault, type RawCalendar, type RawComponent } from '#shared/exchange/ical/components';
import type { EventContext } from '#shared/exchange/ical/event-context';
import { REFERRED_REGISTERS, type References, type ReferredRegister } from '#shared/exchange/ical/full-copy';
import type { IcalFileProblem, IcalProblem } from '#shared/exchange/ical/ical-problem';
import { fileLine, unescapedText } from '#shared/exchange/ical/ical-text';
import { joinSeries } from '#shared/exchange/ical/join-series';
import { logicalLines } from '#shared/exchange/ical/logical-lines';
import { isVersionOne, modernLines } from '#shared/exchange/ical/modern-lines';
import { ProblemLog } from '#shared/exchange/ical/problem-log';
import { readProperties, toJCal } from '#shared/exchange/ical/properties';
import { PropertyBag } from '#shared/exchange/ical/property-bag';
import { withoutQuotedPrintable } from '#shared/exchange/ical/quoted-printable';
import { readEvent, titleOf, type ReadEvent } from '#shared/exchange/ical/read-event';
import { readTask } from '#shared/exchange/ical/read-task';
import type { ItemFieldName } from '#shared/exchange/ical/told-fields';
import { ZoneResolver } from '#shared/exchange/ical/zone-resolver';
import type { IdSource } from '#shared/kernel/ids';
import { fail, ok, type Result } from '#shared/kernel/result';
import type { Item } from '#shared/records/item';
import { dateOf } from '#shared/time/plain-date-time';
import { yearOf } from '#shared/time/plain-date';
import { toWall, type Instant } from '#shared/time/zone';

export interface ReadIcalOptions {
  readonly newId: IdSource;
  readonly now: Instant;
  /** For times without a zone, and in place of zones that nobody knows. */
  readonly defaultZone: string;
  /** The calendar that the items are read into. */
  readonly calendarId: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What a calendar file holds. */
export interface IcalFile {
  /** The calendar's own name, or null. */
  readonly name: string | null;
  readonly items: readonly Item[];
  /** Its tasks as milestones, which are not among the items: what becomes of them is chosen (`withTasks`). */
  readonly tasks: readonly Item[];
  /** By an item's identity: the fields that the file tells of it. */
  readonly told: ReadonlyMap<string, ReadonlySet<ItemFieldName>>;
  /** Of a full copy: the names of what the items refer to. */
  readonly references: References;
  readonly problems: readonly IcalProblem[];
  /** How many problems more there are than `problems` tells. */
  readonly untoldProblems: number;
}

const PROGRESS_STEP = 250;

/**
 * Reads a calendar file (RFC 5545, or vCalendar 1.0) of any program, tolerantly: a fault costs the line or the event that it stands in,
 * never the file, and each is told with its line. Seconds are dropped; how a reminder rings is not kept.
 */
export function readIcal(bytes: Uint8Array, options: ReadIcalOptions): Result<IcalFile, IcalFileProblem> {
  if (bytes.length > FILE_SIZE_LIMIT) return fail({ kind: 'too-large', size: bytes.length, limit: FILE_SIZE_LIMIT });
  const { lines: asWritten, isDamaged } = logicalLines(bytes);
  const plainLines = withoutQuotedPrintable(asWritten);
  const isOld = isVersionOne(plainLines);
  const lines = isOld ? modernLines(plainLines) : plainLines;
  if (lines.every(({ text }) => text.trim() === '')) return fail({ kind: 'empty' });
  if (!lines.some(({ text }) => /^\s*BEGIN\s*:\s*V(CALENDAR|EVENT)\s*$/i.test(text)))
    return fail({ kind: 'not-a-calendar' });

  const log = new ProblemLog();
  if (isDamaged) for (const at of lines) if (at.text.includes('\uFFFD')) log.add('unreadable-bytes', at, null);
  const calendar = splitComponents(lines);
  for (const { what, at } of faultsAroundEvents(calendar)) log.add(what, at, null);
  const { events, tasks } = readComponents(calendar, isOld, log, options);
  const tell: Parameters<typeof joinSeries>[1] = (what, { at, item }) => log.add(what, at, item.title || null);
  const joined = joinSeries(events, tell);
  const joinedTasks = joinSeries(tasks, tell);
  if (joined.length + joinedTasks.length === 0) return fail({ kind: 'no-events', problems: log.inOrder() });
  const told = new Map([...joined, ...joinedTasks].map((each) => [each.item.id, each.told]));
  const references = gathered(events.map((event) => event.references));
  return ok({
    name: nameOf(calendar),
    items: joined.map(({ item }) => item),
    tasks: joinedTasks.map(({ item }) => item),
    told,
    references,
    problems: log.inOrder(),
    untoldProblems: log.untold,
  });
}

function faultsAroundEvents({ lines, faults, components }: RawCalendar): readonly Fault[] {
  const timezones = components.filter(({ type }) => type === 'VTIMEZONE');
  return [...faults, ...readProperties(lines).faults, ...timezones.flatMap(faultsWithin)];
}

function faultsWithin({ lines, faults, components }: RawComponent): readonly Fault[] {
  return [...faults, ...readProperties(lines).faults, ...components.flatMap(faultsWithin)];
}

function gathered(all: readonly References[]): References {
  const names = (register: ReferredRegister) => Object.assign({}, ...all.map((each) => each[register])) as object;
  return Object.fromEntries(REFERRED_REGISTERS.map((register) => [register, names(register)]));
}

interface ReadComponents {
  readonly events: readonly ReadEvent[];
  readonly tasks: readonly ReadEvent[];
}

function readComponents(
  calendar: RawCalendar,
  midnightsAreDays: boolean,
  log: ProblemLog,
  options: ReadIcalOptions,
): ReadComponents {
  const timeContext = timeContextOf(calendar, log, options);
  const { components } = calendar;
  const events: ReadEvent[] = [];
  const tasks: ReadEvent[] = [];
  for (const [index, component] of components.entries()) {
    if (index % PROGRESS_STEP === 0) options.onProgress?.(index, components.length);
    if (component.type === 'VTIMEZONE') continue;
    const tell: EventContext['tell'] = (what, at) => log.add(what, at, titleOf(component));
    const context: EventContext = { ...options, ...timeContext, midnightsAreDays, tell };
    switch (component.type) {
      case 'VEVENT':
        events.push(...present(readEvent(component, context)));
        break;
      case 'VTODO':
        tasks.push(...present(readTask(component, context)));
        break;
      default:
        tell('not-an-event', component.begin);
    }
  }
  options.onProgress?.(components.length, components.length);
  return { events, tasks };
}

function present<T>(value: T | null): readonly T[] {
  return value === null ? [] : [value];
}

/** X-WR-TIMEZONE stands for times without a zone only; a time with an unknown zone is no such time. */
function timeContextOf({ components, lines }: RawCalendar, log: ProblemLog, { defaultZone, now }: ReadIcalOptions) {
  const timezones = components.filter(({ type }) => type === 'VTIMEZONE').map(toJCal);
  const zones = new ZoneResolver(timezones, defaultZone, yearOf(dateOf(toWall('UTC', now))));
  const { properties } = readProperties(lines.filter(({ text }) => /^X-WR-TIMEZONE[;:]/i.test(text)));
  const given = new PropertyBag(properties).takeText('x-wr-timezone');
  const floatingZone = given === null ? defaultZone : zones.resolve(given);
  if (floatingZone === null) log.add('unknown-zone', properties[0]!.at, null);
  return { zones, defaultZone, floatingZone: floatingZone ?? defaultZone };
}

function nameOf({ lines }: RawCalendar): string | null {
  const bag = new PropertyBag(readProperties(lines).properties);
  const escaped = bag.takeText('x-wr-calname') ?? bag.takeText('name') ?? '';
  const name = fileLine(unescapedText(escaped)).trim();
  return name === '' ? null : name;
}
