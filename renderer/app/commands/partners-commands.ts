import { TABLE_REGISTERS } from '#shared/exchange/register-table/register-column';
import { ready, type Command } from '../../commands/command';
import { DAY_LAYERS } from '../../data/day-notes';
import { useUi } from '../../state/ui-store';
import type { CommandContext } from './command-context';

const PLACES = [
  { id: 'content-board', screen: 'content', address: '/content/board' },
  { id: 'content-weeks', screen: 'content', address: '/content/weeks' },
  { id: 'partners-board', screen: 'partners', address: '/partners/board' },
  { id: 'people-tasks', screen: 'people', address: '/people/tasks' },
  { id: 'people-shifts', screen: 'people', address: '/people/shifts' },
  { id: 'people-funnel', screen: 'people', address: '/people/funnel' },
] as const;

/** What belongs to posts, partners and people, besides the way to their screens. */
export function partnersCommands({ goToScreen }: CommandContext): Command[] {
  return [
    ...PLACES.map(({ id, screen, address }): Command => ({
      id,
      title: `command.${id}`,
      shortcuts: [],
      menu: null,
      availability: () => ready,
      run: () => {
        useUi.getState().rememberAddress(screen, address);
        goToScreen(screen);
      },
    })),
    ...TABLE_REGISTERS.map((register): Command => ({
      id: `table-${register}`,
      title: `command.table-${register}`,
      shortcuts: [],
      menu: null,
      availability: () => ready,
      run: () => useUi.getState().openDialog({ kind: 'register-table', register }),
    })),
    ...DAY_LAYERS.map((layer): Command => ({
      id: `layer-${layer}`,
      title: `command.layer-${layer}`,
      shortcuts: [],
      menu: null,
      availability: () => ready,
      run: () => useUi.getState().toggleLayer(layer),
    })),
    {
      id: 'hide-contacts',
      title: 'command.hide-contacts',
      shortcuts: [],
      menu: 'view',
      availability: () => ready,
      run: () => useUi.getState().toggleContacts(),
    },
  ];
}
