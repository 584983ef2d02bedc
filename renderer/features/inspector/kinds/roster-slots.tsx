import { X } from 'lucide-react';
import { useState } from 'react';
import { newPerson } from '#shared/plan/register-records';
import { emptyShift, type Event, type RosterSlot } from '#shared/records/event';
import { useTranslate } from '../../../state/use-translate';
import { Disclosure } from '../../../ui/disclosure';
import { DraftedInput } from '../../../ui/drafted-input';
import { IconButton } from '../../../ui/icon-button';
import { useEdit, useItemEditor } from '../editor/item-editor';
import { NumberRow } from '../rows/number-row';
import { PropRow } from '../rows/prop-row';
import { readWholeNumber } from '../rows/read-number';
import { ReferencesRow } from '../rows/references-row';
import { TextRow } from '../rows/text-row';
import { ShiftHours } from './shift-hours';
import { TroubleNote } from '../rows/trouble-note';
import { useTrouble } from '../rows/use-trouble';

/** Who is on duty at the event: each role with how many it needs, who they are and when, folded. */
export function RosterSlots({ roster, schedule }: Pick<Event, 'roster' | 'schedule'>) {
  const t = useTranslate();
  const edit = useEdit<Event>();
  const { unsaved } = useItemEditor();
  return (
    <>
      {/* a slot is known by its place among as many: it has no identity, and its role is being typed */}
      {[...roster.keys()].map((place) => (
        <Slot key={`${place} ${roster.length}`} slot={roster[place]!} place={place} schedule={schedule} />
      ))}
      <PropRow label={t('field.roster')}>
        {(id) => (
          <DraftedInput
            id={id}
            pace="leaving"
            placeholder={t('roster.add')}
            stored=""
            save={(text) => {
              const role = text.trim();
              if (role === '') return null;
              return edit((item) => ({ roster: [...item.roster, { ...emptyShift, role }] }));
            }}
            unsaved={unsaved('roster')}
          />
        )}
      </PropRow>
    </>
  );
}

interface SlotProps {
  readonly slot: RosterSlot;
  readonly place: number;
  readonly schedule: Event['schedule'];
}

function Slot({ slot, place, schedule }: SlotProps) {
  const t = useTranslate();
  const edit = useEdit<Event>();
  const [open, setOpen] = useState(false);
  const [trouble, follow] = useTrouble();
  const { role, needed, personIds } = slot;
  const change = (fields: (current: RosterSlot) => Partial<RosterSlot>) => (item: Event) => ({
    roster: item.roster.map((each, at) => (at === place ? { ...each, ...fields(each) } : each)),
  });

  return (
    <Disclosure
      className="fold-entry"
      title={role || t('roster.role')}
      aside={t('roster.filled', { found: personIds.length, needed })}
      open={open}
      onToggle={() => setOpen(!open)}
      after={
        <IconButton
          size="s"
          icon={X}
          label={t('roster.remove', { role })}
          onClick={() => follow(edit((item) => ({ roster: item.roster.filter((_, at) => at !== place) })))}
        />
      }
    >
      <TextRow<Event>
        label={t('roster.role')}
        field={`roster.${place}.role`}
        value={role}
        change={(text, item) => change(() => ({ role: text.trim() }))(item)}
      />
      <NumberRow<Event>
        label={t('roster.needed')}
        field={`roster.${place}.needed`}
        value={needed}
        read={readWholeNumber}
        unreadable="inspector.not-a-number"
        change={(number, item) => change(() => ({ needed: number ?? 0 }))(item)}
      />
      <ReferencesRow<Event, 'people'>
        label={t('roster.people')}
        register="people"
        value={personIds}
        newEntry={newPerson}
        include={(id, item) => change((current) => ({ personIds: [...current.personIds, id] }))(item)}
        exclude={(id, item) =>
          change((current) => ({ personIds: current.personIds.filter((each) => each !== id) }))(item)
        }
      />
      {schedule && <ShiftHours slot={slot} place={place} schedule={schedule} />}
      <TroubleNote trouble={trouble} />
    </Disclosure>
  );
}
