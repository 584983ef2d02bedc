import type { IcalPlan } from '#shared/exchange/ical/ical-plan';
import { writeIcal, type WriteIcalOptions, type WrittenIcal } from '#shared/exchange/ical/write-ical';
import { writeIcalFiles } from '#shared/exchange/ical/write-ical-files';
import type { Item } from '#shared/records/item';

/** Into how many files an export goes. */
export interface FileDivision {
  readonly perCalendar: boolean;
  /** In parts that Google takes. */
  readonly inParts: boolean;
}

/** A file of an export, and what it is to be called, without an ending. */
export interface ExportedFile extends WrittenIcal {
  readonly name: string;
}

/** The items as calendar files, each under a name of its own: the plan's, or those of its calendars; parts are numbered. */
export function exportFiles(
  plan: IcalPlan,
  { perCalendar, inParts }: FileDivision,
  options: WriteIcalOptions,
): readonly ExportedFile[] {
  const plans = perCalendar ? planPerCalendar(plan) : [plan];
  return plans.flatMap((each) => {
    const files = inParts ? writeIcalFiles(each, options) : [writeIcal(each, options)];
    return files.map((file, at) => ({ ...file, name: files.length === 1 ? each.name : `${each.name} ${at + 1}` }));
  });
}

/** A changed date goes where its series goes. Of calendars with one name the second is numbered. */
function planPerCalendar(plan: IcalPlan): readonly IcalPlan[] {
  const seriesById = new Map(plan.items.map((item) => [item.id, item]));
  const calendarOf = (item: Item) => (seriesById.get(item.seriesId ?? item.id) ?? item).calendarId;
  const byCalendar = new Map<string, Item[]>();
  for (const item of plan.items) {
    const calendarId = calendarOf(item);
    const together = byCalendar.get(calendarId);
    if (together) together.push(item);
    else byCalendar.set(calendarId, [item]);
  }
  const used = new Set<string>();
  return plan.calendars.flatMap(({ id, name }) => {
    const items = byCalendar.get(id);
    return items === undefined ? [] : [{ ...plan, items, name: unusedName(name, used) }];
  });
}

function unusedName(name: string, used: Set<string>): string {
  let unused = name;
  for (let number = 2; used.has(unused.toLowerCase()); number++) unused = `${name} ${number}`;
  used.add(unused.toLowerCase());
  return unused;
}
