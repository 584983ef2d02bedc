import { useId } from 'react';
import type { Settings } from '#shared/records/settings';
import { monthName } from '#shared/time/format';
import { MINUTES_PER_DAY } from '#shared/time/plain-date-time';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { MinuteInput } from '../../ui/minute-input';
import { Segmented } from '../../ui/segmented';
import { Select } from '../../ui/select';
import { SettingRow } from './setting-row';
import { useEditSettings } from './use-edit-settings';
import { useSettingTrouble } from './use-setting-trouble';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const WEEK_STARTS = ['monday', 'sunday'] as const;

/** How the plan's weeks and days are laid out. */
export function DaySettings({ settings: { weekStart, yearStart, workingHours } }: { readonly settings: Settings }) {
  const t = useTranslate();
  const edit = useEditSettings();
  const language = useLanguage();
  const id = useId();
  const [trouble, follow] = useSettingTrouble();
  const [yearTrouble, followYear] = useSettingTrouble();
  const setHours = (hours: Partial<Settings['workingHours']>) => {
    const changed = { ...workingHours, ...hours };
    if (changed.start >= changed.end) return t('settings.hours-end-before-start');
    return edit((current) => ({ workingHours: { ...current.workingHours, ...hours } }));
  };

  return (
    <>
      <SettingRow label={t('settings.week-start')} trouble={trouble}>
        <Segmented
          label={t('settings.week-start')}
          value={weekStart}
          options={WEEK_STARTS.map((value) => ({ value, label: t(`settings.week-${value}`) }))}
          onChange={(chosen) => follow(edit(() => ({ weekStart: chosen })))}
        />
      </SettingRow>
      <SettingRow
        label={t('settings.year-start')}
        controlId={id}
        hint={t('settings.year-start-hint')}
        trouble={yearTrouble}
      >
        <Select
          id={id}
          value={String(yearStart)}
          options={MONTHS.map((month) => ({ value: String(month), label: monthName(language, month) }))}
          onChange={(chosen) => followYear(edit(() => ({ yearStart: Number(chosen) })))}
        />
      </SettingRow>
      <SettingRow label={t('settings.working-hours')} hint={t('settings.working-hours-hint')}>
        <div className="setting-hours">
          <MinuteInput
            label={t('settings.hours-start')}
            value={workingHours.start}
            onChange={(start) => setHours({ start })}
            unreadable={t('inspector.not-a-time')}
          />
          <span aria-hidden="true">–</span>
          <MinuteInput
            label={t('settings.hours-end')}
            value={workingHours.end}
            // midnight at the end of the day is typed as 0:00 too
            onChange={(end) => setHours({ end: end === 0 ? MINUTES_PER_DAY : end })}
            unreadable={t('inspector.not-a-time')}
          />
        </div>
      </SettingRow>
    </>
  );
}
