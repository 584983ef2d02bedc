import { defaultSchedule } from '#shared/plan/default-schedule';
import { startDate, toTimed, withStartDate, withStartMinute, withZone } from '#shared/plan/schedule-edits';
import type { Channel } from '#shared/records/channel';
import type { Placement, Post } from '#shared/records/post';
import type { Schedule, TimedSchedule } from '#shared/records/schedule';
import { dateOfDay } from '#shared/time/plain-date';
import { minuteOf } from '#shared/time/plain-date-time';
import { rezone } from '#shared/time/zone';
import { zoneName } from '#shared/time/zone-name';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { useToday } from '../../../state/use-today';
import { Checkbox } from '../../../ui/checkbox';
import { useEdit, useItemEditor } from '../editor/item-editor';
import { TroubleNote } from '../rows/trouble-note';
import { useTrouble } from '../rows/use-trouble';
import { WhenDay, WhenMinute } from '../when/when-inputs';
import { withPlacement } from './with-placement';

interface Props {
  readonly post: Post;
  readonly placement: Placement;
  readonly channel: Channel | undefined;
}

/** The channel's own time, on the channel's clocks; it begins as the moment of the post. */
export function PlacementTime({ post, placement: { channelId, schedule }, channel }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const { zone } = useItemEditor();
  const edit = useEdit<Post>();
  const [trouble, follow] = useTrouble();
  const channelZone = channel?.zone ?? zone;

  const begin = (): TimedSchedule => {
    const moment = post.schedule ?? defaultSchedule('post', today, today, channelZone);
    const timed = { ...toTimed(moment, 'post', channelZone), minutes: 0 };
    return withZone({ ...timed, start: rezone(timed.start, timed.zone, channelZone) }, channelZone);
  };
  const reschedule = (change: (current: Schedule) => Schedule) =>
    edit(
      (item) =>
        withPlacement(item, channelId, (current) => ({ schedule: current.schedule && change(current.schedule) })),
      { typedIn: `placements.${channelId}.schedule` },
    );

  return (
    <>
      <Checkbox
        className="placement-own"
        label={t('placement.own-time')}
        checked={schedule !== null}
        onChange={(own) =>
          follow(edit((item) => withPlacement(item, channelId, () => ({ schedule: own ? begin() : null }))))
        }
      />
      <TroubleNote trouble={trouble} />
      {schedule !== null && (
        <div className="when-row placement-time">
          <WhenDay
            label={t('placement.date')}
            field={`placements.${channelId}.day`}
            date={startDate(schedule)}
            onChange={(day) => reschedule((current) => withStartDate(current, dateOfDay(day)))}
          />
          {schedule.kind === 'timed' && (
            <>
              <WhenMinute
                label={t('placement.time')}
                field={`placements.${channelId}.minute`}
                minute={minuteOf(schedule.start)}
                onChange={(minute) =>
                  reschedule((current) => (current.kind === 'timed' ? withStartMinute(current, minute) : current))
                }
              />
              {schedule.zone !== zone && <span className="when-length">{zoneName(language, schedule.zone)}</span>}
            </>
          )}
        </div>
      )}
    </>
  );
}
