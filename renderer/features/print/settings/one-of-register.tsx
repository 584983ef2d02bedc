import { useRecords } from '../../../data/plan-context';
import { useTranslate } from '../../../state/use-translate';
import { Field } from '../../../ui/field';
import { Select } from '../../../ui/select';
import type { SettingsProps } from './settings-props';

interface Props extends Pick<SettingsProps, 'setup' | 'onChange'> {
  readonly field: 'ownerIds' | 'partnerIds';
}

const ANY = '';
const SEVERAL = 'several';

/** One owner or one partner whose items are meant; several of them only come from the filter. */
export function OneOfRegister({ setup, onChange, field }: Props) {
  const t = useTranslate();
  const people = useRecords('people');
  const partners = useRecords('partners');
  const entries = field === 'ownerIds' ? people : partners;
  const chosen: readonly (string | null)[] | null = setup.selection[field];
  const [first = null] = chosen ?? [];
  const value = chosen === null ? ANY : chosen.length > 1 || first === null ? SEVERAL : first;
  const options = [
    { value: ANY, label: t(field === 'ownerIds' ? 'print.anyone' : 'print.any-partner') },
    ...(value === SEVERAL ? [{ value: SEVERAL, label: t('print.several') }] : []),
    ...entries
      .filter(({ id, archived }) => !archived || id === value)
      .map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <Field label={t(field === 'ownerIds' ? 'print.owner' : 'print.partner')}>
      {(control) => (
        <Select
          {...control}
          value={value}
          options={options}
          onChange={(id) => {
            if (id !== SEVERAL)
              onChange({ ...setup, selection: { ...setup.selection, [field]: id === ANY ? null : [id] } });
          }}
        />
      )}
    </Field>
  );
}
