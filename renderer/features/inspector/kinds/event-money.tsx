import type { Event } from '#shared/records/event';
import { useTranslate } from '../../../state/use-translate';
import { LinkRow } from '../rows/link-row';
import { SeldomField } from '../rows/more-fields';
import { NumberRow } from '../rows/number-row';
import { readWholeNumber } from '../rows/read-number';
import { Section } from '../rows/section';
import { ShareOf } from '../rows/share-of';
import { BudgetRows } from './budget-rows';

/** How many may come, are expected and came; what it costs. */
export function EventMoney({ item }: { readonly item: Event }) {
  const t = useTranslate();
  const { capacity, attendanceExpected, attendanceActual, registrationLink, budget } = item;
  const hasBudget = budget.planned !== null || budget.spent !== null;
  const figures = [capacity, attendanceExpected, attendanceActual];
  return (
    <Section name="money" filled={registrationLink !== '' || hasBudget || figures.some((figure) => figure !== null)}>
      <SeldomField filled={registrationLink !== ''}>
        <LinkRow<Event>
          label={t('field.registration')}
          field="registrationLink"
          value={registrationLink}
          change={(url) => ({ registrationLink: url })}
        />
      </SeldomField>
      <Attendance label={t('field.capacity')} field="capacity" value={capacity} of={null} />
      <Attendance label={t('field.expected')} field="attendanceExpected" value={attendanceExpected} of={capacity} />
      <Attendance label={t('field.came')} field="attendanceActual" value={attendanceActual} of={capacity} />
      <SeldomField filled={hasBudget}>
        <BudgetRows budget={budget} />
      </SeldomField>
    </Section>
  );
}

interface AttendanceProps {
  readonly label: string;
  readonly field: 'capacity' | 'attendanceExpected' | 'attendanceActual';
  readonly value: number | null;
  /** The seats that the number fills. */
  readonly of: number | null;
}

function Attendance({ label, field, value, of }: AttendanceProps) {
  const t = useTranslate();
  return (
    <SeldomField filled={value !== null}>
      <NumberRow<Event>
        label={label}
        field={field}
        value={value}
        read={readWholeNumber}
        unreadable="inspector.not-a-number"
        change={(number) => ({ [field]: number })}
        after={
          value !== null &&
          of !== null && <ShareOf label={label} value={value} full={of} words={t('field.of-seats', { count: of })} />
        }
      />
    </SeldomField>
  );
}
