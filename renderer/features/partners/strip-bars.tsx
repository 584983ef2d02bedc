import { Check } from 'lucide-react';
import { layoutStrip, type StripYear } from '#shared/partners/year-strip';
import { sayWhen } from '#shared/plan/say-when';
import type { PartnerActivity } from '#shared/records/partner-activity';
import { statusOf } from '#shared/records/status';
import { usePlanSnapshot } from '../../data/plan-context';
import { useUi } from '../../state/ui-store';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { textWidth } from '../../ui/item/measure-text';
import { isActivityShown } from './is-activity-shown';
import { useKeyOf } from './use-key-of';
import './year-strip.css';

const LANE = 34;
const LABEL_SIZE = 12;
/** A tick after the words, with its gap. */
const TICK = 14;
/** A browser may set a text a little wider than it measures it. */
const SLACK = 4;

interface Props {
  readonly activities: readonly PartnerActivity[];
  readonly year: StripYear;
  /** In pixels. */
  readonly width: number;
  /** Is this where the keys reach them? */
  readonly isReached: boolean;
}

/** The activities of a year as bars in lanes, with their names beside them; a press shows one in the details. */
export function StripBars({ activities, year, width, isReached }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlanSnapshot();
  const keyOf = useKeyOf();
  const { select, selectedKey } = useUi();
  const titleOf = ({ title }: PartnerActivity) => title || t('item.untitled');
  const bars = layoutStrip(activities, year, {
    width,
    labelWidth: (activity) =>
      Math.ceil(textWidth(titleOf(activity), LABEL_SIZE)) + SLACK + (statusOf(activity) === 'done' ? TICK : 0),
  });
  const lanes = Math.max(1, ...bars.map(({ lane }) => lane + 1));
  return (
    <div className="together-bars" style={{ height: lanes * LANE }}>
      {bars.map(({ activity, left, width: barWidth, lane, labelSide, labelRoom }) => {
        const status = statusOf(activity);
        const hue = plan.get('calendars', activity.calendarId)?.hue ?? 1;
        const told = [
          titleOf(activity),
          t(`stage.${activity.stage}`),
          activity.schedule && sayWhen(activity.schedule, language),
        ];
        return (
          <button
            key={activity.id}
            type="button"
            tabIndex={isReached ? 0 : -1}
            className={`together-bar is-${status} hue-${hue}`}
            style={{ left, width: barWidth, top: lane * LANE }}
            title={told.filter(Boolean).join(', ')}
            aria-label={told.filter(Boolean).join(', ')}
            aria-pressed={isActivityShown(selectedKey, activity)}
            onClick={() => select(keyOf(activity))}
          >
            <span className={`together-label is-${labelSide}`} style={{ maxWidth: labelRoom }}>
              <span>{titleOf(activity)}</span>
              {status === 'done' && <Check size={12} />}
            </span>
          </button>
        );
      })}
    </div>
  );
}
