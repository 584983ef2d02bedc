import { ListFilter, X } from 'lucide-react';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { askingFields, isEverything, withoutField } from '#shared/plan/edit-selection';
import { useRunCommand } from '../../commands/commands-context';
import { usePeriodStarts } from '../../data/plan-settings';
import { periodOf, usePlace } from '../../state/place';
import { useUi } from '../../state/ui-store';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import type { Rect } from '../../ui/place-panel';
import { AddCondition } from './add-condition';
import { ConditionPopover } from './condition-popover';
import { FilterChip } from './filter-chip';
import { sayFilterField, type Condition } from './say-filter';
import { useFilterOptions } from './use-filter-options';
import { WordsField } from './words-field';
import './filter-bar.css';

interface Props {
  /** How much is left; nothing where the view itself says so. */
  readonly count: ReactNode;
}

/** What the views leave out, in words, each to be changed or taken away; there while something is, or on command. */
export function FilterBar({ count }: Props) {
  const shown = useUi((state) => state.filterBarOpen || !isEverything(state.filter));
  return shown ? <OpenBar count={count} /> : null;
}

function OpenBar({ count }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const run = useRunCommand();
  const options = useFilterOptions();
  const filter = useUi((state) => state.filter);
  const changeFilter = useUi((state) => state.changeFilter);
  const [edited, setEdited] = useState<{ readonly condition: Condition; readonly anchor: Rect } | null>(null);
  const inView = periodOf(usePlace(), usePeriodStarts());
  const add = useRef<HTMLLIElement>(null);

  const asked = askingFields(filter).filter((field) => field !== 'text');
  const begun = edited !== null && !asked.includes(edited.condition) ? [edited.condition] : [];
  const begin = (condition: Condition) => {
    if (condition === 'period') changeFilter((current) => ({ ...current, period: inView }));
    setEdited({ condition, anchor: add.current!.getBoundingClientRect() });
  };
  const remove = (condition: Condition) => {
    changeFilter((current) => withoutField(current, condition));
    document.querySelector<HTMLElement>('[data-filter-words]')?.focus();
  };
  const clearByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    run('clear-filter');
  };

  return (
    <>
      <section className="filter-bar" aria-label={t('filter.label')} onKeyDown={clearByKey}>
        <ListFilter size={14} className="filter-bar-sign" />
        <WordsField />
        <ul className="filter-chips">
          {[...asked, ...begun].map((condition) => {
            const words = sayFilterField(filter, condition, { t, language, options });
            return (
              <FilterChip
                key={condition}
                words={words}
                isOpen={edited?.condition === condition}
                onEdit={(anchor) => setEdited({ condition, anchor })}
                onRemove={() => remove(condition)}
              />
            );
          })}
          <li ref={add}>
            <AddCondition taken={asked} options={options} onAdd={begin} />
          </li>
        </ul>
        <div className="filter-outcome">
          {count}
          <Button variant="ghost" icon={X} className="filter-clear" onClick={() => run('clear-filter')}>
            {t('filter.clear')}
          </Button>
        </div>
      </section>
      {edited && (
        <ConditionPopover
          condition={edited.condition}
          options={options}
          anchor={edited.anchor}
          onClose={() => setEdited(null)}
        />
      )}
    </>
  );
}
