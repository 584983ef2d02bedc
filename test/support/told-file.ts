import type { IcalFile } from '#shared/exchange/ical/read-ical';
import type { Item } from '#shared/records/item';

/** What a file was read as, in few words: a line for each item, and one for each problem. */
export function toldFile({ name, items, tasks, problems }: IcalFile) {
  return {
    ...(name === null ? {} : { name }),
    items: items.map(toldItem),
    ...(tasks.length === 0 ? {} : { tasks: tasks.map(toldItem) }),
    problems: problems.map(({ line, what, title }) => `${line} ${what}${title === null ? '' : ` (${title})`}`),
  };
}

function toldItem(item: Item): string {
  const { title, notes, tags, reminders, rule, excluded, added, originalStart, seriesId, sequence, foreign } = item;
  const parts = [
    ['', when(item)],
    ['title', JSON.stringify(title)],
    ['phase', item.kind === 'milestone' && item.shape === 'phase' ? '—' : ''],
    ['progress', item.kind === 'milestone' && item.progress > 0 ? String(item.progress) : ''],
    ['stage', item.stage === 'planned' ? '' : item.stage],
    ['sequence', sequence === 0 ? '' : String(sequence)],
    ['notes', notes === '' ? '' : JSON.stringify(notes.length > 80 ? `${notes.slice(0, 40)}… ${notes.length}` : notes)],
    ['place', item.kind === 'event' ? item.place.name : ''],
    ['join', item.kind === 'event' ? item.joinLink : ''],
    ['links', item.links.map(({ url }) => url).join(' ')],
    ['tags', tags.join(' | ')],
    ['remind', reminders.join(' ')],
    ['rule', rule ?? ''],
    ['excluded', excluded.join(' ')],
    ['added', added.join(' ')],
    [seriesId === null ? 'once' : 'instead of', originalStart ?? ''],
    ['foreign', foreign.map(([property]) => property).join(' ')],
  ] as const;
  return parts
    .filter(([, text]) => text !== '')
    .map(([label, text]) => (label === '' ? text : `${label} ${text}`))
    .join('; ');
}

function when({ schedule }: Item): string {
  if (schedule === null) return 'undated';
  if (schedule.kind === 'all-day')
    return schedule.first === schedule.last ? schedule.first : `${schedule.first}–${schedule.last}`;
  return `${schedule.start} ${schedule.zone} +${schedule.minutes}`;
}
