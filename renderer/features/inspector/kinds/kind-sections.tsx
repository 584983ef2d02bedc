import { assertNever } from '#shared/kernel/assert-never';
import type { Item } from '#shared/records/item';
import { AudienceSection } from '../fields/audience-section';
import { ActivityObligations } from './activity-obligations';
import { ActivityResult } from './activity-result';
import { ChannelsSection } from './channels-section';
import { EventMoney } from './event-money';
import { EventPeople } from './event-people';
import { EventResult } from './event-result';
import { MilestoneOutcome } from './milestone-outcome';

/** The sections that items of this kind have, in the order of their life: who and for whom, at what cost, what came of it. */
export function KindSections({ item }: { readonly item: Item }) {
  switch (item.kind) {
    case 'event':
      return (
        <>
          <EventPeople item={item} />
          <AudienceSection item={item} />
          <EventMoney item={item} />
          <EventResult item={item} />
        </>
      );
    case 'post':
      return (
        <>
          <ChannelsSection item={item} />
          <AudienceSection item={item} />
        </>
      );
    case 'activity':
      return (
        <>
          <ActivityObligations item={item} />
          <AudienceSection item={item} />
          <ActivityResult item={item} />
        </>
      );
    case 'milestone':
      return (
        <>
          <AudienceSection item={item} />
          <MilestoneOutcome item={item} />
        </>
      );
    default:
      return assertNever(item);
  }
}
