import { ChevronLeft, ChevronRight, Grid3x3, PanelLeft, PanelRight, Plus, Rows3, Search } from 'lucide-react';
import { useRunCommand } from '../../commands/commands-context';
import { useWeekStart } from '../../data/plan-settings';
import { CALENDAR_VIEWS, useGoTo, usePlace } from '../../state/place';
import { useUi } from '../../state/ui-store';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { MenuButton } from '../../ui/menu-button';
import { Segmented } from '../../ui/segmented';
import { FilterButton } from './filter-button';
import { periodTitle } from './period-title';
import './toolbar.css';

/** Which period is shown and how, with the ways to another one, to anything by name, and to a new item. */
export function Toolbar() {
  const t = useTranslate();
  const run = useRunCommand();
  const place = usePlace();
  const goTo = useGoTo();
  const sidebarOpen = useUi((state) => state.sidebarOpen);
  const inspectorFolded = useUi((state) => !state.inspectorOpen && state.selectedKey !== null);
  const title = periodTitle(place.view, place.date, { t, language: useLanguage(), weekStart: useWeekStart() });
  const views = CALENDAR_VIEWS.map((value) => {
    const label = t(`command.${value}`);
    return { value, label, short: label.charAt(0) };
  });

  return (
    <div className="toolbar">
      {!sidebarOpen && <IconButton label={t('command.sidebar')} icon={PanelLeft} onClick={() => run('sidebar')} />}
      <div className="toolbar-stepper">
        <IconButton label={t('command.previous')} icon={ChevronLeft} onClick={() => run('previous')} />
        <Button variant="ghost" onClick={() => run('today')}>
          {t('command.today')}
        </Button>
        <IconButton label={t('command.next')} icon={ChevronRight} onClick={() => run('next')} />
      </div>
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
      <IconButton label={t('command.palette')} icon={Search} onClick={() => run('palette')} />
      {inspectorFolded && (
        <IconButton label={t('command.inspector')} icon={PanelRight} onClick={() => run('inspector')} />
      )}
      <Button variant="primary" icon={Plus} aria-label={t('command.new-item')} onClick={() => run('new-item')}>
        <span className="toolbar-new">{t('shell.new')}</span>
      </Button>
    </div>
  );
}
