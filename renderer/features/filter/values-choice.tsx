import { useState, type KeyboardEvent } from 'react';
import { withOnly, withValueHidden, withValueToggled, type ListField } from '#shared/plan/edit-selection';
import { comparable } from '#shared/search/comparable';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { TextInput } from '../../ui/text-input';
import type { FilterOption } from './use-filter-options';
import { ValueRow } from './value-row';

/** A list that is longer than this is searched. */
const SEARCHED_FROM = 8;

/** Every item has exactly one value of these, so that one can be left out. */
const SINGLE: ReadonlySet<ListField> = new Set(['kinds', 'calendarIds', 'statuses', 'ownerIds', 'units']);

interface Props {
  readonly field: ListField;
  readonly options: readonly FilterOption[];
}

/** The values of a field to tick; any of the ticked will do. Arrows walk, letters typed at the top narrow the list. */
export function ValuesChoice({ field, options }: Props) {
  const t = useTranslate();
  const chosen: readonly (string | null)[] | null = useUi((state) => state.filter[field]);
  const changeFilter = useUi((state) => state.changeFilter);
  const [typed, setTyped] = useState('');
  const found = options.filter(({ name }) => comparable(name).includes(comparable(typed.trim())));
  const values = options.map(({ value }) => value);

  return (
    <div className="condition-values" role="group" aria-label={t(`filter.${field}`)} onKeyDown={walk}>
      {options.length >= SEARCHED_FROM && (
        <TextInput
          type="search"
          className="condition-find"
          aria-label={t('filter.find')}
          placeholder={t('filter.find')}
          data-autofocus=""
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <ul>
        {found.map((option) => (
          <ValueRow
            key={option.value ?? ''}
            option={option}
            isChosen={chosen?.includes(option.value) ?? false}
            onToggle={() => changeFilter((filter) => withValueToggled(filter, field, option.value))}
            onOnly={() => changeFilter((filter) => withOnly(filter, field, option.value))}
            onHide={
              SINGLE.has(field)
                ? () => changeFilter((filter) => withValueHidden(filter, field, option.value, values))
                : null
            }
          />
        ))}
      </ul>
      {found.length === 0 && <p className="condition-none">{t('filter.nothing-found')}</p>}
    </div>
  );
}

/** Up and down go from box to box, and to the search at the top. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input')];
  const row = document.activeElement?.closest('li')?.querySelector('input') ?? document.activeElement;
  const current = stops.findIndex((stop) => stop === row);
  stops[Math.max(0, Math.min(stops.length - 1, current + step))]?.focus();
}
