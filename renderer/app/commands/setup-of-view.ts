import { assertNever } from '#shared/kernel/assert-never';
import { weekColumn } from '#shared/plan/year-layout';
import { usualSetup, withDocument } from '#shared/print/usual-setup';
import type { PrintDocumentKind, PrintSetup } from '#shared/records/print-setup';
import { dateOfDay } from '#shared/time/plain-date';
import { dayIn } from '#shared/time/today';
import { periodStarts, planZone } from '../../data/plan-settings';
import { WEEKS } from '../../features/content/weeks/use-weeks';
import { latestPlace, periodOf, type Place } from '../../state/place';
import { latestRoadmapPlace, scopeOf } from '../../state/roadmap-place';
import { useUi } from '../../state/ui-store';
import { dayOfWeeks, isInWeeks, latestPath } from '../../state/weeks-place';
import { selectedItem, type CommandContext } from './command-context';

/** The document that is most like the view, of the days that it shows, and of what the filter and the sidebar let through. */
export function setupOfView(context: CommandContext): PrintSetup {
  const { filter } = useUi.getState();
  const plan = context.plan.snapshot();
  const hidden = plan.all('calendars').filter(({ visible, archived }) => !visible && !archived);
  const shown = plan.all('calendars').filter(({ visible, archived }) => visible && !archived);
  const { personId } = latestRoadmapPlace(context.roadmap);
  const scope = context.screen === 'roadmap' && personId !== null ? scopeOf(personId) : filter.scope;
  const usual = usualSetup({
    document: documentOf(context),
    period: periodOfView(context),
    selection:
      filter.calendarIds === null && hidden.length > 0
        ? { ...filter, scope, calendarIds: shown.map(({ id }) => id) }
        : { ...filter, scope },
  });
  const selected = selectedItem(context);
  return { ...usual, occurrenceKey: selected?.item.kind === 'event' ? selected.key : null };
}

/** A document of what the window shows; those that tell of a year, of the whole year in which that lies. */
export function setupOfDocument(context: CommandContext, document: PrintDocumentKind): PrintSetup {
  const setup = withDocument(setupOfView(context), document);
  if (!YEARLY.has(document)) return setup;
  const { period } = setup;
  return {
    ...setup,
    period: periodOf({ view: 'year', date: period.first, shape: 'planner' }, periodStarts(context.plan.snapshot())),
  };
}

const YEARLY: ReadonlySet<PrintDocumentKind> = new Set(['year-planner', 'year-grid', 'year-wheel']);

function documentOf({ screen, place, path }: CommandContext): PrintDocumentKind {
  if (screen === 'roadmap') return 'roadmap';
  if (screen === 'content') return contentDocument(latestPath(path));
  return screen === 'calendar' ? calendarDocument(latestPlace(place)) : 'agenda';
}

/** The words of the policy and its rules are read as one sheet; all else of the screen is about posts. */
function contentDocument(path: string): PrintDocumentKind {
  const [, , part = ''] = path.split('/');
  return part === '' || part === 'policy' || part === 'words' ? 'policy-sheet' : 'content-grid';
}

function calendarDocument({ view, shape }: Place): PrintDocumentKind {
  switch (view) {
    case 'year':
      return shape === 'grid' ? 'year-grid' : 'year-planner';
    case 'quarter':
      return 'quarter';
    case 'month':
      return 'month';
    case 'week':
    case 'day':
    case 'agenda':
      return 'agenda';
    default:
      return assertNever(view);
  }
}

function periodOfView(context: CommandContext): PrintSetup['period'] {
  const { screen, place, path, plan } = context;
  if (screen === 'roadmap') return roadmapPeriod(context);
  if (screen === 'content' && isInWeeks(latestPath(path))) return weeksPeriod(context);
  return periodOf(latestPlace(place), periodStarts(plan.snapshot()));
}

function roadmapPeriod({ roadmap }: CommandContext): PrintSetup['period'] {
  const { from, days } = latestRoadmapPlace(roadmap).window;
  return { first: dateOfDay(Math.floor(from)), last: dateOfDay(Math.ceil(from + days) - 1) };
}

/** The weeks that are shown, from the first day of the first to the last day of the last. */
function weeksPeriod({ path, plan, now }: CommandContext): PrintSetup['period'] {
  const snapshot = plan.snapshot();
  const day = dayOfWeeks(latestPath(path)) ?? dayIn(planZone(snapshot), now());
  const first = day - weekColumn(day, periodStarts(snapshot).weekStart);
  return { first: dateOfDay(first), last: dateOfDay(first + WEEKS * 7 - 1) };
}
