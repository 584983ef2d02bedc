import { HOLIDAY_COUNTRIES } from '#shared/holidays/holiday-country';
import type { Settings } from '#shared/records/settings';
import { useTranslate } from '../../state/use-translate';
import { Checkbox } from '../../ui/checkbox';
import { SettingRow } from './setting-row';
import { useEditSettings } from './use-edit-settings';
import { useSettingTrouble } from './use-setting-trouble';

/** Whose public holidays the plan marks: of any of the countries that are known, or of none. */
export function HolidaySettings({ settings: { holidayCountries } }: { readonly settings: Settings }) {
  const t = useTranslate();
  const edit = useEditSettings();
  const [trouble, follow] = useSettingTrouble();
  return (
    <SettingRow label={t('settings.holidays')} hint={t('settings.holidays-hint')} trouble={trouble}>
      <div className="setting-ticks" role="group" aria-label={t('settings.holidays')}>
        {HOLIDAY_COUNTRIES.map((country) => (
          <Checkbox
            key={country}
            label={t(`holidayCountry.${country}`)}
            checked={holidayCountries.includes(country)}
            onChange={(isShown) =>
              follow(
                edit((current) => ({
                  holidayCountries: HOLIDAY_COUNTRIES.filter((each) =>
                    each === country ? isShown : current.holidayCountries.includes(each),
                  ),
                })),
              )
            }
          />
        ))}
      </div>
    </SettingRow>
  );
}
