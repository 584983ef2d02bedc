import type { DesktopBridge, OpenedFile } from '#shared/desktop/bridge';
import { dateOfDay } from '#shared/time/plain-date';
import { useEffect } from 'react';
import { Navigate, Route, Routes, useLocation } from 'react-router';
import { usePlan } from '../data/plan-context';
import { writeAddress } from '../data/plan-addresses';
import { usePlanEntry } from '../data/plan-list';
import { sayPlanName } from '../commands/say-plan-name';
import { Composer } from '../features/composer/composer';
import { Inspector } from '../features/inspector/inspector';
import { Sidebar } from '../features/shell/sidebar';
import { ToastHost } from '../features/shell/toast-host';
import { Toolbar } from '../features/shell/toolbar';
import { BrokenRecordsBar } from '../features/trouble/broken-records-bar';
import { NewsFromElsewhere } from '../features/trouble/news-from-elsewhere';
import { WindowFrame } from '../features/shell/window-frame';
import { CommandsProvider } from '../commands/commands-context';
import { useFinishSaves } from '../commands/unfinished-saves';
import { useShortcuts } from '../commands/use-shortcuts';
import { addressOf, placeOf } from '../state/place';
import { roadmapPlaceOf } from '../state/roadmap-place';
import { screenOf, type Screen } from '../state/screen';
import { useToday } from '../state/use-today';
import { useUi } from '../state/ui-store';
import { useTranslate } from '../state/use-translate';
import { useCommandList } from './commands/use-command-list';
import { Dialogs } from './dialogs';
import { DropTarget } from './drop-target';
import { ErrorArea } from './error-area';
import { SCREEN_PARTS } from './screen-parts';
import { useIncomingFiles } from './use-incoming-files';
import { useWatchPolicy } from './use-watch-policy';
import { useMenu } from './use-menu';

interface Props {
  readonly bridge: DesktopBridge;
  /** Where to look first, from the last time. */
  readonly address: string | null;
  /** A file that waits to be imported. */
  readonly file: OpenedFile | null;
}

/** An open plan in its window: the routes, and everything that every screen has. */
export function PlanWindow({ bridge, address, file }: Props) {
  useWatchPolicy();
  const today = useToday();
  const home = address ?? addressOf({ view: 'month', date: dateOfDay(today), shape: 'planner' });
  useEffect(() => {
    if (file) useUi.getState().openDialog({ kind: 'import', file });
  }, [file]);
  return (
    <Routes>
      <Route path="*" element={<ScreenRoute bridge={bridge} home={home} />} />
    </Routes>
  );
}

function ScreenRoute({ bridge, home }: { readonly bridge: DesktopBridge; readonly home: string }) {
  const { pathname, search } = useLocation();
  const { id } = usePlan().entry;
  const screen = screenOf(pathname);
  const known = screen !== null && isKnown(screen, pathname, search);
  useEffect(() => {
    if (screen === null || !known) return;
    useUi.getState().rememberAddress(screen, pathname + search);
    void writeAddress(id, pathname + search);
  }, [screen, known, id, pathname, search]);
  return screen !== null && known ? <ScreenWindow bridge={bridge} screen={screen} /> : <Navigate to={home} replace />;
}

/** Is there such a place? A screen without one begins where it will. */
function isKnown(screen: Screen, pathname: string, search: string): boolean {
  if (screen === 'calendar') return placeOf(pathname, search) !== null;
  if (screen === 'roadmap') return pathname === '/roadmap' || roadmapPlaceOf(pathname, search) !== null;
  return true;
}

function ScreenWindow({ bridge, screen }: { readonly bridge: DesktopBridge; readonly screen: Screen }) {
  const { ScreenToolbar, ScreenBar, ScreenView } = SCREEN_PARTS[screen];
  const name = sayPlanName(usePlanEntry(), useTranslate());
  const commands = useCommandList(bridge);
  const dialogOpen = useUi((state) => state.dialog !== null || state.draft !== null);
  useShortcuts(commands, dialogOpen);
  useMenu(bridge, commands);
  useIncomingFiles(bridge);
  useFinishSaves();
  useEffect(() => {
    document.title = `${name} – Kalends`;
  }, [name]);
  return (
    <CommandsProvider commands={commands}>
      <DropTarget>
        <WindowFrame
          sidebar={
            <ErrorArea>
              <Sidebar />
            </ErrorArea>
          }
          toolbar={
            <ErrorArea>
              <Toolbar>
                <ScreenToolbar />
              </Toolbar>
            </ErrorArea>
          }
          bar={
            <ErrorArea>
              <BrokenRecordsBar />
              <ScreenBar />
            </ErrorArea>
          }
          inspector={
            <ErrorArea>
              <Inspector />
            </ErrorArea>
          }
        >
          <ErrorArea>
            <ScreenView />
          </ErrorArea>
          <NewsFromElsewhere />
          <ToastHost />
        </WindowFrame>
        <ErrorArea>
          <Composer />
        </ErrorArea>
        <ErrorArea>
          <Dialogs bridge={bridge} />
        </ErrorArea>
      </DropTarget>
    </CommandsProvider>
  );
}
