import type { MessageKey } from '#shared/i18n/catalogue';
import { fieldsBefore } from '#shared/plan/bring-back';
import type { ActionLabel } from '#shared/records/action-label';
import type { Item } from '#shared/records/item';
import type { Change } from '#shared/records/tables';
import type { RecordStep } from '../../../data/item-history';
import { fieldLabel, sayFieldValue } from '../../../commands/say-field';
import type { Telling } from '../../../commands/telling';

/** What a step did to an item, a line for each thing. */
export function sayStep({ label, changes }: RecordStep, telling: Telling): readonly string[] {
  return changes.flatMap((change) => {
    switch (change.kind) {
      case 'add':
        return [telling.t(ADDED[label.action] ?? addedKey(change, label), { title: label.title })];
      case 'remove':
        return [telling.t('history.deleted')];
      case 'patch':
        return sayFields(change, telling);
    }
  });
}

const ADDED: Readonly<Partial<Record<string, MessageKey>>> = {
  import: 'history.imported',
  duplicate: 'history.duplicated',
  delete: 'history.returned',
  'bring-back': 'history.returned',
};

/** A changed date of a series, or the later dates of one that was cut, began as something else. */
function addedKey({ record }: Extract<Change, { kind: 'add' }>, { scope }: ActionLabel): MessageKey {
  return (record as Item).seriesId === null && scope === undefined ? 'history.created' : 'history.set-apart';
}

function sayFields(change: Extract<Change, { kind: 'patch' }>, telling: Telling): readonly string[] {
  const { t } = telling;
  const lines = Object.entries(fieldsBefore(change)).map(([name, before]) => {
    const field = t(fieldLabel(name));
    const from = sayFieldValue(name, before, telling);
    const to = sayFieldValue(name, change.after[name], telling);
    if (from === null || to === null || from === to) return t('history.changed', { field });
    if (from === '') return t('history.set', { field, to });
    return to === '' ? t('history.cleared', { field, from }) : t('history.from-to', { field, from, to });
  });
  return [...new Set(lines)];
}
