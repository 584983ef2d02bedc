import { Archive, ArchiveRestore, ArrowDown, ArrowUp, ArrowUpRight, Ellipsis, Merge, Trash2 } from 'lucide-react';
import type { Entry } from '#shared/plan/registers/register';
import { shortcutKeys } from '../../commands/shortcut-keys';
import { useTranslate } from '../../state/use-translate';
import { MenuButton, type MenuEntry } from '../../ui/menu-button';

export type EntryAction = 'open' | 'up' | 'down' | 'merge' | 'archive' | 'unarchive' | 'delete';

interface Props {
  readonly entry: Entry;
  readonly tabIndex: number;
  readonly hasPage: boolean;
  /** Why it can be neither archived nor deleted. */
  readonly held: string | null;
  /** Is there another one to merge it with? */
  readonly hasOthers: boolean;
  readonly onChoose: (action: EntryAction) => void;
}

/** What can be done with an entry besides changing its fields. */
export function EntryMenu({ entry, tabIndex, hasPage, held, hasOthers, onChoose }: Props) {
  const t = useTranslate();
  const order: MenuEntry[] = [
    { id: 'up', label: t('registers.move-up'), icon: ArrowUp, keys: shortcutKeys({ key: 'ArrowUp', alt: true }) },
    {
      id: 'down',
      label: t('registers.move-down'),
      icon: ArrowDown,
      keys: shortcutKeys({ key: 'ArrowDown', alt: true }),
    },
  ];
  const because = held === null ? {} : { reason: held };
  return (
    <MenuButton
      className="icon-button icon-button-s entry-more"
      label={t('registers.actions', { name: entry.name })}
      tabIndex={tabIndex}
      sections={[
        ...(hasPage ? [{ entries: [{ id: 'open', label: t('registers.open-page'), icon: ArrowUpRight }] }] : []),
        ...(entry.archived ? [] : [{ entries: order }]),
        {
          entries: [
            {
              id: 'merge',
              label: t('registers.merge'),
              icon: Merge,
              ...(hasOthers ? {} : { reason: t('registers.the-only') }),
            },
            entry.archived
              ? { id: 'unarchive', label: t('registers.unarchive'), icon: ArchiveRestore }
              : { id: 'archive', label: t('registers.archive'), icon: Archive, ...because },
          ],
        },
        { entries: [{ id: 'delete', label: t('registers.delete'), icon: Trash2, ...because }] },
      ]}
      onChoose={(id) => onChoose(id as EntryAction)}
    >
      <Ellipsis size={14} />
    </MenuButton>
  );
}
