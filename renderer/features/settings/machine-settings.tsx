import { LANGUAGES } from '#shared/i18n/message';
import { DENSITIES, THEMES } from '../../state/appearance-slice';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Segmented } from '../../ui/segmented';
import { SettingRow } from './setting-row';

/** How the windows of this machine look and speak, whichever plan is open. */
export function MachineSettings() {
  const t = useTranslate();
  const { language, theme, density, setLanguage, setTheme, setDensity } = useUi();
  return (
    <>
      <SettingRow label={t('settings.language')}>
        <Segmented
          label={t('settings.language')}
          value={language}
          options={LANGUAGES.map((value) => ({ value, label: t(`command.language-${value}`) }))}
          onChange={setLanguage}
          autoFocus
        />
      </SettingRow>
      <SettingRow label={t('settings.theme')}>
        <Segmented
          label={t('settings.theme')}
          value={theme}
          options={THEMES.map((value) => ({ value, label: t(`settings.theme-${value}`) }))}
          onChange={setTheme}
        />
      </SettingRow>
      <SettingRow label={t('settings.density')}>
        <Segmented
          label={t('settings.density')}
          value={density}
          options={DENSITIES.map((value) => ({ value, label: t(`settings.density-${value}`) }))}
          onChange={setDensity}
        />
      </SettingRow>
    </>
  );
}
