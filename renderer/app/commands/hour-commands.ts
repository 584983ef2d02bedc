import type { MessageKey } from '#shared/i18n/catalogue';
import { shiftSchedule, type Occurrence } from '#shared/plan/occurrence';
import type { Command } from '../../commands/command';
import type { CommandContext } from './command-context';
import { followSelected } from './follow-selected';
import { onDated } from './on-selected';

/** A step of the hours. */
const QUARTER = 15;

/** What moves and stretches the selected item by quarters of an hour, where the hours are looked at. */
export function hourCommands(context: CommandContext): Command[] {
  const { view } = context.place;
  const refusal = ({ schedule }: Occurrence): MessageKey | null => {
    if (view !== 'week' && view !== 'day') return 'disabled.no-hours';
    return schedule.kind === 'timed' ? null : 'disabled.whole-day';
  };
  const move = (minutes: number) => async (occurrence: Occurrence) => {
    const to = shiftSchedule(occurrence.schedule, 0, minutes);
    if (await context.changeOccurrence(occurrence, { kind: 'move', to })) followSelected(context);
  };
  const resize = (minutes: number) => async (occurrence: Occurrence) => {
    const { schedule } = occurrence;
    if (schedule.kind === 'all-day') return;
    const to = { ...schedule, minutes: schedule.minutes + minutes };
    await context.changeOccurrence(occurrence, { kind: 'resize', to });
  };
  const [up, down] = ['ArrowUp', 'ArrowDown'];
  const commands = [
    { id: 'move-up', title: 'command.move-up', shortcuts: [{ key: up, alt: true }], act: move(-QUARTER) },
    { id: 'move-down', title: 'command.move-down', shortcuts: [{ key: down, alt: true }], act: move(QUARTER) },
    {
      id: 'shorten-hours',
      title: 'command.shorten-hours',
      shortcuts: [{ key: up, alt: true, shift: true }],
      act: resize(-QUARTER),
    },
    {
      id: 'lengthen-hours',
      title: 'command.lengthen-hours',
      shortcuts: [{ key: down, alt: true, shift: true }],
      act: resize(QUARTER),
    },
  ] as const;
  return commands.map(({ act, ...command }) => onDated(context, command, act, refusal));
}
