import { READINESS_KINDS, READINESS_NEEDS, type RuleOf } from '#shared/records/rule';
import { useTranslate } from '../../../state/use-translate';
import { ChoiceBoxes } from './choice-boxes';
import { NumberField } from './number-field';
import { CadenceFields, MixFields } from './post-rule-fields';
import { BlackoutFields, QuietFields, SpacingFields } from './time-rule-fields';
import { RhythmFields } from './rhythm-fields';
import { SupportFields } from './support-fields';
import { troubleAt, type RuleFieldProps } from './rule-field';

/** What a rule of its kind asks for. */
export function RuleFields({ rule, ...rest }: RuleFieldProps) {
  switch (rule.kind) {
    case 'cadence':
      return <CadenceFields rule={rule} {...rest} />;
    case 'mix':
      return <MixFields rule={rule} {...rest} />;
    case 'quiet':
      return <QuietFields rule={rule} {...rest} />;
    case 'blackout':
      return <BlackoutFields rule={rule} {...rest} />;
    case 'spacing':
      return <SpacingFields rule={rule} {...rest} />;
    case 'support':
      return <SupportFields rule={rule} {...rest} />;
    case 'rhythm':
      return <RhythmFields rule={rule} {...rest} />;
    case 'readiness':
      return <ReadinessFields rule={rule} {...rest} />;
    case 'partners':
      return <PartnerFields rule={rule} {...rest} />;
    case 'overload':
      return <OverloadFields rule={rule} {...rest} />;
  }
}

function ReadinessFields({ rule, problem, onChange }: RuleFieldProps<RuleOf<'readiness'>>) {
  const t = useTranslate();
  return (
    <>
      <NumberField
        label={t('rule.days-ahead')}
        value={rule.days}
        trouble={troubleAt('days', problem, t)}
        onChange={(days) => onChange({ days: days ?? 0 })}
      />
      <ChoiceBoxes
        label={t('rule.of-kinds')}
        options={READINESS_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        chosen={rule.kinds}
        onChange={(kinds) => onChange({ kinds })}
      />
      <ChoiceBoxes
        label={t('rule.needs')}
        options={READINESS_NEEDS.map((value) => ({ value, label: t(`need.${value}`) }))}
        chosen={rule.needs}
        trouble={troubleAt('needs', problem, t)}
        onChange={(needs) => onChange({ needs })}
      />
    </>
  );
}

function PartnerFields({ rule, problem, onChange }: RuleFieldProps<RuleOf<'partners'>>) {
  const t = useTranslate();
  return (
    <div className="rule-pair">
      <NumberField
        label={t('rule.max-activities')}
        value={rule.maxActivities}
        trouble={troubleAt('max', problem, t)}
        onChange={(maxActivities) => onChange({ maxActivities })}
      />
      <NumberField
        label={t('rule.min-fit')}
        value={rule.minFit}
        trouble={troubleAt('min', problem, t)}
        onChange={(minFit) => onChange({ minFit })}
      />
    </div>
  );
}

function OverloadFields({ rule, problem, onChange }: RuleFieldProps<RuleOf<'overload'>>) {
  const t = useTranslate();
  return (
    <NumberField
      label={t('rule.max-items')}
      value={rule.max}
      trouble={troubleAt('max', problem, t)}
      onChange={(max) => onChange({ max: max ?? 0 })}
    />
  );
}
