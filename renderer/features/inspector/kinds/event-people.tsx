import { newPartner, newPerson } from '#shared/plan/register-records';
import type { Event } from '#shared/records/event';
import { useTranslate } from '../../../state/use-translate';
import { SeldomField } from '../rows/more-fields';
import { ReferencesRow } from '../rows/references-row';
import { Section } from '../rows/section';
import { RosterSlots } from './roster-slots';

/** Who makes the event: hosts, partners, and who is on duty. */
export function EventPeople({ item: { hostIds, partnerIds, roster, schedule } }: { readonly item: Event }) {
  const t = useTranslate();
  return (
    <Section name="people" filled={hostIds.length > 0 || partnerIds.length > 0 || roster.length > 0}>
      <SeldomField filled={hostIds.length > 0}>
        <ReferencesRow<Event, 'people'>
          label={t('field.hosts')}
          register="people"
          value={hostIds}
          newEntry={newPerson}
          include={(id, item) => ({ hostIds: [...item.hostIds, id] })}
          exclude={(id, item) => ({ hostIds: item.hostIds.filter((each) => each !== id) })}
        />
      </SeldomField>
      <SeldomField filled={partnerIds.length > 0}>
        <ReferencesRow<Event, 'partners'>
          label={t('field.partners')}
          register="partners"
          value={partnerIds}
          newEntry={newPartner}
          include={(id, item) => ({ partnerIds: [...item.partnerIds, id] })}
          exclude={(id, item) => ({ partnerIds: item.partnerIds.filter((each) => each !== id) })}
        />
      </SeldomField>
      <SeldomField filled={roster.length > 0}>
        <RosterSlots roster={roster} schedule={schedule} />
      </SeldomField>
    </Section>
  );
}
