import { MOST_POSTS, type BulkField, type BulkOrder, type BulkProblem } from '#shared/plan/bulk-posts';
import type { Translate } from '#shared/i18n/translate';
import { dateOfDay, dayNumber } from '#shared/time/plain-date';
import type { ReactNode } from 'react';
import { sayWeekday } from '../../../commands/say-rule';
import { usePlanSnapshot } from '../../../data/plan-context';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { DayInput } from '../../../ui/day-input';
import { Field } from '../../../ui/field';
import { MinuteInput } from '../../../ui/minute-input';
import { Select } from '../../../ui/select';
import { TextInput } from '../../../ui/text-input';
import { ChoiceBoxes } from '../rule-fields/choice-boxes';
import { titlePlaces } from './title-places';
import { purposeOf, purposeOptions } from '../rule-fields/purpose-options';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

interface Props {
  readonly order: BulkOrder;
  /** Of their titles. */
  readonly pattern: string;
  readonly problem: BulkProblem | null;
  readonly onChange: (fields: Partial<BulkOrder>) => void;
  readonly onPattern: (pattern: string) => void;
}

/** When and where the posts come out, of what they are, and what they are called. */
export function BulkFields({ order, pattern, problem, onChange, onPattern }: Props) {
  const t = useTranslate();
  const language = useLanguage();
  const plan = usePlanSnapshot();
  const entries = (table: 'channels' | 'pillars') =>
    plan
      .all(table)
      .filter(({ archived }) => !archived)
      .map(({ id, name }) => ({ value: id, label: name }));
  const trouble = (field: BulkField | 'from') => (problem?.field === field ? sayBulkProblem(problem, t) : null);
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
        <BulkMoment label={t('bulk.time')}>
          <MinuteInput
            label={t('bulk.time')}
            value={order.minute}
            unreadable={t('inspector.not-a-time')}
            onChange={(minute) => {
              onChange({ minute });
              return null;
            }}
          />
        </BulkMoment>
        {(['from', 'until'] as const).map((field) => (
          <BulkMoment key={field} label={t(`bulk.${field}`)} trouble={trouble(field)}>
            <DayInput
              label={t(`bulk.${field}`)}
              language={language}
              value={dayNumber(order[field])}
              unreadable={t('inspector.not-a-day')}
              pickLabel={t('inspector.pick-day')}
              onChange={(day) => {
                onChange({ [field]: dateOfDay(day) });
                return null;
              }}
            />
          </BulkMoment>
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
        {(control) => <TextInput {...control} value={pattern} onChange={({ target }) => onPattern(target.value)} />}
      </Field>
    </div>
  );
}

interface BulkMomentProps {
  readonly label: string;
  readonly trouble?: string | null;
  readonly children: ReactNode;
}

/** A day or a time under its name, which its own field tells to those who listen. */
function BulkMoment({ label, trouble = null, children }: BulkMomentProps) {
  return (
    <div className="bulk-moment">
      <span aria-hidden="true">{label}</span>
      <div>{children}</div>
      {trouble !== null && (
        <p className="field-note field-trouble" role="alert">
          {trouble}
        </p>
      )}
    </div>
  );
}

function sayBulkProblem(problem: BulkProblem, t: Translate): string {
  return problem.kind === 'too-many'
    ? t('bulk.too-many', { count: problem.count, most: MOST_POSTS })
    : t(`bulk.${problem.kind}`);
}
