import { asSentence } from '#shared/i18n/as-sentence';
import type { Translate } from '#shared/i18n/translate';
import { sayWhen } from '#shared/plan/say-when';
import { startDate } from '#shared/plan/schedule-edits';
import type { ChangedDate } from '#shared/plan/series/change-date';
import type { SeriesItem } from '#shared/plan/series/whole-series';
import type { Schedule } from '#shared/records/schedule';
import type { SeriesScope } from '#shared/records/series-scope';
import { describeRule } from '#shared/recurrence/describe';
import { writeDay } from '#shared/time/day-text';
import { formatMinute } from '#shared/time/format';
import { dayNumber } from '#shared/time/plain-date';
import { minuteOf } from '#shared/time/plain-date-time';
import { sayLength } from '../../commands/say-length';
import { sayLoose } from '../../commands/say-loose';
import { sayItemProblem } from '../../commands/say-problem';
import type { PlanSnapshot } from '../../data/plan-handle';
import type { ScopeQuestion } from '../../state/scope-question';

/** What an answer would do, in words, or why it cannot be given. */
interface Outcome {
  readonly does: string;
  readonly isRefused: boolean;
}

/** Says what a gesture would do to these dates of its series. */
export function sayOutcome(
  question: ScopeQuestion,
  scope: SeriesScope,
  plan: PlanSnapshot,
  t: Translate,
  language: string,
): Outcome {
  const outcome = question.outcome(scope);
  if (!outcome.ok) return { does: sayItemProblem(outcome.problem, t), isRefused: true };
  const { gesture } = question;
  const { loose } = outcome.value;
  const does =
    gesture.kind === 'delete'
      ? sayRemoval(question, scope, plan, t, language)
      : scope === 'this'
        ? sayWhen(gesture.to, language)
        : saySeries(outcome.value, scope, t, language);
  return { does: loose.length === 0 ? does : `${does}. ${sayLoose(loose, t, language)}`, isRefused: false };
}

function sayRemoval(
  { occurrence: { item, schedule } }: ScopeQuestion,
  scope: SeriesScope,
  plan: PlanSnapshot,
  t: Translate,
  language: string,
): string {
  const date = sayDay(schedule, language);
  if (scope === 'this') return t('scope.this-goes', { date });
  if (scope === 'following') return t('scope.following-go', { date });
  const seriesId = item.seriesId ?? item.id;
  return t('scope.all-go', { changed: plan.all('items').filter((each) => each.seriesId === seriesId).length });
}

/** "Every third Friday of the month, 19:00, 2 h"; of the following dates "From Fri 16 Apr 2027 on: every third …". */
function saySeries({ series }: ChangedDate, scope: SeriesScope, t: Translate, language: string): string {
  const edited = series.at(-1)!;
  const rhythm = describeRule(edited.rule, edited.schedule, t, language).text;
  const rule = [rhythm, ...sayHours(edited, t)].join(', ');
  return scope === 'all' ? asSentence(rule) : t('scope.from', { rule, date: sayDay(edited.schedule, language) });
}

function sayHours({ schedule }: SeriesItem, t: Translate): readonly string[] {
  if (schedule.kind === 'all-day') return [];
  const start = formatMinute(minuteOf(schedule.start));
  return schedule.minutes === 0 ? [start] : [start, sayLength(schedule.minutes, t)];
}

function sayDay(schedule: Schedule, language: string): string {
  return writeDay(language, dayNumber(startDate(schedule)));
}
