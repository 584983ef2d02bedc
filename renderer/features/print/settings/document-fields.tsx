import { withDocument } from '#shared/print/usual-setup';
import { PRINT_DOCUMENTS } from '#shared/records/print-setup';
import { useTranslate } from '../../../state/use-translate';
import { Checkbox } from '../../../ui/checkbox';
import { Field } from '../../../ui/field';
import { Segmented } from '../../../ui/segmented';
import { Select } from '../../../ui/select';
import { TextInput } from '../../../ui/text-input';
import { EventField } from './event-field';
import type { SettingsProps } from './settings-props';

const GROUPINGS = ['week', 'month'] as const;
const ALIGNMENTS = ['weekday', 'date'] as const;

/** Which document, and what stands over it. */
export function DocumentFields({ setup, problems, onChange }: SettingsProps) {
  const t = useTranslate();
  return (
    <fieldset>
      <Field label={t('print.document')}>
        {(control) => (
          <Select
            {...control}
            data-autofocus=""
            value={setup.document}
            options={PRINT_DOCUMENTS.map((value) => ({ value, label: t(`print.document-${value}`) }))}
            onChange={(document) => onChange(withDocument(setup, document))}
          />
        )}
      </Field>
      {setup.document === 'run-sheet' && <EventField setup={setup} problems={problems} onChange={onChange} />}
      <Field label={t('print.document-title')}>
        {(control) => (
          <TextInput
            {...control}
            value={setup.title}
            placeholder={t('print.usual-title')}
            onChange={(event) => onChange({ ...setup, title: event.target.value })}
          />
        )}
      </Field>
      {setup.document === 'year-planner' && (
        <>
          <Segmented
            label={t('print.alignment')}
            value={setup.alignment}
            options={ALIGNMENTS.map((value) => ({ value, label: t(`print.alignment-${value}`) }))}
            onChange={(alignment) => onChange({ ...setup, alignment })}
          />
          <Checkbox
            label={t('print.halves')}
            checked={setup.halves}
            onChange={(halves) => onChange({ ...setup, halves })}
          />
        </>
      )}
      {setup.document === 'agenda' && (
        <Segmented
          label={t('print.grouping')}
          value={setup.grouping}
          options={GROUPINGS.map((value) => ({ value, label: t(`print.grouping-${value}`) }))}
          onChange={(grouping) => onChange({ ...setup, grouping })}
        />
      )}
    </fieldset>
  );
}
