import type { DesktopBridge } from '#shared/desktop/bridge';
import { useEffect, useRef } from 'react';
import type { Command } from '../commands/command';
import { usePlan } from '../data/plan-context';
import { useUi } from '../state/ui-store';
import { useTranslate } from '../state/use-translate';
import { menuModel } from './menu-model';

/** Keeps the native menu, where there is one, true of the moment, and runs what is chosen in it. */
export function useMenu(bridge: DesktopBridge, commands: readonly Command[]): void {
  const t = useTranslate();
  const plan = usePlan();
  const shown = useRef('');
  useEffect(() => {
    const { menu } = bridge;
    if (menu.kind !== 'native') return;
    const show = () => {
      const model = menuModel(commands, t);
      const text = JSON.stringify(model);
      if (text === shown.current) return; // most edits and selections leave the menu as it is
      shown.current = text;
      void menu.show(model);
    };
    show();
    const offPlan = plan.subscribe(show);
    const offSelection = useUi.subscribe((now, before) => {
      const isSame =
        now.selectedKey === before.selectedKey &&
        now.alsoSelected === before.alsoSelected &&
        now.filter === before.filter &&
        now.filterBarOpen === before.filterBarOpen;
      if (!isSame) show();
    });
    return () => {
      offPlan();
      offSelection();
    };
  }, [bridge, commands, t, plan]);
  useEffect(
    () =>
      bridge.onMenuCommand((id) => {
        const command = commands.find((each) => each.id === id);
        if (command?.availability().kind === 'ready') command.run();
      }),
    [bridge, commands],
  );
}
