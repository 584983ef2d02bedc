import type { Pillar } from '#shared/records/pillar';
import type { Calendar } from '#shared/records/calendar';
import type { Channel } from '#shared/records/channel';
import { HUES } from '#shared/records/fields';
import { emptyPartner, type ContactEntry, type Partner, type PartnerKind } from '#shared/records/partner';
import { emptyPerson, type FunnelStep, type PersonRole } from '#shared/records/person';
import type { SavedView } from '#shared/records/saved-view';
import { everything, type Selection } from '#shared/records/selection';
import { add, type Change, type ChangeSet } from '#shared/records/tables';
import type { SampleTime } from '#shared/sample/sample-time';
import {
  dateFromParts,
  dateOfDay,
  dayOfMonth,
  monthOf,
  yearOf,
  type DayNumber,
  type PlainDate,
} from '#shared/time/plain-date';

/** What is known of a partner besides its name and how to reach it. */
interface PartnerFacts {
  readonly kind: PartnerKind;
  readonly category: string;
  readonly owner: string;
  /** Shared audience, adjacent category, same price segment, good reputation; null is not scored yet. */
  readonly fit: readonly [number | null, number | null, number | null, number | null];
  /** How many days may pass between two contacts. */
  readonly every: number;
  /** When they were spoken with, in days before today, and of what. */
  readonly talks: readonly (readonly [way: ContactEntry['way'], daysAgo: number, note: string])[];
}

/** What items point to, in the order of the lists. Hues go round where none is named. */
export interface RegisterLines {
  readonly calendars: readonly (Pick<Calendar, 'id' | 'name' | 'hue'> & { readonly unit?: string })[];
  readonly people: readonly (readonly [id: string, name: string, contact?: string])[];
  readonly partners: readonly (readonly [id: string, name: string, contact: string])[];
  /** What people do in the community, by identity. */
  readonly roles: Readonly<Record<string, readonly PersonRole[]>>;
  /** The steps of the funnel that members took, each with how many weeks ago, the earliest first. */
  readonly paths: Readonly<Record<string, readonly (readonly [step: FunnelStep, weeksAgo: number])[]>>;
  /** Whose birthdays are known: in how many days from today (negative: ago), and how old they become. */
  readonly birthdays: Readonly<Record<string, readonly [inDays: number, age: number]>>;
  /** What is known of partners, by identity. */
  readonly partnerFacts: Readonly<Record<string, PartnerFacts>>;
  readonly channels: readonly (readonly [id: string, name: string, platform: Channel['platform'], address: string])[];
  readonly pillars: readonly (readonly [id: string, name: string, purpose: Pillar['purpose']])[];
  readonly hashtags: readonly (readonly [name: string, note: string])[];
  readonly tracks: readonly (readonly [id: string, name: string, owner: string])[];
  readonly segments: readonly (readonly [id: string, name: string])[];
  readonly tags: readonly string[];
  readonly views: readonly {
    readonly id: string;
    readonly name: string;
    readonly view: string;
    readonly shape?: SavedView['shape'];
    readonly only: Partial<Selection>;
  }[];
}

/** The records of the registers, as they are known on the day of the sample. */
export function registerRecords(lines: RegisterLines, { today }: Pick<SampleTime, 'today'>): ChangeSet {
  return [
    ...lines.calendars.map((line, order) => {
      const { id, name, hue, unit = '' } = line;
      return add('calendars', { id, name, hue, unit, order, visible: true, archived: false });
    }),
    ...lines.people.map(([id, name, contact = ''], order) =>
      add('people', {
        ...emptyPerson,
        ...entry(id, name, order),
        contact,
        roles: [...(lines.roles[id] ?? [])],
        birthday: birthdayOf(lines.birthdays[id], today),
        path: (lines.paths[id] ?? []).map(([step, weeksAgo]) => ({ step, on: dateOfDay(today - weeksAgo * 7) })),
      }),
    ),
    ...lines.partners.map(([id, name, contact], order) =>
      add('partners', {
        ...emptyPartner,
        ...entry(id, name, order),
        contact,
        ...partnerFields(id, lines.partnerFacts[id], today),
      }),
    ),
    ...lines.channels.map(([id, name, platform, address], order) =>
      add('channels', { ...entry(id, name, order), platform, address, zone: null }),
    ),
    ...lines.pillars.map(([id, name, purpose], order) => add('pillars', { ...entry(id, name, order), purpose })),
    ...lines.hashtags.map(([name, note], order) =>
      add('hashtags', { id: `hashtag-${order + 1}`, name, note, order, archived: false }),
    ),
    ...lines.tracks.map(([id, name, ownerId], order) => add('tracks', { ...entry(id, name, order), ownerId })),
    ...lines.segments.map(([id, name], order) => add('segments', entry(id, name, order))),
    ...lines.tags.map((name, order) => add('tags', entry(`tag-${order + 1}`, name, order))),
    ...lines.views.map(({ id, name, view, shape = 'planner', only }, order): Change =>
      add('savedViews', { id, name, order, view, shape, selection: { ...everything, ...only }, date: null }),
    ),
  ];
}

function birthdayOf(told: RegisterLines['birthdays'][string] | undefined, today: DayNumber): PlainDate | null {
  if (!told) return null;
  const [inDays, age] = told;
  const next = dateOfDay(today + inDays);
  return dateFromParts(yearOf(next) - age, monthOf(next), dayOfMonth(next));
}

function partnerFields(id: string, facts: PartnerFacts | undefined, today: DayNumber): Partial<Partner> {
  if (!facts) return {};
  const [audience, category, price, reputation] = facts.fit;
  return {
    kind: facts.kind,
    category: facts.category,
    ownerId: facts.owner,
    contactEveryDays: facts.every,
    fit: { audience, category, price, reputation },
    contactLog: facts.talks.map(([way, daysAgo, note], at) => ({
      id: `${id}-${at + 1}`,
      on: dateOfDay(today - daysAgo),
      way,
      note,
      personId: facts.owner,
    })),
  };
}

function entry(id: string, name: string, order: number) {
  return { id, name, hue: (order % HUES) + 1, order, archived: false };
}
