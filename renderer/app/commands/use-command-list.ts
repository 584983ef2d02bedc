import { useMemo } from 'react';
import type { DesktopBridge } from '#shared/desktop/bridge';
import type { Command } from '../../commands/command';
import { usePerform } from '../../commands/use-perform';
import { usePlan } from '../../data/plan-context';
import { useGoTo, usePlace } from '../../state/place';
import { useTranslate } from '../../state/use-translate';
import type { CommandContext } from './command-context';
import { createCommands } from './create-commands';
import { editCommands } from './edit-commands';
import { fileCommands } from './file-commands';
import { goCommands } from './go-commands';
import { windowCommands } from './window-commands';

/** All commands of the window, in the order of menu and palette. */
export function useCommandList(bridge: DesktopBridge): readonly Command[] {
  const plan = usePlan();
  const perform = usePerform();
  const t = useTranslate();
  const place = usePlace();
  const goTo = useGoTo();
  return useMemo(() => {
    const context: CommandContext = {
      plan,
      bridge,
      perform,
      t,
      place,
      goTo,
      newId: () => crypto.randomUUID(),
      now: Date.now,
    };
    return [
      ...createCommands(context),
      ...fileCommands(context),
      ...editCommands(context),
      ...goCommands(context),
      ...windowCommands(),
    ];
  }, [plan, bridge, perform, t, place, goTo]);
}
