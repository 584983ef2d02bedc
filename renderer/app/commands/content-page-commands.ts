import type { Channel } from '#shared/records/channel';
import type { Pillar } from '#shared/records/pillar';
import type { Command } from '../../commands/command';
import { addressOfContent } from '../../state/content-place';
import type { CommandContext } from './command-context';
import { placeCommand } from './place-command';

/** Posts by their stage and by weeks, and the page of each channel and of each pillar. */
export function contentPageCommands(
  context: CommandContext,
  channels: readonly Channel[],
  pillars: readonly Pillar[],
): Command[] {
  const tab = (name: 'board' | 'weeks') =>
    placeCommand(
      context,
      { id: `content-${name}`, title: `command.content-${name}` },
      'content',
      addressOfContent({ kind: 'tab', tab: name }),
    );
  const page = (kind: 'channel' | 'pillar', { id, name }: Channel | Pillar) =>
    placeCommand(
      context,
      {
        id: `${kind}-${id}`,
        title: `command.${kind}-page`,
        momentTitle: () => context.t(`command.${kind}-page-of`, { name }),
      },
      'content',
      addressOfContent({ kind, id }),
    );
  return [
    tab('board'),
    tab('weeks'),
    ...channels.filter(({ archived }) => !archived).map((channel) => page('channel', channel)),
    ...pillars.filter(({ archived }) => !archived).map((pillar) => page('pillar', pillar)),
  ];
}
