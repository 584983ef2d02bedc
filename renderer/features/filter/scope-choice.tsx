import { sameSelection } from '#shared/plan/edit-selection';
import type { Selection } from '#shared/records/selection';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import type { FilterOption } from './use-filter-options';

/** The community's general plan, or one person's own milestones. */
export function ScopeChoice({ people }: { readonly people: readonly FilterOption[] }) {
  const t = useTranslate();
  const filter = useUi((state) => state.filter);
  const setFilter = useUi((state) => state.setFilter);
  const choices: { readonly name: string; readonly scope: NonNullable<Selection['scope']> }[] = [
    { name: t('filter.general'), scope: { kind: 'general' } },
    ...people.flatMap(({ value, name }) =>
      value === null ? [] : [{ name, scope: { kind: 'person', personId: value } as const }],
    ),
  ];
  return (
    <fieldset className="condition-scopes" aria-label={t('filter.scope')}>
      {choices.map(({ name, scope }) => (
        <label key={scope.kind === 'person' ? scope.personId : ''} className="condition-row condition-scope">
          <input
            type="radio"
            name="filter-scope"
            checked={sameSelection(filter, { ...filter, scope })}
            onChange={() => setFilter({ ...filter, scope })}
          />
          <span className="condition-name" title={name}>
            {name}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
