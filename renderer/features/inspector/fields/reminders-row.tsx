import { Bell } from 'lucide-react';
import { useState } from 'react';
import { readReminder } from '#shared/plan/reminder-text';
import type { Item } from '#shared/records/item';
import { OFFERED_REMINDERS, sayReminder } from '../../../commands/say-reminder';
import { useTranslate } from '../../../state/use-translate';
import { DraftedInput } from '../../../ui/drafted-input';
import { Select } from '../../../ui/select';
import { Tag } from '../../../ui/tag';
import { useEdit, useItemEditor } from '../editor/item-editor';
import { PropRow } from '../rows/prop-row';
import { TroubleNote } from '../rows/trouble-note';
import { useTrouble } from '../rows/use-trouble';

const OWN = 'own';

/** When to be reminded of the item, before its start: at one of the usual times, or at a typed one. */
export function RemindersRow({ item: { reminders } }: { readonly item: Item }) {
  const t = useTranslate();
  const edit = useEdit<Item>();
  const { unsaved } = useItemEditor();
  const [own, setOwn] = useState(() => unsaved('reminder').read() !== null);
  const [trouble, follow] = useTrouble();
  const add = (minutes: number) =>
    edit((current) => ({ reminders: [...new Set([...current.reminders, minutes])].toSorted((a, b) => b - a) }));
  const remove = (minutes: number) =>
    edit((current) => ({ reminders: current.reminders.filter((each) => each !== minutes) }));

  return (
    <PropRow label={t('field.reminders')}>
      {(id) => (
        <>
          {reminders.map((minutes) => {
            const words = sayReminder(minutes, t);
            return (
              <Tag
                key={minutes}
                removal={{
                  label: t('inspector.remove-name', { name: words }),
                  onRemove: () => follow(remove(minutes)),
                }}
              >
                <Bell size={12} />
                {words}
              </Tag>
            );
          })}
          <Select
            id={id}
            className="reminder-choice"
            value=""
            options={[
              { value: '', label: t('inspector.add') },
              ...OFFERED_REMINDERS.filter((minutes) => !reminders.includes(minutes)).map((minutes) => ({
                value: String(minutes),
                label: sayReminder(minutes, t),
              })),
              { value: OWN, label: t('reminder.own') },
            ]}
            onChange={(chosen) => {
              if (chosen === OWN) setOwn(true);
              else if (chosen !== '') follow(add(Number(chosen)));
            }}
          />
          {own && (
            <DraftedInput
              label={t('reminder.own-label')}
              autoFocus
              pace="leaving"
              placeholder={t('reminder.own-hint')}
              stored=""
              save={(text) => {
                if (text.trim() === '') return null;
                const minutes = readReminder(text);
                return minutes === null ? t('reminder.not-a-time') : add(minutes);
              }}
              unsaved={unsaved('reminder')}
            />
          )}
          <TroubleNote trouble={trouble} />
        </>
      )}
    </PropRow>
  );
}
