import { ownSpan } from '#shared/plan/occurrence';
import type { Milestone } from '#shared/records/milestone';
import { useToday } from '../../../state/use-today';
import { useTranslate } from '../../../state/use-translate';
import { isOutcome } from '#shared/plan/stage-fields';
import { DayRow } from '../rows/day-row';
import { SeldomField } from '../rows/more-fields';
import { NumberRow } from '../rows/number-row';
import { readAnyNumber } from '../rows/read-number';
import { Section } from '../rows/section';
import { TextRow } from '../rows/text-row';

/** What the milestone aims at, and what became of it: when, and why so. */
export function MilestoneOutcome({ item }: { readonly item: Milestone }) {
  const t = useTranslate();
  const today = useToday();
  const { aim, outcome, stage, schedule } = item;
  const isOver = isOutcome(stage);
  const hasAim = aim.name !== '' || aim.value !== null;
  return (
    <Section name="result" filled={isOver || hasAim || outcome.date !== null || outcome.reason !== ''}>
      <SeldomField filled={hasAim}>
        <TextRow<Milestone>
          label={t('field.aim')}
          field="aim.name"
          lines="wrapped"
          value={aim.name}
          change={(name, current) => ({ aim: { ...current.aim, name } })}
        />
        <NumberRow<Milestone>
          label={t('field.aim-value')}
          field="aim.value"
          value={aim.value}
          read={readAnyNumber}
          unreadable="inspector.not-a-sum"
          change={(value, current) => ({ aim: { ...current.aim, value } })}
        />
      </SeldomField>
      <SeldomField filled={isOver || outcome.date !== null}>
        <DayRow<Milestone>
          label={t('field.outcome-date')}
          field="outcome.date"
          value={outcome.date}
          near={schedule === null ? today : ownSpan(schedule).lastDay}
          change={(date, current) => ({ outcome: { ...current.outcome, date } })}
        />
      </SeldomField>
      <SeldomField filled={isOver || outcome.reason !== ''}>
        <TextRow<Milestone>
          label={t('field.outcome-reason')}
          field="outcome.reason"
          lines="wrapped"
          value={outcome.reason}
          change={(reason, current) => ({ outcome: { ...current.outcome, reason } })}
        />
      </SeldomField>
    </Section>
  );
}
