import type { DesktopBridge } from '#shared/desktop/bridge';
import { useEffect } from 'react';
import type { Command } from '../commands/command';
import { usePlanSnapshot } from '../data/plan-context';
import { useUi } from '../state/ui-store';
import { useTranslate } from '../state/use-translate';
import { menuModel } from './menu-model';

/** Keeps the native menu, where there is one, true of the moment, and runs what is chosen in it. */
export function useMenu(bridge: DesktopBridge, commands: readonly Command[]): void {
  const t = useTranslate();
  const snapshot = usePlanSnapshot();
  const selectedKey = useUi((state) => state.selectedKey);
  useEffect(() => {
    if (bridge.menu.kind === 'native') void bridge.menu.show(menuModel(commands, t));
  }, [bridge, commands, t, snapshot, selectedKey]);
  useEffect(
    () =>
      bridge.onMenuCommand((id) => {
        const command = commands.find((each) => each.id === id);
        if (command?.availability().kind === 'ready') command.run();
      }),
    [bridge, commands],
  );
}
