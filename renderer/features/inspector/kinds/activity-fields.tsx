import { newPartner } from '#shared/plan/register-records';
import { ACTIVITY_TYPES, type PartnerActivity } from '#shared/records/partner-activity';
import { useTranslate } from '../../../state/use-translate';
import { ChoiceRow } from '../rows/choice-row';
import { ReferencesRow } from '../rows/references-row';

/** What a partner activity adds first: of which type it is, and with whom. */
export function ActivityFields({ item }: { readonly item: PartnerActivity }) {
  const t = useTranslate();
  return (
    <>
      <ChoiceRow<PartnerActivity, PartnerActivity['type']>
        label={t('field.type')}
        value={item.type}
        options={ACTIVITY_TYPES.map((value) => ({ value, label: t(`activityType.${value}`) }))}
        change={(type) => ({ type })}
      />
      <ReferencesRow<PartnerActivity, 'partners'>
        label={t('field.partners')}
        register="partners"
        value={item.partnerIds}
        newEntry={newPartner}
        include={(id, { partnerIds }) => ({ partnerIds: [...partnerIds, id] })}
        exclude={(id, { partnerIds }) => ({ partnerIds: partnerIds.filter((each) => each !== id) })}
      />
    </>
  );
}
