import { Copy, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import type { PlanEntry } from '#shared/records/plan';
import { sayPlanName } from '../../commands/say-plan-name';
import { useOpenPlan } from '../../commands/open-plan-context';
import { usePlanActions } from '../../commands/use-plan-actions';
import { useUi } from '../../state/ui-store';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { MenuButton } from '../../ui/menu-button';
import { Seal } from '../../ui/seal';
import { sayDate } from './say-date';

/** A plan of the list: a press opens it, a menu has the rest. */
export function PlanRow({ entry }: { readonly entry: PlanEntry }) {
  const t = useTranslate();
  const language = useLanguage();
  const { openId } = useOpenPlan();
  const { open, duplicate, remove } = usePlanActions();
  const { closeDialog, openDialog } = useUi.getState();
  const { hue } = entry;
  const name = sayPlanName(entry, t);
  const isOpen = entry.id === openId;

  const choose = (id: string) => {
    if (id === 'describe') openDialog({ kind: 'describe-plan', entry });
    else if (id === 'delete') openDialog({ kind: 'delete-plan', entry });
    else {
      closeDialog();
      void (id === 'remove' ? remove(entry) : duplicate(entry));
    }
  };

  return (
    <li>
      <button
        type="button"
        className="plans-open"
        data-autofocus={isOpen ? '' : undefined}
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => {
          closeDialog();
          if (!isOpen) void open(entry);
        }}
      >
        <Seal name={name} hue={hue} />
        <span className="plans-words">
          <b>{name}</b>
          <small>{isOpen ? t('plans.is-open') : t('plans.opened', { date: sayDate(entry.openedAt, language) })}</small>
        </span>
      </button>
      <MenuButton
        className="icon-button icon-button-m"
        label={t('plans.actions', { name })}
        sections={[
          {
            entries: [
              { id: 'describe', label: t('plans.describe'), icon: Pencil },
              { id: 'duplicate', label: t('plans.duplicate'), icon: Copy },
              entry.sample
                ? { id: 'remove', label: t('command.remove-sample'), icon: Trash2 }
                : { id: 'delete', label: t('plans.delete'), icon: Trash2 },
            ],
          },
        ]}
        onChoose={choose}
      >
        <Ellipsis size={16} />
      </MenuButton>
    </li>
  );
}
