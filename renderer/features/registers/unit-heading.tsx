import { renameUnit } from '#shared/plan/registers/units';
import { useTranslate } from '../../state/use-translate';
import { DraftedInput } from '../../ui/drafted-input';
import { swapInFilter, useRegisterEdit } from '../../commands/use-register-edit';

/** The name of a unit over its calendars; changed here, it changes in all of them. */
export function UnitHeading({ unit }: { readonly unit: string }) {
  const t = useTranslate();
  const edit = useRegisterEdit();
  if (unit === '') return <h3 className="unit-heading">{t('registers.no-unit')}</h3>;
  const save = async (text: string) => {
    const title = text.trim();
    const renamed = await edit((plan) => renameUnit(plan, unit, text), { action: 'rename', title, count: 1 });
    if (!renamed.ok) return renamed.problem.words;
    swapInFilter('units', unit, title);
    return null;
  };
  return (
    <h3 className="unit-heading">
      <DraftedInput
        data-stored={unit}
        className="entry-text"
        label={t('registers.unit-name', { unit })}
        stored={unit}
        save={save}
        pace="leaving"
      />
    </h3>
  );
}
