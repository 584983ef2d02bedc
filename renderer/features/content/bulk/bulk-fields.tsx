import { MOST_POSTS, type BulkField, type BulkOrder, type BulkProblem } from '#shared/plan/bulk-posts';
import type { Translate } from '#shared/i18n/translate';
import { formatMinute } from '#shared/time/format';
import { readMinute } from '#shared/time/minute-text';
import { parsePlainDate } from '#shared/time/plain-date';
import { sayWeekday } from '../../../commands/say-rule';
import { usePlanSnapshot } from '../../../data/plan-context';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { Field } from '../../../ui/field';
import { Select } from '../../../ui/select';
import { TextInput } from '../../../ui/text-input';
import { ChoiceBoxes } from '../rule-fields/choice-boxes';
import { titlePlaces } from './title-places';
import { purposeOf, purposeOptions } from '../rule-fields/purpose-options';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

interface Props {
  readonly order: BulkOrder;
  readonly problem: BulkProblem | null;
  readonly onChange: (fields: Partial<BulkOrder>) => void;
}

/** When and where the posts come out, of what they are, and what they are called. */
export function BulkFields({ order, problem, onChange }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlanSnapshot();
  const entries = (table: 'channels' | 'pillars') =>
    plan
      .all(table)
      .filter(({ archived }) => !archived)
      .map(({ id, name }) => ({ value: id, label: name }));
  const trouble = (field: BulkField) => (problem?.field === field ? sayBulkProblem(problem, t) : null);
  return (
    <div className="bulk-fields">
      <ChoiceBoxes
        label={t('bulk.weekdays')}
        options={WEEKDAYS.map((value) => ({ value, label: sayWeekday(value, language) }))}
        chosen={order.weekdays}
        trouble={trouble('weekdays')}
        onChange={(weekdays) => onChange({ weekdays })}
      />
      <div className="bulk-when">
        <Field label={t('bulk.time')}>
          {(control) => (
            <input
              {...control}
              type="time"
              className="text-input"
              value={formatMinute(order.minute)}
              onChange={({ target }) => onChange({ minute: readMinute(target.value) ?? order.minute })}
            />
          )}
        </Field>
        {(['from', 'until'] as const).map((field) => (
          <Field key={field} label={t(`bulk.${field}`)} trouble={field === 'until' ? trouble('until') : null}>
            {(control) => (
              <input
                {...control}
                type="date"
                className="text-input"
                value={order[field]}
                onChange={({ target }) => onChange({ [field]: parsePlainDate(target.value) ?? order[field] })}
              />
            )}
          </Field>
        ))}
      </div>
      {entries('channels').length > 0 && (
        <ChoiceBoxes
          label={t('bulk.channels')}
          options={entries('channels')}
          chosen={order.channelIds}
          onChange={(channelIds) => onChange({ channelIds })}
        />
      )}
      {entries('pillars').length > 0 && (
        <ChoiceBoxes
          label={t('bulk.pillars')}
          options={entries('pillars')}
          chosen={order.pillarIds}
          onChange={(pillarIds) => onChange({ pillarIds })}
        />
      )}
      <Field label={t('field.purpose')}>
        {(control) => (
          <Select
            {...control}
            value={order.purpose ?? ''}
            options={[{ value: '', label: t('inspector.none') }, ...purposeOptions(t)]}
            onChange={(value) => onChange({ purpose: purposeOf(value) })}
          />
        )}
      </Field>
      <Field label={t('bulk.pattern')} hint={t('bulk.pattern-hint', { ...titlePlaces(t) })}>
        {(control) => (
          <TextInput {...control} value={order.title} onChange={({ target }) => onChange({ title: target.value })} />
        )}
      </Field>
    </div>
  );
}

function sayBulkProblem(problem: BulkProblem, t: Translate): string {
  return problem.kind === 'too-many'
    ? t('bulk.too-many', { count: problem.count, most: MOST_POSTS })
    : t(`bulk.${problem.kind}`);
}
