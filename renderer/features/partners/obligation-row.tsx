import { X } from 'lucide-react';
import { changeObligation, tickObligation, withoutObligation } from '#shared/partners/edit-obligations';
import type { PlacedObligation } from '#shared/partners/obligations-in';
import { editItem } from '#shared/plan/edit-item';
import { dateOfDay } from '#shared/time/plain-date';
import { usePerform, useSaveField } from '../../commands/use-perform';
import { useToday } from '../../state/use-today';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Checkbox } from '../../ui/checkbox';
import { IconButton } from '../../ui/icon-button';
import { OptionalDayInput } from '../../ui/optional-day-input';

/** One promise: a box to tick when it is done, what it is, and by when. */
export function ObligationRow({ placed: { activity, obligation, isOpen } }: { readonly placed: PlacedObligation }) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const perform = usePerform();
  const save = useSaveField();
  const label = { action: 'edit', title: activity.title, count: 1 } as const;
  const { id, text, due, doneOn } = obligation;
  const isLate = isOpen && due !== null && due < dateOfDay(today);
  return (
    <li className={`obligation ${doneOn === null ? '' : 'is-done'} ${isLate ? 'is-late' : ''}`}>
      <Checkbox
        checked={doneOn !== null}
        onChange={() => void perform(editItem(activity, tickObligation(activity, obligation, dateOfDay(today))), label)}
        label={<span title={activity.title}>{text}</span>}
      />
      {isLate && <span className="obligation-late">{t('partners.late')}</span>}
      <OptionalDayInput
        label={t('partners.due-of', { name: text })}
        language={language}
        value={due}
        near={today}
        placeholder={t('partners.due')}
        unreadable={t('inspector.not-a-day')}
        onChange={(day) => save(editItem(activity, changeObligation(activity, id, { due: day })), label)}
      />
      <IconButton
        size="s"
        icon={X}
        label={t('inspector.remove-name', { name: text })}
        onClick={() => void perform(editItem(activity, withoutObligation(activity, id)), label)}
      />
    </li>
  );
}
