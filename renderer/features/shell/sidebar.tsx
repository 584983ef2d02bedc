import { Calendar, Handshake, SquarePen, Users, Waypoints, type LucideIcon } from 'lucide-react';
import { useTranslate } from '../../state/use-translate';
import { addressOf, usePlace } from '../../state/place';
import { addressOfScreen, SCREENS, useScreen, type Screen } from '../../state/screen';
import { Link } from 'react-router';
import { CalendarList } from './calendar-list';
import { CommunityMenu } from './community-menu';
import { KindList } from './kind-list';
import { LayerList } from './layer-list';
import { MiniMonth } from './mini-month';
import { SampleNote } from './sample-note';
import { SavedViews } from './saved-views';
import './sidebar.css';

const SCREEN_ICONS: Readonly<Record<Screen, LucideIcon>> = {
  calendar: Calendar,
  roadmap: Waypoints,
  content: SquarePen,
  partners: Handshake,
  people: Users,
};

/** Whose plan it is, the screens, a month at a glance, and what the views show of the plan. */
export function Sidebar() {
  const t = useTranslate();
  const calendar = addressOf(usePlace());
  const current = useScreen();
  return (
    <div className="sidebar">
      <CommunityMenu />
      <SampleNote />
      <nav className="sidebar-screens" aria-label={t('shell.screens')}>
        {SCREENS.map((screen) => {
          const Icon = SCREEN_ICONS[screen];
          return (
            <Link
              key={screen}
              to={addressOfLink(screen, current, calendar)}
              aria-current={screen === current ? 'page' : undefined}
              title={t(`shell.${screen}`)}
            >
              <Icon size={16} />
              <span>{t(`shell.${screen}`)}</span>
            </Link>
          );
        })}
      </nav>
      <div className="sidebar-scroll">
        <MiniMonth />
        <CalendarList />
        <KindList />
        <LayerList />
        <SavedViews />
      </div>
    </div>
  );
}

/** To where a screen was left; from within it, to its beginning. */
function addressOfLink(screen: Screen, current: Screen, calendar: string): string {
  if (screen === 'calendar') return calendar;
  return screen === current ? `/${screen}` : addressOfScreen(screen);
}
