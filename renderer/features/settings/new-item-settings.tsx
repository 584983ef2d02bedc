import { useId } from 'react';
import type { Calendar } from '#shared/records/calendar';
import { ITEM_KINDS, type ItemKind } from '#shared/records/item';
import type { Settings } from '#shared/records/settings';
import { OFFERED_REMINDERS, sayReminder } from '../../commands/say-reminder';
import { useTranslate } from '../../state/use-translate';
import { Select } from '../../ui/select';
import { Tag } from '../../ui/tag';
import { SettingRow } from './setting-row';
import { useEditSettings } from './use-edit-settings';
import { useSettingTrouble } from './use-setting-trouble';

interface Props {
  readonly settings: Settings;
  readonly calendars: readonly Calendar[];
}

/** What new items begin with: the calendar of each kind, and the reminders of events. */
export function NewItemSettings({ settings, calendars }: Props) {
  return (
    <>
      {ITEM_KINDS.map((kind) => (
        <CalendarOfKind key={kind} kind={kind} chosen={settings.defaultCalendarIds[kind]} calendars={calendars} />
      ))}
      <Reminders reminders={settings.defaultReminders} />
    </>
  );
}

interface CalendarOfKindProps {
  readonly kind: ItemKind;
  readonly chosen: string | null;
  readonly calendars: readonly Calendar[];
}

function CalendarOfKind({ kind, chosen, calendars }: CalendarOfKindProps) {
  const t = useTranslate();
  const id = useId();
  const edit = useEditSettings();
  const [trouble, follow] = useSettingTrouble();
  const open = calendars.filter((calendar) => !calendar.archived);
  return (
    <SettingRow label={t(`settings.calendar-${kind}`)} controlId={id} trouble={trouble}>
      <Select
        id={id}
        className="setting-select"
        value={open.some((calendar) => calendar.id === chosen) && chosen !== null ? chosen : ''}
        options={[
          { value: '', label: t('settings.calendar-lately') },
          ...open.map((calendar) => ({ value: calendar.id, label: calendar.name })),
        ]}
        onChange={(value) =>
          follow(
            edit(({ defaultCalendarIds }) => ({
              defaultCalendarIds: { ...defaultCalendarIds, [kind]: value === '' ? null : value },
            })),
          )
        }
      />
    </SettingRow>
  );
}

function Reminders({ reminders }: { readonly reminders: readonly number[] }) {
  const t = useTranslate();
  const id = useId();
  const edit = useEditSettings();
  const [trouble, follow] = useSettingTrouble();
  const add = (minutes: number) =>
    edit(({ defaultReminders }) => ({
      defaultReminders: [...new Set([...defaultReminders, minutes])].toSorted((a, b) => b - a),
    }));
  const remove = (minutes: number) =>
    edit(({ defaultReminders }) => ({ defaultReminders: defaultReminders.filter((each) => each !== minutes) }));

  return (
    <SettingRow label={t('settings.reminders')} controlId={id} trouble={trouble}>
      {reminders.map((minutes) => {
        const words = sayReminder(minutes, t);
        return (
          <Tag
            key={minutes}
            removal={{ label: t('inspector.remove-name', { name: words }), onRemove: () => follow(remove(minutes)) }}
          >
            {words}
          </Tag>
        );
      })}
      <Select
        id={id}
        className="setting-reminder"
        value=""
        options={[
          { value: '', label: t('inspector.add') },
          ...OFFERED_REMINDERS.filter((minutes) => !reminders.includes(minutes)).map((minutes) => ({
            value: String(minutes),
            label: sayReminder(minutes, t),
          })),
        ]}
        onChange={(value) => {
          if (value !== '') follow(add(Number(value)));
        }}
      />
    </SettingRow>
  );
}
