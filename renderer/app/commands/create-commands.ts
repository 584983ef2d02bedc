import { DISPLAY_KINDS, type DisplayKind } from '#shared/records/display-kind';
import { defaultSchedule } from '#shared/plan/default-schedule';
import { dayNumber } from '#shared/time/plain-date';
import { dayIn } from '#shared/time/today';
import { ready, type Command } from '../../commands/command';
import { planZone, periodStarts } from '../../data/plan-settings';
import { latestPlace, periodOf } from '../../state/place';
import { useUi } from '../../state/ui-store';
import type { CommandContext } from './command-context';

/** New item, and one command for each kind: the composer opens on today, or on the first day of another period. */
export function createCommands(context: CommandContext): Command[] {
  const start = (kind: DisplayKind) => () => {
    const plan = context.plan.snapshot();
    const zone = planZone(plan);
    const { first, last } = periodOf(latestPlace(context.place), periodStarts(plan));
    const today = dayIn(zone, context.now());
    const inView = today >= dayNumber(first) && today <= dayNumber(last);
    const day = inView ? today : dayNumber(first);
    useUi.getState().startDraft({ kind, schedule: defaultSchedule(kind, day, day, zone), anchor: null });
  };
  return [
    {
      id: 'new-item',
      title: 'command.new-item',
      shortcuts: [{ key: 'n' }, { key: 'c' }],
      menu: 'file',
      availability: () => ready,
      run: start('event'),
    },
    ...DISPLAY_KINDS.map((kind): Command => ({
      id: `new-${kind}`,
      title: `command.new-${kind}`,
      shortcuts: [],
      menu: null,
      availability: () => ready,
      run: start(kind),
    })),
  ];
}
