import { Calendar } from 'lucide-react';
import { useTranslate } from '../../state/use-translate';
import { addressOf, usePlace } from '../../state/place';
import { Link } from 'react-router';
import { CalendarList } from './calendar-list';
import { CommunityMenu } from './community-menu';
import { KindList } from './kind-list';
import { MiniMonth } from './mini-month';
import { SampleNote } from './sample-note';
import { SavedViews } from './saved-views';
import './sidebar.css';

/** Whose plan it is, the screens, a month at a glance, and what the views show of the plan. */
export function Sidebar() {
  const t = useTranslate();
  const place = usePlace();
  return (
    <div className="sidebar">
      <CommunityMenu />
      <SampleNote />
      <nav className="sidebar-screens" aria-label={t('shell.screens')}>
        <Link to={addressOf(place)} aria-current="page" title={t('shell.calendar')}>
          <Calendar size={16} />
          <span>{t('shell.calendar')}</span>
        </Link>
      </nav>
      <div className="sidebar-scroll">
        <MiniMonth />
        <CalendarList />
        <KindList />
        <SavedViews />
      </div>
    </div>
  );
}
