import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import type { Finding } from '#shared/findings/finding';
import { ok } from '#shared/kernel/result';
import { periodAround } from '#shared/policy/period';
import { channelWeeks, type ChannelWeek } from '#shared/policy/plan-glance';
import type { Posting } from '#shared/policy/posting';
import { statusOf } from '#shared/records/status';
import { formatDay, formatDays, formatMinute } from '#shared/time/format';
import { usePerform } from '../../commands/use-perform';
import { usePeriodStarts } from '../../data/plan-settings';
import { useFindings } from '../../state/use-findings';
import { useToday } from '../../state/use-today';
import { useUi } from '../../state/ui-store';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { EmptyState } from '../../ui/empty-state';
import { Button } from '../../ui/button';
import { fixOfFinding } from './fix-of-finding';
import { postsAround } from './posts-around';
import { useFindingTelling } from './use-finding-telling';

const WEEKS = 13;
const EVENTS_NAMED = 3;

/** A quarter from this week on: a row for each week, a column for each channel, and the gaps that rules speak of. */
export function WeeksTab() {
  const t = useTranslate();
  const telling = useFindingTelling();
  const openDialog = useUi((state) => state.openDialog);
  const channels = telling.plan.all('channels').filter(({ archived }) => !archived);
  const weeks = useWeeks();
  const { open } = useFindings();
  if (channels.length === 0)
    return (
      <EmptyState icon="list" text={t('weeks.no-channels')}>
        <Button variant="primary" onClick={() => openDialog({ kind: 'registers', register: 'channels', begin: 'add' })}>
          {t('weeks.add-channel')}
        </Button>
      </EmptyState>
    );
  const starts = weeks.get(channels[0]!.id) ?? [];
  return (
    <div className="weeks">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('weeks.week')}</th>
            {channels.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {starts.map(({ first }, row) => (
            <tr key={first} className={row === 0 ? 'is-now' : ''}>
              <WeekHead first={first} />
              {channels.map(({ id }) => {
                const week = weeks.get(id)?.[row];
                const gap = open.find(
                  ({ subject, about, fact }) =>
                    fact.kind === 'too-few' && subject.kind === 'period' && subject.start === first && about?.id === id,
                );
                return <td key={id}>{week && <WeekCell week={week} gap={gap ?? null} />}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function useWeeks(): ReadonlyMap<string, readonly ChannelWeek[]> {
  const telling = useFindingTelling();
  const starts = usePeriodStarts();
  const { first } = periodAround(useToday(), 'week', starts);
  return useMemo(() => {
    const ids = telling.plan.all('channels').map(({ id }) => id);
    const window = { first, last: first + WEEKS * 7 - 1 };
    return channelWeeks(postsAround(telling, window), ids, window, starts);
  }, [telling, starts, first]);
}

/** The days of a week, and the events that are on in it. */
function WeekHead({ first }: { readonly first: number }) {
  const t = useTranslate();
  const language = useLanguage();
  const { plan, zone } = useFindingTelling();
  const select = useUi((state) => state.select);
  const events = plan
    .occurrencesIn({ first, last: first + 6 }, zone)
    .filter(({ item, span }) => item.kind === 'event' && statusOf(item) !== 'cancelled' && span.firstDay >= first);
  return (
    <th scope="row">
      <span className="weeks-days">{formatDays(language, first, first + 6, { day: 'numeric', month: 'short' })}</span>
      {events.slice(0, EVENTS_NAMED).map(({ key, item }) => (
        <button key={key} type="button" className="weeks-event" onClick={() => select(key)}>
          {item.title || t('item.untitled')}
        </button>
      ))}
      {events.length > EVENTS_NAMED && (
        <span className="weeks-more">{t('finding.more', { count: events.length - EVENTS_NAMED })}</span>
      )}
    </th>
  );
}

interface WeekCellProps {
  readonly week: ChannelWeek;
  /** What a rule finds lacking here. */
  readonly gap: Finding | null;
}

function WeekCell({ week, gap }: WeekCellProps) {
  return (
    <>
      {week.posts.map((posting) => (
        <PostChip key={posting.occurrence.key} posting={posting} />
      ))}
      {gap?.fact.kind === 'too-few' && <Gap finding={gap} found={gap.fact.found} asked={gap.fact.asked} />}
    </>
  );
}

function PostChip({ posting }: { readonly posting: Posting }) {
  const t = useTranslate();
  const language = useLanguage();
  const select = useUi((state) => state.select);
  const { plan } = useFindingTelling();
  const { item, key } = posting.occurrence;
  const hue = item.pillarId === null ? undefined : plan.get('pillars', item.pillarId)?.hue;
  const when = formatDay(language, posting.day, { weekday: 'short' });
  const title = item.title || t('item.untitled');
  return (
    <button
      type="button"
      className={`weeks-post is-${statusOf(item)}`}
      title={posting.minute === null ? title : `${formatMinute(posting.minute)} ${title}`}
      onClick={() => select(key)}
    >
      <span>{when}</span>
      <span className="weeks-title">{title}</span>
      {hue !== undefined && <i className={`hue-${hue}`} aria-hidden="true" />}
    </button>
  );
}

/** Where a post lacks; a press drafts one at an allowed time of the week. */
function Gap({ finding, found, asked }: { readonly finding: Finding; readonly found: number; readonly asked: number }) {
  const t = useTranslate();
  const telling = useFindingTelling();
  const perform = usePerform();
  const select = useUi((state) => state.select);
  const create = async () => {
    const fix = fixOfFinding(finding, telling);
    if (fix?.kind !== 'create') return;
    if (await perform(ok(fix.changes), { action: 'create', title: fix.post.title, count: 1 })) select(fix.post.id);
  };
  return (
    <button type="button" className="weeks-gap" title={t('fix.create-post')} onClick={() => void create()}>
      {t('weeks.gap', { found, asked })}
      <Plus size={12} aria-hidden="true" />
    </button>
  );
}
