import { CopyPlus, TriangleAlert } from 'lucide-react';
import { sayShift } from '#shared/people/say-shift';
import type { Shift } from '#shared/people/shifts';
import { dayOf } from '#shared/people/slot-hours';
import type { RosterSlot } from '#shared/records/event';
import { dateOfDay } from '#shared/time/plain-date';
import { usePlan } from '../../data/plan-context';
import { useUi } from '../../state/ui-store';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { IconButton } from '../../ui/icon-button';
import { Tag } from '../../ui/tag';
import { AssignSomebody } from './assign-somebody';
import { useChangeDate } from './use-change-date';
import { useCopyRoster } from './use-copy-roster';

interface Props {
  readonly shift: Shift;
  /** The first of its event: it can be copied from here. */
  readonly isFirst: boolean;
}

/** A shift: when, at what, who is on it and who is missing; people are assigned and taken off here, on this date only. */
export function ShiftRow({ shift, isFirst }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlan();
  const select = useUi((state) => state.select);
  const copyRoster = useCopyRoster();
  const change = useChangeDate();
  const { occurrence, place, slot, start, missing, doubleBooked } = shift;
  const { item } = occurrence;
  const nameOf = (id: string) => plan.snapshot().get('people', id)?.name ?? '';
  const setPeople = (peopleOf: (personIds: readonly string[]) => readonly string[]) =>
    void change(occurrence.key, (current) => {
      if (current.kind !== 'event') return {};
      const withPeople = (each: RosterSlot, at: number) =>
        at === place ? { ...each, personIds: [...peopleOf(each.personIds)] } : each;
      return { roster: current.roster.map(withPeople) };
    });
  const { days, hours } = sayShift(shift, language);
  return (
    <li aria-label={[slot.role, days, hours].filter(Boolean).join(', ')}>
      <time dateTime={dateOfDay(dayOf(start))}>{days}</time>
      <span className="shift-hours">{hours}</span>
      <button type="button" className="task-item" onClick={() => select(occurrence.key)}>
        {item.title || t('item.untitled')}
      </button>
      <span>{slot.role}</span>
      <span className="shift-people">
        {slot.personIds.map((id) => (
          <Tag
            key={id}
            removal={{
              label: t('inspector.remove-name', { name: nameOf(id) }),
              onRemove: () => setPeople((ids) => ids.filter((each) => each !== id)),
            }}
          >
            {nameOf(id)}
          </Tag>
        ))}
        <AssignSomebody taken={slot.personIds} onAssign={(id) => setPeople((ids) => [...new Set([...ids, id])])} />
      </span>
      <span className="shift-trouble">
        {missing > 0 && <b>{t('people.missing', { found: slot.personIds.length, needed: slot.needed })}</b>}
        {doubleBooked.length > 0 && (
          <>
            <TriangleAlert size={13} />
            {t('people.double-booked', { names: doubleBooked.map(nameOf).join(', ') })}
          </>
        )}
      </span>
      {isFirst && occurrence.originalStart !== null && (
        <IconButton
          size="s"
          icon={CopyPlus}
          label={t('people.copy-roster')}
          onClick={() => void copyRoster(occurrence)}
        />
      )}
    </li>
  );
}
