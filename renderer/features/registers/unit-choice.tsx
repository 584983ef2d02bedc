import { referenceTo } from '#shared/plan/registers/register';
import { placeCalendar } from '#shared/plan/registers/units';
import type { Calendar } from '#shared/records/calendar';
import { useRecords } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { ComboBox } from '../../ui/combo-box';
import { focusEntry } from './focus-entry';
import { useRegisterAct } from '../../commands/use-register-edit';

const NO_UNIT = '';

/** To which unit a calendar belongs; a name that is not there makes a new one. */
export function UnitChoice({ calendar, tabIndex }: { readonly calendar: Calendar; readonly tabIndex: number }) {
  const t = useTranslate();
  const act = useRegisterAct();
  const units = new Set(
    useRecords('calendars')
      .map(({ unit }) => unit)
      .filter((unit) => unit !== ''),
  );
  const { id, name, unit } = calendar;
  const move = async (into: string) => {
    if (into === unit) return;
    const label = { action: 'edit-calendar', title: name, count: 1 } as const;
    if (await act((plan) => placeCalendar(plan, id, into, null), label))
      focusEntry(referenceTo('calendars', calendar), 'field');
  };
  return (
    <span data-control="field" className="entry-combo">
      <ComboBox
        label={t('registers.unit-of', { name })}
        tabIndex={tabIndex}
        options={[
          { id: NO_UNIT, name: t('registers.no-unit') },
          ...[...units].map((each) => ({ id: each, name: each })),
        ]}
        chosen={unit}
        placeholder={t('registers.no-unit')}
        noneLabel={t('registers.nothing-found')}
        onChoose={(into) => void move(into)}
        creation={{
          createLabel: (text) => t('registers.new-unit', { name: text }),
          onCreate: (text) => void move(text),
        }}
      />
    </span>
  );
}
