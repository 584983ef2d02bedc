import { EVENT_FORMATS, EVENT_MODES } from '#shared/records/event';
import { READINESS_KINDS, READINESS_NEEDS, type RuleOf } from '#shared/records/rule';
import { sayWeekday } from '../../../commands/say-rule';
import { useLanguage, useTranslate } from '../../../state/use-translate';
import { ChoiceBoxes } from './choice-boxes';
import { troubleAt, type RuleFieldProps } from './rule-field';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** Days of the week on which nothing comes out. */
export function WeekdaysField({ rule, problem, onChange }: RuleFieldProps<RuleOf<'quiet'>>) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <ChoiceBoxes
      label={t('rule.weekdays')}
      options={WEEKDAYS.map((value) => ({ value, label: sayWeekday(value, language) }))}
      chosen={rule.weekdays}
      trouble={troubleAt('weekdays', problem, t)}
      onChange={(weekdays) => onChange({ weekdays })}
    />
  );
}

/** Which events have to have posts around them, by mode and by format. */
export function WhichField({ rule, onChange }: RuleFieldProps<RuleOf<'support'>>) {
  const t = useTranslate();
  return (
    <>
      <ChoiceBoxes
        label={t('rule.modes')}
        options={EVENT_MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
        chosen={rule.modes.length === 0 ? EVENT_MODES : rule.modes}
        onChange={(modes) => onChange({ modes: modes.length === EVENT_MODES.length ? [] : modes })}
      />
      <ChoiceBoxes
        label={t('rule.formats')}
        options={EVENT_FORMATS.map((value) => ({ value, label: t(`eventFormat.${value}`) }))}
        chosen={rule.formats}
        onChange={(formats) => onChange({ formats })}
      />
    </>
  );
}

/** What has to be ready: events, posts or both. */
export function KindsField({ rule, problem, onChange }: RuleFieldProps<RuleOf<'readiness'>>) {
  const t = useTranslate();
  return (
    <ChoiceBoxes
      label={t('rule.of-kinds')}
      options={READINESS_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      chosen={rule.kinds}
      trouble={troubleAt('kinds', problem, t)}
      onChange={(kinds) => onChange({ kinds })}
    />
  );
}

/** What has to be there for something to be ready. */
export function NeedsField({ rule, problem, onChange }: RuleFieldProps<RuleOf<'readiness'>>) {
  const t = useTranslate();
  return (
    <ChoiceBoxes
      label={t('rule.needs')}
      options={READINESS_NEEDS.map((value) => ({ value, label: t(`need.${value}`) }))}
      chosen={rule.needs}
      trouble={troubleAt('needs', problem, t)}
      onChange={(needs) => onChange({ needs })}
    />
  );
}
