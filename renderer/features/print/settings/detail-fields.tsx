import { useTranslate } from '../../../state/use-translate';
import { Checkbox } from '../../../ui/checkbox';
import type { SettingsProps } from './settings-props';

const TEXT_PARTS = ['time', 'place', 'note'] as const;
const PARTS = [
  ['weekends', 'print.weekends'],
  ['holidays', 'print.holidays'],
  ['weekNumbers', 'print.week-numbers'],
  ['findings', 'print.findings'],
  ['legend', 'print.legend'],
  ['privateDetails', 'print.private'],
] as const;

/** How much is said of an item, and what stands around the plan. */
export function DetailFields({ setup, onChange }: SettingsProps) {
  const t = useTranslate();
  return (
    <fieldset>
      <legend>{t('print.details')}</legend>
      <div className="print-boxes">
        {TEXT_PARTS.map((part) => (
          <Checkbox
            key={part}
            label={t(`print.${part}`)}
            checked={setup.text[part]}
            onChange={(checked) => onChange({ ...setup, text: { ...setup.text, [part]: checked } })}
          />
        ))}
        {PARTS.map(([part, label]) => (
          <Checkbox
            key={part}
            label={t(label)}
            checked={setup[part]}
            onChange={(checked) => onChange({ ...setup, [part]: checked })}
          />
        ))}
      </div>
    </fieldset>
  );
}
