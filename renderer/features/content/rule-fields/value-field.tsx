import { assertNever } from '#shared/kernel/assert-never';
import { AnnounceField } from './announce-field';
import { ExceptField, PartField, PeriodField, PurposeField } from './choice-fields';
import { ChannelField, PillarField } from './entry-fields';
import { DateField } from './date-field';
import { HoursField } from './hours-field';
import { NumberValueField } from './number-value-field';
import { RhythmField } from './rhythm-field';
import type { ValueFieldProps } from './rule-field';
import { KindsField, NeedsField, WeekdaysField, WhichField } from './several-fields';

/** The field of one value of a rule; nothing where rules of the kind have no such value. */
export function ValueField({ value, ...props }: ValueFieldProps) {
  const { rule } = props;
  switch (value) {
    case 'min':
    case 'max':
    case 'fit':
    case 'minutes':
    case 'days':
    case 'remind':
    case 'recap':
      return <NumberValueField value={value} {...props} />;
    case 'period':
      return 'period' in rule && <PeriodField {...props} rule={rule} />;
    case 'channel':
      return ('channels' in rule || 'channelId' in rule) && <ChannelField {...props} rule={rule} />;
    case 'pillar':
      return rule.kind === 'cadence' && <PillarField {...props} rule={rule} />;
    case 'purpose':
      return rule.kind === 'cadence' && <PurposeField {...props} rule={rule} />;
    case 'part':
      return rule.kind === 'mix' && <PartField {...props} rule={rule} />;
    case 'hours':
      return rule.kind === 'quiet' && <HoursField {...props} rule={rule} />;
    case 'weekdays':
      return rule.kind === 'quiet' && <WeekdaysField {...props} rule={rule} />;
    case 'except':
      return rule.kind === 'blackout' && <ExceptField {...props} rule={rule} />;
    case 'which':
      return rule.kind === 'support' && <WhichField {...props} rule={rule} />;
    case 'announce':
      return rule.kind === 'support' && <AnnounceField {...props} rule={rule} />;
    case 'of':
      return rule.kind === 'rhythm' && <RhythmField {...props} rule={rule} />;
    case 'kinds':
      return rule.kind === 'readiness' && <KindsField {...props} rule={rule} />;
    case 'needs':
      return rule.kind === 'readiness' && <NeedsField {...props} rule={rule} />;
    case 'from':
    case 'until':
      return <DateField field={value} {...props} />;
    default:
      return assertNever(value);
  }
}
