import { Grid3x3, Rows3 } from 'lucide-react';
import { useRunCommand } from '../../commands/commands-context';
import { usePeriodStarts } from '../../data/plan-settings';
import { CALENDAR_VIEWS, useGoTo, usePlace } from '../../state/place';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { MenuButton } from '../../ui/menu-button';
import { PeriodStepper } from '../../ui/period-stepper';
import { Segmented } from '../../ui/segmented';
import { FilterButton } from './filter-button';
import { periodTitle } from './period-title';

/** Which period of the calendar is shown and how, with the ways to another one. */
export function CalendarToolbar() {
  const t = useTranslate();
  const run = useRunCommand();
  const place = usePlace();
  const goTo = useGoTo();
  const title = periodTitle(place.view, place.date, { t, language: useLanguage(), starts: usePeriodStarts() });
  const views = CALENDAR_VIEWS.map((value) => {
    const label = t(`command.${value}`);
    return { value, label, short: label.charAt(0) };
  });

  return (
    <>
      <PeriodStepper say={(step) => t(`command.${step}`)} onStep={run} />
      <h1 aria-live="polite" title={`${title.main} ${title.year}`.trim()}>
        {title.main} {title.year && <span>{title.year}</span>}
      </h1>
      {place.view === 'year' && (
        <div className="toolbar-shape">
          <Segmented
            label={t('shell.shape')}
            value={place.shape}
            options={[
              { value: 'planner', label: t('shell.planner'), icon: Rows3 },
              { value: 'grid', label: t('shell.grid'), icon: Grid3x3 },
            ]}
            onChange={(shape) => goTo({ shape })}
          />
        </div>
      )}
      <span className="toolbar-gap" />
      <div className="toolbar-views">
        <Segmented label={t('shell.view')} value={place.view} options={views} onChange={run} />
      </div>
      <div className="toolbar-views-menu">
        <MenuButton
          className="button button-plain"
          label={t('shell.view')}
          sections={[
            { entries: views.map(({ value, label }) => ({ id: value, label, checked: value === place.view })) },
          ]}
          onChoose={run}
        >
          {t(`command.${place.view}`)}
        </MenuButton>
      </div>
      <FilterButton />
    </>
  );
}
