import { PanelLeft, PanelRight, Plus, Search } from 'lucide-react';
import type { ReactNode } from 'react';
import { useRunCommand } from '../../commands/commands-context';
import { useUi } from '../../state/ui-store';
import { useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { IconButton } from '../../ui/icon-button';
import { FindingsButton } from './findings-button';
import './toolbar.css';

/** What the screen has to say and to offer, with the ways to anything by name and to a new item. */
export function Toolbar({ children }: { readonly children: ReactNode }) {
  const t = useTranslate();
  const run = useRunCommand();
  const sidebarOpen = useUi((state) => state.sidebarOpen);
  const inspectorFolded = useUi((state) => !state.inspectorOpen && state.selectedKey !== null);
  return (
    <div className="toolbar">
      {!sidebarOpen && <IconButton label={t('command.sidebar')} icon={PanelLeft} onClick={() => run('sidebar')} />}
      {children}
      <FindingsButton />
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
