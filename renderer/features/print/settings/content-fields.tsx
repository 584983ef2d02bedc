import { withValueHidden, type ListField, type ListValue } from '#shared/plan/edit-selection';
import { DISPLAY_KINDS } from '#shared/records/display-kind';
import { STATUSES } from '#shared/records/status';
import { useRecords } from '../../../data/plan-context';
import { useTranslate } from '../../../state/use-translate';
import { Checkbox } from '../../../ui/checkbox';
import { OneOfRegister } from './one-of-register';
import type { SettingsProps } from './settings-props';

interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
  readonly hue?: number;
}

/** Which items: every box that is ticked, and of those what one person or one partner has to do with. */
export function ContentFields({ setup, onChange }: SettingsProps) {
  const t = useTranslate();
  const calendars = useRecords('calendars').filter(({ archived }) => !archived);
  const { selection } = setup;
  const boxes = <Field extends ListField>(
    field: Field,
    label: string,
    choices: readonly Choice<ListValue<Field>>[],
  ) => {
    const chosen: readonly unknown[] | null = selection[field];
    const values = choices.map(({ value }) => value);
    return (
      <div className="print-boxes" role="group" aria-label={label}>
        {choices.map(({ value, label: words, hue }) => (
          <Checkbox
            key={String(value)}
            label={words}
            {...(hue !== undefined && { hue })}
            checked={chosen?.includes(value) ?? true}
            onChange={() => onChange({ ...setup, selection: withValueHidden(selection, field, value, values) })}
          />
        ))}
      </div>
    );
  };
  return (
    <fieldset>
      <legend>{t('print.content')}</legend>
      {boxes(
        'calendarIds',
        t('print.calendars'),
        calendars.map(({ id, name, hue }) => ({ value: id, label: name, hue })),
      )}
      {boxes(
        'kinds',
        t('print.kinds'),
        DISPLAY_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })),
      )}
      {boxes(
        'statuses',
        t('print.statuses'),
        STATUSES.map((value) => ({ value, label: t(`stage.${value}`) })),
      )}
      <OneOfRegister setup={setup} onChange={onChange} field="ownerIds" />
      <OneOfRegister setup={setup} onChange={onChange} field="partnerIds" />
    </fieldset>
  );
}
