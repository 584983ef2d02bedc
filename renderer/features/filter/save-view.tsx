import { useState } from 'react';
import { ok } from '#shared/kernel/result';
import { askingFields } from '#shared/plan/edit-selection';
import type { SavedView } from '#shared/records/saved-view';
import { add } from '#shared/records/tables';
import { usePerform } from '../../commands/use-perform';
import { useRecords } from '../../data/plan-context';
import { usePeriodStarts } from '../../data/plan-settings';
import { usePlace } from '../../state/place';
import { contentOf, holdsToday } from '../../state/saved-view-place';
import { useUi } from '../../state/ui-store';
import { useToday } from '../../state/use-today';
import { useLanguage, useTranslate } from '../../state/use-translate';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Modal } from '../../ui/modal';
import { Segmented } from '../../ui/segmented';
import { TextInput } from '../../ui/text-input';
import { sayAsked } from './say-filter';
import { useFilterOptions } from './use-filter-options';

const PERIODS = ['along', 'fixed'] as const;

/** Keeps what is shown now under a name. */
export function SaveView() {
  const t = useTranslate();
  const perform = usePerform();
  const savedViews = useRecords('savedViews');
  const place = usePlace();
  const today = useToday();
  const starts = usePeriodStarts();
  const filter = useUi((state) => state.filter);
  const closeDialog = useUi((state) => state.closeDialog);
  const suggested = useSuggestedName();
  const [name, setName] = useState(suggested);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [period, setPeriod] = useState<(typeof PERIODS)[number]>(() =>
    holdsToday(place, today, starts) ? 'along' : 'fixed',
  );

  const save = async () => {
    if (name.trim() === '') return setTrouble(t('view.unnamed'));
    const view: SavedView = {
      id: crypto.randomUUID(),
      name: name.trim(),
      order: (savedViews.at(-1)?.order ?? -1) + 1,
      ...contentOf(filter, place, period === 'along'),
    };
    const done = await perform(ok([add('savedViews', view)]), { action: 'create', title: view.name, count: 1 });
    if (done) closeDialog();
  };

  return (
    <Modal
      title={t('view.save-title')}
      subtitle={t('view.save-what')}
      onClose={closeDialog}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onClick={closeDialog}>{t('view.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('view.save')}
          </Button>
        </>
      }
    >
      <Field label={t('view.name')} trouble={trouble}>
        {(control) => (
          <TextInput
            {...control}
            data-autofocus=""
            value={name}
            onFocus={(event) => event.target.select()}
            onChange={(event) => {
              setName(event.target.value);
              setTrouble(null);
            }}
          />
        )}
      </Field>
      <div className="save-view-period">
        <Segmented
          label={t('view.period')}
          value={period}
          options={PERIODS.map((value) => ({ value, label: t(`view.period-${value}`) }))}
          onChange={setPeriod}
        />
      </div>
    </Modal>
  );
}

/** What the filter asks for, in words; without a filter, the view. */
function useSuggestedName(): string {
  const t = useTranslate();
  const language = useLanguage();
  const options = useFilterOptions();
  const { view } = usePlace();
  const filter = useUi((state) => state.filter);
  const words = askingFields(filter).map((field) =>
    field === 'text' ? filter.text.trim() : sayAsked(filter, field, { t, language, options }),
  );
  return words.length === 0 ? t(`command.${view}`) : words.join(', ');
}
