import { Bookmark, BookmarkPlus, ChevronDown, PencilLine, Save, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { PrintSetup } from '#shared/records/print-setup';
import { useTranslate } from '../../../state/use-translate';
import { MenuButton, type MenuSection } from '../../../ui/menu-button';
import { SetupName } from './setup-name';
import { useSavedSetups } from './use-saved-setups';
import './saved-setups.css';

interface Props {
  readonly setup: PrintSetup;
  /** It can be printed, and so be kept. */
  readonly isSound: boolean;
  readonly onChange: (setup: PrintSetup) => void;
}

/** Set-ups kept under names: to take up, to keep what is set now, to rename, to delete. */
export function SavedSetups({ setup, isSound, onChange }: Props) {
  const t = useTranslate();
  const saved = useSavedSetups(setup);
  const { all, current } = saved;
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null);

  if (naming !== null) {
    return (
      <SetupName
        first={naming === 'rename' ? (current?.name ?? '') : ''}
        onCancel={() => setNaming(null)}
        onName={(name) => {
          setNaming(null);
          if (naming === 'rename') saved.rename(name);
          else void saved.saveAs(name).then((kept) => kept && onChange(kept));
        }}
      />
    );
  }

  const kept: MenuSection[] =
    all.length === 0
      ? []
      : [
          {
            heading: t('print.setups'),
            entries: all.map(({ id, name }) => ({ id: `open:${id}`, label: name, checked: id === current?.id })),
          },
        ];
  const ofCurrent = [
    { id: 'save', label: t('print.setup-save'), icon: Save },
    { id: 'rename', label: t('print.setup-rename'), icon: PencilLine },
    { id: 'delete', label: t('print.setup-delete'), icon: Trash2 },
  ];
  const choose = (id: string) => {
    if (id === 'new' || id === 'rename') setNaming(id);
    else if (id === 'save') saved.save();
    else if (id === 'delete') saved.remove();
    else {
      const chosen = all.find((each) => `open:${each.id}` === id);
      if (chosen) onChange(chosen);
    }
  };
  return (
    <MenuButton
      className="button button-plain print-setups"
      label={t('print.setups')}
      sections={[
        ...kept,
        {
          entries: [
            {
              id: 'new',
              label: t('print.setup-save-as'),
              icon: BookmarkPlus,
              ...(!isSound && { reason: t('print.setup-unsound') }),
            },
            ...(current ? ofCurrent : []),
          ],
        },
      ]}
      onChoose={choose}
    >
      <Bookmark size={14} />
      <span className="print-setup-name">{current?.name ?? t('print.setups')}</span>
      <ChevronDown size={14} />
    </MenuButton>
  );
}
