import type { Channel } from '#shared/records/channel';
import type { Pillar } from '#shared/records/pillar';
import { ready, type Command } from '../../commands/command';
import { useUi } from '../../state/ui-store';
import type { CommandContext } from './command-context';

/** One command for the page of each channel and of each pillar. */
export function contentPageCommands(
  { t, goToScreen }: CommandContext,
  channels: readonly Channel[],
  pillars: readonly Pillar[],
): Command[] {
  const page = (kind: 'channel' | 'pillar', { id, name }: Channel | Pillar): Command => ({
    id: `${kind}-${id}`,
    title: `command.${kind}-page`,
    momentTitle: () => t(`command.${kind}-page-of`, { name }),
    shortcuts: [],
    menu: null,
    availability: () => ready,
    run: () => {
      useUi.getState().rememberAddress('content', `/content/${kind}/${encodeURIComponent(id)}`);
      goToScreen('content');
    },
  });
  return [
    ...channels.filter(({ archived }) => !archived).map((channel) => page('channel', channel)),
    ...pillars.filter(({ archived }) => !archived).map((pillar) => page('pillar', pillar)),
  ];
}
