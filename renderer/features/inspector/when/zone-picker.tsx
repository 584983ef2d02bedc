import { Globe } from 'lucide-react';
import { withZone } from '#shared/plan/schedule-edits';
import type { TimedSchedule } from '#shared/records/schedule';
import { zoneName } from '#shared/time/zone-name';
import { toInstant } from '#shared/time/zone';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { ComboBox } from '../../../ui/combo-box';
import { useZoneOptions } from '../../../ui/use-zone-options';
import { useItemEditor } from '../editor/item-editor';
import { TroubleNote } from '../rows/trouble-note';
import { useTrouble } from '../rows/use-trouble';

/** By whose clocks the hours are meant. Another zone keeps what the clocks show. */
export function ZonePicker({ schedule }: { readonly schedule: TimedSchedule }) {
  const t = useTranslate();
  const language = useLanguage();
  const { reschedule } = useItemEditor();
  const [trouble, follow] = useTrouble();
  const { options, onFocus } = useZoneOptions(language, toInstant(schedule.zone, schedule.start));

  return (
    <>
      <span className="when-zone" onFocus={onFocus}>
        <Globe size={14} />
        <ComboBox
          label={t('inspector.zone')}
          options={options}
          chosen={zoneName(language, schedule.zone)}
          noneLabel={t('inspector.no-zone')}
          onChoose={(zone) =>
            follow(reschedule('move', (current) => (current.kind === 'timed' ? withZone(current, zone) : current)))
          }
        />
      </span>
      <TroubleNote trouble={trouble} />
    </>
  );
}
