import { useRecords } from '../../data/plan-context';
import { usePlanSettings } from '../../data/plan-settings';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Modal } from '../../ui/modal';
import { DaySettings } from './day-settings';
import { FitSettings } from './fit-settings';
import { HolidaySettings } from './holiday-settings';
import { MachineSettings } from './machine-settings';
import { NewItemSettings } from './new-item-settings';
import { ZoneSettings } from './zone-settings';
import './settings.css';

/** What can be set, of this machine and of the plan. Everything takes effect at once; what is the plan's can be undone. */
export function SettingsDialog() {
  const t = useTranslate();
  const closeDialog = useUi((state) => state.closeDialog);
  const settings = usePlanSettings();
  const calendars = useRecords('calendars');
  return (
    <Modal
      title={t('settings.title')}
      size="l"
      onClose={closeDialog}
      footer={
        <>
          <p className="settings-note">{t('settings.at-once')}</p>
          <Button onClick={closeDialog}>{t('settings.close')}</Button>
        </>
      }
    >
      <section className="settings-section" aria-labelledby="settings-machine">
        <h3 id="settings-machine">{t('settings.machine')}</h3>
        <MachineSettings />
      </section>
      <section className="settings-section" aria-labelledby="settings-plan">
        <h3 id="settings-plan">{t('settings.plan')}</h3>
        <ZoneSettings settings={settings} />
        <DaySettings settings={settings} />
        <HolidaySettings settings={settings} />
      </section>
      <section className="settings-section" aria-labelledby="settings-new">
        <h3 id="settings-new">{t('settings.new-items')}</h3>
        <NewItemSettings settings={settings} calendars={calendars} />
      </section>
      <section className="settings-section" aria-labelledby="settings-fit">
        <h3 id="settings-fit">{t('settings.fit')}</h3>
        <FitSettings weights={settings.fitWeights} />
      </section>
    </Modal>
  );
}
