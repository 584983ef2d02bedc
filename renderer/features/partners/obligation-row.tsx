import { X } from 'lucide-react';
import { changeObligation, tickObligation, withoutObligation } from '#shared/partners/edit-obligations';
import type { PlacedObligation } from '#shared/partners/obligations-in';
import { editItem } from '#shared/plan/edit-item';
import { dateOfDay } from '#shared/time/plain-date';
import { usePerform, useSaveField } from '../../commands/use-perform';
import { usePlanSnapshot } from '../../data/plan-context';
import { useToday } from '../../state/use-today';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Checkbox } from '../../ui/checkbox';
import { ComboBox } from '../../ui/combo-box';
import { IconButton } from '../../ui/icon-button';
import { OptionalDayInput } from '../../ui/optional-day-input';

const NOBODY = '';

/** One promise: a box to tick when it is done, what it is, who of ours sees to it, and by when. */
export function ObligationRow({ placed: { activity, obligation, isOpen } }: { readonly placed: PlacedObligation }) {
  const t = useTranslate();
  const language = useLanguage();
  const today = useToday();
  const perform = usePerform();
  const save = useSaveField();
  const label = { action: 'edit', title: activity.title, count: 1 } as const;
  const people = usePlanSnapshot().all('people');
  const { id, text, due, doneOn, ownerId } = obligation;
  const owner = people.find((each) => each.id === ownerId);
  const isLate = isOpen && due !== null && due < dateOfDay(today);
  return (
    <li className={`obligation ${doneOn === null ? '' : 'is-done'} ${isLate ? 'is-late' : ''}`}>
      <Checkbox
        checked={doneOn !== null}
        onChange={() => void perform(editItem(activity, tickObligation(activity, obligation, dateOfDay(today))), label)}
        label={<span title={activity.title}>{text}</span>}
      />
      {isLate && <span className="obligation-late">{t('partners.late')}</span>}
      <span className="obligation-owner">
        <ComboBox
          label={t('partners.owner-of', { name: text })}
          placeholder={t('partners.who')}
          noneLabel={t('inspector.nothing-found')}
          chosen={owner?.name ?? ''}
          options={[
            ...(owner ? [{ id: NOBODY, name: t('inspector.none') }] : []),
            ...people.filter(({ archived }) => !archived),
          ]}
          onChoose={(chosen) =>
            void save(
              editItem(activity, changeObligation(activity, id, { ownerId: chosen === NOBODY ? null : chosen })),
              label,
            )
          }
        />
      </span>
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
