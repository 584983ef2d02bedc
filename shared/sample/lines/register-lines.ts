import type { Calendar } from '#shared/records/calendar';
import type { Channel } from '#shared/records/channel';
import { HUES } from '#shared/records/fields';
import { emptyPartner } from '#shared/records/partner';
import { emptyPerson } from '#shared/records/person';
import type { SavedView } from '#shared/records/saved-view';
import { everything, type Selection } from '#shared/records/selection';
import { add, type Change, type ChangeSet } from '#shared/records/tables';

/** What items point to, in the order of the lists. Hues go round where none is named. */
export interface RegisterLines {
  readonly calendars: readonly (Pick<Calendar, 'id' | 'name' | 'hue'> & { readonly unit?: string })[];
  readonly people: readonly (readonly [id: string, name: string, contact?: string])[];
  readonly partners: readonly (readonly [id: string, name: string, contact: string])[];
  readonly channels: readonly (readonly [id: string, name: string, platform: Channel['platform'], address: string])[];
  readonly pillars: readonly (readonly [id: string, name: string])[];
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

/** The records of the registers. */
export function registerRecords(lines: RegisterLines): ChangeSet {
  return [
    ...lines.calendars.map((line, order) => {
      const { id, name, hue, unit = '' } = line;
      return add('calendars', { id, name, hue, unit, order, visible: true, archived: false });
    }),
    ...lines.people.map(([id, name, contact = ''], order) =>
      add('people', { ...emptyPerson, ...entry(id, name, order), contact }),
    ),
    ...lines.partners.map(([id, name, contact], order) =>
      add('partners', { ...emptyPartner, ...entry(id, name, order), contact }),
    ),
    ...lines.channels.map(([id, name, platform, address], order) =>
      add('channels', { ...entry(id, name, order), platform, address, zone: null }),
    ),
    ...lines.pillars.map(([id, name], order) => add('pillars', entry(id, name, order))),
    ...lines.tracks.map(([id, name, ownerId], order) => add('tracks', { ...entry(id, name, order), ownerId })),
    ...lines.segments.map(([id, name], order) => add('segments', entry(id, name, order))),
    ...lines.tags.map((name, order) => add('tags', entry(`tag-${order + 1}`, name, order))),
    ...lines.views.map(({ id, name, view, shape = 'planner', only }, order): Change =>
      add('savedViews', { id, name, order, view, shape, selection: { ...everything, ...only }, date: null }),
    ),
  ];
}

function entry(id: string, name: string, order: number) {
  return { id, name, hue: (order % HUES) + 1, order, archived: false };
}
