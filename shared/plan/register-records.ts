import { readHashtag } from '#shared/plan/hashtags/hashtag-text';
import type { Calendar } from '#shared/records/calendar';
import type { Channel } from '#shared/records/channel';
import { HUES } from '#shared/records/fields';
import type { Goal } from '#shared/records/goal';
import type { Hashtag } from '#shared/records/hashtag';
import { emptyPartner, type Partner } from '#shared/records/partner';
import { emptyPerson, type Person } from '#shared/records/person';
import type { Pillar } from '#shared/records/pillar';
import type { Segment } from '#shared/records/segment';
import type { Tag } from '#shared/records/tag';
import type { Track } from '#shared/records/track';

/** What a channel's name tells of its platform, English and Russian; the first that fits. */
const PLATFORM_WORDS: readonly (readonly [Channel['platform'], RegExp])[] = [
  ['telegram', /telegram|телеграм|(?<![\p{L}\p{N}-])t\.me(?!\p{L})|(^|\P{L})(tg|тг)(\P{L}|$)/iu],
  ['vk', /вконтакте|vkontakte|(^|\P{L})(vk|вк)(\P{L}|$)/iu],
  ['discord', /discord|дискорд/iu],
  ['youtube', /youtube|ютуб/iu],
  ['instagram', /instagram|инстаграм/iu],
  ['x', /twitter|твиттер|(?<![\p{L}\p{N}-])x\.com(?!\p{L})|^(x|х)$/iu],
  ['email', /mail|newsletter|digest|почт|рассылк|дайджест/iu],
  ['blog', /blog|блог/iu],
  ['forum', /forum|форум/iu],
  ['chat', /chat|whatsapp|чат|ватсап/iu],
];

/** A calendar of which only the name is known, after the others, in a hue that the fewest have. */
export function newCalendar(id: string, name: string, calendars: readonly Calendar[]): Calendar {
  const hue = leastUsedHue(calendars);
  return { id, name, hue, order: nextOrder(calendars), visible: true, archived: false, unit: '' };
}

/** A person of whom only the name is known, after the others. */
export function newPerson(id: string, name: string, people: readonly Person[]): Person {
  return { ...emptyPerson, id, name, hue: nextHue(people), order: nextOrder(people) };
}

/** A partner of whom only the name is known, after the others. */
export function newPartner(id: string, name: string, partners: readonly Partner[]): Partner {
  return { ...emptyPartner, id, name, hue: nextHue(partners), order: nextOrder(partners) };
}

/** A channel of which only the name is known, after the others; its platform is what the name tells. */
export function newChannel(id: string, name: string, channels: readonly Channel[]): Channel {
  return {
    id,
    name,
    platform: platformOf(name),
    address: '',
    hue: nextHue(channels),
    order: nextOrder(channels),
    archived: false,
    zone: null,
  };
}

/** A pillar of which only the name is known, after the others. */
export function newPillar(id: string, name: string, pillars: readonly Pillar[]): Pillar {
  return { id, name, purpose: null, hue: nextHue(pillars), order: nextOrder(pillars), archived: false };
}

/** A hashtag's record, after the others. */
export function newHashtag(id: string, name: string, hashtags: readonly Hashtag[]): Hashtag {
  return { id, name: readHashtag(name) ?? name, note: '', order: nextOrder(hashtags), archived: false };
}

/** A track of which only the name is known, after the others. */
export function newTrack(id: string, name: string, tracks: readonly Track[]): Track {
  return { id, name, hue: nextHue(tracks), order: nextOrder(tracks), ownerId: null, archived: false };
}

/** A goal of which only the name is known, after the others. */
export function newGoal(id: string, name: string, goals: readonly Goal[]): Goal {
  return { id, name, hue: nextHue(goals), order: nextOrder(goals), archived: false };
}

/** A segment of which only the name is known, after the others. */
export function newSegment(id: string, name: string, segments: readonly Segment[]): Segment {
  return { id, name, hue: nextHue(segments), order: nextOrder(segments), archived: false };
}

/** A tag's record, after the others. */
export function newTag(id: string, name: string, tags: readonly Tag[]): Tag {
  return { id, name, hue: nextHue(tags), order: nextOrder(tags), archived: false };
}

function platformOf(name: string): Channel['platform'] {
  return PLATFORM_WORDS.find(([, words]) => words.test(name))?.[0] ?? 'other';
}

function nextOrder(records: readonly { readonly order: number }[]): number {
  return records.reduce((highest, { order }) => Math.max(highest, order), -1) + 1;
}

function leastUsedHue(records: readonly { readonly hue: number }[]): number {
  const uses = Array.from({ length: HUES }, (_, at) => records.filter(({ hue }) => hue === at + 1).length);
  return uses.indexOf(Math.min(...uses)) + 1;
}

function nextHue(records: readonly unknown[]): number {
  return (records.length % HUES) + 1;
}
