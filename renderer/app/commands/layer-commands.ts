import { ready, type Command } from '../../commands/command';
import { DAY_LAYERS } from '../../data/day-notes';
import { useUi } from '../../state/ui-store';

/** What the days of the calendar are marked with besides their items. */
export function layerCommands(): Command[] {
  return DAY_LAYERS.map((layer) => ({
    id: `layer-${layer}`,
    title: `command.layer-${layer}`,
    shortcuts: [],
    menu: null,
    availability: () => ready,
    run: () => useUi.getState().toggleLayer(layer),
  }));
}
