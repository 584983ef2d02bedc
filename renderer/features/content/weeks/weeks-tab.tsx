import { useRef, type KeyboardEvent } from 'react';
import { Link } from 'react-router';
import { useUi } from '../../../state/ui-store';
import { useToday } from '../../../state/use-today';
import { useTranslate } from '../../../state/use-translate';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { CHANNEL_SIGNS } from '../../../ui/item/channel-sign';
import { addressOfContent } from '../../../state/content-place';
import { useFindingTelling } from '../use-finding-telling';
import { useWeeks } from './use-weeks';
import { walkWeeks } from './walk-weeks';
import { WeekCellView } from './week-cell-view';
import { WeekHead } from './week-head';
import './weeks.css';

/** A quarter: a row for each week, a column for each channel, and the gaps that rules speak of. Arrow keys walk the cells. */
export function WeeksTab() {
  const t = useTranslate();
  const today = useToday();
  const { channels, rows } = useWeeks();
  const table = useRef<HTMLTableElement>(null);
  const hasChannels = useFindingTelling()
    .plan.all('channels')
    .some(({ archived }) => !archived);
  if (!hasChannels) return <NoChannels />;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!walkWeeks(table.current!, event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="weeks" role="presentation" onKeyDown={onKeyDown}>
      <table ref={table} aria-label={t('content.weeks')} style={{ ['--channels' as string]: channels.length }}>
        <thead>
          <tr>
            <th scope="col">{t('weeks.week')}</th>
            {channels.map(({ channel: { id, name, platform }, asked }) => {
              const Sign = CHANNEL_SIGNS[platform];
              return (
                <th key={id} scope="col">
                  <Link className="weeks-channel" title={name} to={addressOfContent({ kind: 'channel', id })}>
                    <Sign size={14} />
                    <span>{name}</span>
                    {asked > 0 && <small>≥ {asked}</small>}
                  </Link>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ first, events, cells }) => (
            <tr key={first} className={first <= today && today < first + 7 ? 'is-now' : ''}>
              <WeekHead first={first} events={events} />
              {cells.map((cell) => (
                <WeekCellView key={cell.channel.id} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function NoChannels() {
  const t = useTranslate();
  const openDialog = useUi((state) => state.openDialog);
  return (
    <EmptyState icon="list" text={t('weeks.no-channels')}>
      <Button variant="primary" onClick={() => openDialog({ kind: 'registers', register: 'channels', begin: 'add' })}>
        {t('weeks.add-channel')}
      </Button>
    </EmptyState>
  );
}
