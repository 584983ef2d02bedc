import { CopyPlus, TriangleAlert, UserPlus } from 'lucide-react';
import type { Shift } from '#shared/people/shifts';
import { writeDay } from '#shared/time/day-text';
import { formatMinute } from '#shared/time/format';
import { dateOfDay, type DayNumber } from '#shared/time/plain-date';
import { MINUTES_PER_DAY } from '#shared/time/plain-date-time';
import { useState } from 'react';
import { inTurn } from '../../commands/in-turn';
import { usePlan, useRecords } from '../../data/plan-context';
import { usePlanZone } from '../../data/plan-settings';
import { useUi } from '../../state/ui-store';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { ComboBox } from '../../ui/combo-box';
import { IconButton } from '../../ui/icon-button';
import { Tag } from '../../ui/tag';
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
  const zone = usePlanZone();
  const people = useRecords('people');
  const select = useUi((state) => state.select);
  const copyRoster = useCopyRoster();
  const change = useChangeDate();
  const [isAssigning, setAssigning] = useState(false);
  const { occurrence, place, slot, start, end, missing, doubleBooked } = shift;
  const { item } = occurrence;
  const nameOf = (id: string) => plan.snapshot().get('people', id)?.name ?? '';
  // a second change comes before the first is drawn: each starts from what the one before it left
  const changePeople = (changed: (personIds: readonly string[]) => readonly string[]) =>
    void inTurn(async () => {
      const now = plan.snapshot().occurrence(occurrence.key, zone)?.item;
      if (now?.kind !== 'event') return;
      const roster = now.roster.map((each, at) =>
        at === place ? { ...each, personIds: [...changed(each.personIds)] } : each,
      );
      await change(occurrence.key, now, { roster });
    });
  return (
    <li aria-label={`${slot.role}, ${writeDay(language, dayOf(start))}`}>
      <time dateTime={dateOfDay(dayOf(start))}>{writeDay(language, dayOf(start))}</time>
      <span className="shift-hours">
        {occurrence.span.startMinute === null ? '' : `${clockOf(start)}–${clockOf(end)}`}
      </span>
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
              onRemove: () => changePeople((ids) => ids.filter((each) => each !== id)),
            }}
          >
            {nameOf(id)}
          </Tag>
        ))}
        {isAssigning ? (
          <ComboBox
            label={t('people.assign')}
            autoFocus
            options={people.filter(({ id, archived }) => !archived && !slot.personIds.includes(id))}
            noneLabel={t('inspector.nothing-found')}
            onLeave={() => setAssigning(false)}
            onChoose={(id) => {
              setAssigning(false);
              changePeople((ids) => [...ids.filter((each) => each !== id), id]);
            }}
          />
        ) : (
          <IconButton size="s" icon={UserPlus} label={t('people.assign')} onClick={() => setAssigning(true)} />
        )}
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

function dayOf(minute: number): DayNumber {
  return Math.floor(minute / MINUTES_PER_DAY);
}

function clockOf(minute: number): string {
  return formatMinute(((minute % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY);
}
