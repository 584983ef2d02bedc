import { Copy, Ellipsis, PanelRightClose, Trash2 } from 'lucide-react';
import { displayKindOf } from '#shared/records/display-kind';
import type { Item } from '#shared/records/item';
import { useRunCommand } from '../../commands/commands-context';
import { usePlanSnapshot } from '../../data/plan-context';
import { useTranslate } from '../../state/use-translate';
import { IconButton } from '../../ui/icon-button';
import { Mark } from '../../ui/item/mark';
import { MenuButton } from '../../ui/menu-button';
import type { SaveState } from './editor/use-save-state';

interface Props {
  readonly item: Item;
  readonly saveState: SaveState;
}

/** What kind of thing is shown, whether it is saved, and what can be done to the whole of it. */
export function InspectorHeader({ item, saveState }: Props) {
  const t = useTranslate();
  const run = useRunCommand();
  const kind = displayKindOf(item);
  const hue = usePlanSnapshot().get('calendars', item.calendarId)?.hue ?? 1;
  return (
    <header className="inspector-head">
      <Mark kind={kind} hue={hue} />
      <span className="inspector-kind">{t(`kind.${kind}`)}</span>
      <span className="inspector-saved" aria-live="polite">
        {(saveState === 'saving' || saveState === 'saved') && t(`inspector.${saveState}`)}
      </span>
      <IconButton size="s" icon={Copy} label={t('command.duplicate')} onClick={() => run('duplicate')} />
      <MenuButton
        className="icon-button icon-button-s"
        label={t('inspector.more')}
        sections={[{ entries: [{ id: 'delete', label: t('command.delete'), icon: Trash2, keys: ['Del'] }] }]}
        onChoose={run}
      >
        <Ellipsis size={14} />
      </MenuButton>
      <IconButton size="s" icon={PanelRightClose} label={t('command.inspector')} onClick={() => run('inspector')} />
    </header>
  );
}
